import robotsParser from 'robots-parser';
import { DAY_MS, HOUR_MS } from '../../text/durations.ts';
import { type FetchOptions, request, USER_AGENT } from './guarded-fetch.ts';

/** The package's types name a default export where its module is the function itself. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;
const KEPT_MS = DAY_MS;
const KEPT_UNREACHABLE_MS = HOUR_MS;
const MOST_SITES = 1_000;
const MOST_BYTES = 512_000;

/** `unknown`: robots.txt could not be fetched. */
export type RobotsVerdict = 'open' | 'closed' | 'unknown';

interface RobotsRules {
  readonly until: number;
  readonly verdictOn: (url: string) => RobotsVerdict;
}

/**
 * Whether a site's `robots.txt` lets our bot read a page (RFC 9309). It is fetched once a day for each site. Where there is none, or it is refused
 * (4xx), all is `open`; where the server fails, asks to wait (429) or doesn't answer, all is `unknown` for an hour.
 */
export class Robots {
  readonly #now: () => Date;
  readonly #sites = new Map<string, Promise<RobotsRules>>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  async verdictOn(target: string, options: FetchOptions): Promise<RobotsVerdict> {
    const url = URL.parse(target);
    if (!url) return 'closed';
    let rules = await this.#sites.get(url.origin);
    if (rules === undefined || rules.until <= this.#now().getTime()) {
      if (this.#sites.size >= MOST_SITES) this.#sites.delete(this.#sites.keys().next().value!);
      const asking = this.#ask(url.origin, options);
      this.#sites.set(url.origin, asking);
      rules = await asking;
    }
    return rules.verdictOn(url.href);
  }

  async #ask(origin: string, options: FetchOptions): Promise<RobotsRules> {
    const at = this.#now().getTime();
    try {
      const address = `${origin}/robots.txt`;
      const { status, bytes } = await request(address, { ...options, headers: { accept: 'text/plain, */*;q=0.1' } });
      if (status >= 500 || status === 429) return { until: at + KEPT_UNREACHABLE_MS, verdictOn: () => 'unknown' };
      if (status < 200 || status >= 300) return { until: at + KEPT_MS, verdictOn: () => 'open' };
      const robots = parseRobots(address, Buffer.from(bytes.subarray(0, MOST_BYTES)).toString('utf8'));
      return { until: at + KEPT_MS, verdictOn: (url) => ((robots.isAllowed(url, USER_AGENT) ?? true) ? 'open' : 'closed') };
    } catch {
      return { until: at + KEPT_UNREACHABLE_MS, verdictOn: () => 'unknown' };
    }
  }
}
