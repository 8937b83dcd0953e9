/**
 * Whether two articles report one demand: the parties agree, and so do the content words by their roots. The words of the first report
 * stand for the demand (the leader algorithm, Hartigan 1975), so that a chain of likenesses can't drift from one demand into another.
 */

import type { Polarity } from '../core/news/demand.ts';
import { foldLetters, withoutPossessives } from '../text/fold.ts';
import { jaccard } from '../text/overlap.ts';
import { rootOf } from '../text/stem.ts';
import { FUNCTION_WORDS } from '../text/stop-words.ts';
import { wordsOfFolded } from '../text/words.ts';

/** The words that tell a content from others: stems, `#` before a number, `!` where it is to be left, `-` for another negation in it. */
export type ContentKey = ReadonlySet<string>;

/** How one side of two demands compares; `open` where one of them leaves it unsaid. */
export type PartyFit = 'same' | 'open' | 'other';

export interface PartiesFit {
  readonly issuer: PartyFit;
  readonly addressee: PartyFit;
  /** Which of them are descriptions ("protesters"), which two articles may use of different people. */
  readonly described?: { readonly issuer: boolean; readonly addressee: boolean } | undefined;
}

/** In a key: it is to be left; and: something in it is negated. */
const REFRAIN = '!';
const NEGATED = '-';
const NEGATIONS = new Set(['not', 'no', 'never', 'nor', 'without', 'cannot']);

/** "won’t" is "wo" and "not", "3,500" is "3500". */
const wordsIn = (text: string): string[] =>
  wordsOfFolded(withoutPossessives(foldLetters(text).replace(/n[’'ʼ]t\b/g, ' not')).replace(/(\d)[.,](?=\d)/g, '$1'));

/** The key of what is demanded; the parties' names say nothing of it, unless there is nothing else. */
export function contentKey(content: string, partyNames: readonly string[], polarity: Polarity): ContentKey {
  const words = polarity === 'refrain' ? [REFRAIN, ...wordsIn(content)] : wordsIn(content);
  const names = new Set(partyNames.flatMap(wordsIn));
  const told = keyOf(words.filter((word) => !names.has(word)));
  return told.size > 0 ? told : keyOf(words);
}

const EMPTY_ROOTS: ReadonlySet<string> = new Set([...FUNCTION_WORDS].map(rootOf));

/** The key of stored words, without the function words ("against") that an older version left in them. */
export const storedContentKey = (words: readonly string[]): ContentKey => new Set(words.filter((word) => !EMPTY_ROOTS.has(word)));

function keyOf(words: readonly string[]): Set<string> {
  const key = new Set<string>();
  for (const word of words) {
    if (word === REFRAIN) key.add(word);
    else if (NEGATIONS.has(word)) key.add(NEGATED);
    else if (/^\p{N}/u.test(word)) key.add(`#${word}`);
    else if (!FUNCTION_WORDS.has(word)) key.add(rootOf(word));
  }
  if (key.has(REFRAIN)) key.delete(NEGATED);
  return [...key].every((word) => word === REFRAIN || word === NEGATED) ? new Set() : key;
}

/** How alike two contents are, 0 to 1 (Jaccard 1901); 0 where one is to be left and the other done, one negates what the other doesn't, or their numbers differ. */
export function likenessOf(a: ContentKey, b: ContentKey): number {
  if (a.size === 0 || b.size === 0 || [REFRAIN, NEGATED].some((mark) => a.has(mark) !== b.has(mark))) return 0;
  const numbers = (key: ContentKey): string[] => [...key].filter((word) => word.startsWith('#'));
  const [ours, theirs] = [numbers(a), numbers(b)];
  if (ours.length > 0 && theirs.length > 0 && !ours.some((number) => theirs.includes(number))) return 0;
  return jaccard(a, b);
}

/** More than half the words in common: of three and three, all but one are not enough ("withdraw from the coast", "from the islands"). */
const ALIKE = 0.6;
/** One that holds all of the other's words may add to them, up to twice as many again. */
const HELD = 1 / 3;
/** Where a party is open, the words must carry more. */
const STRICT = 0.8;
const FEWEST_STRICT = 3;

/** How alike two demands are, 0 to 1; 0: different demands. */
export function sameDemand(a: ContentKey, b: ContentKey, fit: PartiesFit): number {
  if (fit.issuer === 'other' || fit.addressee === 'other') return 0;
  const alike = likenessOf(a, b);
  if (!isAnchored(fit)) return alike >= STRICT && Math.min(a.size, b.size) >= FEWEST_STRICT ? alike : 0;
  const held = [...a].every((word) => b.has(word)) || [...b].every((word) => a.has(word));
  return alike >= ALIKE || (held && alike >= HELD) ? alike : 0;
}

/** Both parties the same, or one that is known by its name. */
function isAnchored({ issuer, addressee, described }: PartiesFit): boolean {
  if (issuer === 'same' && addressee === 'same') return true;
  return (issuer === 'same' && !described?.issuer) || (addressee === 'same' && !described?.addressee);
}
