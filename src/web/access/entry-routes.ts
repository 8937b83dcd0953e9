import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import { layout } from '../pages/layout.ts';
import type { AreaRoutes } from '../parts.ts';
import { landing } from './local-path.ts';
import { formOf, PRIVATE, refused } from './private-answers.ts';

const ENTER = '/enter/:token';

/** `/enter/…`: signed links become sessions; `/leave` ends one. */
export const entryRoutes: AreaRoutes = (archive, { sessions }) => {
  if (!sessions) return;

  archive.get(ENTER, async (context) => {
    const link = sessions.readLink(context.req.param('token'));
    if (typeof link === 'string') return refused(context, link, sessions);
    if (link.purpose === 'admin-link') {
      // Chat programs and mail scanners open the links that they see: one that works once waits for a press.
      const body = html`<p>The link opens the dashboard once. You stay signed in for eight hours.</p>
<form method="post"><button>Open the dashboard</button></form>`;
      return context.html(layout({ title: 'The dashboard', body }, context.req.path), 200, PRIVATE);
    }
    const cookie = sessions.useSpaceLink(link);
    const to = landing(context.req.query('to'));
    // Browsers say that they go to a page (https://www.w3.org/TR/fetch-metadata). What makes a card of a link keeps no cookie: it is shown the page at once.
    if (context.req.header('sec-fetch-mode') !== 'navigate') {
      const page = await archive.request(to, { headers: { cookie: cookie.split(';', 1)[0] ?? '' } });
      return context.body(await page.text(), page.ok ? 200 : 404, {
        ...PRIVATE,
        'content-type': page.headers.get('content-type') ?? 'text/plain',
        'set-cookie': cookie,
      });
    }
    return context.body(null, 302, { ...PRIVATE, location: to, 'set-cookie': cookie });
  });

  archive.post(ENTER, async (context) => {
    if (!sessions.isSameOrigin(context.req.raw)) return refused(context, 'foreign', sessions);
    const link = sessions.readLink(context.req.param('token'));
    if (typeof link === 'string') return refused(context, link, sessions);
    const cookie = await sessions.useAdminLink(link);
    if (cookie === undefined) return refused(context, 'used', sessions);
    return context.body(null, 303, { ...PRIVATE, location: paths.admin, 'set-cookie': cookie });
  });

  archive.post(paths.leave, async (context) => {
    const form = await formOf(context, sessions);
    if (form instanceof Response) return form;
    if (!sessions.isLeaveForm(context.req.raw, form['form'])) return refused(context, 'foreign', sessions);
    for (const cookie of sessions.noCookies) context.header('set-cookie', cookie, { append: true });
    return context.body(null, 303, { ...PRIVATE, location: paths.home });
  });
};
