import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import { formOf, PRIVATE, refused } from '../access/private-answers.ts';
import { missingPage } from '../pages/errors.ts';
import { layout } from '../pages/layout.ts';
import type { ArchiveRequest, AreaRoutes } from '../parts.ts';
import { answerMarkup, titleOf } from './answer-markup.ts';
import { callIn, RUN } from './call-form.ts';
import { overviewMarkup } from './overview.ts';
import { PREVIEW_ROUTE, previewMarkup } from './preview-page.ts';

const BACK = html`<p><a href="${paths.admin}">The dashboard</a></p>`;

/** `/admin`: the dashboard of the space whose admin's session it is. */
export const adminRoutes: AreaRoutes = (archive, { sessions, dashboards }) => {
  if (!sessions || !dashboards) return;

  /** The form token of an admin's session; undefined for everyone else. */
  const adminToken = (context: ArchiveRequest): string | undefined => {
    const { admin, formToken } = sessions.sessionOf(context.req.raw);
    return admin ? formToken : undefined;
  };

  archive.get(paths.admin, async (context) => {
    const { admin, space, formToken, leaveToken } = sessions.sessionOf(context.req.raw);
    if (!admin || formToken === undefined || leaveToken === undefined) return closed(context);
    const body = await overviewMarkup({ store: dashboards.store, dashboard: dashboards.of(space), space, formToken, leaveToken });
    return context.html(layout({ title: 'The dashboard', body }, paths.admin), 200, PRIVATE);
  });

  archive.get(PREVIEW_ROUTE, async (context) => {
    const formToken = adminToken(context);
    if (formToken === undefined) return closed(context);
    const brief = context.req.param('brief');
    const schedule = Number(context.req.query('schedule') ?? Number.NaN);
    const dashboard = dashboards.of(context.get('space'));
    const known = dashboard.briefs.find(({ id }) => id === brief);
    if (!known) return missingPage(context, 'No such brief', 'The dashboard lists those that there are.');
    const body = html`${BACK}${previewMarkup(await dashboard.preview(known.id, Number.isSafeInteger(schedule) ? schedule : undefined), formToken)}`;
    return context.html(layout({ title: `${known.title}, as it would be posted now`, body }, context.req.path), 200, PRIVATE);
  });

  archive.post(RUN, async (context) => {
    const formToken = adminToken(context);
    if (formToken === undefined) return closed(context);
    const form = await formOf(context, sessions);
    if (form instanceof Response) return form;
    if (!sessions.isOwnForm(context.req.raw, form['form'])) return refused(context, 'foreign', sessions);
    const call = callIn(form);
    if (!call) return refused(context, 'unknown', sessions);
    const options = Object.fromEntries(Object.entries(call.options).map(([name, value]) => [name, String(value)]));
    const { reply, failed } = await dashboards.of(context.get('space')).run({ command: call.command, options }, Number(form['page'] ?? 1));
    const body = html`${answerMarkup(reply, { call, formToken, failed })}${BACK}`;
    return context.html(layout({ title: titleOf(reply), body }, context.req.path), failed ? 422 : 200, PRIVATE);
  });
};

const closed = (context: ArchiveRequest) =>
  context.html(
    layout(
      {
        title: 'The dashboard opens by a link',
        body: html`<p>An admin gets one from the bot’s command /archive; whoever runs the bot also by <code>verbatim web admin</code>. It works once.</p>`,
      },
      context.req.path,
    ),
    403,
    PRIVATE,
  );
