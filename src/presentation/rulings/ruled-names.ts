import { type FailureOf, fail, ok, type Result } from '../../core/failure.ts';
import type { StoredSpeaker } from '../../core/news/speaker.ts';
import type { SpeakerRuling } from '../../core/ports/ruling-store.ts';
import { foldName } from '../../text/names.ts';
import type { SpeakerLookup } from '../news/resolve-speaker.ts';

/** What a ruling says, before it is made. */
export type Ruling = Omit<SpeakerRuling, 'ruledAt'>;
type RulingFailure = FailureOf<'speaker_unknown' | 'speaker_ambiguous' | 'speaker_same'>;

const ID = /^#?([1-9]\d{0,14})$/;

/** By number, or by a name that is exactly somebody's own, or exactly one's alias: a ruling is about nobody by a guess. */
export async function speakerRuledOn(
  typed: string,
  { speakers, space }: SpeakerLookup,
): Promise<Result<StoredSpeaker, FailureOf<'speaker_unknown' | 'speaker_ambiguous'>>> {
  const [, number] = ID.exec(typed.trim()) ?? [];
  const { matches, how, nearest } = await speakers.resolve(number === undefined ? typed : `#${number}`, space);
  const named = matches.filter(({ kind }) => kind !== 'unnamed');
  if (how !== 'exact' || named.length === 0)
    return fail({ code: 'speaker_unknown', asked: typed, nearest: named.length > 0 ? named.map(({ name }) => name) : nearest });
  const own = named.filter(({ name }) => foldName(name) === foldName(typed));
  const [only, ...others] = own.length === 1 ? own : named;
  if (only && others.length === 0) return ok(only);
  return fail({ code: 'speaker_ambiguous', asked: typed, matches: named });
}

/** That `other` is `name` by another name. */
export async function mergeOf(
  { name, other }: { readonly name: string; readonly other: string },
  where: SpeakerLookup,
): Promise<Result<Ruling, RulingFailure>> {
  const [into, from] = [await speakerRuledOn(name, where), await speakerRuledOn(other, where)];
  if (!into.ok) return into;
  if (!from.ok) return from;
  if (into.value.id === from.value.id) return fail({ code: 'speaker_same', asked: other, name: into.value.name });
  return ok({ kind: 'merge', name: into.value.name, other: from.value.name });
}

/** That `alias`, which is taken for a name of `name`, is somebody else's. */
export async function splitOf(
  { name, alias }: { readonly name: string; readonly alias: string },
  where: SpeakerLookup,
): Promise<Result<Ruling, RulingFailure>> {
  const speaker = await speakerRuledOn(name, where);
  if (!speaker.ok) return speaker;
  const other = aliasOf(speaker.value, alias);
  if (other === undefined) return fail({ code: 'speaker_unknown', asked: alias, nearest: speaker.value.aliases });
  const rest = other === speaker.value.name ? speaker.value.aliases[0] : speaker.value.name;
  if (rest === undefined) return fail({ code: 'speaker_same', asked: alias, name: speaker.value.name });
  return ok({ kind: 'split', name: rest, other });
}

/** The speaker's own form of the name as typed. */
function aliasOf({ name, aliases }: StoredSpeaker, typed: string): string | undefined {
  const same = (form: string): boolean => form.localeCompare(typed, 'en', { sensitivity: 'base' }) === 0;
  return [...aliases, name].find(same);
}
