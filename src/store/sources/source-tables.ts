import type { Generated } from 'kysely';

export interface SourceTables {
  sources: SourceRow;
  source_items: {
    source_id: number;
    /** SHA-256 of the entry's id, shortened. */
    key: string;
    /** Attempts to read it, since it was first listed or last changed. */
    tries: number;
    done: number;
    /** When it was last listed, to within a week. */
    at: number;
    /** What the entry said in short, so that a change is noticed. */
    mark: string | null;
    /** 1 where the feed listed it already when it was first read. */
    archive: Generated<number>;
    url: string | null;
    /** When its page is to be read once more; null: not any more. */
    again_at: number | null;
    /** When it was dealt with. */
    read_at: number | null;
    rereads: Generated<number>;
  };
}

export interface SourceRow {
  id: Generated<number>;
  space: string;
  url: string;
  kind: 'feed' | 'page';
  title: string | null;
  /** URL and title in lower case, for finding a source by a part of them. */
  lower_url: string;
  lower_title: string | null;
  added_by: string | null;
  added_at: number;
  paused: Generated<number>;
  next_poll_at: number;
  etag: string | null;
  last_modified: string | null;
  rhythm_ms: number | null;
  last_new_at: number | null;
  last_good_at: number | null;
  failures: Generated<number>;
  problem: string | null;
  gone: Generated<number>;
  told: Generated<number>;
}
