import type { Source } from '../../core/ports/source-store.ts';
import { type FetchOptions, type HttpAnswer, request, throwUnlessSuccess } from '../fetch/guarded-fetch.ts';
import { maxAgeMs } from '../fetch/pace.ts';
import { type ProblemCode, SourceProblem } from '../problem.ts';
import type { Feed } from './feed.ts';
import { feedOrLink } from './probe.ts';

/** What an answer says beside its content. */
interface AnswerTerms {
  readonly movedTo: string | undefined;
  readonly maxAgeMs: number | undefined;
}

export type PollResult<T> =
  | (AnswerTerms & { readonly kind: 'unchanged' })
  | (AnswerTerms & { readonly kind: 'changed'; readonly etag: string | null; readonly lastModified: string | null; readonly content: T })
  | { readonly kind: 'failed'; readonly code: ProblemCode; readonly problem: string; readonly retryAfterMs: number | undefined };

const FEED_TYPES = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

/** Fetches a feed with a conditional request (RFC 9110, 13), so that an unchanged one costs a line. Where the answer is a page: the URL of the feed that it names. Of a feed over 5 MB the beginning is read. */
export const pollFeed = (source: Source, now: Date, options: FetchOptions): Promise<PollResult<Feed | string>> =>
  poll(source, { now, options: { ...options, beginningWillDo: true }, accept: FEED_TYPES, read: (answer) => feedOrLink(answer, now) });

export interface PollParts<T> {
  readonly now: Date;
  readonly options: FetchOptions;
  readonly accept: string;
  /** Throws `SourceProblem`. */
  readonly read: (answer: HttpAnswer) => T;
}

export async function poll<T>(source: Source, { now, options, accept, read }: PollParts<T>): Promise<PollResult<T>> {
  try {
    const answer = await request(source.url, { ...options, headers: { accept, ...conditions(source) } });
    const { status, headers, movedTo } = answer;
    const terms = { movedTo, maxAgeMs: maxAgeMs(headers.get('cache-control'), headers.get('age')) };
    if (status === 304) return { kind: 'unchanged', ...terms };
    throwUnlessSuccess(answer, now);
    const content = read(answer);
    return { kind: 'changed', ...terms, etag: headers.get('etag'), lastModified: headers.get('last-modified'), content };
  } catch (error) {
    if (!(error instanceof SourceProblem)) throw error;
    const { code, message: problem, retryAfterMs } = error;
    return { kind: 'failed', code, problem, retryAfterMs };
  }
}

function conditions({ etag, lastModified }: Source): Record<string, string> {
  return { ...(etag && { 'if-none-match': etag }), ...(lastModified && { 'if-modified-since': lastModified }) };
}
