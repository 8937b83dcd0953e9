/** What a model is asked for: an abstract with topics; who said and demands what, where the rules leave it open. */
export const MODEL_USES = ['abstract', 'reading'] as const;
export type ModelUse = (typeof MODEL_USES)[number];

/** Why a model gave nothing to use; the rules' result stands then. */
export type ModelTrouble =
  | 'timeout'
  | 'busy'
  | 'server'
  | 'unreachable'
  | 'key'
  | 'quota'
  | 'model'
  | 'too_long'
  | 'rejected'
  | 'refusal'
  | 'half'
  | 'malformed'
  | 'resting'
  | 'day_budget'
  | 'month_budget';

/** Why a part of a model's answer was not taken. */
export type ModelRefusal =
  | 'citation'
  | 'number'
  | 'date'
  | 'name'
  | 'words'
  | 'sense'
  | 'marks'
  | 'length'
  | 'quote'
  | 'speaker'
  | 'far'
  | 'span'
  | 'party'
  | 'cue'
  | 'known';

export interface ModelCount {
  readonly kind: 'refused' | 'trouble';
  readonly reason: ModelRefusal | ModelTrouble;
  readonly count: number;
}

/** Of one use over some time. `microUsd`: millionths of a US dollar; calls whose price isn't known yet count with their estimate. */
export interface ModelSpend {
  readonly use: ModelUse;
  readonly calls: number;
  readonly microUsd: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** A call about to be made. `dayCap`, `monthCap`: what all calls of the UTC day and month may cost together, in millionths of a US dollar. */
export interface Reservation {
  readonly use: ModelUse;
  readonly model: string;
  readonly microUsd: number;
  readonly at: Date;
  readonly dayCap: number;
  readonly monthCap: number;
}

export type Reserved = { readonly ok: true; readonly id: number } | { readonly ok: false; readonly trouble: 'day_budget' | 'month_budget' };

export interface Settlement {
  readonly microUsd: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** What a model costs and has answered, over restarts and for all who share the store. */
export interface ModelLedger {
  /** Sets the amount aside where both caps allow it; it counts as spent until `settle`, for good where that never comes. */
  reserve(reservation: Reservation): Promise<Reserved>;
  settle(id: number, settlement: Settlement): Promise<void>;
  /** By use, the dearest first. */
  spend(since: Date): Promise<readonly ModelSpend[]>;
  answer(key: string): Promise<string | undefined>;
  /** Keeps a paid answer under its key, and forgets those kept before `forgetBefore`. */
  keep(key: string, answer: string, at: Date, forgetBefore: Date): Promise<void>;
  /** Adds to the day's counts. */
  count(counts: readonly ModelCount[], at: Date): Promise<void>;
  /** Added up from the UTC day of `since` on, the most frequent first. */
  counts(since: Date): Promise<readonly ModelCount[]>;
}

export const dayOf = (at: Date): Date => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()));
export const monthOf = (at: Date): Date => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1));
