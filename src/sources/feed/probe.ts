import type { ProbeResult, SourceProbe } from '../../core/ports/source-store.ts';
import { type FetchedBytes, type FetchOptions, guardedFetch, LARGER_THAN_MOST } from '../fetch/guarded-fetch.ts';
import { type ProblemCode, SourceProblem } from '../problem.ts';
import { articleOfPage } from '../read-target.ts';
import { discoverFeeds } from './discover.ts';
import type { Feed } from './feed.ts';
import { readFeed } from './read-feed.ts';

const MOST_SHOWN = 5;

/** What an address would give as a source: a feed, the feed that a page names, or the page's own article. Stores nothing; never throws for what a server does. */
export async function probe(url: string, now: Date, options: FetchOptions): Promise<ProbeResult> {
  try {
    const first = await guardedFetch(url, { ...options, beginningWillDo: true });
    const found = feedOrLink(first, now);
    if (typeof found !== 'string') return { ok: true, value: probeOf(first.url, found) };
    const feed = feedOrLink(await guardedFetch(found, { ...options, beginningWillDo: true }), now);
    if (typeof feed === 'string') return { ok: false, problem: 'names a feed that is none', lasting: true };
    return { ok: true, value: probeOf(found, feed) };
  } catch (error) {
    if (!(error instanceof SourceProblem)) throw error;
    return error.code === 'not_feed' ? pageAt(url, options) : failed(error);
  }
}

/** Problems that another try won't mend: a forbidden address, or what is neither a feed nor an article. */
const LASTING: ReadonlySet<ProblemCode> = new Set(['forbidden_address', 'unsupported', 'no_article', 'binary', 'not_feed']);

const failed = ({ code, message }: SourceProblem): ProbeResult => ({ ok: false, problem: message, lasting: LASTING.has(code) });

/** The feed, or the URL of the feed that a page names. Throws `SourceProblem`: `too_large` for the beginning of what is no feed. */
export function feedOrLink(fetched: FetchedBytes, now: Date): Feed | string {
  try {
    return readFeed({ ...fetched, now });
  } catch (error) {
    const isPage = error instanceof SourceProblem && error.code === 'not_feed';
    if (isPage && fetched.isBeginning) throw new SourceProblem('too_large', LARGER_THAN_MOST);
    const link = isPage ? linkIn(fetched) : undefined;
    if (link !== undefined && link !== fetched.url) return link;
    throw error;
  }
}

const linkIn = ({ bytes, url }: FetchedBytes): string | undefined => discoverFeeds(Buffer.from(bytes).toString('utf8'), url)[0]?.url;

async function pageAt(url: string, options: FetchOptions): Promise<ProbeResult> {
  try {
    const article = articleOfPage(await guardedFetch(url, options));
    return { ok: true, value: { url: article.origin, kind: 'page', title: article.title, items: [], total: 0, complaint: undefined } };
  } catch (error) {
    if (!(error instanceof SourceProblem)) throw error;
    return failed(error);
  }
}

function probeOf(url: string, { title, items, complaint }: Feed): SourceProbe {
  const shown = items.slice(0, MOST_SHOWN).map((item) => ({ title: item.title ?? item.id, url: item.url, publishedAt: item.publishedAt }));
  return { url, kind: 'feed', title, items: shown, total: items.length, complaint };
}
