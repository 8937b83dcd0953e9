import type { BriefDefinition, BriefFilter } from '../core/briefs/brief.ts';
import type { StoredDemand, StoredQuote } from '../core/news/stored.ts';
import type { ArticleFilter, ArticleStore } from '../core/ports/article-store.ts';
import type { DemandStore } from '../core/ports/demand-store.ts';
import type { QuoteStore } from '../core/ports/quote-store.ts';
import type { SpeakerStore } from '../core/ports/speaker-store.ts';
import type { Page, Slice, Space } from '../core/scope.ts';
import { HOUR_MS } from '../text/durations.ts';
import type { ArticleCandidate } from './candidate.ts';

/** Of one window: twice what a very busy day brings. */
const MOST_ARTICLES = 20_000;
/** Of the articles that fit, how many are held against each other, and how many of their quotes and demands. */
const MOST_COMPARED = 1000;
const MUCH_SAID = 10;
const PER_QUERY = 1000;
/** How long before the window an article may be dated that is first read inside it: what is older comes from an archive. */
const LATE_MS = 72 * HOUR_MS;

export interface Window {
  readonly space: Space;
  readonly since: Date;
  readonly until: Date;
}

export interface Corpus {
  readonly articles: Pick<ArticleStore, 'find' | 'topics'>;
  readonly quotes: Pick<QuoteStore, 'find'>;
  readonly demands: Pick<DemandStore, 'find'>;
  readonly speakers: Pick<SpeakerStore, 'resolve'>;
}

/** What may go into an edition, newest first. */
export interface Selection {
  readonly articles: readonly ArticleCandidate[];
  readonly quotes: readonly StoredQuote[];
  readonly demands: readonly StoredDemand[];
}

export interface EditionRequest {
  readonly definition: BriefDefinition;
  /** Articles that are in another edition. */
  readonly leftOut?: ReadonlySet<number> | undefined;
  /** Articles that were first read later than this weren't known to it. */
  readonly readBy?: Date | undefined;
  /** The origin of the article for trying out, in an edition that it may not stand in. */
  readonly sample?: string | undefined;
}

/**
 * What the window holds, as far as the definition's filter lets it through: what is dated in it, and what a source got in it that is dated a
 * little before, since no edition of then can have had it. Where that is more than can be compared, what tells most.
 */
export async function select(wanted: EditionRequest, store: Corpus, window: Window): Promise<Selection> {
  const { space, since, until } = window;
  const { readBy } = wanted;
  const late = {
    space,
    readBy,
    since: new Date(since.getTime() - LATE_MS),
    until: new Date(since.getTime() - 1),
    arrived: { since, until },
  };
  const [inTime, behind] = [await selectIn({ ...window, readBy }, wanted, store), await selectIn(late, wanted, store)];
  const known = new Set(inTime.demands.map(({ id }) => id));
  return {
    articles: [...inTime.articles, ...behind.articles],
    quotes: [...inTime.quotes, ...behind.quotes],
    demands: [...inTime.demands, ...behind.demands.filter(({ id }) => !known.has(id))],
  };
}

async function selectIn(
  stretch: ArticleFilter & Window,
  { definition: { filter = {} }, leftOut, sample }: EditionRequest,
  store: Corpus,
): Promise<Selection> {
  const { space, since, until } = stretch;
  const speakerIds = filter.speakers && (await idsOf(filter.speakers, store, space));
  const told = { space, since, until, attributed: true, verbatim: true, distinct: true, speakerIds };
  const spoken = speakerIds && new Set((await everything((slice) => store.quotes.find(told, slice))).map(({ article }) => article.id));
  const fitting = await articlesIn(stretch, filter, store);
  const articles = mostTelling(
    fitting.filter(({ id, origin }) => (spoken?.has(id) ?? true) && !leftOut?.has(id) && (sample === undefined || origin !== sample)),
  );
  if (articles.length === 0) return { articles, quotes: [], demands: [] };
  const articleIds = articles.map(({ id }) => id);
  return {
    articles,
    quotes: await everything((slice) => store.quotes.find({ ...told, articleIds }, slice)),
    demands: await everything((slice) => store.demands.find({ space, articleIds }, slice)),
  };
}

/** By what can be told of an article without its quotes. */
async function articlesIn(
  stretch: ArticleFilter,
  { sources, words, languages, topics, withoutOpinion = false }: BriefFilter,
  store: Corpus,
): Promise<ArticleCandidate[]> {
  const all = (about?: string) => everything((slice) => store.articles.find({ ...stretch, about }, slice), MOST_ARTICLES);
  const worded = words && new Set((await Promise.all(words.map(all))).flat().map(({ id }) => id));
  const articles = (await all()).filter(
    (article) =>
      article.genre !== 'none' &&
      !(withoutOpinion && article.genre === 'opinion') &&
      (worded?.has(article.id) ?? true) &&
      (sources?.some((source) => isOf(article, source)) ?? true) &&
      (languages?.includes(article.language ?? 'en') ?? true),
  );
  if (!topics) return articles;
  const about = await store.articles.topics(
    articles.map(({ id }) => id),
    stretch.space,
  );
  return articles.filter(({ id }) => about.get(id)?.some((topic) => topics.includes(topic)));
}

/** Those in which most is said, and of these the newest; in their order. */
function mostTelling(articles: readonly ArticleCandidate[]): readonly ArticleCandidate[] {
  if (articles.length <= MOST_COMPARED) return articles;
  const said = ({ quotes, demands }: ArticleCandidate): number => Math.min(MUCH_SAID, quotes + demands);
  const kept = new Set(articles.toSorted((a, b) => said(b) - said(a)).slice(0, MOST_COMPARED));
  return articles.filter((article) => kept.has(article));
}

async function everything<T>(page: (slice: Slice) => Promise<Page<T>>, most = MOST_COMPARED): Promise<T[]> {
  const items: T[] = [];
  while (items.length < most) {
    const { items: more } = await page({ offset: items.length, limit: PER_QUERY, uncounted: true });
    items.push(...more);
    if (more.length < PER_QUERY) break;
  }
  return items;
}

async function idsOf(names: readonly string[], store: Corpus, space: Space): Promise<number[]> {
  const found = await Promise.all(names.map((name) => store.speakers.resolve(name, space, 'quoted')));
  return found.flatMap(({ meant, matches }) => (meant.length > 0 ? meant : matches).map(({ id }) => id));
}

const isOf = ({ publisher = '', title, origin, canonicalUrl = '' }: ArticleCandidate, source: string): boolean =>
  [publisher, title, origin, canonicalUrl].some((text) => text.toLowerCase().includes(source.toLowerCase()));
