import type { Generated } from 'kysely';
import type { Genre } from '../../core/news/genre.ts';
import type { DuplicateKind } from '../../matching/near-duplicates.ts';

export interface ArticleTables {
  articles: ArticleRow;
  revisions: RevisionRow;
  article_bands: { key: number; article_id: number };
  near_duplicates: { article_id: number; other_id: number; kind: DuplicateKind };
  /** `terms`: JSON of `Terms`. `topics`: JSON of the topics that a model gave; null where none read the article. */
  story_terms: { article_id: number; terms: string; topics: string | null };
  /** How many articles of an outlet had their lines counted. */
  outlet_articles: { space: string; outlet: string; articles: number };
  outlet_lines: OutletLineRow;
  /** Articles whose lines wait to be counted. */
  search_backlog: { article_id: number };
}

export interface ArticleRow {
  id: Generated<number>;
  space: string;
  origin: string;
  canonical_url: string | null;
  /** What `sourceNames` gives: publisher, title, origin and canonical URL, for finding articles by a part of them. */
  source_names: string;
  title: string;
  publisher: string | null;
  byline: string | null;
  published_at: number | null;
  modified_at: number | null;
  language: string | null;
  /** When it was first read, if its source had been read before and did not have it then; else null. */
  arrived_at: number | null;
  read_at: number;
  /** When it was published, or read where the source gives no date: what "newest" and "since" go by. */
  dated_at: number;
  /** 1 where it stood in its source before that was followed. */
  archived: Generated<0 | 1>;
  revision: number;
  content_hash: string;
  quotes: number;
  demands: number;
  genre: Generated<Genre>;
  /** See `ArticleSummary`. */
  consequence: Generated<number>;
  /** JSON of the last `Refused`. */
  refused: string | null;
}

interface OutletLineRow {
  space: string;
  outlet: string;
  /** Hash of the line's folded words. */
  line: string;
  articles: number;
  /** Days since 1970 on which the oldest and the newest of these articles are dated. */
  first_day: number;
  last_day: number;
  /** How many of the outlet's articles were counted before the line was first seen. */
  seen_from: number;
  /** Ids of the first of these articles, with commas between; empty once it is boilerplate. */
  found_in: string;
  boilerplate: 0 | 1;
}

export interface RevisionRow {
  /** Ascends in the order of saving, in which revisions must be restored. */
  id: Generated<number>;
  article_id: number;
  number: number;
  read_at: number;
  content_hash: string;
  text: string;
  /** JSON of `Provenance`: the source as read, without its text. */
  provenance: string;
  /** JSON of `Extraction`. */
  extraction: string;
}
