import { setImmediate as otherWork } from 'node:timers/promises';
import type { Cursor } from '../../core/scope.ts';
import { csvPieces, renderCsv } from '../../presentation/tables/csv.ts';
import type { Cell } from '../../presentation/tables/table.ts';
import type { ArchiveRequest } from '../parts.ts';
import type { AskedList } from '../query/asked.ts';
import type { DataList, DataRows, DataScope } from './lists.ts';

const ROWS_AT_ONCE = 50;
/** A longer list is cut there, and the file's name says so: `verbatim export --csv` writes all. */
const MOST_CSV_ROWS = 5000;

interface CsvQuestion {
  readonly asked: AskedList;
  readonly seen: DataScope;
  /** Of the file, without its ending. */
  readonly name: string;
}

/** A list from its beginning as a CSV, which a browser saves. A long one is sent piece by piece, each read when the one before is gone. */
export async function csvAnswer(context: ArchiveRequest, list: DataList, { asked, seen, name }: CsvQuestion): Promise<Response> {
  const first = await list.rows(asked, seen, { offset: 0, limit: ROWS_AT_ONCE, uncounted: true });
  const isCut =
    first.more !== undefined && (await list.rows(asked, seen, { offset: MOST_CSV_ROWS, limit: 1, uncounted: true })).rows.length > 0;
  context.header('Content-Type', 'text/csv; charset=utf-8; header=present');
  context.header('Content-Disposition', `attachment; filename="${name}${isCut ? `-first-${MOST_CSV_ROWS}` : ''}.csv"`);
  if (!first.more) return context.body(renderCsv({ columns: list.columns, rows: first.rows }));
  context.set('streamed', true);
  const pieces = csvPieces(
    list.columns,
    pagesFrom(first, (after) => list.rows(asked, seen, { offset: 0, limit: ROWS_AT_ONCE, after, uncounted: true })),
  );
  return context.body(ReadableStream.from(encoded(pieces)));
}

async function* pagesFrom(first: DataRows, ask: (after: Cursor) => Promise<DataRows>): AsyncGenerator<readonly (readonly Cell[])[]> {
  let page = first;
  let left = MOST_CSV_ROWS - page.rows.length;
  yield page.rows;
  while (page.more && left > 0) {
    // A file's database answers at once: without this nobody else would be answered before the last row.
    await otherWork();
    page = await ask(page.more);
    left -= page.rows.length;
    yield page.rows;
  }
}

async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(piece);
}
