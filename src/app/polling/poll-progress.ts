import type { Source } from '../../core/ports/source-store.ts';

/** Hears what a poller is doing, so that somebody else knows it should the poller's process break down. */
export interface PollProgress {
  /** The source is claimed in the store until then, and being read; called again whenever the claim is renewed. */
  claimed(source: Source, until: Date): void;
  /** What stands at `url`, the source itself or a page that it lists, is about to be parsed and worked out: work that nothing can interrupt. */
  begins(source: Pick<Source, 'id'>, url: string): void;
  /** What came of the source is recorded. */
  settled(source: Source): void;
}

/** Where nobody has to know. */
export const UNWATCHED: PollProgress = { claimed: () => undefined, begins: () => undefined, settled: () => undefined };
