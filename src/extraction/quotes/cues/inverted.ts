import { isVerb } from '../../grammar/verbs.ts';
import { ADVERBS } from '../../lexicon/verbs.ts';
import type { Sentence } from '../../text/document.ts';
import type { Phrases } from './phrases.ts';

/** A mention right behind the verb, as in "said Ms. Lee". */
export function subjectBehind(phrases: Phrases, sentence: Sentence, at: number): number {
  let k = at + 1;
  while (k < sentence.to && ADVERBS.has(phrases.units[k]!.lower)) k++;
  let mention = k < sentence.to ? phrases.mentionAt(k) : -1;
  if (mention < 0 || phrases.cast.mentions[mention]!.possessive) mention = nameBehindTitle(phrases, sentence, k);
  if (mention < 0) return -1;
  mention = nameBehindDescription(phrases, sentence, mention);
  const { kind, core, possessive } = phrases.cast.mentions[mention]!;
  if (possessive) return -1;
  if (kind === 'pronoun' && !/^(?:he|she|they)$/.test(core[0]!)) return -1;
  return mention;
}

/** "said master of ceremonies Ann Lee", "said the bureau's director": the mention behind a title that the lexicon lacks. */
function nameBehindTitle(phrases: Phrases, sentence: Sentence, at: number): number {
  for (let k = at; k < Math.min(at + 7, sentence.to); k++) {
    const { kind, lower } = phrases.units[k]!;
    if (kind === 'possessive') continue;
    if (kind === 'piece' || kind === 'mark' || (isVerb(phrases.units[k]!.lower) && !phrases.insideMention(k))) return -1;
    if (/^(?:that|in|on|at|to|by|as|if|when|how|why|what|it|he|she|they|we|i|there|from|after|before)$/.test(lower)) return -1;
    const mention = phrases.mentionAt(k);
    if (mention >= 0 && !phrases.cast.mentions[mention]!.possessive) return mention;
  }
  return -1;
}

/** "said the bureau's director, James Lee,": the name that follows a description is its own. */
function nameBehindDescription(phrases: Phrases, sentence: Sentence, mention: number): number {
  const found = phrases.cast.mentions[mention]!;
  if (found.kind !== 'description') return mention;
  const comma = phrases.endOf(mention, phrases.startUnit(mention));
  if (comma + 1 >= sentence.to || phrases.units[comma]!.lower !== ',') return mention;
  const next = phrases.mentionAt(comma + 1);
  if (next < 0 || !/^(?:person|name)$/.test(phrases.cast.mentions[next]!.kind)) return mention;
  const behind = phrases.units[phrases.endOf(next, comma + 1)];
  return behind && behind.start < sentence.end && behind.kind === 'word' && isVerb(behind.lower) ? mention : next;
}

/** Nothing but marks and phrases follow: "…, said Lee." as against "Lee, who won, said Kim was out". */
export function endsClause(phrases: Phrases, sentence: Sentence, mention: number): boolean {
  const next = phrases.endOf(mention, phrases.startUnit(mention));
  const unit = phrases.units[next];
  return next >= sentence.to || unit === undefined || unit.piece >= 0 || unit.kind === 'mark';
}
