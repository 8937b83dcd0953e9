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

/** The most who are looked at for one name, beside those it means. */
const MOST_JOINT = 5;

/**
 * Whom a demand may name for a typed name: those it means, surest first, then those who are named together with them ("Atlantis and Lemuria"
 * for "lemuria").
 */
export async function resolveParty(
  typed: string,
  store: Store,
  space: Space,
): Promise<Result<readonly StoredSpeaker[], FailureOf<'speaker_unknown' | 'speaker_ambiguous'>>> {
  const found = await resolveSpeaker(typed, store, space);
  if (!found.ok) return found;
  const parties = [...found.value];
  for (const { name } of found.value) {
    for (const other of await store.completeSpeakers(name, space, MOST_JOINT)) {
      if (!/ and |, /.test(other)) continue;
      for (const speaker of (await store.findSpeakers(other, space)).matches)
        if (speaker.name === other && !parties.some(({ id }) => id === speaker.id)) parties.push(speaker);
    }
  }
  return ok(parties);
}
