import type { BriefDefinition, BriefFilter } from '../core/brief.ts';
import type { ArticleFilter, Page, Slice, Space, Store, StoredDemand, StoredQuote } from '../core/store.ts';
import type { Candidate } from './stories.ts';

/** How many of each are looked at, newest first. */
const MOST_LOOKED_AT = 1000;
const PER_QUERY = 500;
const ONE_PAGE = { offset: 0, limit: PER_QUERY, uncounted: true };
/** How long before the window something may be dated that comes in inside it: what is older is an archive's. */
const LATE_MS = 72 * 3_600_000;
/** Of what came late, the articles whose quotes and demands are looked at. */
const MOST_LATE = 50;

export interface Window {
  readonly space: Space;
  readonly since: Date;
  readonly until: Date;
}

const lateFor = ({ space, since, until }: Window): ArticleFilter => ({
  space,
  since: new Date(since.getTime() - LATE_MS),
  until: new Date(since.getTime() - 1),
  arrived: { since, until },
});

/** What may go into an edition, newest first. */
export interface Selection {
  readonly articles: readonly Candidate[];
  readonly quotes: readonly StoredQuote[];
  readonly demands: readonly StoredDemand[];
}

/**
 * What the window holds, as far as the definition's filter lets it through: what is dated in it, and what a source got in it that is dated a
 * little before, since no edition of then can have had it.
 */
export async function select(
  definition: BriefDefinition,
  store: Pick<Store, 'articles' | 'quotes' | 'demands' | 'search' | 'findSpeakers' | 'topics'>,
  window: Window,
): Promise<Selection> {
  const { filter = {} } = definition;
  const late = await everything((slice) => store.articles(lateFor(window), slice));
  const articles = [...(await everything((slice) => store.articles(window, slice))), ...late];
  const demands = await everything((slice) => store.demands(window, slice));
  const speakerIds = filter.speakers && (await idsOf(filter.speakers, store, window.space));
  const told = { attributed: true, verbatim: true, distinct: true, speakerIds };
  const quotes = await everything((slice) => store.quotes({ ...window, ...told }, slice));
  for (const { id } of late.slice(0, MOST_LATE)) {
    const own = { space: window.space, articleId: id };
    quotes.push(...(await store.quotes({ ...own, ...told }, ONE_PAGE)).items);
    const known = new Set(demands.map((demand) => demand.id));
    demands.push(...(await store.demands(own, ONE_PAGE)).items.filter((demand) => !known.has(demand.id)));
  }
  const wanted = await fitting(filter, articles, quotes, store, window.space);
  return {
    articles: articles.filter(({ id }) => wanted(id)),
    quotes: quotes.filter(({ article }) => wanted(article.id)),
    demands: demands.filter(({ article }) => wanted(article.id)),
  };
}

export async function everything<T>(page: (slice: Slice) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  while (items.length < MOST_LOOKED_AT) {
    const { items: more } = await page({ offset: items.length, limit: PER_QUERY, uncounted: true });
    items.push(...more);
    if (more.length < PER_QUERY) break;
  }
  return items;
}

async function idsOf(
  names: readonly string[],
  store: Pick<Store, 'articles' | 'quotes' | 'demands' | 'search' | 'findSpeakers' | 'topics'>,
  space: Space,
): Promise<number[]> {
  const found = await Promise.all(names.map((name) => store.findSpeakers(name, space)));
  return found.flatMap(({ matches }) => matches.map(({ id }) => id));
}

async function fitting(
  { sources, speakers, words, topics, languages }: BriefFilter,
  articles: readonly Candidate[],
  quotes: readonly StoredQuote[],
  store: Pick<Store, 'articles' | 'quotes' | 'demands' | 'search' | 'findSpeakers' | 'topics'>,
  space: Space,
): Promise<(id: number) => boolean> {
  const sets: ReadonlySet<number>[] = [];
  if (sources) sets.push(new Set(articles.filter((article) => sources.some((source) => isOf(article, source))).map(({ id }) => id)));
  if (speakers) sets.push(new Set(quotes.map(({ article }) => article.id)));
  if (words) {
    const hits = await Promise.all(words.map((word) => everything((slice) => store.search(word, space, slice))));
    sets.push(new Set(hits.flat().map(({ article }) => article.id)));
  }
  if (languages) sets.push(new Set(articles.filter(({ language = 'en' }) => languages.includes(language)).map(({ id }) => id)));
  if (topics) {
    const ids = articles.map(({ id }) => id);
    const about = await store.topics(ids, space);
    sets.push(new Set(ids.filter((id) => about.get(id)?.some((topic) => topics.includes(topic)))));
  }
  return (id) => sets.every((set) => set.has(id));
}

const isOf = ({ publisher = '', title, origin, canonicalUrl = '' }: Candidate, source: string): boolean =>
  [publisher, title, origin, canonicalUrl].some((text) => text.toLowerCase().includes(source.toLowerCase()));
