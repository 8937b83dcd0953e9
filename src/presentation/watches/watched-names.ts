import type { Rich } from '../../core/chat/reply.ts';
import { type FailureOf, fail, ok, type Result } from '../../core/failure.ts';
import { numberedName, numberIn } from '../../core/news/numbered-name.ts';
import { foldedWords } from '../../text/words.ts';
import { namesakesLine, speakerOffers } from '../news/namesakes.ts';
import type { SpeakerLookup } from '../news/resolve-speaker.ts';

/** A name as a watch keeps it, and what is to be said of it. */
export interface WatchedName {
  readonly name: string;
  readonly remarks: readonly Rich[];
}

/**
 * Whom a watch means by a typed name: the full name of the one who is known by it, with a number where another bears the name too. A name that nobody is
 * known by yet, or that stands for several who speak for one body, is kept as typed.
 */
export async function watchedName(
  option: string,
  typed: string,
  { speakers, space }: SpeakerLookup,
): Promise<Result<WatchedName, FailureOf<'option_invalid' | 'speaker_ambiguous'>>> {
  if (foldedWords(typed).length === 0) return fail({ code: 'option_invalid', option, asked: typed, allowed: 'a name' });
  const { meant, matches, how } = await speakers.resolve(typed, space);
  if (matches.length === 0) return ok({ name: typed, remarks: [`Nobody is known by “${typed}” yet: you will be told when somebody is.`] });
  const named = matches.filter(({ kind }) => kind !== 'unnamed');
  const [one, second] = meant;
  if (!one) return fail({ code: 'speaker_ambiguous', asked: typed, matches: named });
  if (second || one.kind === 'unnamed') return ok({ name: typed, remarks: [] });
  const others = how === 'exact' ? named.filter(({ id }) => id !== one.id) : [];
  const [offer] = speakerOffers([one, ...others]);
  const name = numberIn(typed) === one.id ? numberedName(one) : (offer?.value ?? one.name);
  const guessed = how === 'close' ? [`“${typed}” is taken for ${one.name}.`] : [];
  return ok({ name, remarks: [...guessed, ...namesakesLine({ name: typed, others })] });
}
