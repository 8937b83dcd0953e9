import type { DemandStore } from '../../core/ports/demand-store.ts';
import type { QuoteStore } from '../../core/ports/quote-store.ts';
import type { Cursor, Page, Slice, Space } from '../../core/scope.ts';
import { csvPieces } from '../../presentation/tables/csv.ts';
import { type Cell, cellsOf, columnsOf } from '../../presentation/tables/table.ts';

/** What `export --csv` writes. */
export const CSV_TABLES = ['quotes', 'demands'] as const;
export type CsvTable = (typeof CSV_TABLES)[number];

const ROWS_AT_ONCE = 1000;

/** Where the rows come from. */
interface LongTables {
  readonly quotes: QuoteStore;
  readonly demands: DemandStore;
}

interface CsvScope {
  readonly space: Space;
  /** The archive's public address, on which permalinks stand; without one there are none. */
  readonly archive?: string | undefined;
}

/**
 * All quotations or demands that a space sees, as one CSV in pieces, with no more of it in memory than a thousand rows: of quotations first the words in quotation marks,
 * then what is reported without them; each newest first. What comes in meanwhile stands before the rows that are written, and is left out. `wrote` is told
 * how many rows each piece has.
 */
export const csvOfTable = (
  store: LongTables,
  { table, ...from }: { readonly table: CsvTable } & CsvScope,
  wrote: (rows: number) => void,
): AsyncGenerator<string> =>
  csvPieces(columnsOf(table), counted(table === 'quotes' ? quoteRows(store, from) : demandRows(store, from), wrote));

async function* quoteRows(store: LongTables, { space, archive }: CsvScope): AsyncGenerator<Cell[][]> {
  for (const verbatim of [true, false])
    for await (const quotes of pagesOf((slice) => store.quotes.find({ space, verbatim }, slice)))
      yield quotes.map((quote) => cellsOf('quotes', quote, archive));
}

async function* demandRows(store: LongTables, { space, archive }: CsvScope): AsyncGenerator<Cell[][]> {
  for await (const demands of pagesOf((slice) => store.demands.find({ space }, slice)))
    yield demands.map((demand) => cellsOf('demands', demand, archive));
}

async function* pagesOf<T>(ask: (slice: Slice) => Promise<Page<T>>): AsyncGenerator<readonly T[]> {
  let after: Cursor | undefined;
  do {
    const { items, more } = await ask({ offset: 0, limit: ROWS_AT_ONCE, uncounted: true, after });
    yield items;
    after = more;
  } while (after);
}

async function* counted<T>(pages: AsyncIterable<readonly T[]>, wrote: (rows: number) => void): AsyncGenerator<readonly T[]> {
  for await (const rows of pages) {
    wrote(rows.length);
    yield rows;
  }
}
