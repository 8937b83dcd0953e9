import type { Source, SourceStore } from '../../core/ports/source-store.ts';
import { MINUTE_MS, SECOND_MS } from '../../text/durations.ts';
import type { PollProgress } from './poll-progress.ts';

/** A source whose poll was cut off, by a kill or a crash, is due again after this at the latest. Longer than a process may be busy with one page and miss a renewal. */
const CLAIM_MS = 2 * MINUTE_MS;
const RENEW_MS = 30 * SECOND_MS;

interface SourceClaimsParts {
  readonly sources: Pick<SourceStore, 'claim'>;
  readonly now: () => Date;
  readonly progress: PollProgress;
  /** Called with what a renewal threw; the claim runs out then. */
  readonly unexpected: (error: unknown) => void;
}

/** The sources that this process is reading. Each is claimed in the store for two minutes, and again every half minute while it is read, so that no other process reads it meanwhile. */
export class SourceClaims {
  readonly #parts: SourceClaimsParts;
  readonly #held = new Map<Source, Date>();
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: SourceClaimsParts) {
    this.#parts = parts;
  }

  /** False where another process has claimed the source, or somebody paused or removed it. Throws `StoreError`. */
  async take(source: Source): Promise<boolean> {
    const until = await this.#claim(source, source.nextPollAt);
    if (!until) return false;
    this.#hold(source, until);
    this.#timer ??= setInterval(() => void this.#renewAll(), RENEW_MS).unref();
    return true;
  }

  /** To be called once what came of the source is recorded, or can't be. */
  letGo(source: Source): void {
    this.#held.delete(source);
    this.#parts.progress.settled(source);
    if (this.#held.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  async #renewAll(): Promise<void> {
    try {
      for (const [source, dueAt] of this.#held) {
        const until = await this.#claim(source, dueAt);
        // It can have been let go meanwhile.
        if (until && this.#held.has(source)) this.#hold(source, until);
      }
    } catch (error) {
      this.#parts.unexpected(error);
    }
  }

  #hold(source: Source, until: Date): void {
    this.#held.set(source, until);
    this.#parts.progress.claimed(source, until);
  }

  /** Until when the source is claimed; undefined where it was due at another time than `dueAt`. */
  #claim({ id }: Source, dueAt: Date): Promise<Date | undefined> {
    return this.#parts.sources.claim({ id, nextPollAt: dueAt }, { now: this.#parts.now(), leaseMs: CLAIM_MS });
  }
}
