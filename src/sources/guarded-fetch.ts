import { lookup as dnsLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, fetch } from 'undici';
import { isForbiddenAddress } from './addresses.ts';
import { SourceProblem } from './problem.ts';

const CONNECT_MS = 10_000;
const WHOLE_MS = 30_000;
const MOST_BYTES = 5_000_000;
const MOST_REDIRECTS = 5;
const USER_AGENT = 'Verbatim/0.1 (+https://github.com/verbatim-bot/verbatim; news briefing bot)';

export interface FetchOptions {
  /** `host:port` that may be reached although its address is forbidden. */
  readonly allowHosts?: readonly string[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Fetched {
  /** After redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** Lower case, without parameters; absent where the server doesn't say. */
  readonly contentType: string | undefined;
  readonly charset: string | undefined;
}

/**
 * Gets a page from the open internet, and from nowhere else: the address is checked when the connection is made, after DNS, at every
 * redirect. At most 5 redirects, 10 s to connect, 30 s and 5 MB (decompressed) in all; no cookies. Throws `SourceProblem`.
 */
export async function guardedFetch(target: string, { allowHosts = [], signal }: FetchOptions = {}): Promise<Fetched> {
  const timeout = AbortSignal.timeout(WHOLE_MS);
  const agent = new Agent({ connect: { lookup: guardedLookup(allowHosts), timeout: CONNECT_MS }, maxRedirections: 0 } as Agent.Options);
  try {
    let url = checked(target, allowHosts);
    for (let hops = 0; ; hops++) {
      const response = await fetch(url, {
        dispatcher: agent,
        redirect: 'manual',
        signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
        headers: { 'user-agent': USER_AGENT, accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1' },
      });
      const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
      if (next === null) {
        if (!response.ok)
          throw new SourceProblem('unreachable', `answers ${response.status}${response.statusText ? ` ${response.statusText}` : ''}`);
        const [contentType, ...parameters] = (response.headers.get('content-type') ?? '').toLowerCase().split(';');
        const charset = parameters.map((p) => /charset="?([\w-]+)/.exec(p)?.[1]).find((c) => c !== undefined);
        return { url: url.href, bytes: await bytesOf(response.body), contentType: contentType!.trim() || undefined, charset };
      }
      await response.body?.cancel();
      if (hops === MOST_REDIRECTS) throw new SourceProblem('unreachable', `redirects more than ${MOST_REDIRECTS} times`);
      url = checked(new URL(next, url).href, allowHosts);
    }
  } catch (error) {
    throw asProblem(error, timeout);
  } finally {
    agent.destroy().catch(() => undefined);
  }
}

function checked(target: string, allowHosts: readonly string[]): URL {
  const url = URL.parse(target);
  if (!url) throw new SourceProblem('unsupported', 'is no address that can be read');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new SourceProblem('unsupported', `leads to ${url.protocol}: only http and https are read`);
  url.username = '';
  url.password = '';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && isForbiddenAddress(host) && !allowHosts.includes(hostOf(url))) throw forbidden();
  return url;
}

const hostOf = (url: URL): string => `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;
const forbidden = (): SourceProblem => new SourceProblem('forbidden_address', 'leads inside a private network, where nothing is read');

/** Looks a name up and hands on only addresses that may be reached, so that what was checked is what is connected to. */
function guardedLookup(allowHosts: readonly string[]): LookupFunction {
  const allowed = new Set(allowHosts.map((host) => host.replace(/:\d+$/, '')));
  return (hostname, options, callback) => {
    dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '');
      const open = allowed.has(hostname) ? addresses : addresses.filter(({ address }) => !isForbiddenAddress(address));
      if (open.length === 0) return callback(forbidden() as NodeJS.ErrnoException, '');
      return options.all ? callback(null, open) : callback(null, open[0]!.address, open[0]!.family);
    });
  };
}

async function bytesOf(body: AsyncIterable<Uint8Array> | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new SourceProblem('too_large', `is larger than ${MOST_BYTES / 1_000_000} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const NETWORK_WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has a host that is not known',
  EAI_AGAIN: 'has a host that could not be looked up',
  ECONNREFUSED: 'refuses the connection',
  ECONNRESET: 'broke off the connection',
  UND_ERR_CONNECT_TIMEOUT: `did not connect within ${CONNECT_MS / 1000} seconds`,
};

function asProblem(error: unknown, timeout: AbortSignal): SourceProblem {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (at instanceof SourceProblem) return at;
    const words = NETWORK_WORDS[(at as NodeJS.ErrnoException).code ?? ''];
    if (words) return new SourceProblem('unreachable', words, error);
  }
  if (timeout.aborted) return new SourceProblem('unreachable', `took longer than ${WHOLE_MS / 1000} seconds`, error);
  return new SourceProblem('unreachable', 'could not be read', error);
}
