import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { paths } from '../../core/archive/paths.ts';

/** How many requests an address may send in a minute. */
export interface RequestRates {
  readonly pages: number;
  /** Forms, and links that are signed: nobody follows many, and guessing takes many. */
  readonly entries: number;
}

export const REQUEST_RATES: RequestRates = { pages: 300, entries: 30 };

const MINUTE_S = 60;
const FREE: ReadonlySet<string> = new Set([paths.style, paths.health]);
/** The largest form: a note of a ruling is a few lines. */
const LARGEST_BODY = 64 * 1024;
const LONGEST_ADDRESS = 4096;

export interface LimitParts {
  /** The archive's public address: an origin. */
  readonly url: string;
  readonly rates: RequestRates;
  /** The address that a request counts for. */
  readonly clientOf: (context: Context) => string;
}

/** What stands before every page: requests that are meant for another host, too many or too large are refused in a sentence. */
export function requestLimits({ url, rates, clientOf }: LimitParts): MiddlewareHandler[] {
  const [pages, entries] = [rates.pages, rates.entries].map((points) => new RateLimiterMemory({ points, duration: MINUTE_S }));
  const host: MiddlewareHandler = async (c, next) =>
    isOwnHost(c.req.header('host'), url)
      ? next()
      : c.text(`This is the archive at ${url}. A proxy in front of it has to pass the request's own Host on.\n`, 421);
  const length: MiddlewareHandler = async (c, next) =>
    c.req.url.length > LONGEST_ADDRESS ? c.text('The address is too long.\n', 414) : next();
  const rate: MiddlewareHandler = async (c, next) => {
    // A browser and a monitor ask for these again and again, and they cost nothing.
    if (FREE.has(c.req.path)) return next();
    const isEntry = c.req.method === 'POST' || c.req.path.startsWith(paths.enter(''));
    try {
      await (isEntry ? entries : pages)?.consume(clientOf(c));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      return c.text(`Too many requests from your address. Ask again in ${seconds} s.\n`, 429, { 'retry-after': String(seconds) });
    }
    return next();
  };
  const body = bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => c.text('The form is too large.\n', 413) });
  return [host, length, rate, body];
}

/**
 * Whether a request was sent to this archive: by its public name, or to this machine. Another name that leads here (DNS rebinding) would show a page
 * of somebody else's what only this machine may see.
 */
function isOwnHost(header: string | undefined, url: string): boolean {
  if (header === undefined) return false;
  if (header.toLowerCase() === new URL(url).host) return true;
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i.test(header);
}
