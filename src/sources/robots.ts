import robotsParser from 'robots-parser';
import { exchange, type FetchOptions, USER_AGENT } from './guarded-fetch.ts';

/** The package's types name a default export where its module is the function itself. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;
const KEPT_MS = 24 * 3_600_000;
const KEPT_UNREACHABLE_MS = 3_600_000;
const MOST_SITES = 1_000;
const MOST_BYTES = 512_000;

interface Rules {
  readonly until: number;
  readonly allows: (url: string) => boolean;
}

/**
 * What `robots.txt` lets a robot of our name read (RFC 9309): asked once a day for a site. None there, or a refusal of it, allows all; a
 * server that fails allows nothing for an hour.
 */
export class Robots {
  readonly #now: () => Date;
  readonly #sites = new Map<string, Promise<Rules>>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  async allows(target: string, options: FetchOptions): Promise<boolean> {
    const url = URL.parse(target);
    if (!url) return false;
    let rules = await this.#sites.get(url.origin);
    if (rules === undefined || rules.until <= this.#now().getTime()) {
      if (this.#sites.size >= MOST_SITES) this.#sites.delete(this.#sites.keys().next().value!);
      const asking = this.#ask(url.origin, options);
      this.#sites.set(url.origin, asking);
      rules = await asking;
    }
    return rules.allows(url.href);
  }

  async #ask(origin: string, options: FetchOptions): Promise<Rules> {
    const at = this.#now().getTime();
    try {
      const address = `${origin}/robots.txt`;
      const { status, bytes } = await exchange(address, { ...options, headers: { accept: 'text/plain, */*;q=0.1' } });
      if (status >= 500 || status === 429) return { until: at + KEPT_UNREACHABLE_MS, allows: () => false };
      if (status < 200 || status >= 300) return { until: at + KEPT_MS, allows: () => true };
      const robots = parseRobots(address, Buffer.from(bytes.subarray(0, MOST_BYTES)).toString('utf8'));
      return { until: at + KEPT_MS, allows: (url) => robots.isAllowed(url, USER_AGENT) ?? true };
    } catch {
      return { until: at + KEPT_UNREACHABLE_MS, allows: () => false };
    }
  }
}
