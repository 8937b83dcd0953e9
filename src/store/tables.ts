import type { Generated } from 'kysely';
import type { Destination } from '../core/briefs/destination.ts';
import type { ModelCount, ModelUse } from '../core/ports/model-ledger.ts';
import type { PlatformReport } from '../core/ports/platform-store.ts';
import type { OccurrenceState, Paused } from '../core/ports/schedule-store.ts';
import type { Audience } from '../core/ports/settings-store.ts';
import type { Verdict } from '../core/ports/suggestion-store.ts';
import type { DuplicateKind } from '../matching/near-duplicates.ts';
import type { DemandTables } from './demands/demand-tables.ts';

/** Instants are milliseconds since 1970, UTC; JSON columns hold what their name in `core` says. */
export interface Tables extends DemandTables {
  articles: ArticleRow;
  revisions: RevisionRow;
  quotes: QuoteRow;
  demands: DemandRow;
  speakers: SpeakerRow;
  aliases: AliasRow;
  speaker_words: SpeakerWordRow;
  speaker_rulings: { id: Generated<number>; kind: 'merge' | 'split'; name: string; other: string; ruled_at: number };
  /** Folded. */
  withheld_aliases: { alias: string; speaker_id: number };
  schedules: ScheduleRow;
  platform_states: PlatformStateRow;
  slack_installs: SlackInstallRow;
  occurrences: OccurrenceRow;
  quote_words: { quote_id: number; key: string; echo: number };
  article_bands: { key: number; article_id: number };
  near_duplicates: { article_id: number; other_id: number; kind: DuplicateKind };
  /** JSON of `Terms`; `topics`: JSON of a model's. */
  story_terms: { article_id: number; terms: string; topics: string | null };
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
  model_calls: {
    id: Generated<number>;
    at: number;
    use: ModelUse;
    model: string;
    micro_usd: number;
    input_tokens: Generated<number>;
    output_tokens: Generated<number>;
  };
  channel_audiences: Destination & { audience: Audience };
  admins_channels: Destination;
  /** `call`: JSON of `PagedCall`. */
  command_calls: { key: string; call: string; at: number };
  model_answers: { key: string; answer: string; at: number };
  /** `day`: the instant at which the UTC day begins. */
  model_counts: ModelCount & { day: number };
  suggestions: {
    id: Generated<number>;
    space: string;
    speaker: string;
    words: string;
    /** Both, folded. */
    key: string;
    evidence: string;
    at: number;
    verdict: Verdict | null;
    ruled_at: number | null;
  };
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

interface DemandRow {
  id: Generated<number>;
  space: string;
  article_id: number;
  revision: number;
  position: number;
  /** As of a quote. */
  changed: string | null;
  dated_at: number;
  issuer_id: number | null;
  addressee_id: number | null;
  /** `Demand` with the evidence's text. */
  demand: string;
}

interface SpeakerRow {
  id: Generated<number>;
  space: string;
  name: string;
  /** `foldName` of it. */
  folded_name: string;
  kind: 'person' | 'body' | 'unnamed';
  role: string | null;
  /** JSON array of strings. */
  aliases: string;
  quotes: number;
  demands: number;
  last_spoke_at: number | null;
}

interface AliasRow {
  speaker_id: number;
  space: string;
  /** Folded: `foldName`. */
  alias: string;
}

interface SpeakerWordRow {
  speaker_id: number;
  space: string;
  /** A word of a name, an alias or a role, folded. */
  word: string;
  source: 'name' | 'role';
}

export interface SlackInstallRow {
  team: string;
  sealed_token: string;
  added_by: string;
  at: number;
}

export interface ScheduleRow {
  id: Generated<number>;
  brief: string;
  platform: 'discord' | 'slack' | 'terminal';
  space: string;
  channel: string;
  cron: string;
  zone: string;
  role: string | null;
  publish: Generated<0 | 1>;
  /** JSON of names. */
  tags: Generated<string>;
  added_by: string | null;
  added_at: number;
  recorded_to: number;
  next_at: number;
  paused_at: number | null;
  paused_reason: Paused['reason'] | null;
  paused_detail: string | null;
}

export interface PlatformStateRow extends Pick<PlatformReport, 'platform' | 'state' | 'detail'> {
  since: number;
  seen_at: number;
}

export interface OccurrenceRow {
  id: Generated<number>;
  schedule_id: number;
  instant: number;
  by_hand: Generated<0 | 1>;
  state: OccurrenceState;
  /** Not to be taken before; null once it is sent, failed or skipped. */
  open_at: number | null;
  /** One more at each claim. */
  token: Generated<number>;
  attempts: Generated<number>;
  may_sent: Generated<0 | 1>;
  /** JSON array of strings. */
  message_ids: Generated<string>;
  reason: string | null;
  /** `Edition`. */
  edition: string | null;
  /** JSON: `{at, note}`, the instant as ISO 8601 text. */
  corrections: Generated<string>;
  at: number;
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
