import { MINUTE_MS } from '../../text/durations.ts';

/** The messages of an edition that are there: each part's message id, by the part's number from 0. */
export type Parts = Map<number, string>;

const MOST_REMEMBERED = 1000;
/** A repeat within these adds what is missing; after them the channel itself is looked at, or a repeat is meant. */
const REMEMBERED_MS = 5 * MINUTE_MS;

/** Remembers for some minutes which parts of an edition were posted or found. */
export class PostedParts {
  readonly #now: () => number;
  readonly #known = new Map<string, { readonly at: number; readonly parts: Parts }>();

  /** `now`: milliseconds since 1970. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** The parts of what is posted under a key in a channel; callers add to them. */
  of(channel: string, key: string): Parts {
    const name = `${channel} ${key}`;
    const before = this.#known.get(name);
    if (before && this.#now() - before.at < REMEMBERED_MS) return before.parts;
    const parts: Parts = new Map();
    this.#known.delete(name);
    this.#known.set(name, { at: this.#now(), parts });
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MOST_REMEMBERED) break;
      this.#known.delete(oldest);
    }
    return parts;
  }
}
