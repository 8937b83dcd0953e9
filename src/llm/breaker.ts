import type { ModelTrouble } from '../core/ports/model-ledger.ts';
import { MINUTE_MS } from '../text/durations.ts';

/** What a server suffers from for a while. */
const PASSING: ReadonlySet<ModelTrouble> = new Set<ModelTrouble>(['timeout', 'busy', 'server', 'unreachable', 'rejected']);
/** What stays until somebody does something about it. */
const LASTING: ReadonlySet<ModelTrouble> = new Set<ModelTrouble>(['key', 'quota', 'model']);

/** One answer's own: the server is there. */
const ANSWERED: ReadonlySet<ModelTrouble> = new Set<ModelTrouble>(['too_long', 'refusal', 'half', 'malformed']);

const MOST_FAILURES = 4;
const PASSING_PAUSE_MS = MINUTE_MS;
const LASTING_PAUSE_MS = 15 * MINUTE_MS;

/** Opens after some failures in a row, or at once where the trouble lasts; after a pause one call tries again (Nygard, "Release It!"). */
export class Breaker {
  readonly #now: () => number;
  readonly #opened: (trouble: ModelTrouble) => void;
  #failures = 0;
  #openUntil: number | undefined;
  #trying = false;

  /** `opened` hears of it once, until a call went well again. */
  constructor(now: () => number, opened: (trouble: ModelTrouble) => void) {
    this.#now = now;
    this.#opened = opened;
  }

  /** Whether a call may go out. Each that may is answered by `good` or `bad`. */
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

  /** Without a trouble: nothing was asked after all. */
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
