import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import type { ArticleSummary } from '../../core/news/article.ts';
import { count } from '../../text/lists.ts';
import { dataLinks } from '../markup/data-links.ts';
import { type FilterField, filterForm } from '../markup/filter-form.ts';
import { listPager } from '../markup/pager.ts';
import { dateMarkup, headlineLink, outletWords } from '../markup/sources.ts';
import { foreign, joined, type Markup } from '../markup/text.ts';
import type { AreaRoutes } from '../parts.ts';
import { pageQuery } from '../query/page-query.ts';
import { dataAlternates } from './alternates.ts';
import { layout } from './layout.ts';

const LIST = { kind: 'articles', perPage: 30, cursorLength: 2 } as const;

/** The fields by which lists of what was published are narrowed. */
export const DATED_FIELDS: readonly FilterField[] = [
  { name: 'about', label: 'About' },
  { name: 'since', label: 'Since', placeholder: '2026-11-20' },
  { name: 'until', label: 'Until', placeholder: '2026-11-20' },
  { name: 'source', label: 'Outlet or title' },
];

/** `/articles`: all that was read, newest first. */
export const articlesRoutes: AreaRoutes = (archive, parts) => {
  const { store } = parts;
  archive.get(paths.articles, async (context) => {
    const query = await pageQuery(context, LIST, parts);
    const { about, since, until, source } = query.asked;
    const found =
      query.errors.length > 0
        ? { items: [] }
        : await store.articles.find({ space: context.get('space'), about, since, until, source }, query.slice);
    const body = html`${filterForm(paths.articles, DATED_FIELDS, query)}
${found.items.length > 0 ? html`<ul class="listing">${found.items.map((article) => html`<li>${articleItem(article)}</li>\n`)}</ul>` : query.errors.length > 0 ? '' : html`<p>No article was found.</p>`}
${listPager({ path: paths.articles, query, more: 'more' in found ? found.more : undefined })}${found.items.length > 0 ? dataLinks({ kind: 'articles', path: paths.articles, typed: query.typed }) : ''}`;
    return context.html(
      layout(
        { title: 'Articles', body, alternates: dataAlternates({ kind: 'articles', path: paths.articles, typed: query.typed }) },
        paths.articles,
      ),
      query.errors.length > 0 ? 400 : 200,
    );
  });
};

/** "Lock shut until June" over "Coast Post · 20 November 2026 · 3 quotations, 1 demand". */
function articleItem(article: ArticleSummary): Markup {
  const outlet = outletWords(article);
  const counts = [
    article.quotes > 0 ? count(article.quotes, 'quotation') : '',
    article.demands > 0 ? count(article.demands, 'demand') : '',
  ].filter(Boolean);
  const facts = [
    ...(outlet === undefined ? [] : [foreign(outlet)]),
    dateMarkup(article),
    ...(counts.length > 0 ? [counts.join(', ')] : []),
  ];
  return html`${headlineLink(article)}<br><span class="facts">${joined(facts, ' · ')}</span>`;
}
