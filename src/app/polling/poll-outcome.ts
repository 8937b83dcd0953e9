import type { PollRecord, Source } from '../../core/ports/source-store.ts';
import type { PollResult } from '../../sources/feed/poll.ts';
import { retryMs, waitMs } from '../../sources/fetch/pace.ts';
import { DAY_MS } from '../../text/durations.ts';

/** What a poll came to: the server's answer, and what was found in it. */
export interface PollOutcome {
  readonly result: PollResult<unknown>;
  readonly at: Date;
  readonly found?: PollFindings | undefined;
  readonly stored: { readonly added: number; readonly revised: number };
}

/** What a poll tells of its source; `nextPollAt` and `failures` are worked out from it. */
export interface PollFindings extends Partial<PollRecord> {
  /** How often the feed wants to be asked, by its own word. */
  readonly declaredMs?: number | undefined;
}

const DEAD_AFTER_FAILURES = 5;
const DEAD_AFTER_MS = 3 * DAY_MS;
const LONGEST_REST_MS = DAY_MS;

/** What the store keeps of a poll. `restMs`: how long the whole host is left alone, where it gave no answer or asked for patience. */
export function recordOf(
  source: Source,
  { result, at, found = {} }: Omit<PollOutcome, 'stored'>,
  random: () => number,
): { readonly record: PollRecord; readonly restMs?: number | undefined } {
  if (result.kind === 'failed') return failureOf(source, result, { at, random });
  const { declaredMs, ...record } = found;
  const rhythmMs = record.rhythmMs ?? quieter(source, at);
  return {
    record: {
      ...(result.kind === 'changed' && { etag: result.etag, lastModified: result.lastModified }),
      ...record,
      url: result.movedTo,
      nextPollAt: new Date(at.getTime() + waitMs({ declaredMs, maxAgeMs: result.maxAgeMs, rhythmMs }, random)),
      lastGoodAt: at,
      failures: 0,
      told: false,
    },
  };
}

function failureOf(
  source: Source,
  { code, problem, retryAfterMs }: Extract<PollResult<unknown>, { kind: 'failed' }>,
  { at, random }: { readonly at: Date; readonly random: () => number },
): ReturnType<typeof recordOf> {
  const failures = source.failures + 1;
  const since = (source.lastGoodAt ?? source.addedAt).getTime();
  const gone = code === 'gone';
  const dead = gone || (failures >= DEAD_AFTER_FAILURES && at.getTime() - since >= DEAD_AFTER_MS);
  const nextPollAt = new Date(at.getTime() + retryMs(failures, retryAfterMs, random));
  const restMs = code === 'busy' || code === 'silent' ? Math.min(LONGEST_REST_MS, retryMs(1, retryAfterMs, random)) : undefined;
  return { record: { nextPollAt, failures, problem, gone, told: source.told || dead }, restMs };
}

/** The sentences for a source's owner where this record makes the source a dead one; absent where it lives, and where its owner was told before. */
export function deadSourceNotice(source: Source, { result }: Pick<PollOutcome, 'result'>, { told }: PollRecord): string | undefined {
  if (result.kind !== 'failed' || !told || source.told) return undefined;
  const { lastGoodAt } = source;
  const last = lastGoodAt ? `It was last read on ${lastGoodAt.toISOString().slice(0, 10)}.` : 'It was never read.';
  const next = result.code === 'gone' ? 'It will not be asked again.' : 'It will be tried once a day.';
  return `The source ${nameOf(source)} ${result.problem}. ${last} ${next}`;
}

/** What a source's owner is told where reading it broke polling down; `url` is the page that was being read. */
export function brokenReadingNotice(source: Source, problem: string, url: string): string {
  const at = url === source.url ? '' : `, at ${url}`;
  return `The source ${nameOf(source)} ${problem}${at}. It will be tried again later, ever less often; the other sources go on.`;
}

const nameOf = ({ url, title }: Source): string => (title === undefined ? url : `${title} (${url})`);

/** A feed that stays unchanged slows down: its rhythm is no faster than it has been quiet. */
const quieter = ({ rhythmMs, lastNewAt }: Source, at: Date): number | undefined =>
  rhythmMs === undefined ? undefined : Math.max(rhythmMs, lastNewAt ? at.getTime() - lastNewAt.getTime() : 0);
