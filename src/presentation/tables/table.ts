import { paths, urlIn } from '../../core/archive/paths.ts';
import type { BriefStory } from '../../core/briefs/brief.ts';
import { type AnswerData, type ComparedQuote, countOf, DATA_KINDS } from '../../core/chat/answer-data.ts';
import { printedLine } from '../../core/chat/printed-reply.ts';
import type { ArticleSummary } from '../../core/news/article.ts';
import type { ArticleRef, StoredDemand, StoredQuote } from '../../core/news/stored.ts';
import type { SearchHit } from '../../core/ports/article-store.ts';
import type { PostedEdition } from '../../core/ports/schedule-store.ts';
import type { SpeakerActivity } from '../../core/ports/speaker-store.ts';
import { oneLine } from '../../text/white-space.ts';
import { linkOf, outletCount, outletName } from '../news/outlets.ts';

/** A date is an instant, a share 0 to 1; several sources or aliases are a list; undefined where the source doesn't say. */
export type Cell = string | number | Date | readonly string[] | undefined;

/** One row an item, with a cell for each column. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A kind's columns by their names, each with what an item has in it. */
type Columns<T> = Readonly<Record<string, (item: T, archive: string | undefined) => Cell>>;

/** Where it stands in the archive, whose address that is; blank where there is none. */
const permalink = <T>(pathOf: (item: T) => string | undefined): Columns<T> => ({
  permalink: (item, archive) => {
    const path = pathOf(item);
    return archive === undefined || path === undefined ? undefined : urlIn(archive, path);
  },
});

/** Of whoever published it. */
const placeColumns = <T>(articleOf: (item: T) => ArticleRef): Columns<T> => ({
  date: (item) => articleOf(item).publishedAt,
  outlet: (item) => outletName(articleOf(item)),
  title: (item) => articleOf(item).title,
  url: (item) => linkOf(articleOf(item)),
  article: (item) => articleOf(item).id,
});

const wordsOf = ({ spans }: Pick<StoredQuote, 'spans'>): string => spans.map(({ text }) => oneLine(text)).join(' … ');
const placesOf = (articles: readonly ArticleRef[]): readonly string[] => [
  ...new Set(articles.map((article) => linkOf(article) ?? outletName(article) ?? `article ${article.id}`)),
];

const QUOTES: Columns<ComparedQuote> = {
  words: wordsOf,
  kind: ({ kind }) => kind,
  speaker: ({ speaker }) => speaker?.name,
  role: ({ speaker }) => speaker?.role,
  ...placeColumns(({ article }) => article),
  quote: ({ article, number }) => (number === undefined ? undefined : `${article.id}.${number}`),
  // The machine's figure was for the name that a person put right.
  confidence: ({ confidence, ruledAt }) => (ruledAt ? undefined : confidence),
  ruled: ({ ruledAt }) => ruledAt,
  also_in: ({ alsoIn = [] }) => placesOf(alsoIn),
  changed: ({ changed }) => changed?.at,
  ...permalink((quote) => (quote.number === undefined ? undefined : paths.quote(quote))),
};

/** An edition as it was posted; what it showed stands by the numbers under which it is found, absent for what an older version posted. */
const EDITIONS: Columns<PostedEdition> = {
  edition: ({ occurrenceId }) => occurrenceId,
  brief: ({ brief }) => brief,
  title: ({ edition }) => printedLine(edition.reply.title),
  due: ({ instant }) => instant,
  posted: ({ sentAt }) => sentAt,
  corrected: ({ corrections }) => corrections.at(-1)?.at,
  articles: ({ edition }) => edition.contents.numbers?.stories.map(([first]) => String(first)),
  quotes: ({ edition }) => edition.contents.numbers?.quotes,
  demands: ({ edition }) => edition.contents.numbers?.demands.map(String),
  ...permalink(({ occurrenceId }) => paths.edition(occurrenceId)),
};

/** What a comparison has besides. */
const COMPARED: Columns<ComparedQuote> = {
  again: ({ compared }) => compared?.again,
  new: ({ compared }) => compared?.fresh,
};

/** The response that decides the status. */
const answerOf = ({ status, responses }: StoredDemand) => responses.findLast(({ kind }) => kind === status);

const DEMANDS: Columns<StoredDemand> = {
  demand: ({ id }) => id,
  issuer: ({ issuer }) => issuer?.name,
  addressee: ({ addressee }) => addressee?.name,
  words: wordsOf,
  polarity: ({ polarity }) => polarity,
  force: ({ force }) => force,
  status: ({ status }) => status,
  answered_by: (demand) => answerOf(demand)?.by?.name,
  answer_confidence: (demand) => answerOf(demand)?.confidence,
  supporters: ({ supporters = [] }) => [...new Set(supporters.map(({ by }) => by.name))],
  confidence: ({ confidence }) => confidence,
  first_told: ({ firstAt }) => firstAt,
  last_told: ({ lastAt }) => lastAt,
  tellings: ({ tellings }) => tellings,
  evidence: ({ evidenceText }) => oneLine(evidenceText),
  sources: ({ sources }) => placesOf(sources),
  ...permalink(({ id }) => paths.demand(id)),
};

