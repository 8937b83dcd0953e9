import { sql } from 'kysely';
import { foldLetters } from '../../../text/fold.ts';
import type { StoreDialect } from '../dialect.ts';

/** Words as SQLite's `unicode61` tells them apart (https://www.sqlite.org/fts5.html#unicode61_tokenizer): then both databases find the same. */
const WORD = /[\p{L}\p{N}\p{Co}]+/gu;

/** PostgreSQL holds less than 1 MB of words for a row, and no word of 2 kB (https://www.postgresql.org/docs/current/textsearch-limitations.html). */
const MOST_WORDS = 50_000;
const LONGEST_WORD = 200;

/** The words of a text, each once, folded and with spaces between: nothing that PostgreSQL's parser could take for an address, a file or a number with a sign. */
function wordsOf(text: string): string {
  const words = new Set<string>();
  for (const [word] of foldLetters(text).matchAll(WORD)) {
    if (word.length <= LONGEST_WORD) words.add(word);
    if (words.size >= MOST_WORDS) break;
  }
  return [...words].join(' ');
}

/** Full-text search (https://www.postgresql.org/docs/current/textsearch.html) by the configuration `verbatim`: every word counts, by its Porter stem. */
export const search: Pick<StoreDialect, 'holding' | 'index' | 'unindex'> = {
  holding: (table, words) =>
    sql`(select id from ${sql.table(table)} where words @@ plainto_tsquery('verbatim', ${wordsOf(words.join(' '))}))`,
  async index(db, table, rows) {
    const values = rows.map(({ id, title, text }) => sql`(${id}::bigint, to_tsvector('verbatim', ${wordsOf(`${title} ${text}`)}))`);
    await sql`insert into ${sql.table(table)} (id, words) values ${sql.join(values)}`.execute(db);
  },
  async unindex(db, table, ids) {
    await sql`delete from ${sql.table(table)} where id = any (${[...ids]}::bigint[])`.execute(db);
  },
};
