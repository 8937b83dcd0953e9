import type { Store } from '../../core/ports/store.ts';

/** The clock of all processes that use the store, as this process knows it: its own, put right by as much as the two differed at the last look. */
export class StoreClock {
  readonly #store: Pick<Store, 'clock'>;
  readonly #own: () => number;
  #aheadMs = 0;

  /** `own`: what this process's clock says, in milliseconds since 1970. */
  constructor(store: Pick<Store, 'clock'>, own: () => number = Date.now) {
    this.#store = store;
    this.#own = own;
  }

  readonly now = (): Date => new Date(this.#own() + this.#aheadMs);

  /** Looks at the store's clock. Throws `StoreError`; the last look holds then. */
  async look(): Promise<void> {
    const own = this.#own();
    this.#aheadMs = (await this.#store.clock(new Date(own))).getTime() - own;
  }
}
