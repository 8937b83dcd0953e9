import type { Generated } from 'kysely';

export interface QuoteTables {
  quotes: QuoteRow;
  /** `key`: hash of the folded words; no row for a quote that is not compared. `echo`: 1 where another had the key when this one was saved. */
  quote_words: { quote_id: number; key: string; echo: number };
}

interface QuoteRow {
  id: Generated<number>;
  space: string;
  article_id: number;
  /** Number of the last revision in which it stands. */
  revision: number;
  /** Index among that revision's quotes. */
  position: number;
  /** Number of the quote within its article, from 1; the same in every revision. */
  number: number;
  /** JSON of `SourceChange`, without its revision; null while the newest revision has it. */
  changed: string | null;
  dated_at: number;
  speaker_id: number | null;
  /** Whose it is among `cast_members`; null with `speaker_id`, and of an article in `cast_backlog`. */
  member_id: number | null;
  verbatim: 0 | 1;
  /** JSON of `Quote` without its speaker's name and aliases, which `speakers` has. */
  quote: string;
}
