import { isKnownVerb } from '../grammar/verbs.ts';
import { ARTICLES, POSSESSORS_AND_DEMONSTRATIVES } from '../lexicon/function-words.ts';
import { LEAVES_DENIAL, SAID_AFTER_ALL, UNSAID_BEFORE, UNSAID_BEHIND, UNSAID_NEXT, UTTERING } from '../lexicon/quotes/unsaid.ts';
import { AUXILIARIES, CUE_VERBS } from '../lexicon/verbs.ts';
import type { Phrases } from '../speakers/phrases.ts';

/** How far before the words the verb of saying may stand that leads to them, in units: "never called the plan of the council". */
const VERB_WITHIN = 16;
/** How much of the sentence is read before that verb, and behind the words, in units. */
const READ_BEFORE = 16;
const READ_BEHIND = 10;

/** For each piece of the text, whether the text says that it was not said: denied, falsely put into somebody's mouth, or imagined. Such words are nobody's quotation. */
export function unsaidPieces(phrases: Phrases): readonly boolean[] {
  const { units, sentences, sentenceOfPiece, pieces } = phrases.document;
  const unsaid = pieces.map(() => false);
  for (const [unit, { piece }] of units.entries()) {
    const sentence = piece < 0 ? undefined : sentences[sentenceOfPiece[piece] ?? -1];
    if (!sentence) continue;
    const within = phrases.within(sentence);
    unsaid[piece] = isUnsaid(within, unit) || isDeniedNext(phrases, unit, sentence.to) || goesOnList(within, unit, unsaid);
  }
  return unsaid;
}

/** The words end their sentence, and the next one says that they were not said. */
function isDeniedNext(phrases: Phrases, unit: number, end: number): boolean {
  if (end - unit > 2) return false;
  return UNSAID_NEXT.test(written(phrases, end, Math.min(phrases.to, end + READ_BEHIND)));
}

/** `“yes” or “no”`: the second of two goes with the first. */
function goesOnList(phrases: Phrases, unit: number, unsaid: readonly boolean[]): boolean {
  const { piece } = phrases.at(unit - 2);
  return /^(?:or|nor|and|,)$/.test(phrases.lowerAt(unit - 1)) && unsaid[piece] === true;
}

function isUnsaid(phrases: Phrases, unit: number): boolean {
  const behind = written(phrases, unit + 1, Math.min(phrases.to, unit + 1 + READ_BEHIND));
  if (UNSAID_BEHIND.some((pattern) => pattern.test(behind))) return true;
  const verb = sayingVerbBefore(phrases, unit);
  if (verb < 0) return false;
  const before = written(phrases, Math.max(phrases.from, verb - READ_BEFORE), verb);
  return (
    UNSAID_BEFORE.some((pattern) => pattern.test(before)) &&
    !SAID_AFTER_ALL.test(`${before} ${phrases.lowerAt(verb)} ${phrases.lowerAt(verb + 1)}`)
  );
}

/** The verb of saying that leads to the words at `unit`, whose object or clause they are; -1: none. */
function sayingVerbBefore(phrases: Phrases, unit: number): number {
  for (let k = unit - 1; k >= Math.max(phrases.from, unit - VERB_WITHIN); k--) {
    const { kind, lower } = phrases.at(k);
    // "described the plan as “…”", "as a “…”"
    if (lower === 'as' && k >= unit - 2) continue;
    if (kind === 'piece' || /^[;.?!]$/.test(lower) || (LEAVES_DENIAL.has(lower) && !phrases.isInMention(k))) return -1;
    if (phrases.isInMention(k) || !isKnownVerb(lower) || isNounBehindDeterminer(phrases, k)) continue;
    if (isUttering(phrases, k)) return k;
    if (!AUXILIARIES.has(lower)) return -1;
  }
  return -1;
}

/** "the term", "his words". */
const isNounBehindDeterminer = (phrases: Phrases, unit: number): boolean => {
  const before = phrases.lowerAt(unit - 1);
  return ARTICLES.has(before) || POSSESSORS_AND_DEMONSTRATIVES.has(before);
};

function isUttering(phrases: Phrases, unit: number): boolean {
  const lower = phrases.lowerAt(unit);
  if (/^us(?:e|es|ed|ing)$/.test(lower))
    return /^(?:expression|language|line|name|phrase|phrases|term|terms|word|words)$/.test(phrases.lowerAt(unit + 2));
  if (/^(?:utter|spoke|speak)/.test(lower)) return true;
  const lemma = CUE_VERBS.get(lower)?.lemma;
  return lemma !== undefined && UTTERING.has(lemma);
}

/** As much of a word as is read, in characters: keeps the patterns quick on any text. */
const LONGEST_WORD = 24;

/** The units [from, to) as the patterns read them. */
function written(phrases: Phrases, from: number, to: number): string {
  const parts: string[] = [];
  for (let k = from; k < to; k++) {
    const { kind } = phrases.at(k);
    const lower = phrases.lowerAt(k).slice(0, LONGEST_WORD);
    const mention = phrases.mentionAt(k);
    const ends = mention >= 0 && phrases.mentionAt(k + 1) !== mention;
    parts.push(kind === 'piece' ? '¶' : ends ? `${lower}@` : lower);
  }
  return parts.join(' ');
}
