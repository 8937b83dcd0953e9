import { lookup as dnsLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, fetch, type Headers, type Response } from 'undici';
import { systemErrorCode } from '../../core/system-error.ts';
import { SourceProblem } from '../problem.ts';
import { isForbiddenAddress } from './addresses.ts';
import { retryAfterMs } from './pace.ts';

const CONNECT_MS = 10_000;
const WHOLE_MS = 30_000;
const MOST_BYTES = 5_000_000;
const MOST_REDIRECTS = 5;
export const LARGER_THAN_MOST = `is larger than ${MOST_BYTES / 1_000_000} MB`;
export const USER_AGENT = 'Verbatim/0.1 (+https://github.com/verbatim-bot/verbatim; news briefing bot)';

export interface FetchOptions {
  /** `host:port` that may be reached although its address is forbidden. */
  readonly allowHosts?: readonly string[] | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Time limit for everything, redirects and body too; by default 30 s. What `turn` waits for doesn't count. */
  readonly wholeMs?: number | undefined;
  /** Called for each address of a chain of redirects; calls `ask` when its turn has come. What it throws is thrown. */
  readonly turn?: RequestTurn | undefined;
  /** Gives the beginning of an answer that is larger than 5 MB, and downloads no more of it; without, such an answer is refused. */
  readonly beginningWillDo?: boolean | undefined;
}

export type RequestTurn = <T>(url: string, ask: () => Promise<T>) => Promise<T>;

export interface FetchedBytes {
  /** After redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** Lower case, without parameters; absent where the server doesn't say. */
  readonly contentType: string | undefined;
  readonly charset: string | undefined;
  /** The answer was larger than 5 MB: `bytes` are its beginning. */
  readonly isBeginning: boolean;
}

/** An answer of whatever status; `bytes` are empty where the server sent none. */
export interface HttpAnswer extends FetchedBytes {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  /** The address after the permanent redirects (301, 308) at the beginning of the chain; undefined where the first is none. */
  readonly movedTo: string | undefined;
}

