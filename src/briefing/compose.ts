import type { Brief, BriefDefinition, BriefStory } from '../core/briefs/brief.ts';
import { SUREST_ANSWER } from '../core/news/demand.ts';
import type { DemandEvent, StoredDemand, StoredQuote } from '../core/news/stored.ts';
import type { Space } from '../core/scope.ts';
import { HOUR_MS } from '../text/durations.ts';
import { oneLine } from '../text/white-space.ts';
import { datedAt } from './candidate.ts';
import type { Commission, EditionStore } from './commission.ts';
import { articlesOfEarlier, contentsOfEarlier, MOST_READ, repeatedOf } from './earlier-editions.ts';
import { type Selection, select, type Window } from './filter.ts';
import { newDemands } from './novelty.ts';
import { newQuotes, type QuoteChoice } from './quotes.ts';
import { rankStories } from './ranking.ts';
import { gatherStories, newsOf, type RelatedArticles, type StoryGroup } from './stories.ts';
import { isSure, withSureAnswers } from './sure-demands.ts';
import { isOldWords } from './telling-quotes.ts';
import { foldSpans } from './words.ts';

/** How much longer than its window an edition may look back, to where the one before it ended: over a weekend, an outage, a holiday. */
const LONGEST_GAP_MS = 7 * 24 * HOUR_MS;
const MOST_CHANGES = 100;

/** How far back the earlier editions of a channel matter to one that is composed now, in milliseconds. */
export const lookBackMs = ({ windowHours }: BriefDefinition): number => 2 * windowHours * HOUR_MS + LONGEST_GAP_MS;

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

/** Nothing in any of its sections. */
export const isEmpty = (brief: Brief): boolean => brief.definition.sections.every((section) => brief[section].length === 0);
