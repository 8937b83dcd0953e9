import { html } from 'hono/html';
import { paths, urlIn } from '../../core/archive/paths.ts';
import type { Rich } from '../../core/chat/reply.ts';
import type { Article } from '../../core/news/article.ts';
import type { ArticleRef } from '../../core/news/stored.ts';
import { BULLETS_NOTE } from '../../presentation/news/abstracts.ts';
import { limitOf } from '../../presentation/news/article-kinds.ts';
import { articleFields, day, headlineOf } from '../../presentation/news/citations.ts';
import { count } from '../../text/lists.ts';
import { dataLinks } from '../markup/data-links.ts';
import { pageNumber, pager } from '../markup/pager.ts';
import { type PlacedFinding, passageBytes, passageMarkup } from '../markup/passage-markup.ts';
import { type MarkedPassage, passagesOf } from '../markup/passages.ts';
import { richMarkup } from '../markup/rich.ts';
import { outletWords, sourceMarkup } from '../markup/sources.ts';
import { foreign, type Markup } from '../markup/text.ts';
import type { AreaRoutes } from '../parts.ts';
import { dataAlternates } from './alternates.ts';
import { type ArchiveView, type ArticleFindings, findingsOf, placedIn } from './article-findings.ts';
import { earlierNotice, revisionsSection } from './article-revisions.ts';
import { missingPage, removedPage } from './errors.ts';
import { layout } from './layout.ts';

/** Of a page's passages, in bytes: a page stays under 30 kB. */
const LONGEST_PAGE = 18_000;
const MOST_COPIES = 10;

/** `/articles/:id`: where it came from, what it says in short, and its quotations and demands in their place; `?revision=`: as an earlier revision had them. */
export const articleRoutes: AreaRoutes = (archive, { store, site }) => {
  archive.get('/articles/:id{[1-9][0-9]{0,14}}', async (context) => {
    const space = context.get('space');
    const id = Number(context.req.param('id'));
    const asked = context.req.query('revision');
    const revision = asked === undefined ? undefined : revisionNumber(asked);
    const article = asked !== undefined && revision === undefined ? undefined : await store.articles.get(id, space, revision);
    const removed = article ? undefined : await removedPage(context, id, { store });
    if (removed) return removed;
    if (!article)
      return asked === undefined
        ? missingPage(
            context,
            'No such article',
            'The archive has no article with this number, or it belongs to another server or workspace.',
          )
        : missingPage(context, 'No such revision', 'The article has no such revision, or the archive has no article with this number.');
    const isNewest = revision === undefined || revision === article.revision;
    const page = pageNumber(context.req.query('page'));
    const findings = await findingsOf(id, { store, space });
    const next = isNewest ? undefined : await store.articles.get(id, space, revision + 1);
    const placed = placedIn(article.text, findings, isNewest);
    const passages = passagesOf(article.text, placed, { whole: site.fullText });
    const pages = pagesOf(passages, passageBytes);
    if (page > Math.max(1, pages.length))
      return missingPage(context, 'No such page', `The article has ${count(Math.max(1, pages.length), 'page')} here.`);
    const body = html`${next && revision !== undefined ? earlierNotice({ article, revision, next: next.text, whole: site.fullText }) : ''}
${page === 1 ? html`${fields(article, isNewest)}${isNewest ? await origin(article, { store, space }) : ''}` : ''}
${passagesSection(article, pages, { page, whole: site.fullText, revision: isNewest ? undefined : revision })}
${page === 1 && isNewest ? revisionsSection(article, findings) : ''}`;
    const title = headlineOf(article);
    return context.html(
      layout(
        {
          title,
          heading: foreign(title),
          kicker: kickerOf(article),
          body,
          card: isNewest ? { title, description: toldIn(article, findings), url: urlIn(site.url, paths.article(id)) } : undefined,
          alternates: dataAlternates({ kind: 'quotations', path: paths.article(id) }),
        },
        context.req.path,
      ),
    );
  });
};

const revisionNumber = (typed: string): number | undefined => (/^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : undefined);

