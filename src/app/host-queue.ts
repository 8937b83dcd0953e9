/** Lets one piece of work run for a host at a time; the others wait in their order. */
export class HostQueue {
  readonly #tails = new Map<string, Promise<void>>();

  async run<T>(url: string, work: () => Promise<T>): Promise<T> {
    const host = URL.parse(url)?.host ?? url;
    const before = this.#tails.get(host);
    const { promise: tail, resolve: done } = Promise.withResolvers<void>();
    this.#tails.set(host, tail);
    await before;
    try {
      return await work();
    } finally {
      done();
      if (this.#tails.get(host) === tail) this.#tails.delete(host);
    }
  }
}
