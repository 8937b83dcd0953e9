import { isPassedOver } from '../../grammar/adverbs.ts';
import { takesClause } from '../../grammar/verbs.ts';
import { CORE_PREPOSITIONS, SUBJECT_OPENERS } from '../../lexicon/function-words.ts';
import { isRoleNoun } from '../../speakers/word-classes.ts';
import type { Sentence } from '../../text/document.ts';
import type { Phrases } from './phrases.ts';

/** "Lee, who was in Rome and Paris, said": the phrase before the comma or dash that opens what the one at `at` closes. */
export function beforeParenthesis(phrases: Phrases, sentence: Sentence, at: number): number {
  const close = phrases.units[at]!.lower;
  if (close === ')') {
    const open = phrases.openBracket(sentence, at);
    const mention = open > sentence.from ? phrases.mentionAt(open - 1) : -1;
    return mention >= 0 && canBeSubject(phrases, sentence, phrases.startOf(mention, open - 1)) ? mention : -1;
  }
  for (let k = at - 1; k > sentence.from && at - k < 60; k--) {
    const { lower } = phrases.units[k]!;
    if (lower === ';' || lower === ':') return -1;
    if (lower !== close || !opensParenthesis(phrases, k + 1)) continue;
    let before = k - 1;
    if (phrases.units[before]!.lower === ')') before = phrases.openBracket(sentence, before) - 1;
    let mention = before >= sentence.from ? phrases.mentionAt(before) : -1;
    if (mention < 0) continue;
    let start = phrases.startOf(mention, before);
    if (start > sentence.from && CORE_PREPOSITIONS.has(phrases.units[start - 1]!.lower)) {
      mention = start - 2 >= sentence.from ? phrases.mentionAt(start - 2) : -1;
      if (mention < 0) continue;
      start = phrases.startOf(mention, start - 2);
    }
    const { possessive, kind } = phrases.cast.mentions[mention]!;
    if (possessive || !canBeSubject(phrases, sentence, start)) continue;
    if (kind === 'description' || kind === 'group') {
      const owner = appositionOwner(phrases, sentence, start);
      if (owner >= 0) return owner;
    }
    return mention;
  }
  return -1;
}

function opensParenthesis(phrases: Phrases, unit: number): boolean {
  const { lower, kind, capital } = phrases.units[unit]!;
  if (kind === 'piece') return false;
  if (kind === 'number') return true;
  if (kind === 'mark') return false;
  return (
    /^(?:who|which|whose|whom|a|an|the|his|her|their|its|now|then|also|once|one|both|himself|herself)$/.test(lower) ||
    CORE_PREPOSITIONS.has(lower) ||
    /(?:ing|ed)$/.test(lower) ||
    (!capital && opensTitle(phrases, unit)) ||
    (capital && phrases.mentionAt(unit) >= 0 && opensTitle(phrases, unit) && !isOfName(phrases, unit))
  );
}

/** "Dean" of Dean Hallam: a word of the bare name. */
function isOfName(phrases: Phrases, unit: number): boolean {
  const { kind, core } = phrases.cast.mentions[phrases.mentionAt(unit)]!;
  return kind === 'person' && core.includes(phrases.units[unit]!.text);
}

/** Opens a description: "chairman of the board", "R-Iowa". */
function opensTitle(phrases: Phrases, unit: number): boolean {
  if (/^[RDI]-/.test(phrases.units[unit]!.text)) return true;
  for (let k = unit; k < Math.min(unit + 6, phrases.units.length); k++) {
    const { lower, kind } = phrases.units[k]!;
    if (kind === 'piece' || kind === 'mark') return false;
    if (isRoleNoun(lower)) return true;
  }
  return false;
}

/** For a description between commas, the name that it describes: "Smith, a spokesman for X, said". */
export function appositionOwner(phrases: Phrases, sentence: Sentence, start: number): number {
  let k = start - 1;
  for (let hops = 0; hops < 3; hops++) {
    if (k <= sentence.from || !/^[,—–(]$/.test(phrases.units[k]!.lower)) return -1;
    const mention = phrases.mentionAt(k - 1);
    if (mention >= 0) {
      const found = phrases.cast.mentions[mention]!;
      const from = phrases.startOf(mention, k - 1);
      const before = from > sentence.from ? phrases.units[from - 1]! : undefined;
      if (before && CORE_PREPOSITIONS.has(before.lower)) {
        // "Rep. Tom Lee of Ohio, an ally": the name stands before the preposition.
        const inner = phrases.mentionAt(from - 2);
        if (inner < 0) return -1;
        const kind = phrases.cast.mentions[inner]!.kind;
        return kind === 'person' || kind === 'name' ? inner : -1;
      }
      return found.kind === 'person' || found.kind === 'name' ? mention : -1;
    }
    if (phrases.units[k - 1]!.lower === ')') {
      k = phrases.openBracket(sentence, k - 1);
      if (k < 0) return -1;
      continue;
    }
    if (phrases.units[k - 1]!.kind === 'number') {
      k -= 2;
      continue;
    }
    return -1;
  }
  return -1;
}

/** What stands before a phrase lets it open a clause: nothing, a mark, a conjunction, an adverb, a verb that takes a clause. */
export function canBeSubject(phrases: Phrases, sentence: Sentence, start: number): boolean {
  if (start <= sentence.from) return true;
  const { lower, kind } = phrases.units[start - 1]!;
  if (kind === 'piece' || kind === 'mark') return true;
  if (kind === 'possessive') {
    const owner = phrases.mentionAt(start - 2);
    return owner >= 0 && canBeSubject(phrases, sentence, phrases.startOf(owner, start - 2));
  }
  return SUBJECT_OPENERS.has(lower) || isPassedOver(lower) || takesClause(lower);
}
