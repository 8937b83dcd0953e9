import type { ListKind } from '../../core/archive/filters.ts';
import type { Cursor, Page, Slice, Space } from '../../core/scope.ts';
import { type Cell, cellsOf, columnsOf, type TableItems, type TableKind } from '../../presentation/tables/table.ts';
import type { ArchiveParts } from '../parts.ts';
import { activePeople, byPlace, isCounted } from '../query/active-people.ts';
import type { AskedList } from '../query/asked.ts';

/** Who looks, at what, when. */
export interface DataScope {
  readonly store: ArchiveParts['store'];
  readonly space: Space;
  readonly now: Date;
  /** The archive's public address. */
  readonly archive: string;
}

export interface DataRows {
  readonly rows: readonly (readonly Cell[])[];
  readonly more: Cursor | undefined;
  /** Counts are over so many of the newest quotations that fit, where those are too many to be counted all. */
  readonly newest?: number | undefined;
}

/** A list of the archive as rows of a table. */
export interface DataList {
  readonly columns: readonly string[];
  readonly cursorLength: (asked: AskedList) => number;
  readonly rows: (asked: AskedList, seen: DataScope, slice: Slice) => Promise<DataRows>;
}

type Find<K extends TableKind> = (
  asked: AskedList,
  seen: DataScope,
  slice: Slice,
) => Promise<Page<TableItems[K]> & { readonly newest?: number | undefined }>;

const tableList = <K extends TableKind>(table: K, cursorLength: DataList['cursorLength'], find: Find<K>): DataList => ({
  columns: columnsOf(table),
  cursorLength,
  async rows(asked, seen, slice) {
    const { items, more, newest } = await find(asked, seen, slice);
    return { rows: items.map((item) => cellsOf(table, item, seen.archive)), more, newest };
  },
});

/** Of an article all its quotations in its order; otherwise one kind, newest first, and words that several articles tell once. */
const quotations = tableList(
  'quotes',
  () => 4,
  ({ about, since, until, source, kind, personIds, articleId }, { store, space }, slice) => {
    const verbatim = articleId !== undefined && kind === undefined ? undefined : kind !== 'reported';
    const distinct = articleId === undefined;
    return store.quotes.find({ space, about, since, until, source, speakerIds: personIds, articleId, verbatim, distinct }, slice);
  },
);

const demands = tableList(
  'demands',
  () => 4,
  ({ about, since, until, status, byIds, ofIds }, { store, space }, slice) =>
    store.demands.find({ space, about, since, until, statuses: status, issuerIds: byIds, addresseeIds: ofIds }, slice),
);

const articles = tableList(
  'articles',
  () => 2,
  ({ about, since, until, source }, { store, space }, slice) => store.articles.find({ space, about, since, until, source }, slice),
);

const people = tableList(
  'speakers',
  (asked) => (isCounted(asked) ? 1 : 2),
  (asked, { store, space, now }, slice) => activePeople(asked, slice, { speakers: store.speakers, space, now }),
);

const briefs = tableList(
  'editions',
  () => 1,
  ({ brief }, { store, space }, slice) => byPlace(slice, (part) => store.schedules.posted({ space, brief }, part)),
);

export const DATA_LISTS = { quotations, demands, articles, people, briefs } as const satisfies Partial<Record<ListKind, DataList>>;
export type DataListKind = keyof typeof DATA_LISTS;

/** A row as a JSON object: the columns' names, instants as ISO 8601 in UTC, null for what the source doesn't say. */
export const recordOf = (columns: readonly string[], cells: readonly Cell[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? null]));
