import { setTimeout as sleep } from 'node:timers/promises';
import type { OldArticle, RetentionStore } from '../../core/ports/retention-store.ts';
import { DAY_MS } from '../../text/durations.ts';

const WALKED_AT_ONCE = 200;
/** A transaction keeps other writers waiting: as many articles are removed in one as take about so long. */
const LOCKED_MS = 50;
const MOST_AT_ONCE = 50;
/** Between two transactions others have the store for so many times as long as the last one took. */
const REST = 4;

export interface RetentionParts {
  readonly retention: RetentionStore;
  /** Articles that were published and read before so many days go. */
  readonly days: number;
  readonly now: () => Date;
}

/** Removes old articles while the bot runs, a few at a time. */
export class Retention {
  readonly #parts: RetentionParts;
  #stopped = false;

  constructor(parts: RetentionParts) {
    this.#parts = parts;
  }

  /** Has the round that is under way end early. */
  stop(): void {
    this.#stopped = true;
  }

  /** Removes all that is old now and cited nowhere; gives how many articles that were. Throws `StoreError`. */
  async round(): Promise<number> {
    const { retention, days, now } = this.#parts;
    const before = new Date(now().getTime() - days * DAY_MS);
    await retention.removeSuggestions(before);
    let page = await retention.old(before, { limit: WALKED_AT_ONCE });
    if (page.length === 0) return 0;
    const [began, cited] = [now(), await retention.cited()];
    let removed = 0;
    for (let after: OldArticle | undefined = page.at(-1); after && !this.#stopped; after = page.at(-1)) {
      removed += await this.#removeAll(
        page.flatMap(({ id }) => (cited.has(id) ? [] : [id])),
        { before, began },
      );
      page = await retention.old(before, { after, limit: WALKED_AT_ONCE });
    }
    return removed;
  }

  async #removeAll(ids: readonly number[], { before, began }: { readonly before: Date; readonly began: Date }): Promise<number> {
    const { retention, days } = this.#parts;
    let removed = 0;
    for (let [from, size] = [0, 1]; from < ids.length && !this.#stopped; ) {
      const cited = await retention.cited(began);
      const started = performance.now();
      removed += await retention.remove(
        ids.slice(from, from + size).filter((id) => !cited.has(id)),
        before,
        days,
      );
      from += size;
      const took = Math.max(1, performance.now() - started);
      size = Math.min(MOST_AT_ONCE, Math.max(1, Math.floor((size * LOCKED_MS) / took)));
      await sleep(REST * took);
    }
    return removed;
  }
}
