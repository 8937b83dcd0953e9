import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import { quoteFigure } from '../markup/quotes.ts';
import { searchForm } from '../markup/search-form.ts';
import type { AreaRoutes } from '../parts.ts';
import { layout } from './layout.ts';

const MOST_QUOTES = 12;

/** `/`: what was said last, and the search. */
export const homeRoutes: AreaRoutes = (archive, { store }) => {
  archive.get(paths.home, async (context) => {
    const space = context.get('space');
    const { items: quotes } = await store.quotes.find(
      { space, verbatim: true, attributed: true, distinct: true },
      { offset: 0, limit: MOST_QUOTES, uncounted: true },
    );
    const body = html`${searchForm()}
<section aria-labelledby="said">
<h2 id="said">What was said last</h2>
${quotes.length === 0 ? html`<p>Nothing was read yet that quotes anybody by name.</p>` : quotes.map((quote) => quoteFigure(quote))}</section>`;
    return context.html(layout({ title: 'Who said what, word for word', body }, paths.home));
  });
};
