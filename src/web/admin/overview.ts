import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import type { Answer } from '../../core/chat/question.ts';
import { OPERATOR, type Space } from '../../core/scope.ts';
import { followedLine } from '../../presentation/notices/sources.ts';
import { rulingItem } from '../../presentation/rulings/ruling-words.ts';
import { count } from '../../text/lists.ts';
import { replyMarkup } from '../markup/replies.ts';
import { richMarkup } from '../markup/rich.ts';
import { type Markup, plain } from '../markup/text.ts';
import { answerMarkup, titleOf } from './answer-markup.ts';
import { callForm, typedForm } from './call-form.ts';
import type { Dashboard, DashboardParts } from './dashboard.ts';
import { previewPath } from './preview-page.ts';
import { schedulesMarkup } from './schedules.ts';
import { unsureMarkup } from './unsure.ts';

const MOST_SOURCES = 100;
const MOST_RULINGS = 50;

interface OverviewParts {
  readonly store: DashboardParts['store'];
  readonly dashboard: Dashboard;
  readonly space: Space;
  readonly formToken: string;
  readonly leaveToken: string;
}

/** The dashboard: how all that runs fares, and what waits for an admin's word. */
export async function overviewMarkup({ store, dashboard, space, formToken, leaveToken }: OverviewParts): Promise<Markup> {
  const ruled = await dashboard.run({ command: 'rulings list', options: {} });
  const [status, sources, schedules, unsure, suggested, rulings] = await Promise.all([
    dashboard.run({ command: 'status', options: {} }),
    sourcesMarkup(store, space),
    schedulesMarkup(store.schedules, space),
    unsureMarkup(store, { space, formToken, mayRule: !ruled.failed }),
    dashboard.run({ command: 'suggestions list', options: {} }),
    rulingsMarkup(ruled, { store, space, formToken }),
  ]);
  const call = { command: 'suggestions list', options: {} };
  return html`<section aria-labelledby="status"><h2 id="status">Status</h2>
${replyMarkup(status.reply)}</section>
<section aria-labelledby="unsure"><h2 id="unsure">What is not sure</h2>
${unsure}</section>
<section aria-labelledby="suggested"><h2 id="suggested">Suggested names</h2>
${answerMarkup(suggested.reply, { call, formToken })}</section>
<section aria-labelledby="rulings"><h2 id="rulings">Rulings</h2>
${rulings}</section>
<section aria-labelledby="briefs"><h2 id="briefs">Briefs</h2>
<ul>${dashboard.briefs.map(({ id, title }) => html`<li><a href="${previewPath(id)}">${plain(title)}</a>, as it would be posted now</li>`)}</ul>
${schedules}</section>
<section aria-labelledby="sources"><h2 id="sources">Sources</h2>
${sources}</section>
<form method="post" action="${paths.leave}"><input type="hidden" name="form" value="${leaveToken}"><button>Sign out</button></form>\n`;
}

async function sourcesMarkup({ sources }: DashboardParts['store'], space: Space): Promise<Markup> {
  const { items, total } = await sources.list(space, { offset: 0, limit: MOST_SOURCES });
  if (total === 0) return html`<p>Nothing is followed yet. In chat, /sources add follows a feed or a page.</p>\n`;
  const troubled = items.filter(({ problem, gone }) => problem !== undefined || gone);
  const rest = items.filter((source) => !troubled.includes(source));
  const more = total - items.length;
  return html`<p>${count(total, 'source')}${troubled.length > 0 ? `, ${troubled.length} of them in trouble` : ''}.</p>
<ul>${[...troubled, ...rest].map((source) => html`<li>${richMarkup(followedLine(source, space))}</li>`)}</ul>${more > 0 ? html`<p class="note">And ${more} more.</p>\n` : ''}`;
}

/** What was ruled, with what takes it back; whoever may not rule is told why. */
async function rulingsMarkup(
  listed: Answer,
  { store, space, formToken }: Pick<OverviewParts, 'store' | 'space' | 'formToken'>,
): Promise<Markup> {
  if (listed.failed) return html`<p><strong>${titleOf(listed.reply)}.</strong></p>\n${replyMarkup(listed.reply)}`;
  const made = (await store.rulings.list()).toReversed().slice(0, MOST_RULINGS);
  const undo = (id: number) =>
    callForm({ label: 'Take back', call: { command: 'rulings undo', options: { ruling: String(id) } } }, formToken);
  const names = { label: 'Make one', call: { command: 'rulings merge', options: {} } };
  const parts = { label: 'Take apart', call: { command: 'rulings split', options: {} } };
  return html`${made.length === 0 ? html`<p>Nothing was ruled yet.</p>` : html`<ul>${made.map((ruling) => html`<li>${richMarkup(rulingItem(ruling))} ${undo(ruling.id)}</li>`)}</ul>`}
<p class="note">${space === OPERATOR ? 'A ruling holds in every server and workspace.' : 'A ruling holds for what was read, and for whatever is read later.'}</p>
<h3>One person under two names</h3>
${typedForm(
  names,
  [
    { name: 'name', label: 'The name that stays' },
    { name: 'other', label: 'The other name' },
  ],
  { id: 'merge', formToken },
)}
<h3>Two people under one name</h3>
${typedForm(
  parts,
  [
    { name: 'name', label: 'Whose name it is not' },
    { name: 'alias', label: 'The name that is another’s' },
  ],
  { id: 'split', formToken },
)}`;
}
