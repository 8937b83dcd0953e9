import { sql } from 'kysely';
import { foldLetters } from '../../../text/fold.ts';
import { MOST_SEARCHED_WORDS } from '../../../text/search-terms.ts';
import type { Sought, StoreDialect } from '../dialect.ts';

/** Words as SQLite's `unicode61` tells them apart (https://www.sqlite.org/fts5.html#unicode61_tokenizer): then both databases find the same. */
const WORD = /[\p{L}\p{N}\p{Co}]+/gu;

/** PostgreSQL holds less than 1 MB of words for a row, and no word of 2 kB (https://www.postgresql.org/docs/current/textsearch-limitations.html). */
const MOST_WORDS = 50_000;
const LONGEST_WORD = 200;

/**
 * PostgreSQL knows the first 256 places of a word in a row, and none beyond the 16,383rd: a longer text takes a row more for each stretch of words, which
 * shares as many with the next as a phrase can have.
 */
const WORDS_A_ROW = 2000;
/** Of one word, in a row: its other forms take some of the 256 places. */
const SAME_A_ROW = 200;

/** The words of a text, folded: nothing that PostgreSQL's parser could take for an address, a file or a number with a sign. */
const wordsOf = (text: string): string[] => (foldLetters(text).match(WORD) ?? []).filter((word) => word.length <= LONGEST_WORD);

/** The words, each once. */
const distinct = (words: readonly string[]): string => [...new Set(words)].slice(0, MOST_WORDS).join(' ');

/** What the rows of an article hold of its text: all of its words in the first, and each stretch of them in one. */
function rowsOf(text: string): string[] {
  const words = wordsOf(text);
  if (endOfRow(words, 0) >= words.length) return [words.join(' ')];
  const rows = [distinct(words)];
  for (let from = 0; from < words.length; ) {
    const to = endOfRow(words, from);
    rows.push(words.slice(from, to + MOST_SEARCHED_WORDS - 1).join(' '));
    from = to;
  }
  return rows;
}

function endOfRow(words: readonly string[], from: number): number {
  const times = new Map<string, number>();
  for (let at = from; at < words.length && at - from < WORDS_A_ROW; at++) {
    const word = words[at] ?? '';
    const seen = (times.get(word) ?? 0) + 1;
    if (seen > SAME_A_ROW) return at;
    times.set(word, seen);
  }
  return Math.min(words.length, from + WORDS_A_ROW);
}

/** SQL for the rows of an article: the title's words bear a weight of their own, so that no phrase is found across its end. */
function vectorsOf({ id, title, text }: { readonly id: number; readonly title: string; readonly text: string }) {
  const titled = sql`setweight(to_tsvector('verbatim', ${wordsOf(title).slice(0, WORDS_A_ROW).join(' ')}), 'A')`;
  return rowsOf(text).map((words) => sql`(${id}::bigint, ${titled} || to_tsvector('verbatim', ${words}))`);
}

/** A phrase all of whose words bear the weight of a title, or of a text. */
const phraseOf = (words: readonly string[], weight: 'A' | 'D'): string => words.map((word) => `'${word}':${weight}`).join(' <-> ');

function queryOf({ words: typed, isPhrase, isOwn }: Sought) {
  const words = wordsOf(typed.join(' '));
  if (isPhrase) return sql`to_tsquery('verbatim', ${words.length === 0 ? '' : `${phraseOf(words, 'A')} | ${phraseOf(words, 'D')}`})`;
  return isOwn
    ? sql`to_tsquery('verbatim', ${[...new Set(words)].map((word) => `'${word}':D`).join(' & ')})`
    : sql`plainto_tsquery('verbatim', ${distinct(words)})`;
}

/** Full-text search (https://www.postgresql.org/docs/current/textsearch.html) by the configuration `verbatim`: every word counts, by its Porter stem. */
export const search: Pick<StoreDialect, 'holding' | 'holds' | 'held' | 'newestHolding' | 'index' | 'unindex'> = {
  // Behind a limit the planner would else go through all rows in order, on the chance that the first of them are found.
  holding: (sought) =>
    sql`(with held as materialized (select id from ${sql.table(sought.table)} where words @@ ${queryOf(sought)}) select id from held)`,
  // As an aggregate, which the planner doesn't make a join of: it would list all that are sought.
  holds: (sought, id) =>
    sql`(select coalesce(bool_or(held.words @@ ${queryOf(sought)}), false) from ${sql.table(sought.table)} held where held.id = ${sql.ref(id)})`,
  held: (sought, most) =>
    sql`(select count(*) from (select 1 from ${sql.table(sought.table)} where words @@ ${queryOf(sought)} limit ${sql.lit(most)}) as counted)`,
  // Rare ones are ordered by what no index is: else the planner goes backwards through all quotes on the chance to meet them.
  newestHolding: (sought, condition, { most, isCommon }) =>
    sql`select q.id from quotes q ${isCommon ? sql`join quotes_search held on held.id = q.id where held.words @@ ${queryOf(sought)}` : sql`where q.id in ${search.holding(sought)}`}
      and ${condition} order by ${isCommon ? sql`q.id` : sql`q.id + 0`} desc limit ${sql.lit(most)}`,
  async index(db, table, rows) {
    const values =
      table === 'articles_search'
        ? rows.flatMap(vectorsOf)
        : rows.map(
            ({ id, title, text }) => sql`(${id}::bigint, setweight(to_tsvector('verbatim', ${distinct(wordsOf(title))}), 'A')
              || to_tsvector('verbatim', ${distinct(wordsOf(text))}))`,
          );
    await sql`insert into ${sql.table(table)} (id, words) values ${sql.join(values)}`.execute(db);
  },
  async unindex(db, table, ids) {
    await sql`delete from ${sql.table(table)} where id = any (${[...ids]}::bigint[])`.execute(db);
  },
};
