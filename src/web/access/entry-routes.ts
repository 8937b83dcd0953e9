import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import { layout } from '../pages/layout.ts';
import type { ArchiveRequest, AreaRoutes } from '../parts.ts';
import { landing } from './local-path.ts';

/** Of answers to a signed link: nobody keeps them. */
const PRIVATE = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' };

const REFUSALS = {
  invalid: {
    status: 403,
    title: 'This link does not work',
    text: 'It was changed, cut short, or signed with an earlier key. The bot’s command /archive gives a new one.',
  },
  expired: { status: 410, title: 'This link has expired', text: 'The bot’s command /archive gives a new one.' },
  used: {
    status: 410,
    title: 'This link was used',
    text: 'It opens the dashboard once. The bot’s command /archive, or verbatim web admin on the machine, gives a new one.',
  },
  foreign: {
    status: 403,
    title: 'This form was not sent from here',
    text: 'Nothing was changed. Open the page again and send it from there.',
  },
} as const;

export const refused = (context: ArchiveRequest, why: keyof typeof REFUSALS) => {
  const { status, title, text } = REFUSALS[why];
  return context.html(layout({ title, body: html`<p>${text}</p>` }, context.req.path), status, PRIVATE);
};

const ENTER = '/enter/:token';

/** `/enter/…`: signed links become sessions; `/leave` ends one. */
export const entryRoutes: AreaRoutes = (archive, { sessions }) => {
  if (!sessions) return;

  archive.get(ENTER, (context) => {
    const link = sessions.readLink(context.req.param('token'));
    if (typeof link === 'string') return refused(context, link);
    if (link.purpose === 'admin-link') {
      // Chat programs and mail scanners open the links that they see: one that works once waits for a press.
      const body = html`<p>The link opens the dashboard once. You stay signed in for eight hours.</p>
<form method="post"><button>Open the dashboard</button></form>`;
      return context.html(layout({ title: 'The dashboard', body }, context.req.path), 200, PRIVATE);
    }
    const cookie = sessions.useSpaceLink(link, context.req.raw);
    return context.body(null, 302, {
      ...PRIVATE,
      location: landing(context.req.query('to')),
      ...(cookie !== undefined && { 'set-cookie': cookie }),
    });
  });

  archive.post(ENTER, async (context) => {
    if (!sessions.isSameOrigin(context.req.raw)) return refused(context, 'foreign');
    const link = sessions.readLink(context.req.param('token'));
    if (typeof link === 'string') return refused(context, link);
    const cookie = await sessions.useAdminLink(link);
    if (cookie === undefined) return refused(context, 'used');
    return context.body(null, 303, { ...PRIVATE, location: paths.admin, 'set-cookie': cookie });
  });

  archive.post(paths.leave, async (context) => {
    const { form } = await context.req.parseBody();
    if (!sessions.isOwnForm(context.req.raw, form)) return refused(context, 'foreign');
    return context.body(null, 303, { ...PRIVATE, location: paths.home, 'set-cookie': sessions.noCookie });
  });
};
