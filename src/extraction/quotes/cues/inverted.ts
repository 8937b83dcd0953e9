import { isVerb } from '../../grammar/verbs.ts';
import { NO_TITLE_WORDS } from '../../lexicon/quotes/cues.ts';
import { ADVERBS } from '../../lexicon/verbs.ts';
import type { Phrases } from '../../speakers/phrases.ts';

/** A mention right behind the verb, as in "said Ms. Lee". */
export function subjectBehind(phrases: Phrases, verb: number): number {
  let k = verb + 1;
  while (ADVERBS.has(phrases.lowerAt(k))) k++;
  let mention = phrases.mentionAt(k);
  if (mention < 0 || phrases.mention(mention).possessive) mention = nameBehindTitle(phrases, k);
  if (mention < 0) return -1;
  mention = nameBehindDescription(phrases, mention);
  const { kind, core, possessive } = phrases.mention(mention);
  if (possessive || (kind === 'pronoun' && !/^(?:he|she|they)$/.test(core[0] ?? ''))) return -1;
  return mention;
}

/** The longest title that the lexicon lacks, in words. */
const LONGEST_TITLE = 7;

/** "said master of ceremonies Ann Lee", "said the bureau's director": the mention behind a title that the lexicon lacks. */
function nameBehindTitle(phrases: Phrases, at: number): number {
  for (let k = at; k < at + LONGEST_TITLE; k++) {
    const { kind, lower } = phrases.at(k);
    if (kind === 'possessive') continue;
    const mention = phrases.mentionAt(k);
    if (kind === 'piece' || kind === 'mark' || (isVerb(lower) && mention < 0) || NO_TITLE_WORDS.has(lower)) return -1;
    if (mention >= 0 && !phrases.mention(mention).possessive) return mention;
  }
  return -1;
}

/** "said the bureau's director, James Lee,": the name that follows a description is its own. */
function nameBehindDescription(phrases: Phrases, mention: number): number {
  if (phrases.mention(mention).kind !== 'description') return mention;
  const comma = phrases.endOf(mention);
  const next = phrases.lowerAt(comma) === ',' ? phrases.mentionAt(comma + 1) : -1;
  if (next < 0 || !/^(?:person|name)$/.test(phrases.mention(next).kind)) return mention;
  const { kind, lower } = phrases.at(phrases.endOf(next, comma + 1));
  return kind === 'word' && isVerb(lower) ? mention : next;
}

/** Nothing but marks and phrases follow: "…, said Lee." as against "Lee, who won, said Kim was out". */
export function endsClause(phrases: Phrases, mention: number): boolean {
  const { kind } = phrases.at(phrases.endOf(mention));
  return kind === 'piece' || kind === 'mark' || kind === 'edge';
}
