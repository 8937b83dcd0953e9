import type { Brief, BriefDefinition, BriefStory } from '../core/briefs/brief.ts';
import { SUREST_ANSWER } from '../core/news/demand.ts';
import type { DemandEvent, StoredDemand, StoredQuote } from '../core/news/stored.ts';
import type { ArticleStore } from '../core/ports/article-store.ts';
import type { DemandStore } from '../core/ports/demand-store.ts';
import type { ModelLedger } from '../core/ports/model-ledger.ts';
import type { RulingStore } from '../core/ports/ruling-store.ts';
import type { EditionContents } from '../core/ports/schedule-store.ts';
import type { Space } from '../core/scope.ts';
import type { Span } from '../core/span.ts';
import { HOUR_MS } from '../text/durations.ts';
import { oneLine } from '../text/white-space.ts';
import { datedAt } from './candidate.ts';
import { type Corpus, type EditionRequest, type Selection, select, type Window } from './filter.ts';
import { newDemands, statusOf } from './novelty.ts';
import { newQuotes, type QuoteChoice } from './quotes.ts';
import { rankStories } from './ranking.ts';
import { type Gather, gatherStories, newsOf, type RelatedArticles, type StoryGroup } from './stories.ts';
import { isSure, withSureAnswers } from './sure-demands.ts';
import { isOldWords } from './telling-quotes.ts';
import { foldSpans } from './words.ts';

/** How long a story may have been quiet. */
const LOOK_BACK_MS = 72 * HOUR_MS;
/** How much longer than its window an edition may look back, to where the one before it ended: over a weekend, an outage, a holiday. */
const LONGEST_GAP_MS = 7 * 24 * HOUR_MS;
const MOST_CHANGES = 100;
/** Articles of earlier editions that are looked at for stories that go on. */
const MOST_TOLD = 1000;
/** Texts of a story's earlier articles that a new one is compared with. */
const MOST_READ = 5;
/** Near-duplicates of earlier articles, the newest, that are read for what they add; and how many new sentences make one news. */
const MOST_COPIES = 10;
const FEWEST_NEW = 2;

/** An edition of this channel that went out before. */
export interface EarlierEdition {
  readonly instant: Date;
  readonly contents: EditionContents;
}

/** What an edition reads. */
export interface EditionStore extends Corpus {
  readonly articles: Pick<ArticleStore, 'find' | 'get' | 'abstract' | 'nearDuplicates' | 'storyTerms' | 'topics' | 'voices'>;
  readonly demands: Pick<DemandStore, 'find' | 'history' | 'events'>;
  readonly modelLedger: Pick<ModelLedger, 'counts'>;
  readonly rulings: Pick<RulingStore, 'list'>;
}

/** How far back the earlier editions of a channel matter to one that is composed now, in milliseconds. */
export const lookBackMs = ({ windowHours }: BriefDefinition): number => 2 * windowHours * HOUR_MS + LONGEST_GAP_MS;

/** What is needed to compose an edition, and for which channel. */
export interface Commission extends EditionRequest {
  readonly store: EditionStore;
  readonly space: Space;
  /** Nothing newer is in it. */
  readonly now: Date;
  /** Those of the channel, oldest first; what they held is not told again. */
  readonly earlier?: readonly EarlierEdition[];
  /** The sentences of a text that are news to those who have read the texts before it. */
  readonly updateOf: (text: string, before: readonly string[]) => Promise<readonly Span[]>;
  readonly gather?: Gather | undefined;
}

/**
 * Composes an edition of what came in inside its window, or since the channel's last one where that is longer ago, and was in none before. The same
 * store, instant and editions give the same edition.
 */
