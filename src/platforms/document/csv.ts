import { stringify } from 'csv-stringify/sync';
import type { Cell, Table } from '../../presentation/tables/table.ts';

/** Without it Excel takes UTF-8 for the machine's old code page. */
const BYTE_ORDER_MARK = '\uFEFF';

interface CsvForm {
  /** Whether a byte order mark stands in front. */
  readonly marked?: boolean | undefined;
}

/**
 * A table by RFC 4180: a line of the columns' names, then a line a row, each with CR LF at its end. Instants are ISO 8601 in UTC. A text that a
 * spreadsheet could take for a formula gets an apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export const renderCsv = ({ columns, rows }: Table, { marked = true }: CsvForm = {}): string =>
  (marked ? BYTE_ORDER_MARK : '') +
  stringify([columns, ...rows.map((row) => row.map(written))], { escape_formulas: true, record_delimiter: 'windows' });

/** A text on one line, without control characters: a terminal may show it. */
const written = (cell: Cell): string | number => {
  if (typeof cell === 'number') return cell;
  return cell instanceof Date ? cell.toISOString() : (cell ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
};
