import { html } from 'hono/html';
import { paths, urlIn } from '../../core/archive/paths.ts';
import type { ArticleSummary } from '../../core/news/article.ts';
import type { StoredQuote } from '../../core/news/stored.ts';
import { headlineOf } from '../../presentation/news/citations.ts';
import { count } from '../../text/lists.ts';
import { timeDots } from '../markup/graphs.ts';
import { quoteFigure } from '../markup/quotes.ts';
import { dateMarkup, headlineLink, outletWords } from '../markup/sources.ts';
import { stackedTable } from '../markup/table.ts';
import { foreign, type Markup } from '../markup/text.ts';
import type { AreaRoutes } from '../parts.ts';
import { missingPage } from './errors.ts';
import { layout } from './layout.ts';

const MOST_ARTICLES = 40;
const MOST_OUTLETS = 20;
const MOST_QUOTES = 10;

/** `/stories/:articleId`: the articles about the event of which one tells, over time and by outlet, and what was said in them. */
export const storyRoutes: AreaRoutes = (archive, { store, site, storyOf }) => {
  archive.get('/stories/:id{[1-9][0-9]{0,14}}', async (context) => {
    const space = context.get('space');
    const id = Number(context.req.param('id'));
    const articles = await storyOf(id, space);
    const lead = articles?.find((article) => article.id === id);
    if (!articles || !lead)
      return missingPage(
        context,
        'No such story',
        'The archive has no article with this number, or it belongs to another server or workspace.',
      );
    const title = headlineOf(lead);
    const { items: quotes } = await store.quotes.find(
      { space, articleIds: articles.map((article) => article.id), verbatim: true, attributed: true, distinct: true },
      { offset: 0, limit: MOST_QUOTES, uncounted: true },
    );
    const body = html`${outletsSection(articles)}
${said(quotes)}`;
    return context.html(
      layout(
        {
          title,
          heading: foreign(title),
          kicker: 'Story',
          body,
          card: { title, description: sizeOf(articles), url: urlIn(site.url, paths.story(id)) },
        },
        context.req.path,
      ),
    );
  });
};

const outletOf = (article: ArticleSummary): string => outletWords(article) ?? `Article ${article.id}`;

/** "3 articles of 2 outlets". */
const sizeOf = (articles: readonly ArticleSummary[]): string =>
  `${count(articles.length, 'article')} of ${count(new Set(articles.map(outletOf)).size, 'outlet')}`;

function outletsSection(articles: readonly ArticleSummary[]): Markup {
  const shown = articles.slice(0, MOST_ARTICLES);
  const outlets = Map.groupBy(articles, outletOf);
  const summary = sizeOf(articles);
  const lines = [...outlets]
    .slice(0, MOST_OUTLETS)
    .map(([label, of]) => ({ label, at: of.map(({ publishedAt, readAt }) => publishedAt ?? readAt) }));
  return html`<section aria-labelledby="outlets">
<h2 id="outlets">Who told it when</h2>
<p class="note">${summary}${articles.length === 1 ? ': no other article that was read tells of this event' : ''}.</p>
${articles.length > 1 ? timeDots({ title: 'Outlets over time', summary }, lines) : ''}
${stackedTable({
  caption: articles.length > shown.length ? `The first ${shown.length}, the earliest first` : 'The earliest first',
  rows: shown,
  columns: [
    { heading: 'Article', cell: (article) => headlineLink(article) },
    { heading: 'Outlet', cell: (article) => foreign(outletOf(article)) },
    { heading: 'Published', cell: dateMarkup },
    { heading: 'Quotations', number: true, cell: ({ quotes }) => quotes },
    { heading: 'Demands', number: true, cell: ({ demands }) => demands },
  ],
})}</section>`;
}

const said = (quotes: readonly StoredQuote[]): Markup | string =>
  quotes.length === 0
    ? ''
    : html`<section aria-labelledby="said"><h2 id="said">What was said</h2>
${quotes.map((quote) => quoteFigure(quote))}</section>`;