export async function composeBrief(commission: Commission): Promise<Brief> {
  const { definition, store, space, now, earlier = [], gather = gatherStories } = commission;
  const last = earlier.at(-1)?.instant;
  const window = { space, since: sinceOf(definition, now, last), until: now };
  const { articles, quotes, demands: toldNow } = await select(commission, store, window);
  const events = await changesIn(store, window);
  const demands = [...toldNow, ...(await demandsOf([...events.keys()], toldNow, store, { space, articles }))];
  const told = contentsOfEarlier(earlier);
  const held = new Set(articles.map(({ id }) => id));
  const stretch = [...articles, ...(await articlesOfEarlier(told.articles, window, store)).filter(({ id }) => !held.has(id))];
  const kin = await relatedTo(stretch, store, space);
  const repeated = await repeatedOf(articles, told.articles, kin, commission);
  const groups = rankStories(newsOf(gather(stretch, kin), { told: told.articles, repeated }, kin.copies), {
    now,
    windowHours: definition.windowHours,
    most: SUMMED_FOR_ONE * definition.maxStories,
    languages: definition.filter?.languages,
    copies: kin.copies,
  });
  const sure = demands.filter(isSure).map(withSureAnswers);
  const news = newDemands(sure, definition.maxDemands, told.demands);
  const stories = await storiesOf(groups, told.articles, commission);
  return {
    definition,
    composedAt: now,
    lastAt: last && last >= window.since ? last : undefined,
    stories,
    demands: news,
    changes: new Map(
      news.flatMap((demand) => {
        const event = events.get(demand.id);
        const isKnown = demand.firstAt < window.since || told.demands.has(foldSpans(demand));
        return event && isKnown ? [[demand.id, event]] : [];
      }),
    ),
    quotes: await quotesOf(
      quotes.filter(
        ({ article, alsoIn = [] }) => !told.articles.has(article.id) && alsoIn.every((other) => datedAt(other) >= +window.since),
      ),
      { most: definition.maxQuotes, told: told.quotes, storyIds: new Set(stories.flatMap(({ articleIds }) => articleIds)) },
      commission,
    ),
    overBudget: (await store.modelLedger.counts(window.since)).some(({ reason }) => /_budget$/.test(reason)),
  };
}

function sinceOf({ windowHours }: BriefDefinition, now: Date, last: Date | undefined): Date {
  const own = now.getTime() - windowHours * HOUR_MS;
  return new Date(Math.max(own - LONGEST_GAP_MS, Math.min(own, last?.getTime() ?? own)));
}

/** How many stories are summed up for each that is told: one of which nothing can be said in a sentence comes behind the others. */
const SUMMED_FOR_ONE = 2;

async function storiesOf(
  groups: readonly StoryGroup[],
  toldAt: ReadonlyMap<number, Date>,
  commission: Commission,
): Promise<readonly BriefStory[]> {
  const { maxStories } = commission.definition;
  const stories: BriefStory[] = [];
  const silent: BriefStory[] = [];
  for (const group of groups) {
    if (stories.length >= maxStories) break;
    const story = await storyOf(group, toldAt, commission);
    (story.abstract.lines.length > 0 ? stories : silent).push(story);
  }
  return [...stories, ...silent].slice(0, maxStories);
}

async function storyOf(group: StoryGroup, toldAt: ReadonlyMap<number, Date>, { store, space, updateOf }: Commission): Promise<BriefStory> {
  const { lead, others, articleIds, toldIds } = group;
  const abstract = await store.articles.abstract(lead.id, space);
  const story = { article: lead, others, articleIds };
  if (toldIds.length === 0) return { ...story, abstract };
  const texts = await Promise.all([lead.id, ...toldIds.slice(0, MOST_READ)].map((id) => store.articles.get(id, space)));
  const [text = '', ...before] = texts.flatMap((article) => article?.text ?? []);
  const lines = (await updateOf(text, before)).map(({ start, end }) => oneLine(text.slice(start, end)));
  const voices = await store.articles.voices([...articleIds, ...toldIds], space);
  const heard = new Set(toldIds.flatMap((id) => voices.get(id) ?? []));
  const newVoices = [...new Set(articleIds.flatMap((id) => voices.get(id) ?? []))].filter((name) => !heard.has(name));
  const since = new Date(Math.max(...toldIds.map((id) => toldAt.get(id)!.getTime())));
  return { ...story, abstract: { ...abstract, lines, by: 'article' }, goesOn: { since, newVoices } };
}

/** How many quotations are held against their article for each that is shown. */
const READ_FOR_ONE = 4;

/** The edition's quotations: said today by what the reporter says around them. */
async function quotesOf(quotes: readonly StoredQuote[], choice: QuoteChoice, { store, space }: Commission): Promise<StoredQuote[]> {
  const likely = newQuotes(quotes, { ...choice, most: READ_FOR_ONE * choice.most });
  const read = await Promise.all(
    likely.map(async (quote) => ({ quote, text: (await store.articles.get(quote.article.id, space))?.text ?? '' })),
  );
  const old = new Set(read.filter(({ quote, text }) => isOldWords(text, quote)).map(({ quote }) => quote));
  return newQuotes(
    likely.filter((quote) => !old.has(quote)),
    choice,
  );
}