/** "Coast Post, 20 November 2026: 3 quotations, 1 demand". */
function toldIn(article: Article, { quotes, demands }: ArticleFindings): string {
  const place = [outletWords(article), article.publishedAt && day(article.publishedAt)].filter(Boolean).join(', ');
  const quoted = quotes.filter(({ kind, changed }) => kind !== 'indirect' && !changed).length;
  const demanded = demands.filter(({ changed }) => !changed).length;
  return `${place === '' ? '' : `${place}: `}${count(quoted, 'quotation')}, ${count(demanded, 'demand')}`;
}

const kickerOf = (article: Article): Markup => {
  const outlet = outletWords(article);
  return html`Article ${article.id}${outlet === undefined ? '' : html` · ${foreign(outlet)}`}`;
};

/** Where it came from; of an earlier revision without what only the newest is told of. */
function fields(article: Article, isNewest: boolean): Markup {
  const told = isNewest ? article : { ...article, revision: 1, readings: undefined, refused: undefined };
  return html`<dl class="fields">${articleFields(told, false).map(({ name, value }) => html`<div><dt>${name}</dt><dd>${richMarkup(withoutPermalink(value))}</dd></div>`)}</dl>
`;
}

async function origin(article: Article, { store, space }: ArchiveView): Promise<Markup> {
  const [abstract, copies] = await Promise.all([
    store.articles.abstract(article.id, space),
    store.articles.nearDuplicates([article.id], space),
  ]);
  const limit = limitOf(article);
  return html`${limit === undefined ? '' : html`<p class="note">${limit}</p>`}
<p><a href="${paths.story(article.id)}">The story that it belongs to</a></p>
${
  abstract.lines.length === 0
    ? ''
    : html`<section aria-labelledby="short"><h2 id="short">In short</h2>
${abstract.by === 'model' ? html`<ul>${abstract.lines.map((line) => html`<li dir="auto">${line}</li>`)}</ul><p class="note">${BULLETS_NOTE}</p>` : abstract.lines.map((line) => html`<p dir="auto">${line}</p>`)}</section>`
}
${copiesList(copies.get(article.id) ?? [])}`;
}

/** The page that it leads to is this one. */
const withoutPermalink = (value: Rich): Rich =>
  typeof value === 'string' ? value : value.filter((piece) => typeof piece === 'string' || !('permalink' in piece));

const copiesList = (copies: readonly ArticleRef[]): Markup | string =>
  copies.length === 0
    ? ''
    : html`<section aria-labelledby="copies"><h2 id="copies">Nearly the same text elsewhere</h2>
<ul>${copies.slice(0, MOST_COPIES).map((copy) => html`<li>${sourceMarkup(copy)}</li>`)}</ul></section>`;

interface PassagePlace {
  readonly page: number;
  readonly whole: boolean;
  readonly revision: number | undefined;
}

function passagesSection(
  article: Article,
  pages: readonly (readonly MarkedPassage<PlacedFinding>[])[],
  { page, whole, revision }: PassagePlace,
): Markup {
  const shown = pages[page - 1] ?? [];
  const heading = whole ? 'The article' : 'Quotations and demands in their place';
  return html`<section aria-labelledby="words" class="article-text">
<h2 id="words">${heading}</h2>
${shown.length === 0 ? html`<p>Nobody is quoted in it, and nothing demanded.</p>` : shown.map(passageMarkup)}
${pager({ page, pages: pages.length, path: paths.article(article.id), query: { revision } })}${revision === undefined && shown.length > 0 ? dataLinks({ kind: 'quotations', path: paths.article(article.id) }) : ''}</section>`;
}

/** The items parted into pages none of which is longer than a page may be, unless one item alone is. */
function pagesOf<T>(items: readonly T[], bytesOf: (item: T) => number): T[][] {
  const pages: T[][] = [];
  let left = 0;
  for (const item of items) {
    const bytes = bytesOf(item);
    const last = pages.at(-1);
    if (last && bytes <= left) last.push(item);
    else {
      pages.push([item]);
      left = LONGEST_PAGE;
    }
    left -= bytes;
  }
  return pages;
}
