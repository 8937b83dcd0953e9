import { type AnswerData, countOf, DATA_KINDS } from '../../core/chat/answer-data.ts';
import type { TypedCall } from '../../core/chat/command-line.ts';
import type { Answer, CsvAnswer } from '../../core/chat/question.ts';
import { failureReply } from '../../presentation/notices/failures.ts';
import { renderCsv } from '../../presentation/tables/csv.ts';
import { csvName, csvNotice } from '../../presentation/tables/csv-words.ts';
import { tableOf } from '../../presentation/tables/table.ts';

/** An answer of more rows gives its first. */
export const MOST_ROWS = 2000;

interface CsvParts {
  /** Runs no command but one that only reads. Never throws. */
  readonly read: (call: TypedCall, page: number) => Promise<Answer>;
  /** Whether the file begins with a byte order mark, which spreadsheets need; true where it is left out. */
  readonly marked?: boolean;
  /** The archive's public address, where there is one: what one space alone sees is there for those who have opened its archive. */
  readonly archive?: string | undefined;
}

/** The rows of an answer over all its pages. A call that fails, one that may change something, and one that shows nothing of which rows are made, gives words alone. */
export async function csvOf(call: TypedCall, { read, marked, archive }: CsvParts): Promise<CsvAnswer> {
  const first = await read(call, 1);
  if (first.failed) return first;
  const { paging } = first.reply;
  let data = first.reply.data ?? {};
  for (let page = 2; page <= (paging?.pages ?? 1) && countOf(data) < MOST_ROWS; page++) {
    const next = await read(call, page);
    if (next.failed) return next;
    data = joined(data, next.reply.data ?? {});
  }
  const table = tableOf(data, archive);
  if (!table) {
    const failure = { code: 'no_rows', command: call.command } as const;
    return { reply: failureReply(failure), failure, failed: true };
  }
  const rows = table.rows.slice(0, MOST_ROWS);
  const total = Math.max(table.rows.length, paging?.total ?? 0);
  return {
    reply: csvNotice({ shown: rows.length, total }),
    failure: undefined,
    failed: false,
    file: { name: csvName(call), content: renderCsv({ ...table, rows }, { marked }) },
  };
}

const joined = (data: AnswerData, more: AnswerData): AnswerData =>
  Object.fromEntries(DATA_KINDS.map((kind) => [kind, [...(data[kind] ?? []), ...(more[kind] ?? [])]]));
