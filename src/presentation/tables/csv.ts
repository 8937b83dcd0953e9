import { stringify } from 'csv-stringify/sync';
import type { Cell, Table } from './table.ts';

/** Without it Excel takes UTF-8 for the machine's old code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Between several things in one cell. */
const SEPARATOR = '; ';

interface CsvForm {
  /** Whether a byte order mark stands in front. */
  readonly marked?: boolean | undefined;
}

/**
 * A table by RFC 4180: a line of the columns' names, then a line a row, each with CR LF at its end. Instants are ISO 8601 in UTC. A text that a
 * spreadsheet could take for a formula gets an apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export const renderCsv = ({ columns, rows }: Table, { marked = true }: CsvForm = {}): string =>
  (marked ? BYTE_ORDER_MARK : '') + stringify([columns, ...rows.map((row) => row.map(written))], FORM);

const FORM = { escape_formulas: true, record_delimiter: 'windows' } as const;

/** A long table as `renderCsv` writes it, the columns' names first, some rows at a time. */
export async function* csvPieces(columns: readonly string[], pages: AsyncIterable<Table['rows']>): AsyncGenerator<string> {
  yield renderCsv({ columns, rows: [] });
  for await (const rows of pages)
    if (rows.length > 0)
      yield stringify(
        rows.map((row) => row.map(written)),
        FORM,
      );
}

/** A text on one line, without control characters: a terminal may show it. */
const written = (cell: Cell): string | number => {
  if (typeof cell === 'number') return cell;
  if (cell instanceof Date) return cell.toISOString();
  return (typeof cell === 'string' ? cell : (cell ?? []).join(SEPARATOR)).replace(/[\p{Cc}\s]+/gu, ' ').trim();
};
