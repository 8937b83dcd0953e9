import { isPassedOver } from '../../grammar/adverbs.ts';
import { takesClause } from '../../grammar/verbs.ts';
import { CORE_PREPOSITIONS, SUBJECT_OPENERS } from '../../lexicon/function-words.ts';
import { PARENTHESIS_OPENERS } from '../../lexicon/quotes/cues.ts';
import type { Phrases } from '../../speakers/phrases.ts';
import { isRoleNoun } from '../../speakers/word-classes.ts';

/** The longest that stands between two commas or dashes, in units. */
const LONGEST_PARENTHESIS = 60;

/** "Lee, who was in Rome and Paris, said": the phrase before the comma or dash that opens what the one at `close` closes. -1: none. */
export function beforeParenthesis(phrases: Phrases, close: number): number {
  const mark = phrases.lowerAt(close);
  if (mark === ')') {
    const open = phrases.openingBracket(close);
    const mention = phrases.mentionAt(open - 1);
    return mention >= 0 && canBeSubject(phrases, phrases.startOf(mention)) ? mention : -1;
  }
  for (let k = close - 1; k > phrases.from && close - k < LONGEST_PARENTHESIS; k--) {
    const lower = phrases.lowerAt(k);
    if (lower === ';' || lower === ':') return -1;
    const mention = lower === mark && opensParenthesis(phrases, k + 1) && !goesOnDescribing(phrases, k) ? hostBefore(phrases, k) : -1;
    if (mention >= 0) return mention;
  }
  return -1;
}

/** "Lee, a fellow of the college in Bonn, Germany, and author of the study, said": behind "and" goes on what an earlier comma opened. */
function goesOnDescribing(phrases: Phrases, comma: number): boolean {
  const mention = phrases.mentionAt(comma - 1);
  return phrases.lowerAt(comma + 1) === 'and' && mention >= 0 && phrases.lowerAt(phrases.startOf(mention) - 1) === ',';
}

/** Whom the parenthesis that opens at unit `open` tells of. -1: nobody. */
function hostBefore(phrases: Phrases, open: number): number {
  const end = phrases.lowerAt(open - 1) === ')' ? phrases.openingBracket(open - 1) - 1 : open - 1;
  let mention = phrases.mentionAt(end);
  if (mention < 0) return -1;
  const before = phrases.startOf(mention) - 1;
  if (CORE_PREPOSITIONS.has(phrases.lowerAt(before))) mention = phrases.mentionAt(before - 1);
  if (mention < 0) return -1;
  const start = phrases.startOf(mention);
  const { possessive, kind } = phrases.mention(mention);
  if (possessive || !canBeSubject(phrases, start)) return -1;
  const owner = kind === 'description' || kind === 'group' ? appositionOwner(phrases, start) : -1;
  return owner >= 0 ? owner : mention;
}

function opensParenthesis(phrases: Phrases, unit: number): boolean {
  const { lower, kind, capital } = phrases.at(unit);
  if (kind === 'number') return true;
  if (kind === 'piece' || kind === 'mark') return false;
  if (PARENTHESIS_OPENERS.has(lower) || CORE_PREPOSITIONS.has(lower) || /(?:ing|ed)$/.test(lower)) return true;
  return opensTitle(phrases, unit) && (!capital || (phrases.isInMention(unit) && !isOfName(phrases, unit)));
}

/** "Dean" of Dean Hallam: a word of the bare name. */
function isOfName(phrases: Phrases, unit: number): boolean {
  const { kind, core } = phrases.mention(phrases.mentionAt(unit));
  return kind === 'person' && core.includes(phrases.at(unit).text);
}

/** How far into a description its noun may stand, in words: "former deputy chief of staff". */
const TITLE_NOUN_WITHIN = 6;

/** Opens a description: "chairman of the board", "R-Iowa". */
function opensTitle(phrases: Phrases, unit: number): boolean {
  if (/^[RDI]-/.test(phrases.at(unit).text)) return true;
  for (let k = unit; k < unit + TITLE_NOUN_WITHIN; k++) {
    const { lower, kind } = phrases.at(k);
    if (kind === 'piece' || kind === 'mark' || kind === 'edge') return false;
    if (isRoleNoun(lower)) return true;
  }
  return false;
}

/** How many brackets and numbers may stand between a name and what describes it: "Smith (R), 54, a farmer". */
const MOST_BETWEEN = 3;

/** For a description between commas that begins at unit `start`, the name that it describes: "Smith, a spokesman for X, said". -1: none. */
export function appositionOwner(phrases: Phrases, start: number): number {
  let comma = beforeJoined(phrases, start) - 1;
  for (let hops = 0; hops < MOST_BETWEEN && comma > phrases.from && /^[,—–(]$/.test(phrases.lowerAt(comma)); hops++) {
    const mention = phrases.mentionAt(comma - 1);
    if (mention >= 0) return described(phrases, mention);
    if (phrases.lowerAt(comma - 1) === ')') comma = phrases.openingBracket(comma - 1);
    else if (phrases.at(comma - 1).kind === 'number') comma -= 2;
    else return -1;
  }
  return -1;
}

/** "the grandson of Lee and board member": where the first of the descriptions begins that "and" joins to the one at unit `start`. */
function beforeJoined(phrases: Phrases, start: number): number {
  const isDescription = (mention: number): boolean => mention >= 0 && phrases.mention(mention).kind === 'description';
  if (phrases.lowerAt(start - 1) !== 'and' || !isDescription(phrases.mentionAt(start))) return start;
  let mention = phrases.mentionAt(start - 2);
  if (mention >= 0 && CORE_PREPOSITIONS.has(phrases.lowerAt(phrases.startOf(mention) - 1)))
    mention = phrases.mentionAt(phrases.startOf(mention) - 2);
  return isDescription(mention) ? phrases.startOf(mention) : start;
}

/** The name itself, or the one that a preposition leads on from: "Rep. Tom Lee of Ohio, an ally". -1: it is no name. */
function described(phrases: Phrases, mention: number): number {
  const before = phrases.startOf(mention) - 1;
  const name = CORE_PREPOSITIONS.has(phrases.lowerAt(before)) ? phrases.mentionAt(before - 1) : mention;
  return name >= 0 && /^(?:person|name)$/.test(phrases.mention(name).kind) ? name : -1;
}

/** Whether a phrase at `start` may be a clause's subject, judging by what stands before it: nothing, a mark, a quoted piece, a conjunction, an adverb, or a verb that takes a clause; for a possessive, what stands before the owner. */
export function canBeSubject(phrases: Phrases, start: number): boolean {
  const { lower, kind } = phrases.at(start - 1);
  if (kind === 'edge' || kind === 'piece' || kind === 'mark') return true;
  if (kind === 'possessive') {
    const owner = phrases.mentionAt(start - 2);
    return owner >= 0 && canBeSubject(phrases, phrases.startOf(owner));
  }
  return SUBJECT_OPENERS.has(lower) || isPassedOver(lower) || takesClause(lower);
}
