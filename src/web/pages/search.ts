import { html } from 'hono/html';
import { paths, withQuery } from '../../core/archive/paths.ts';
import type { StoredSpeaker } from '../../core/news/speaker.ts';
import type { StoredQuote } from '../../core/news/stored.ts';
import type { SearchHit } from '../../core/ports/article-store.ts';
import type { Slice } from '../../core/scope.ts';
import { markedPassage } from '../../presentation/news/passages.ts';
import { searchTermsOf } from '../../text/search-terms.ts';
import { pageNumber } from '../markup/pager.ts';
import { quoteFigure } from '../markup/quotes.ts';
import { richMarkup } from '../markup/rich.ts';
import { searchForm } from '../markup/search-form.ts';
import { dateMarkup, headlineLink, outletWords } from '../markup/sources.ts';
import { foreign, foreignLink, joined, type Markup } from '../markup/text.ts';
import type { AreaRoutes } from '../parts.ts';
import { feedAlternate } from './alternates.ts';
import { layout } from './layout.ts';

const LONGEST_QUESTION = 200;
/** Of each kind on the first page, and on the pages of one kind alone. */
const FEW = 5;
const PER_PAGE = 12;
const MOST_PEOPLE = 5;
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
    const page = kind === 'all' ? 1 : Math.min(pageNumber(context.req.query('page')), MOST_PAGES);
    const terms = searchTermsOf(typed);
    const isAsked = terms.wanted.length > 0;
    const perPage = kind === 'all' ? FEW : PER_PAGE;
    const slice: Slice = { offset: (page - 1) * perPage, limit: perPage + 1, uncounted: true };
    const wants = (one: SearchKind): boolean => isAsked && (kind === 'all' || kind === one);
    const [people, quotes, hits] = await Promise.all([
      isAsked && kind === 'all' ? store.speakers.complete(typed, space, MOST_PEOPLE) : [],
      wants('quotations')
        ? store.quotes.find({ space, about: typed, verbatim: true, distinct: true }, slice).then(({ items }) => items)
        : [],
      wants('articles') ? store.articles.search({ space, terms }, slice).then(({ items }) => items) : [],
    ]);
    const nothing = people.length + quotes.length + hits.length === 0;
    const place = { typed, kind, page, perPage };
    const body = html`${searchForm(typed)}
<p class="note">Words, “a phrase in marks”, and –without for what must not be there.</p>
${!isAsked ? (terms.unwanted.length > 0 ? html`<p>This only says what must not be there: name a word that must.</p>` : '') : nothing ? html`<p>Nothing was found${page > 1 ? ' on this page' : ''}. Try fewer or other words.</p>` : ''}
${peopleSection(people)}${quotesSection(quotes, place)}${hitsSection(hits, place)}`;
    const alternates = isAsked ? [feedAlternate(paths.topicFeed(typed), 'Feed of these words')] : [];
    return context.html(
      layout({ title: typed === '' ? 'Search' : `Search: ${typed}`, heading: html`Search`, body, alternates }, paths.search()),
    );
  });
};

interface SearchPlace {
  readonly typed: string;
  readonly kind: SearchKind;
  readonly page: number;
  readonly perPage: number;
}

const peopleSection = (people: readonly StoredSpeaker[]): Markup | string =>
  people.length === 0
    ? ''
    : html`<section aria-labelledby="people"><h2 id="people">People</h2>
<ul class="listing">${people.map(({ id, name, role }) => html`<li>${foreignLink(name, paths.person(id))}${role ? html`, ${foreign(role)}` : ''}</li>`)}</ul></section>`;

const quotesSection = (quotes: readonly StoredQuote[], place: SearchPlace): Markup | string =>
  quotes.length === 0
    ? ''
    : html`<section aria-labelledby="quotations"><h2 id="quotations">Quotations</h2>
${quotes.slice(0, place.perPage).map((quote) => quoteFigure(quote))}${onward(quotes.length > place.perPage, { ...place, kind: 'quotations' }, place.kind)}</section>`;

const hitsSection = (hits: readonly SearchHit[], place: SearchPlace): Markup | string =>
  hits.length === 0
    ? ''
    : html`<section aria-labelledby="articles"><h2 id="articles">Articles</h2>
<ul class="listing">${hits.slice(0, place.perPage).map((hit) => html`<li>${hitMarkup(hit)}</li>\n`)}</ul>${onward(hits.length > place.perPage, { ...place, kind: 'articles' }, place.kind)}</section>`;

function hitMarkup(hit: SearchHit): Markup {
  const { article } = hit;
  const outlet = outletWords(article);
  return html`${headlineLink(article)}
<p class="hit" dir="auto">${richMarkup(markedPassage(hit))}</p>
<span class="facts">${joined([...(outlet === undefined ? [] : [foreign(outlet)]), dateMarkup(article)], ' · ')}</span>`;
}

/** To all of one kind, or from one page of it to those beside it. */
function onward(hasMore: boolean, { typed, kind, page }: SearchPlace, shown: SearchKind): Markup | string {
  const to = (other: number): string => withQuery(paths.search(), { q: typed, in: kind, page: other === 1 ? undefined : other });
  if (shown === 'all') return hasMore ? html`<p><a href="${to(1)}">All ${kind} with these words</a></p>` : '';
  const next = hasMore && page < MOST_PAGES;
  if (page === 1 && !next) return '';
  return html`<nav class="pager" aria-label="Pages">${page > 1 ? html`<a rel="prev" href="${to(page - 1)}">Newer</a>` : html`<span></span>`}${next ? html`<a rel="next" href="${to(page + 1)}">Older</a>` : html`<span></span>`}</nav>`;
}
