/** Does some work when no other process of the store works for the host. */
export type HostLock = <T>(host: string, work: () => Promise<T>) => Promise<T>;

const alone: HostLock = (_host, work) => work();

/** Does one piece of work for a host at a time, in the order asked, and remembers which hosts are to be left alone for a while. */
export class HostQueue {
  readonly #tails = new Map<string, Promise<void>>();
  readonly #rests = new Map<string, number>();
  readonly #now: () => Date;
  readonly #lock: HostLock;

  constructor(now: () => Date, lock: HostLock = alone) {
    this.#now = now;
    this.#lock = lock;
  }

  async run<T>(url: string, work: () => Promise<T>): Promise<T> {
    const host = hostOf(url);
    const before = this.#tails.get(host);
    const { promise: tail, resolve: done } = Promise.withResolvers<void>();
    this.#tails.set(host, tail);
    await before;
    try {
      return await this.#lock(host, work);
    } finally {
      done();
      if (this.#tails.get(host) === tail) this.#tails.delete(host);
    }
  }

  /** For `ms` milliseconds from now, the URL's host is not to be requested. */
  rest(url: string, ms: number): void {
    this.#rests.set(hostOf(url), this.#now().getTime() + ms);
  }

  /** When the URL's host may next be requested; undefined: now. */
  restsUntil(url: string): Date | undefined {
    const host = hostOf(url);
    const until = this.#rests.get(host);
    if (until === undefined || until > this.#now().getTime()) return until === undefined ? undefined : new Date(until);
    this.#rests.delete(host);
    return undefined;
  }
}

export const hostOf = (url: string): string => URL.parse(url)?.host ?? url;
