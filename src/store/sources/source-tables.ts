import type { Generated } from 'kysely';

export interface SourceTables {
  sources: SourceRow;
  source_items: {
    source_id: number;
    key: string;
    tries: number;
    done: number;
    at: number;
    mark: string | null;
    archive: Generated<number>;
    url: string | null;
    again_at: number | null;
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
  /** Both in lower case, for finding a source by a part of them. */
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
