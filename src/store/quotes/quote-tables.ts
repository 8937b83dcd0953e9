import type { Generated } from 'kysely';

export interface QuoteTables {
  quotes: QuoteRow;
  quote_words: { quote_id: number; key: string; echo: number };
}

interface QuoteRow {
  id: Generated<number>;
  space: string;
  article_id: number;
  /** The last revision in which it stands, and which of its quotes it is there, from 0. */
  revision: number;
  position: number;
  /** Its own in the article, from 1, over all revisions. */
  number: number;
  /** JSON of `SourceChange`, without its revision. */
  changed: string | null;
  dated_at: number;
  speaker_id: number | null;
  verbatim: 0 | 1;
  /** `Quote`, its speaker's name and aliases left to `speakers`. */
  quote: string;
}
