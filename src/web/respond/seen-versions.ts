const SECOND_MS = 1000;
/** Addresses of which it is known since when they answer as they do. */
const MOST_ADDRESSES = 5000;
const LONGEST_ADDRESS = 500;

/**
 * Since when an address has answered as it does, by this process's own memory: what it was before the process began, or was forgotten, counts as changed
 * when it is asked for again. So nobody is told that an answer is the same who has another: a date that the store could give would not move
 * with a ruling or a merged name.
 */
export class SeenVersions {
  readonly #versions = new Map<string, { readonly tag: string; readonly since: Date }>();

  /** In whole seconds, as HTTP writes dates; a version that follows another within one is dated a second later. Undefined for an address too long to be kept. */
  since(address: string, tag: string, now: Date): Date | undefined {
    if (address.length > LONGEST_ADDRESS) return undefined;
    const known = this.#versions.get(address);
    this.#versions.delete(address);
    const version = known?.tag === tag ? known : { tag, since: later(known?.since, now) };
    this.#versions.set(address, version);
    const [oldest] = this.#versions.keys();
    if (this.#versions.size > MOST_ADDRESSES && oldest !== undefined) this.#versions.delete(oldest);
    return version.since;
  }
}

const later = (before: Date | undefined, now: Date): Date =>
  new Date(Math.max(Math.floor(now.getTime() / SECOND_MS) * SECOND_MS, (before?.getTime() ?? Number.NEGATIVE_INFINITY) + SECOND_MS));
