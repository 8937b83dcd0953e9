import type { ModelTrouble } from '../core/ports/model-ledger.ts';
import { MINUTE_MS } from '../text/durations.ts';

/** Troubles of a server that pass by themselves. */
const PASSING: ReadonlySet<ModelTrouble> = new Set<ModelTrouble>(['timeout', 'busy', 'server', 'unreachable', 'rejected']);
/** Troubles that last until somebody mends something. */
const LASTING: ReadonlySet<ModelTrouble> = new Set<ModelTrouble>(['key', 'quota', 'model']);

/** Troubles of one answer: the server itself is well. */
const ANSWERED: ReadonlySet<ModelTrouble> = new Set<ModelTrouble>(['too_long', 'refusal', 'half', 'malformed']);

const MOST_FAILURES = 4;
const PASSING_PAUSE_MS = MINUTE_MS;
const LASTING_PAUSE_MS = 15 * MINUTE_MS;

/** A circuit breaker (Nygard, "Release It!"): lets no call through after four failures in a row, or one lasting trouble; after a pause it lets one through to try. */
export class Breaker {
  readonly #now: () => number;
  readonly #opened: (trouble: ModelTrouble) => void;
  #failures = 0;
  #openUntil: number | undefined;
  #trying = false;

  /** `opened` is called when calls begin to be held back, and not again before one has gone well. */
  constructor(now: () => number, opened: (trouble: ModelTrouble) => void) {
    this.#now = now;
    this.#opened = opened;
  }

  /** Whether a call may go out. After `true`, the caller must report the outcome with `good` or `bad`. */
  admits(): boolean {
    if (this.#openUntil === undefined) return true;
    if (this.#trying || this.#now() < this.#openUntil) return false;
    this.#trying = true;
    return true;
  }

  good(): void {
    this.#failures = 0;
    this.#openUntil = undefined;
    this.#trying = false;
  }

  /** Reports a failed call; without `trouble`, that the call wasn't made after all. */
  bad(trouble?: ModelTrouble): void {
    this.#trying = false;
    if (trouble && ANSWERED.has(trouble)) this.good();
    if (!trouble || !(PASSING.has(trouble) || LASTING.has(trouble))) return;
    this.#failures++;
    if (this.#failures < MOST_FAILURES && !LASTING.has(trouble) && this.#openUntil === undefined) return;
    const first = this.#openUntil === undefined;
    this.#openUntil = this.#now() + (LASTING.has(trouble) ? LASTING_PAUSE_MS : PASSING_PAUSE_MS);
    if (first) this.#opened(trouble);
  }
}
