import type { Generated } from 'kysely';
import type { DuplicateKind } from '../../matching/near-duplicates.ts';

export interface ArticleTables {
  articles: ArticleRow;
  revisions: RevisionRow;
  article_bands: { key: number; article_id: number };
  near_duplicates: { article_id: number; other_id: number; kind: DuplicateKind };
  /** JSON of `Terms`; `topics`: JSON of a model's. */
  story_terms: { article_id: number; terms: string; topics: string | null };
}

interface ArticleRow {
  id: Generated<number>;
  space: string;
  origin: string;
  canonical_url: string | null;
  /** `sourceNames`. */
  source_names: string;
  title: string;
  publisher: string | null;
  byline: string | null;
  published_at: number | null;
  modified_at: number | null;
  language: string | null;
  /** When it was read, where its source did not have it at the poll before. */
  arrived_at: number | null;
  read_at: number;
  /** Published, or read where the source gives no date: what "newest" and "since" go by. */
  dated_at: number;
  revision: number;
  content_hash: string;
  quotes: number;
  demands: number;
  /** JSON of `Refused`. */
  refused: string | null;
}

interface RevisionRow {
  /** In the order of saving, which is the order to restore them in. */
  id: Generated<number>;
  article_id: number;
  number: number;
  read_at: number;
  content_hash: string;
  text: string;
  /** The source as read, without its text: `Provenance`. */
  provenance: string;
  /** `Extraction`. */
  extraction: string;
}
