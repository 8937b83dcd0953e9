import { html } from 'hono/html';
import { paths, withQuery } from '../../core/archive/paths.ts';
import type { StoredSpeaker } from '../../core/news/speaker.ts';
import type { SearchHit } from '../../core/ports/article-store.ts';
import type { Cursor, Slice } from '../../core/scope.ts';
import { markedPassage } from '../../presentation/news/passages.ts';
import type { SpeakerLookup } from '../../presentation/news/resolve-speaker.ts';
import { searchTermsOf } from '../../text/search-terms.ts';
import { listPager, pageNumber, stepPager } from '../markup/pager.ts';
import { quoteFigure } from '../markup/quotes.ts';
import { richMarkup } from '../markup/rich.ts';
import { searchForm } from '../markup/search-form.ts';
import { dateMarkup, headlineLink, outletWords } from '../markup/sources.ts';
import { foreign, foreignLink, joined, type Markup } from '../markup/text.ts';
import type { AreaRoutes } from '../parts.ts';
import { cursorIn } from '../query/asked.ts';
import { saidWith } from '../query/said-with.ts';
import { feedAlternate } from './alternates.ts';
import { layout } from './layout.ts';

const LONGEST_QUESTION = 200;
/** Of each kind on the first page, and on the pages of one kind alone. */
const FEW = 5;
const PER_PAGE = 12;
const MOST_PEOPLE = 5;
/** Looked at for those. */
const MOST_COMPLETED = 25;
/** How many numbers a cursor of quotations has. */
const QUOTES_CURSOR = 4;
/** Deeper pages of a search are not looked for. */
const MOST_PAGES = 50;

const KINDS = ['all', 'quotations', 'articles'] as const;
type SearchKind = (typeof KINDS)[number];

/** `/search?q=`: people by that name, quotations and articles with those words; `&in=quotations` and `&in=articles`: all of one kind. */
export const searchRoutes: AreaRoutes = (archive, { store }) => {
  archive.get(paths.search(), async (context) => {
    const space = context.get('space');
    const typed = (context.req.query('q') ?? '').trim().slice(0, LONGEST_QUESTION);
    const kind = KINDS.find((known) => known === context.req.query('in')) ?? 'all';
    const page = kind === 'articles' ? Math.min(pageNumber(context.req.query('page')), MOST_PAGES) : 1;
    const after = kind === 'quotations' ? cursorIn(context.req.query('after'), QUOTES_CURSOR) : undefined;
    const terms = searchTermsOf(typed);
    const isAsked = terms.wanted.length > 0;
    const perPage = kind === 'all' ? FEW : PER_PAGE;
    const slice: Slice = { offset: (page - 1) * perPage, limit: perPage + 1, uncounted: true };
    const wants = (one: SearchKind): boolean => isAsked && (kind === 'all' || kind === one);
    const [people, said, hits] = await Promise.all([
      isAsked && kind === 'all' ? peopleNamed(typed, { speakers: store.speakers, space }) : [],
      wants('quotations') ? saidWith(terms, { quotes: store.quotes, space, least: perPage, after }) : { items: [], more: undefined },
      wants('articles') ? store.articles.search({ space, terms }, slice).then(({ items }) => items) : [],
    ]);
    const nothing = people.length + said.items.length + hits.length === 0;
    const body = html`${searchForm(typed)}
<p class="note">Words, “a phrase in marks”, and –without for what must not be there.</p>
${!isAsked ? (terms.unwanted.length > 0 ? html`<p>This only says what must not be there: name a word that must.</p>` : '') : nothing ? html`<p>Nothing was found${page > 1 || after ? ' on this page' : ''}. Try fewer or other words.</p>` : ''}
${peopleSection(people)}${quotesSection(said, { typed, kind, after })}${hitsSection(hits, { typed, kind, page, perPage })}`;
    const alternates = isAsked ? [feedAlternate(paths.topicFeed(typed), 'Feed of these words')] : [];
    return context.html(
      layout({ title: typed === '' ? 'Search' : `Search: ${typed}`, heading: html`Search`, body, alternates }, paths.search()),
    );
  });
};

/** Those whose name begins so or ends so, who is quoted most first. */
async function peopleNamed(typed: string, { speakers, space }: SpeakerLookup): Promise<readonly StoredSpeaker[]> {
  const named = (await speakers.complete(typed, space, MOST_COMPLETED)).filter(({ kind }) => kind !== 'unnamed');
  return named.toSorted((one, other) => other.quotes - one.quotes).slice(0, MOST_PEOPLE);
}

interface SearchPlace {
  readonly typed: string;
  readonly kind: SearchKind;
}

const peopleSection = (people: readonly StoredSpeaker[]): Markup | string =>
  people.length === 0
    ? ''
    : html`<section aria-labelledby="people"><h2 id="people">People</h2>
<ul class="listing">${people.map(({ id, name, role }) => html`<li>${foreignLink(name, paths.person(id))}${role ? html`, ${foreign(role)}` : ''}</li>`)}</ul></section>`;

const quotesSection = (
  { items, more }: Awaited<ReturnType<typeof saidWith>>,
  { typed, kind, after }: SearchPlace & { readonly after: Cursor | undefined },
): Markup | string => {
  const shown = kind === 'all' ? items.slice(0, FEW) : items;
  const path = withQuery(paths.search(), { q: typed, in: 'quotations' });
  if (shown.length === 0 && !more) return '';
  return html`<section aria-labelledby="quotations"><h2 id="quotations">Quotations</h2>
${shown.length === 0 ? html`<p>None of the newest says it in its own words.</p>` : shown.map((quote) => quoteFigure(quote))}${
  kind === 'all'
    ? items.length > shown.length || more
      ? html`<p><a href="${path}">All quotations with these words</a></p>`
      : ''
    : listPager({ path: paths.search(), query: { typed: { q: typed, in: 'quotations' }, slice: { offset: 0, limit: 0, after } }, more })
}</section>`;
};

const hitsSection = (
  hits: readonly SearchHit[],
  { typed, kind, page, perPage }: SearchPlace & { readonly page: number; readonly perPage: number },
): Markup | string => {
  if (hits.length === 0) return '';
  const path = withQuery(paths.search(), { q: typed, in: 'articles' });
  const hasMore = hits.length > perPage;
  return html`<section aria-labelledby="articles"><h2 id="articles">Articles</h2>
<ul class="listing">${hits.slice(0, perPage).map((hit) => html`<li>${hitMarkup(hit)}</li>\n`)}</ul>${
    kind === 'all'
      ? hasMore
        ? html`<p><a href="${path}">All articles with these words</a></p>`
        : ''
      : stepPager({ page, hasNext: hasMore && page < MOST_PAGES, path: paths.search(), query: { q: typed, in: 'articles' } })
  }</section>`;
};

function hitMarkup(hit: SearchHit): Markup {
  const { article } = hit;
  const outlet = outletWords(article);
  return html`${headlineLink(article)}
<p class="hit" dir="auto">${richMarkup(markedPassage(hit))}</p>
<span class="facts">${joined([...(outlet === undefined ? [] : [foreign(outlet)]), dateMarkup(article)], ' · ')}</span>`;
}