const ARTICLES: Columns<ArticleSummary> = {
  ...placeColumns((article) => article),
  language: ({ language }) => language,
  genre: ({ genre }) => genre,
  quotes: ({ quotes }) => quotes,
  demands: ({ demands }) => demands,
  read: ({ readAt }) => readAt,
  ...permalink(({ id }) => paths.article(id)),
};

const HITS: Columns<SearchHit> = { passage: ({ passage }) => oneLine(passage), ...placeColumns(({ article }) => article) };

const SPEAKERS: Columns<SpeakerActivity> = {
  speaker: ({ name }) => name,
  kind: ({ kind }) => kind,
  role: ({ role }) => role,
  role_date: ({ roleAt }) => roleAt,
  quotes: ({ quotes }) => quotes,
  demands: ({ demands }) => demands,
  last_7_days: ({ weeks }) => weeks[0],
  days_8_to_14: ({ weeks }) => weeks[1],
  days_15_to_21: ({ weeks }) => weeks[2],
  days_22_to_28: ({ weeks }) => weeks[3],
  topics: ({ topics }) => topics,
  last_spoke: ({ lastSpokeAt }) => lastSpokeAt,
  aliases: ({ aliases }) => aliases,
  number: ({ id }) => id,
  ...permalink(({ id }) => paths.person(id)),
};

const STORIES: Columns<BriefStory> = {
  summary: ({ abstract }) => abstract.lines.join(' '),
  ...placeColumns(({ article }) => article),
  told_by: ({ article, others }) => outletCount([article, ...others]),
  also_in: ({ others }) => placesOf(others),
};

/** The names of the columns of each kind, in their order; `compared` are those that a comparison's quotes have behind them. */
export const COLUMNS = {
  stories: STORIES,
  quotes: QUOTES,
  compared: COMPARED,
  demands: DEMANDS,
  articles: ARTICLES,
  hits: HITS,
  speakers: SPEAKERS,
  editions: EDITIONS,
} as const;

/** What the long tables hold, which are written row by row. */
export interface TableItems {
  readonly quotes: StoredQuote;
  readonly demands: StoredDemand;
  readonly articles: ArticleSummary;
  readonly speakers: SpeakerActivity;
  readonly editions: PostedEdition;
}
export type TableKind = keyof TableItems;

const LONG_TABLES: { readonly [K in TableKind]: Columns<TableItems[K]> } = {
  quotes: QUOTES,
  demands: DEMANDS,
  articles: ARTICLES,
  speakers: SPEAKERS,
  editions: EDITIONS,
};

/** The names of a table's columns, in their order. */
export const columnsOf = (kind: TableKind): string[] => Object.keys(LONG_TABLES[kind]);

/** An item's cells, in the order of the columns. `archive`: the archive's public address, where there is one. */
export function cellsOf<K extends TableKind>(kind: K, item: TableItems[K], archive?: string): Cell[] {
  const columns: Columns<TableItems[K]> = LONG_TABLES[kind];
  return Object.values(columns).map((cellOf) => cellOf(item, archive));
}

/** What rows of several kinds in one table are told apart by. */
const KIND_COLUMN = 'what';
const KIND_WORDS: Readonly<Record<keyof AnswerData, string>> = {
  stories: 'story',
  quotes: 'quotation',
  demands: 'demand',
  articles: 'article',
  hits: 'passage',
  speakers: 'speaker',
};

/** What an answer shows as a table. Several kinds share one, whose first column says which each row is and whose others are those of all. Undefined where there is nothing of any kind. */
export function tableOf(data: AnswerData, archive?: string): Table | undefined {
  if (countOf(data) === 0) return undefined;
  const tables = DATA_KINDS.flatMap((kind) => {
    const rows = rowsOf(data, kind, archive);
    return rows.length > 0 ? [{ kind, rows }] : [];
  });
  const names = [...new Set(tables.flatMap(({ rows: [row] }) => [...(row?.keys() ?? [])]))];
  const several = tables.length > 1;
  return {
    columns: several ? [KIND_COLUMN, ...names] : names,
    rows: tables.flatMap(({ kind, rows }) =>
      rows.map((row) => [...(several ? [KIND_WORDS[kind]] : []), ...names.map((name) => row.get(name))]),
    ),
  };
}

/** Each item's cells by the names of their columns. */
function rowsOf(data: AnswerData, kind: keyof AnswerData, archive: string | undefined): ReadonlyMap<string, Cell>[] {
  const cells = <T>(items: readonly T[] = [], columns: Columns<T>) =>
    items.map((item) => new Map(Object.entries(columns).map(([name, cellOf]) => [name, cellOf(item, archive)])));
  switch (kind) {
    case 'stories':
      return cells(data.stories, STORIES);
    case 'quotes':
      return cells(data.quotes, data.quotes?.some(({ compared }) => compared) ? { ...QUOTES, ...COMPARED } : QUOTES);
    case 'demands':
      return cells(data.demands, DEMANDS);
    case 'articles':
      return cells(data.articles, ARTICLES);
    case 'hits':
      return cells(data.hits, HITS);
    case 'speakers':
      return cells(data.speakers, SPEAKERS);
  }
}