export interface RequestOptions extends FetchOptions {
  /** Names in lower case; these override the headers that every request has. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Gets a page from the open internet, as `request` does. Throws `SourceProblem` also where the status is not 2xx. */
export async function guardedFetch(target: string, options: FetchOptions = {}): Promise<FetchedBytes> {
  const { url, bytes, contentType, charset, isBeginning, ...answer } = await request(target, options);
  throwUnlessSuccess(answer, new Date());
  return { url, bytes, contentType, charset, isBeginning };
}

/** Throws `SourceProblem` where the status is not 2xx: `gone` for 410, `busy` for 429 and 503. */
export function throwUnlessSuccess(
  { status, statusText, headers }: Pick<HttpAnswer, 'status' | 'statusText' | 'headers'>,
  now: Date,
): void {
  if (status >= 200 && status < 300) return;
  const code = status === 410 ? 'gone' : status === 429 || status === 503 ? 'busy' : 'unreachable';
  throw new SourceProblem(code, `answers ${status}${statusText ? ` ${statusText.slice(0, 60)}` : ''}`, {
    retryAfterMs: retryAfterMs(headers.get('retry-after'), now),
    status,
  });
}

/**
 * Asks a server of the open internet, and of nowhere else: the address is checked when the connection is made, after DNS, at every
 * redirect. At most 5 redirects, 10 s to connect, 30 s and 5 MB (decompressed) in all; no cookies. Throws `SourceProblem` where no answer
 * comes, `silent` where the server gave none in time; the answer's status is the caller's to judge.
 */
export async function request(
  target: string,
  { allowHosts = [], signal, wholeMs = WHOLE_MS, headers = {}, turn = (_url, ask) => ask(), beginningWillDo }: RequestOptions = {},
): Promise<HttpAnswer> {
  let timeout: AbortSignal | undefined;
  let leftMs = wholeMs;
  let url: URL;
  const agent = new Agent({
    connect: { lookup: guardedLookup(() => allowHosts.includes(hostOf(url))), timeout: CONNECT_MS },
    maxRedirections: 0,
  } as Agent.Options);
  try {
    url = checked(target, allowHosts);
    let movedTo: string | undefined;
    let permanent = true;
    for (let hops = 0; ; hops++) {
      const hop = await turn(url.href, async () => {
        const from = performance.now();
        timeout = AbortSignal.timeout(Math.max(1, Math.round(leftMs)));
        const response = await fetch(url, {
          dispatcher: agent,
          redirect: 'manual',
          signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
          headers: { ...HEADERS, ...headers },
        });
        const next = REDIRECTS.has(response.status) ? locationOf(response) : null;
        if (next === null) return { answer: await answerOf(response, { beginningWillDo }) };
        await response.body?.cancel();
        leftMs -= performance.now() - from;
        return { next, permanent: response.status === 301 || response.status === 308 };
      });
      if (hop.answer) return { ...hop.answer, url: url.href, movedTo };
      if (hops === MOST_REDIRECTS) throw new SourceProblem('unreachable', `redirects more than ${MOST_REDIRECTS} times`);
      url = checked(new URL(hop.next, url).href, allowHosts);
      permanent &&= hop.permanent;
      if (permanent) movedTo = url.href;
    }
  } catch (error) {
    throw asProblem(error, timeout?.aborted ? wholeMs : undefined);
  } finally {
    agent.destroy().catch(() => undefined);
  }
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const HEADERS = {
  'user-agent': USER_AGENT,
  'accept-encoding': 'gzip, br, deflate',
  accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1',
};

async function answerOf(response: Response, options: Pick<FetchOptions, 'beginningWillDo'>): Promise<Omit<HttpAnswer, 'url' | 'movedTo'>> {
  const { status, statusText, headers } = response;
  const [contentType, ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  const charset = parameters.map((p) => /charset\s*=\s*["']?([\w.:-]+)/.exec(p)?.[1]).find((c) => c !== undefined);
  // What stands in a refusal is nobody's article.
  if (!response.ok) await response.body?.cancel();
  const body = response.ok ? await bodyOf(response.body, options) : { bytes: new Uint8Array(), isBeginning: false };
  return { status, statusText, headers, contentType: contentType!.trim() || undefined, charset, ...body };
}

/** As `fetch` and browsers read it: bytes beyond ASCII are UTF-8, though the header's text is of Latin-1. */
function locationOf({ headers }: Response): string | null {
  const location = headers.get('location');
  if (location === null || !/[\u0080-\u00ff]/.test(location)) return location;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(location, 'latin1'));
  } catch {
    return location;
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
function guardedLookup(isAllowed: () => boolean): LookupFunction {
  return (hostname, options, callback) => {
    dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '');
      const open = isAllowed() ? addresses : addresses.filter(({ address }) => !isForbiddenAddress(address));
      const [first] = open;
      if (!first) return callback(forbidden(), '');
      return options.all ? callback(null, open) : callback(null, first.address, first.family);
    });
  };
}

async function bodyOf(
  body: AsyncIterable<Uint8Array> | null,
  { beginningWillDo }: Pick<FetchOptions, 'beginningWillDo'>,
): Promise<Pick<FetchedBytes, 'bytes' | 'isBeginning'>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > MOST_BYTES && !beginningWillDo) throw new SourceProblem('too_large', LARGER_THAN_MOST);
    chunks.push(chunk);
    // Leaving the loop ends the download.
    if (size > MOST_BYTES) return { bytes: Buffer.concat(chunks, MOST_BYTES), isBeginning: true };
  }
  return { bytes: Buffer.concat(chunks), isBeginning: false };
}

const NETWORK_WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has a host that is not known',
  EAI_AGAIN: 'has a host that could not be looked up',
  ECONNREFUSED: 'refuses the connection',
  ECONNRESET: 'broke off the connection',
  UND_ERR_SOCKET: 'broke off the connection',
  ETIMEDOUT: 'could not be reached',
  EHOSTUNREACH: 'could not be reached',
  ENETUNREACH: 'could not be reached',
  UND_ERR_CONNECT_TIMEOUT: `did not connect within ${CONNECT_MS / 1000} seconds`,
};
/** By the codes of Node's TLS (https://nodejs.org/api/tls.html#x509-certificate-error-codes) and zlib, and the name of undici's parser error. */
const BROKEN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/CERT|SIGNATURE|^ERR_TLS_|^ERR_SSL_/, 'has no valid certificate'],
  [/^HTTPParserError$/, 'does not answer as a web server should'],
  [/^Z_|^ERR_BROTLI_|^ERR__ERROR_FORMAT/, 'sends data that is compressed wrongly'],
];

/** `outAfterMs`: the time that it was given and did not keep. */
function asProblem(error: unknown, outAfterMs: number | undefined): SourceProblem {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (at instanceof SourceProblem) return at;
    const code = systemErrorCode(at) ?? at.name;
    const words = NETWORK_WORDS[code];
    if (words) return new SourceProblem('silent', words, { cause: error });
    const broken = BROKEN_WORDS.find(([names]) => names.test(code));
    if (broken) return new SourceProblem('unreachable', broken[1], { cause: error });
  }
  if (outAfterMs !== undefined) return new SourceProblem('silent', `took longer than ${outAfterMs / 1000} seconds`, { cause: error });
  return new SourceProblem('unreachable', 'could not be read', { cause: error });
}
