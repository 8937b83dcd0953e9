import type { Brief, BriefDefinition, BriefStory } from '../core/brief.ts';
import type { EditionContents } from '../core/ledger.ts';
import { oneLine } from '../core/show.ts';
import type { Span } from '../core/span.ts';
import type { DemandEvent, Space, Store, StoredDemand, StoredQuote } from '../core/store.ts';
import { everything, type Selection, select } from './filter.ts';
import { type Group, groupStories, type Kin, rankStories } from './stories.ts';
import { foldSpans, saysTheSame } from './words.ts';

const HOUR_MS = 3_600_000;
/** How long a story may have been quiet. */
const LOOK_BACK_MS = 72 * HOUR_MS;
/** Shorter quotes tell little by themselves. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 60;
const MOST_CHANGES = 100;
/** Of what editions told of a story, the texts that are held against the new one. */
const MOST_READ = 5;

/** An edition of this channel that went out before. */
export interface EarlierEdition {
  readonly instant: Date;
  readonly contents: EditionContents;
}

/** What an edition reads. */
export type Reads = Pick<
  Store,
  | 'articles'
  | 'quotes'
  | 'demands'
  | 'demand'
  | 'demandEvents'
  | 'search'
  | 'findSpeakers'
  | 'storyTerms'
  | 'nearDuplicates'
  | 'topics'
  | 'voices'
  | 'abstract'
  | 'article'
  | 'model'
>;

/** What an edition is made of, and for whom. */
export interface Commission {
  readonly definition: BriefDefinition;
  readonly store: Reads;
  readonly space: Space;
  /** Nothing newer is in it. */
  readonly now: Date;
  /** Those of the channel, oldest first; what they held is not told again. */
  readonly earlier?: readonly EarlierEdition[];
  /** The sentences of a text that are news to those who have read the texts before it. */
  readonly updateOf: (text: string, before: readonly string[]) => Promise<readonly Span[]>;
}

/** Composes an edition of what came in inside its window and was in none before. The same store, instant and editions give the same edition. */
export async function composeBrief(commission: Commission): Promise<Brief> {
  const { definition, store, space, now, earlier = [] } = commission;
  const window = { space, since: new Date(now.getTime() - definition.windowHours * HOUR_MS), until: now };
  const { articles, quotes, demands: toldNow } = await select(definition, store, window);
  const events = await changesIn(store, window);
  const demands = [...toldNow, ...(await demandsOf([...events.keys()], toldNow, store, { space, articles }))];
  const told = toldIn(earlier);
  const held = new Set(articles.map(({ id }) => id));
  const stretch = [...articles, ...(await toldBefore(told.articles, window, store)).filter(({ id }) => !held.has(id))];
  const groups = rankStories(groupStories(stretch, told.articles, await kinOf(stretch, store, space)), now, definition);
  const news = newDemands(demands, told.demands).slice(0, definition.maxDemands);
  const stories: BriefStory[] = [];
  for (const group of groups) stories.push(await storyOf(group, told.articles, commission));
  return {
    definition,
    composedAt: now,
    lastAt: earlier.at(-1)?.instant,
    stories,
    demands: news,
    changes: new Map(
      news.flatMap((demand) => {
        const event = events.get(demand.id);
        const isKnown = demand.firstAt < window.since || told.demands.has(foldSpans(demand));
        return event && isKnown ? [[demand.id, event]] : [];
      }),
    ),
    quotes: tellingQuotes(
      quotes.filter(({ article, changed }) => !changed && !told.articles.has(article.id)),
      definition.maxQuotes,
      told.quotes,
    ),
    overBudget: (await store.model.counts(window.since)).some(({ reason }) => /_budget$/.test(reason)),
  };
}

async function storyOf(group: Group, toldAt: ReadonlyMap<number, Date>, { store, space, updateOf }: Commission): Promise<BriefStory> {
  const { lead, others, articleIds, toldIds } = group;
  const abstract = await store.abstract(lead.id, space);
  const story = { article: lead, others, articleIds };
  if (toldIds.length === 0) return { ...story, abstract };
  const texts = await Promise.all([lead.id, ...toldIds.slice(0, MOST_READ)].map((id) => store.article(id, space)));
  const [text = '', ...before] = texts.flatMap((article) => article?.text ?? []);
  const lines = (await updateOf(text, before)).map(({ start, end }) => oneLine(text.slice(start, end)));
  const voices = await store.voices([...articleIds, ...toldIds], space);
  const heard = new Set(toldIds.flatMap((id) => voices.get(id) ?? []));
  const newVoices = [...new Set(articleIds.flatMap((id) => voices.get(id) ?? []))].filter((name) => !heard.has(name));
  const since = new Date(Math.max(...toldIds.map((id) => toldAt.get(id)!.getTime())));
  return { ...story, abstract: { ...abstract, lines, by: 'article' }, goesOn: { since, newVoices } };
}

/** The latest change of each demand inside the window. */
async function changesIn(
  store: Reads,
  { space, since, until }: { readonly space: Space; readonly since: Date; readonly until: Date },
): Promise<Map<number, DemandEvent>> {
  const { items } = await store.demandEvents({ space, since }, { offset: 0, limit: MOST_CHANGES });
  const changes = new Map<number, DemandEvent>();
  for (const event of items) if (event.at <= until && !changes.has(event.demandId)) changes.set(event.demandId, event);
  return changes;
}

