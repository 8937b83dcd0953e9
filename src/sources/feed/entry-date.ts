import { instantOf } from '../dates/instant.ts';

/** When an entry says that it came out; a few hours ahead, as of a wrong zone, are taken for `now`. Undefined where `instantOf` reads none. */
export function entryDate(written: string | undefined, now: Date): Date | undefined {
  const at = written === undefined ? undefined : instantOf(written, now);
  return at && at > now ? now : at;
}