/** The latest sure change of each demand inside the window. */
async function changesIn(store: EditionStore, { space, since, until }: Window): Promise<Map<number, DemandEvent>> {
  const { items } = await store.demands.events({ space, since }, { offset: 0, limit: MOST_CHANGES });
  const changes = new Map<number, DemandEvent>();
  for (const event of items)
    if (event.at <= until && event.response.confidence >= SUREST_ANSWER && !changes.has(event.demandId)) changes.set(event.demandId, event);
  return changes;
}

/** Demands of which something has become, told before the window; where the articles are filtered, one of them has to tell what. */
async function demandsOf(
  ids: readonly number[],
  known: readonly StoredDemand[],
  store: EditionStore,
  { space, articles }: { readonly space: Space; readonly articles: Selection['articles'] },
): Promise<StoredDemand[]> {
  const missing = ids.filter((id) => !known.some((demand) => demand.id === id));
  const histories = await Promise.all(missing.map((id) => store.demands.history(id, space)));
  const shown = new Set(articles.map(({ id }) => id));
  return histories.flatMap((history) =>
    history && !history.dismissed && history.demand.responses.some(({ article }) => shown.has(article.id)) ? [history.demand] : [],
  );
}

/** Of the days before the window, what earlier editions told: a story may go on from there. */
async function articlesOfEarlier(
  told: ReadonlyMap<number, Date>,
  { space, since }: Window,
  store: EditionStore,
): Promise<Selection['articles']> {
  if (told.size === 0) return [];
  const stretch = { space, since: new Date(since.getTime() - LOOK_BACK_MS), until: new Date(since.getTime() - 1), ids: [...told.keys()] };
  return (await store.articles.find(stretch, { offset: 0, limit: MOST_TOLD, uncounted: true })).items;
}

async function relatedTo(articles: Selection['articles'], store: EditionStore, space: Space): Promise<RelatedArticles> {
  if (articles.length === 0) return { terms: new Map(), copies: new Map() };
  const ids = articles.map(({ id }) => id);
  const [terms, copies, rulings] = await Promise.all([
    store.articles.storyTerms(ids, space),
    store.articles.nearDuplicates(ids, space),
    store.rulings.list(),
  ]);
  return { terms, copies, rulings: rulings.filter((ruling) => ruling.kind === 'story') };
}

/** Copies of what was told before that say nothing more. Most are; a report that goes on under its old background says it above that. */
async function repeatedOf(
  articles: Selection['articles'],
  told: ReadonlyMap<number, Date>,
  { copies }: RelatedArticles,
  { store, space, updateOf }: Commission,
): Promise<ReadonlySet<number>> {
  const toldCopies = (id: number): readonly number[] => (copies.get(id) ?? []).flatMap((copy) => (told.has(copy.id) ? copy.id : []));
  const copied = articles.filter(({ id }) => !told.has(id) && toldCopies(id).length > 0);
  const repeated = new Set(copied.map(({ id }) => id));
  for (const { id } of copied.slice(0, MOST_COPIES)) {
    const texts = await Promise.all([id, ...toldCopies(id).slice(0, MOST_READ)].map((one) => store.articles.get(one, space)));
    const [text = '', ...before] = texts.flatMap((article) => article?.text ?? []);
    if ((await updateOf(text, before)).length >= FEWEST_NEW) repeated.delete(id);
  }
  return repeated;
}

/** What an edition tells, as the ledger keeps it. */
export const contentsOf = ({ definition, stories, quotes, demands }: Brief): EditionContents => ({
  articles: definition.sections.includes('stories') ? stories.flatMap(({ articleIds }) => articleIds) : [],
  quotes: quotes.map(foldSpans),
  demands: Object.fromEntries(demands.map((demand) => [foldSpans(demand), statusOf(demand)])),
  numbers: {
    quotes: quotes.flatMap(({ article, number }) => (number === undefined ? [] : [`${article.id}.${number}`])),
    demands: demands.map(({ id }) => id),
    stories: definition.sections.includes('stories')
      ? stories.map(({ article, articleIds }) => [article.id, ...articleIds.filter((id) => id !== article.id)])
      : [],
  },
});

/** Nothing in any of its sections. */
export const isEmpty = (brief: Brief): boolean => brief.definition.sections.every((section) => brief[section].length === 0);

function contentsOfEarlier(earlier: readonly EarlierEdition[]): {
  articles: Map<number, Date>;
  quotes: string[];
  demands: Map<string, string>;
} {
  return {
    articles: new Map(earlier.flatMap(({ instant, contents }) => contents.articles.map((id) => [id, instant] as const))),
    quotes: earlier.flatMap(({ contents }) => contents.quotes),
    demands: new Map(earlier.flatMap(({ contents }) => Object.entries(contents.demands))),
  };
}
