import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import type { Article } from '../../core/news/article.ts';
import type { StoredDemand, StoredQuote } from '../../core/news/stored.ts';
import type { Space } from '../../core/scope.ts';
import { BULLETS_NOTE } from '../../presentation/news/abstracts.ts';
import { limitOf } from '../../presentation/news/article-kinds.ts';
import { articleFields, headlineOf } from '../../presentation/news/citations.ts';
import { outletName } from '../../presentation/news/outlets.ts';
import { pageNumber, pager } from '../markup/pager.ts';
import { passageMarkup, placedDemand, placedQuote } from '../markup/passage-markup.ts';
import { passagesOf } from '../markup/passages.ts';
import { sourceMarkup } from '../markup/quotes.ts';
import { richMarkup } from '../markup/rich.ts';
import { foreign, type Markup } from '../markup/text.ts';
import type { ArchiveParts, AreaRoutes } from '../parts.ts';
import { missingPage } from './errors.ts';
import { layout } from './layout.ts';

/** More are not marked: a page of that many quotations nobody reads. */
const MOST_FINDINGS = 600;
/** Of a page's passages, in characters: a page stays under 30 kB. */
const LONGEST_PAGE = 9_000;
const MOST_COPIES = 10;

/** `/articles/:id`: where it came from, what it says in short, and its quotations and demands in their place. */
export const articleRoutes: AreaRoutes = (archive, { store, site }) => {
  archive.get('/articles/:id{[1-9][0-9]{0,14}}', async (context) => {
    const space = context.get('space');
    const id = Number(context.req.param('id'));
    const article = await store.articles.get(id, space);
    if (!article)
      return missingPage(
        context,
        'No such article',
        'The archive has no article with this number, or it belongs to another server or workspace.',
      );
    const page = pageNumber(context.req.query('page'));
    const findings = await findingsOf(article, { store, space });
    const body = html`${await origin(article, { store, space })}
${passages(article, findings, { page, whole: site.fullText })}`;
    return context.html(
      layout({ title: headlineOf(article), heading: foreign(headlineOf(article)), kicker: kickerOf(article), body }, context.req.path),
    );
  });
};

type Findings = { readonly quotes: readonly StoredQuote[]; readonly demands: readonly StoredDemand[] };
type Seen = { readonly store: ArchiveParts['store']; readonly space: Space };

async function findingsOf({ id }: Article, { store, space }: Seen): Promise<Findings> {
  const slice = { offset: 0, limit: MOST_FINDINGS, uncounted: true };
  const [quotes, demands] = await Promise.all([
    store.quotes.find({ space, articleId: id }, slice),
    store.demands.find({ space, articleId: id }, slice),
  ]);
  const standing = <T extends { readonly changed?: unknown }>(items: readonly T[]): T[] => items.filter(({ changed }) => !changed);
  return { quotes: standing(quotes.items), demands: standing(demands.items) };
}

const kickerOf = (article: Article): Markup =>
  html`Article ${article.id}${outletName(article) ? html` · ${foreign(outletName(article) ?? '')}` : ''}`;

async function origin(article: Article, { store, space }: Seen): Promise<Markup> {
  const [abstract, copies] = await Promise.all([
    store.articles.abstract(article.id, space),
    store.articles.nearDuplicates([article.id], space),
  ]);
  const limit = limitOf(article);
  return html`<dl class="fields">${articleFields(article, false).map(({ name, value }) => html`<div><dt>${name}</dt><dd>${richMarkup(value)}</dd></div>`)}</dl>
${limit === undefined ? '' : html`<p class="note">${limit}</p>`}
${
  abstract.lines.length === 0
    ? ''
    : html`<section aria-labelledby="short"><h2 id="short">In short</h2>
${abstract.by === 'model' ? html`<ul>${abstract.lines.map((line) => html`<li dir="auto">${line}</li>`)}</ul><p class="note">${BULLETS_NOTE}</p>` : abstract.lines.map((line) => html`<p dir="auto">${line}</p>`)}</section>`
}
${copiesList(copies.get(article.id) ?? [])}`;
}

const copiesList = (copies: readonly Parameters<typeof sourceMarkup>[0][]): Markup | string =>
  copies.length === 0
    ? ''
    : html`<section aria-labelledby="copies"><h2 id="copies">The same text elsewhere</h2>
<ul>${copies.slice(0, MOST_COPIES).map((copy) => html`<li>${sourceMarkup(copy)}</li>`)}</ul></section>`;

function passages(
  article: Article,
  { quotes, demands }: Findings,
  { page, whole }: { readonly page: number; readonly whole: boolean },
): Markup {
  const all = passagesOf(article.text, [...quotes.map(placedQuote), ...demands.map(placedDemand)], { whole });
  const pages = pagesOf(all, ({ runs }) => runs.reduce((sum, { text }) => sum + text.length, 0));
  const shown = pages[page - 1] ?? [];
  const heading = whole ? 'The article' : 'Quotations and demands in their place';
  return html`<section aria-labelledby="words" class="article-text">
<h2 id="words">${heading}</h2>
${all.length === 0 ? html`<p>Nobody is quoted in it, and nothing demanded.</p>` : shown.length === 0 ? html`<p>The article has no page ${page}.</p>` : shown.map(passageMarkup)}
${pager({ page, pages: pages.length, path: paths.article(article.id) })}</section>`;
}

/** The items parted into pages none of which is longer than a page may be, unless one item alone is. */
function pagesOf<T>(items: readonly T[], lengthOf: (item: T) => number): T[][] {
  const pages: T[][] = [];
  let left = 0;
  for (const item of items) {
    const length = lengthOf(item);
    const last = pages.at(-1);
    if (last && length <= left) last.push(item);
    else {
      pages.push([item]);
      left = LONGEST_PAGE;
    }
    left -= length;
  }
  return pages;
}
