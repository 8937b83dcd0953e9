import { type FailureOf, fail, ok, type Result } from './failure.ts';
import type { StoredSpeaker } from './speaker.ts';
import type { Space, Store } from './store.ts';

/** Whom a typed name means. Several only where they are unnamed sources of one body: "state department" is everyone who speaks for it. */
export async function resolveSpeaker(
  typed: string,
  store: Store,
  space: Space,
): Promise<Result<readonly StoredSpeaker[], FailureOf<'speaker_unknown' | 'speaker_ambiguous'>>> {
  const { matches, nearest } = await store.findSpeakers(typed, space);
  if (matches.length === 0) return fail({ code: 'speaker_unknown', asked: typed, nearest });
  const named = matches.filter((speaker) => speaker.kind !== 'unnamed');
  const chosen = named.length > 0 ? named : matches;
  if (chosen.length === 1 || named.length === 0) return ok(chosen);
  return fail({ code: 'speaker_ambiguous', asked: typed, matches: chosen.map((speaker) => speaker.name) });
}
