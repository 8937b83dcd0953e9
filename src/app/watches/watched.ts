import type { StoredWatch, WatchStore } from '../../core/ports/watch-store.ts';
import { WatchIndex } from '../../matching/watches/watch-index.ts';

/** All watches of the store with their index, kept up to date with whatever process changes them. */
export class Watched {
  readonly index = new WatchIndex();
  readonly #store: Pick<WatchStore, 'changes'>;
  readonly #watches = new Map<number, StoredWatch>();
  #number = 0;

  constructor(store: Pick<WatchStore, 'changes'>) {
    this.#store = store;
  }

  /** How many there are that are not paused. */
  get size(): number {
    return this.index.size;
  }

  /** A watch that is not paused. */
  get(id: number): StoredWatch | undefined {
    return this.#watches.get(id);
  }

  /** Reads what has changed. */
  async refresh(): Promise<void> {
    const { number, changed, removed } = await this.#store.changes(this.#number);
    for (const id of [...removed, ...changed.filter(({ paused }) => paused).map(({ id }) => id)]) {
      this.#watches.delete(id);
      this.index.remove(id);
    }
    for (const watch of changed.filter(({ paused }) => !paused)) {
      if (!this.#watches.has(watch.id)) this.index.set(watch.id, watch.subject);
      this.#watches.set(watch.id, watch);
    }
    this.#number = number;
  }
}
