import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import type { PostedEdition } from '../../core/ports/schedule-store.ts';
import { sessionNote } from '../access/session-note.ts';
import { dataLinks } from '../markup/data-links.ts';
import { editionItem } from '../markup/editions.ts';
import { quoteFigure } from '../markup/quotes.ts';
import { searchForm } from '../markup/search-form.ts';
import type { Markup } from '../markup/text.ts';
import type { AreaRoutes } from '../parts.ts';
import { dataAlternates } from './alternates.ts';
import { layout } from './layout.ts';

/** What was said, all of it, which the page shows the newest of. */
const ALL_QUOTATIONS = { kind: 'quotations', path: paths.quotations } as const;
const MOST_QUOTES = 12;
const MOST_EDITIONS = 3;

/** `/`: the newest editions and what was said last, under the search. */
export const homeRoutes: AreaRoutes = (archive, { store, sessions }) => {
  archive.get(paths.home, async (context) => {
    const space = context.get('space');
    const [{ items: quotes }, { items: editions }] = await Promise.all([
      store.quotes.find({ space, verbatim: true, attributed: true, distinct: true }, { offset: 0, limit: MOST_QUOTES, uncounted: true }),
      store.schedules.posted({ space }, { offset: 0, limit: MOST_EDITIONS, uncounted: true }),
    ]);
    const note = sessions ? sessionNote(sessions.sessionOf(context.req.raw)) : '';
    const body = html`${note}${searchForm()}
${newestEditions(editions)}<section aria-labelledby="said">
<h2 id="said">What was said last</h2>
${quotes.length === 0 ? html`<p>Nothing was read yet that quotes anybody by name.</p>` : quotes.map((quote) => quoteFigure(quote))}${quotes.length === 0 ? '' : dataLinks(ALL_QUOTATIONS)}</section>`;
    return context.html(layout({ title: 'Who said what, word for word', body, alternates: dataAlternates(ALL_QUOTATIONS) }, paths.home));
  });
};

const newestEditions = (editions: readonly PostedEdition[]): Markup | string =>
  editions.length === 0
    ? ''
    : html`<section aria-labelledby="briefs"><h2 id="briefs">The newest briefs</h2>
<ul class="listing">${editions.map((posted) => html`<li>${editionItem(posted)}</li>\n`)}</ul></section>
`;