/** Demands of which something has become, told before the window; where the articles are filtered, one of them has to tell what. */
async function demandsOf(
  ids: readonly number[],
  known: readonly StoredDemand[],
  store: Reads,
  { space, articles }: { readonly space: Space; readonly articles: Selection['articles'] },
): Promise<StoredDemand[]> {
  const missing = ids.filter((id) => !known.some((demand) => demand.id === id));
  const histories = await Promise.all(missing.map((id) => store.demand(id, space)));
  const shown = new Set(articles.map(({ id }) => id));
  return histories.flatMap((history) =>
    history && !history.dismissed && history.demand.responses.some(({ article }) => shown.has(article.id)) ? [history.demand] : [],
  );
}

/** Of the days before the window, what earlier editions told: a story may go on from there. */
async function toldBefore(
  told: ReadonlyMap<number, Date>,
  { space, since }: { space: Space; since: Date },
  store: Reads,
): Promise<Selection['articles']> {
  if (told.size === 0) return [];
  const window = { space, since: new Date(since.getTime() - LOOK_BACK_MS), until: new Date(since.getTime() - 1) };
  return (await everything((slice) => store.articles(window, slice))).filter(({ id }) => told.has(id));
}

async function kinOf(articles: Selection['articles'], store: Reads, space: Space): Promise<Kin> {
  if (articles.length === 0) return { terms: new Map(), copies: new Map() };
  const ids = articles.map(({ id }) => id);
  const [terms, copies] = await Promise.all([store.storyTerms(ids, space), store.nearDuplicates(ids, space)]);
  return { terms, copies };
}

/** What an edition tells, as the ledger keeps it. */
export const contentsOf = ({ definition, stories, quotes, demands }: Brief): EditionContents => ({
  articles: definition.sections.includes('stories') ? stories.flatMap(({ articleIds }) => articleIds) : [],
  quotes: quotes.map(foldSpans),
  demands: Object.fromEntries(demands.map((demand) => [foldSpans(demand), statusOf(demand)])),
});

/** Nothing in any of its sections. */
export const isEmpty = (brief: Brief): boolean => brief.definition.sections.every((section) => brief[section].length === 0);

function toldIn(earlier: readonly EarlierEdition[]): { articles: Map<number, Date>; quotes: string[]; demands: Map<string, string> } {
  return {
    articles: new Map(earlier.flatMap(({ instant, contents }) => contents.articles.map((id) => [id, instant] as const))),
    quotes: earlier.flatMap(({ contents }) => contents.quotes),
    demands: new Map(earlier.flatMap(({ contents }) => Object.entries(contents.demands))),
  };
}

/** What has become of a demand, in a word: two alike are the same news. */
const statusOf = ({ responses }: StoredDemand): string => [...new Set(responses.map(({ kind }) => kind))].sort().join(' ');

/** Those that were not told before, or of which something has become since; each once, by its words. None that its source has taken back. */
function newDemands(demands: readonly StoredDemand[], told: ReadonlyMap<string, string>): StoredDemand[] {
  const seen = new Set<string>();
  return demands.filter((demand) => {
    const words = foldSpans(demand);
    if (demand.changed || seen.has(words) || told.get(words) === statusOf(demand)) return false;
    seen.add(words);
    return true;
  });
}

/** The quotes that tell most: whole utterances of some length before phrases, another speaker before the same again, never the same words twice. */
function tellingQuotes(quotes: Selection['quotes'], most: number, told: readonly string[]): StoredQuote[] {
  const place = new Map(quotes.map((quote, index) => [quote, index]));
  const chosen: StoredQuote[] = [];
  const used = [...told];
  const rest = quotes
    .filter((quote) => quote.kind !== 'indirect' && quote.defects.length === 0 && foldSpans(quote) !== '')
    .map((quote) => ({ quote, worth: worthOf(quote) }));
  const taken = new Map<number | undefined, number>();
  while (chosen.length < most && rest.length > 0) {
    const score = ({ quote, worth }: (typeof rest)[number]): number => worth - 2 * (taken.get(quote.speakerId) ?? 0);
    let best = 0;
    for (let i = 1; i < rest.length; i++) if (score(rest[i]!) > score(rest[best]!)) best = i;
    const [{ quote }] = rest.splice(best, 1) as [(typeof rest)[number]];
    const words = foldSpans(quote);
    if (used.some((other) => saysTheSame(other, words))) continue;
    used.push(words);
    chosen.push(quote);
    taken.set(quote.speakerId, (taken.get(quote.speakerId) ?? 0) + 1);
  }
  return chosen.sort((a, b) => place.get(a)! - place.get(b)!);
}

function worthOf(quote: StoredQuote): number {
  const words = quote.spans.reduce((sum, span) => sum + span.text.split(/\s+/).length, 0);
  return (quote.kind === 'direct' ? 2 : 0) + (words >= FEWEST_WORDS && words <= MOST_WORDS ? 1 : 0);
}
