import { isPassedOver } from '../../grammar/adverbs.ts';
import { isVerb, takesClause } from '../../grammar/verbs.ts';
import { CONJUNCTIONS, CORE_PREPOSITIONS, RELATIVES } from '../../lexicon/function-words.ts';
import { ADVERBS, AUXILIARIES, CUE_VERBS } from '../../lexicon/verbs.ts';
import type { Sentence } from '../../text/document.ts';
import { appositionOwner, beforeParenthesis, canBeSubject } from './parentheses.ts';
import type { Phrases } from './phrases.ts';

/** How the subject was found: before its verb, behind it, through a shared or main clause, behind "according to" or "by". */
export type SubjectPlace = 'before' | 'inverted' | 'apposition' | 'shared' | 'main-clause' | 'according-to' | 'agent';

/** Who a verb has for its subject. `negated`: "did not say". */
export interface Subject {
  readonly mention: number;
  readonly place: SubjectPlace;
  readonly negated: boolean;
}

/** The subject of the verb at unit `at`, looked for backwards from it. */
export function subjectBefore(phrases: Phrases, sentence: Sentence, at: number): Subject | undefined {
  let negated = false;
  let k = at - 1;
  for (; k >= sentence.from; k--) {
    const { lower, kind } = phrases.units[k]!;
    if (lower === 'not' || lower.endsWith("n't") || lower === 'never') negated = true;
    if (lower === 'to' && k === at - 1) return undefined;
    if (kind !== 'word' || phrases.insideMention(k)) break;
    if (!(isPassedOver(lower) || AUXILIARIES.has(lower) || lower === 'not')) break;
  }
  if (k < sentence.from) return undefined;
  if (/^(?:that|which)$/.test(phrases.units[k]!.lower)) {
    const written = documentBefore(phrases, sentence, k);
    if (written >= 0) return { mention: written, place: 'apposition', negated };
  }
  if (phrases.units[k]!.lower === 'who') {
    const antecedent = antecedentOf(phrases, sentence, k - 1);
    return antecedent >= 0 ? { mention: antecedent, place: 'apposition', negated } : undefined;
  }
  if (/^[,)—–-]$/.test(phrases.units[k]!.lower)) {
    const framed = beforeParenthesis(phrases, sentence, k);
    if (framed >= 0) return { mention: framed, place: 'apposition', negated };
  }
  let place: SubjectPlace = 'before';
  let commas = 0;
  let conjunction = false;
  for (; k >= sentence.from; k--) {
    const unit = phrases.units[k]!;
    if (unit.piece >= 0) {
      if (!conjunction && commas === 0) return undefined;
      place = 'shared';
      continue;
    }
    if (unit.lower === ')') {
      const open = phrases.openBracket(sentence, k);
      if (open >= 0) {
        k = open;
        continue;
      }
    }
    const mention = phrases.mentionAt(k);
    if (mention >= 0) {
      const start = phrases.startOf(mention, k);
      const found = phrases.cast.mentions[mention]!;
      const before = phrases.units[start - 1];
      const beforeWord = start > sentence.from ? (before?.lower ?? '') : '';
      k = start;
      if (found.possessive) continue;
      if (
        found.kind === 'pronoun' &&
        /^(?:him|her|himself|herself|it|his|hers)$/.test(found.core[0]!) &&
        (place !== 'before' || found.core[0] !== 'it')
      )
        continue;
      if (CORE_PREPOSITIONS.has(beforeWord) && !/^(?:as|after|before|since|until|than)$/.test(beforeWord)) continue;
      if (beforeWord === 'and' && found.kind !== 'pronoun' && isGoverned(phrases, sentence, start - 2)) continue;
      if (before?.kind === 'word' && start > sentence.from && isVerb(before.lower) && !takesClause(before.lower)) {
        // The object of another verb; its subject is the one.
        if (place === 'before' && !conjunction && commas === 0) {
          // "Smith told X said" does not occur: a verb right before is a clause with its own subject.
          if (CUE_VERBS.has(before.lower)) return { mention, place, negated };
        }
        continue;
      }
      if (!leadsOn(phrases, mention, at)) continue;
      if ((commas > 0 || place !== 'before' || conjunction) && !canBeSubject(phrases, sentence, start)) continue;
      if (commas > 0 && found.kind !== 'pronoun') {
        const owner = appositionOwner(phrases, sentence, start);
        if (owner >= 0) return { mention: owner, place: 'apposition', negated };
      }
      return { mention, place: commas > 0 && place === 'before' ? 'apposition' : place, negated };
    }
    const { lower, kind } = unit;
    if (kind === 'mark') {
      if (/^[,—–()-]$/.test(lower)) commas++;
      else if (/^[;:]$/.test(lower)) return undefined;
      continue;
    }
    if (CONJUNCTIONS.has(lower)) conjunction = true;
    if (conjunction || commas > 0) {
      if (isVerb(unit.lower)) {
        place = 'shared';
        if (RELATIVES.has(phrases.units[k - 1]?.lower ?? '')) place = 'apposition';
      }
    } else if (isVerb(unit.lower) && !RELATIVES.has(lower) && place === 'before') place = 'shared';
  }
  return undefined;
}

/** "of the mayor and Lee": the phrase that ends at unit `at` hangs on a preposition. */
function isGoverned(phrases: Phrases, sentence: Sentence, at: number): boolean {
  let end = at;
  for (let hops = 0; hops < 4 && end >= sentence.from; hops++) {
    const mention = phrases.mentionAt(end);
    if (mention < 0) return false;
    const start = phrases.startOf(mention, end);
    if (start <= sentence.from) return false;
    const before = phrases.units[start - 1]!;
    if (CORE_PREPOSITIONS.has(before.lower)) return before.lower !== 'as' && before.lower !== 'than';
    if (before.kind !== 'possessive' && before.lower !== 'and') return false;
    end = start - 2;
  }
  return false;
}

/** "a letter from the union that read": the document that a relative clause tells of. */
function documentBefore(phrases: Phrases, sentence: Sentence, at: number): number {
  for (let k = at - 1; k >= Math.max(sentence.from, at - 16); k--) {
    const unit = phrases.units[k]!;
    if (unit.piece >= 0 || /^[;:.]$/.test(unit.lower)) return -1;
    const mention = phrases.mentionAt(k);
    if (mention >= 0 && phrases.isDocument(mention)) return mention;
  }
  return -1;
}

/** Whom "who" means: the mention right before it, a comma or bracket aside. */
function antecedentOf(phrases: Phrases, sentence: Sentence, at: number): number {
  let k = at;
  if (phrases.units[k]?.lower === ',') k--;
  if (phrases.units[k]?.lower === ')') k = phrases.openBracket(sentence, k) - 1;
  return k >= sentence.from ? phrases.mentionAt(k) : -1;
}

/** What follows a phrase lets it be the subject of a verb further on: a mark, a verb, an adverb, "of …", "who …"; never another noun. */
function leadsOn(phrases: Phrases, mention: number, verb: number): boolean {
  const next = phrases.endOf(mention, phrases.startUnit(mention));
  if (next >= verb) return true;
  const unit = phrases.units[next]!;
  if (unit.piece >= 0 || unit.kind === 'mark' || isVerb(unit.lower)) return true;
  const { lower } = unit;
  return (
    (CORE_PREPOSITIONS.has(lower) && lower !== 'to') ||
    RELATIVES.has(lower) ||
    ADVERBS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    /(?:ly|ing)$/.test(lower) ||
    phrases.insideMention(next)
  );
}
