import type { Generated } from 'kysely';
import type { DemandStatus } from '../../core/news/demand.ts';

export interface DemandTables {
  demands: DemandRow;
  demand_identities: {
    id: Generated<number>;
    /** The space whose article told it first; '' for the operator's. */
    space: string;
    issuer_id: number | null;
    addressee_id: number | null;
    /** `ContentKey` of its first telling, as a JSON array. */
    content: string;
  };
  /** Index: one row for each party (issuer, addressee; `NOBODY` where neither is known) and word of what is demanded. */
  demand_words: { party: number; word: string; identity_id: number };
  demand_tellings: { identity_id: number; demand_id: number; space: string; dated_at: number };
  demand_dismissals: {
    identity_id: number;
    space: string;
    dismissed_at: number;
    /** JSON of `DismissedDemand`, as it was then. */
    told: string;
  };
  demand_views: {
    identity_id: number;
    space: string;
    issuer_id: number | null;
    addressee_id: number | null;
    /** Id in `demands` of the telling whose words are shown. */
    demand_id: number;
    article_id: number;
    position: number;
    first_at: number;
    last_at: number;
    tellings: number;
    status: DemandStatus;
    dismissed: 0 | 1;
  };
  demand_events: {
    identity_id: number;
    space: string;
    /** From 0, in the order in which they happened. */
    number: number;
    at: number;
    from_status: DemandStatus;
    to_status: DemandStatus;
    /** Id in `demands` of the telling that says so. */
    demand_id: number;
    /** Index among its responses. */
    response: number;
  };
  demand_tallies: { space: string; status: DemandStatus; demands: number };
  demand_backlog: { demand_id: number };
}

interface DemandRow {
  id: Generated<number>;
  space: string;
  article_id: number;
  /** Number of the last revision in which it stands. */
  revision: number;
  /** Index among that revision's demands. */
  position: number;
  /** JSON of `SourceChange`, without its revision; null while the newest revision has it. */
  changed: string | null;
  dated_at: number;
  issuer_id: number | null;
  addressee_id: number | null;
  /** Who they are among `cast_members`; null where they are, and of an article in `cast_backlog`. */
  issuer_member_id: number | null;
  addressee_member_id: number | null;
  /** JSON of `Demand`, plus the words of its evidence sentence. */
  demand: string;
}
