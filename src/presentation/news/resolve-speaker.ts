import { type FailureOf, fail, ok, type Result } from '../../core/failure.ts';
import type { SpeakerGroup, SpeakerMatch, SpeakerStore } from '../../core/ports/speaker-store.ts';
import type { Space } from '../../core/scope.ts';

/** Whom a typed name means, and who else bears it. */
export interface ResolvedSpeaker {
  /** Several only where they speak for one body, or are unnamed sources of one: "state department" is everyone who speaks for it. */
  readonly meant: readonly SpeakerMatch[];
  /** Likeliest first. */
  readonly others: readonly SpeakerMatch[];
}

export type SpeakerFailure = FailureOf<'speaker_unknown' | 'speaker_ambiguous' | 'nothing_found'>;

/** Where speakers are looked for. */
export interface SpeakerLookup {
  readonly speakers: SpeakerStore;
  readonly space: Space;
}

/** Whom a typed name means, among those of `group` where one is given. */
export async function resolveSpeaker(
  typed: string,
  group: SpeakerGroup | undefined,
  { speakers, space }: SpeakerLookup,
): Promise<Result<ResolvedSpeaker, SpeakerFailure>> {
  const { meant, matches, how, nearest } = await speakers.resolve(typed, space, group);
  if (how === 'empty') return fail({ code: 'nothing_found', asked: typed });
  if (matches.length === 0) return fail({ code: 'speaker_unknown', asked: typed, nearest });
  const named = matches.filter(({ kind }) => kind !== 'unnamed');
  if (meant.length === 0) return fail({ code: 'speaker_ambiguous', asked: typed, matches: named });
  const others = how === 'exact' ? named.filter(({ id }) => meant.every((one) => one.id !== id)) : [];
  return ok({ meant, others });
}

/**
 * The two parties of a typed line, whose "of" may belong to a name: "by bank of england" means the Bank of England, and nobody else. Where both
 * halves are names as they stand, they stay. Otherwise the longest beginning that is exactly somebody's name is who demands, and the rest of whom;
 * where no beginning is a name, both stay.
 */
export async function rejoinParties(
  { by, of }: { readonly by: string; readonly of: string },
  { speakers, space }: SpeakerLookup,
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
 * Whom a demand may name for a typed name: those it means, then those who are named together with them ("Atlantis and Lemuria" for "lemuria").
 * `others`: who else bears the name.
 */
export async function resolveParty(
  typed: string,
  group: 'issuers' | 'addressees',
  { speakers, space }: SpeakerLookup,
): Promise<Result<ResolvedSpeaker, SpeakerFailure>> {
  const own = await resolveSpeaker(typed, group, { speakers, space });
  // Who is named with others alone has no demands of its own.
  const found = !own.ok && own.failure.code === 'nothing_found' ? await resolveSpeaker(typed, undefined, { speakers, space }) : own;
  if (!found.ok) return found;
  const parties = [...found.value.meant];
  for (const { name } of found.value.meant)
    for (const other of await speakers.complete(name, space, MOST_JOINT))
      if (/ and |, /.test(other.name) && !parties.some(({ id }) => id === other.id)) parties.push(other);
  return ok({ meant: parties, others: found.value.others.filter(({ id }) => parties.every((party) => party.id !== id)) });
}
