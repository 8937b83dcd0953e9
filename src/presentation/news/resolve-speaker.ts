import { type FailureOf, fail, ok, type Result } from '../../core/failure.ts';
import type { StoredSpeaker } from '../../core/news/speaker.ts';
import type { SpeakerStore } from '../../core/ports/speaker-store.ts';
import type { Space } from '../../core/scope.ts';

/** Whom a typed name means. Several only where they are unnamed sources of one body: "state department" is everyone who speaks for it. */
export async function resolveSpeaker(
  typed: string,
  speakers: SpeakerStore,
  space: Space,
): Promise<Result<readonly StoredSpeaker[], FailureOf<'speaker_unknown' | 'speaker_ambiguous'>>> {
  const { matches, nearest } = await speakers.resolve(typed, space);
  if (matches.length === 0) return fail({ code: 'speaker_unknown', asked: typed, nearest });
  const named = matches.filter((speaker) => speaker.kind !== 'unnamed');
  const chosen = named.length > 0 ? named : matches;
  if (chosen.length === 1 || named.length === 0) return ok(chosen);
  return fail({ code: 'speaker_ambiguous', asked: typed, matches: chosen.map((speaker) => speaker.name) });
}

/**
 * The two parties of a typed line, whose "of" may belong to a name: "by bank of england" means the Bank of England, and nobody else. Where both
 * halves are names as they stand, they stay. Otherwise the longest beginning that is exactly somebody's name is who demands, and the rest of whom;
 * where no beginning is a name, both stay.
 */
export async function rejoinParties(
  { by, of }: { readonly by: string; readonly of: string },
  speakers: SpeakerStore,
  space: Space,
): Promise<{ readonly by: string; readonly of: string | undefined }> {
  const exact = async (typed: string): Promise<boolean> => (await speakers.resolve(typed, space)).how === 'exact';
  if ((await exact(by)) && (await exact(of))) return { by, of };
  const words = `${by} of ${of}`.split(/\s+of\s+/i);
  for (let taken = Math.min(words.length, MOST_PARTS); taken > 1; taken--) {
    const name = words.slice(0, taken).join(' of ');
    if (await exact(name)) return { by: name, of: taken < words.length ? words.slice(taken).join(' of ') : undefined };
  }
  return { by, of };
}

/** "Permanent Secretary of the Ministry of Defence of the Republic of …": no name is longer. */
const MOST_PARTS = 5;

/** The most who are looked at for one name, beside those it means. */
const MOST_JOINT = 5;

/**
 * Whom a demand may name for a typed name: those it means, surest first, then those who are named together with them ("Atlantis and Lemuria"
 * for "lemuria").
 */
export async function resolveParty(
  typed: string,
  speakers: SpeakerStore,
  space: Space,
): Promise<Result<readonly StoredSpeaker[], FailureOf<'speaker_unknown' | 'speaker_ambiguous'>>> {
  const found = await resolveSpeaker(typed, speakers, space);
  if (!found.ok) return found;
  const parties = [...found.value];
  for (const { name } of found.value) {
    for (const other of await speakers.complete(name, space, MOST_JOINT)) {
      if (!/ and |, /.test(other)) continue;
      for (const speaker of (await speakers.resolve(other, space)).matches)
        if (speaker.name === other && !parties.some(({ id }) => id === speaker.id)) parties.push(speaker);
    }
  }
  return ok(parties);
}
