import type { Destination } from '../briefs/destination.ts';
import type { WatchDraft } from '../watches/watch.ts';
import type { Paused } from './schedule-store.ts';

export interface StoredWatch extends WatchDraft {
  readonly id: number;
  readonly addedAt: Date;
  /** It tells only of what was read after this instant: when it was added, or last resumed. */
  readonly since: Date;
  /** The newest revision in the store at `since`; 0 in an empty one. */
  readonly sinceRevision: number;
  /** Until then nothing is told, and nothing of that time later. */
  readonly mutedUntil?: Date | undefined;
  readonly paused?: Paused | undefined;
}

/** What has changed about the watches since one number. */
export interface WatchChanges {
  /** What to ask for next. */
  readonly number: number;
  /** As they are now, in the order of their ids, paused ones among them. */
  readonly changed: readonly StoredWatch[];
  readonly removed: readonly number[];
}

/** Which channels and persons want to be told of what. Every method is one transaction. */
export interface WatchStore {
  /** Undefined where this destination watches exactly that already. */
  add(draft: WatchDraft, now: Date): Promise<StoredWatch | undefined>;
  /** Oldest first; of one space of a platform, or all. Those of direct messages are among them: whoever lists them for others leaves them out. */
  list(of?: Pick<Destination, 'platform' | 'space'>): Promise<readonly StoredWatch[]>;
  find(id: number): Promise<StoredWatch | undefined>;
  /** Removes the watch with all of its alerts; false where there is none. */
  remove(id: number): Promise<boolean>;
  /** False where it was paused already. What was to be told is not told any more. */
  pause(id: number, paused: Paused): Promise<boolean>;
  /** Ends a pause and a mute; what was stored in them is never told. */
  resume(id: number, now: Date): Promise<void>;
  /** Tells nothing until then, nor what waits to be told; ends a pause. */
  mute(id: number, until: Date, now: Date): Promise<void>;
  /** The watches that changed after the change with this number; 0: all. For whoever keeps an index of them: other processes change them too. */
  changes(after: number): Promise<WatchChanges>;
}
