/** How many deliveries run at once, each for another channel. */
const MOST_AT_ONCE = 8;

/** Claims what is to be delivered; gives what delivers it, or undefined where nothing is due. */
type TakeNext = () => Promise<(() => Promise<void>) | undefined>;

/** Delivers what is due, several at once. */
export class DeliveryWorkers {
  readonly #next: TakeNext;
  readonly #unexpected: (error: unknown) => void;
  readonly #workers = new Set<Promise<void>>();
  #stopped = false;

  /** `unexpected` is told what a delivery throws; the others go on. */
  constructor(next: TakeNext, unexpected: (error: unknown) => void) {
    this.#next = next;
    this.#unexpected = unexpected;
  }

  /** Resolves when there is nothing more to take. */
  async run(): Promise<void> {
    this.#employ();
    await this.#done();
  }

  /** Starts no more deliveries; resolves when those under way are done. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#done();
  }

  async #done(): Promise<void> {
    while (this.#workers.size > 0) await Promise.all(this.#workers);
  }

  /** Starts one more worker while fewer than `MOST_AT_ONCE` run; each that finds something to deliver starts the next. */
  #employ(): void {
    if (this.#workers.size >= MOST_AT_ONCE || this.#stopped) return;
    const worker = this.#work().finally(() => this.#workers.delete(worker));
    this.#workers.add(worker);
  }

  async #work(): Promise<void> {
    let more = true;
    while (more && !this.#stopped) {
      more = false;
      try {
        const work = await this.#next();
        if (!work) return;
        more = true;
        this.#employ();
        await work();
      } catch (error) {
        this.#unexpected(error);
      }
    }
  }
}
