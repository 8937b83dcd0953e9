import { isPassedOver } from '../../grammar/adverbs.ts';
import { isVerb, takesClause } from '../../grammar/verbs.ts';
import { CLAUSE_PREPOSITIONS, CONJUNCTIONS, CORE_PREPOSITIONS, OBJECT_PRONOUNS, RELATIVES } from '../../lexicon/function-words.ts';
import { LEADS_TO_SAYING } from '../../lexicon/quotes/cues.ts';
import { ADVERBS, AUXILIARIES, CUE_VERBS } from '../../lexicon/verbs.ts';
import type { Phrases } from '../../speakers/phrases.ts';
import { isAdverb, isFiniteVerb, isVerb as isTaggedVerb, PENN } from '../../tagging/tag-set.ts';
import { appositionOwner, beforeParenthesis, canBeSubject } from './parentheses.ts';

/** How the subject was found: before its verb, behind it, through a shared or main clause, behind "according to" or "by". */
export type SubjectPlace = 'before' | 'inverted' | 'apposition' | 'shared' | 'main-clause' | 'according-to' | 'agent';

/** Who a verb has for its subject. `negated`: "did not say". */
export interface Subject {
  readonly mention: number;
  readonly place: SubjectPlace;
  readonly negated: boolean;
}

/** What a search for a subject met on its way back from the verb. */
interface Passed {
  place: 'before' | 'shared' | 'apposition';
  /** Commas, dashes and brackets. */
  commas: number;
  conjunction: boolean;
}

/** The subject of the verb at unit `verb`, looked for backwards from it, in the sentence that `phrases` is bounded to. */
export function subjectBefore(phrases: Phrases, verb: number): Subject | undefined {
  if (phrases.lowerAt(verb - 1) === 'to') return subjectOfHabit(phrases, verb - 2);
  const { unit, negated } = verbGroupBefore(phrases, verb);
  const found = unit < phrases.from ? undefined : (antecedent(phrases, unit) ?? searchBack(phrases, verb, unit));
  return found && found.mention >= 0 ? { ...found, negated } : undefined;
}

/** "liked to say", "went on to say": whoever liked to or went on. `at`: the unit before "to". */
function subjectOfHabit(phrases: Phrases, at: number): Subject | undefined {
  const verb = phrases.lowerAt(at) === 'on' ? at - 1 : at;
  return LEADS_TO_SAYING.has(phrases.lowerAt(verb)) ? subjectBefore(phrases, verb) : undefined;
}

/** The first unit in front of the verb that is no adverb or auxiliary of it, and whether one of those denies it. */
function verbGroupBefore(phrases: Phrases, verb: number): { readonly unit: number; readonly negated: boolean } {
  let negated = false;
  let unit = verb - 1;
  for (; unit >= phrases.from; unit--) {
    const lower = phrases.lowerAt(unit);
    if (lower === 'not' || lower.endsWith("n't") || lower === 'never') negated = true;
    if (!phrases.isWordAt(unit) || phrases.isInMention(unit)) break;
    if (!(isPassedOver(lower) || AUXILIARIES.has(lower) || lower === 'not')) break;
  }
  return { unit, negated };
}

type Found = Pick<Subject, 'mention' | 'place'>;

/** Whom a relative clause or a phrase between marks that ends at `unit` tells of. Mention -1: "who" stands behind nobody; undefined: neither ends there. */
function antecedent(phrases: Phrases, unit: number): Found | undefined {
  const lower = phrases.lowerAt(unit);
  if (lower === 'who') return { mention: antecedentOf(phrases, unit - 1), place: 'apposition' };
  const who = lower === ',' ? whoBeforeAside(phrases, unit) : -1;
  if (who >= 0) return { mention: antecedentOf(phrases, who - 1), place: 'apposition' };
  const mention =
    lower === 'that' || lower === 'which' ? documentBefore(phrases, unit) : /^[,)—–-]$/.test(lower) ? beforeParenthesis(phrases, unit) : -1;
  return mention >= 0 ? { mention, place: 'apposition' } : undefined;
}

/** The longest aside between "who" and its verb, in units. */
const LONGEST_ASIDE = 14;

/** "a deputy who, according to a letter, told": the unit of "who" where the comma at `close` ends what stands between; -1: no such aside. */
function whoBeforeAside(phrases: Phrases, close: number): number {
  for (let k = close - 1; k > Math.max(phrases.from, close - LONGEST_ASIDE); k--) {
    if (phrases.lowerAt(k) === ',') return phrases.lowerAt(k - 1) === 'who' ? k - 1 : -1;
    if (phrases.isPieceAt(k)) return -1;
  }
  return -1;
}

/** The nearest mention from `start` backwards that can be the verb's subject. */
function searchBack(phrases: Phrases, verb: number, start: number): Found | undefined {
  const passed: Passed = { place: 'before', commas: 0, conjunction: false };
  for (let k = start; k >= phrases.from; k--) {
    const { kind, lower } = phrases.at(k);
    if (kind === 'piece') {
      if (!passed.conjunction && passed.commas === 0) return undefined;
      passed.place = 'shared';
      continue;
    }
    const open = lower === ')' ? phrases.openingBracket(k) : -1;
    if (open >= 0) {
      k = open;
      continue;
    }
    const mention = phrases.mentionAt(k);
    if (mention >= 0) {
      k = phrases.startOf(mention);
      const found = asSubject(phrases, { verb, mention }, passed);
      if (found) return found;
    } else if (/^[;:]$/.test(lower)) return undefined;
    else pass(phrases, k, passed);
  }
  return undefined;
}

/** Notes what the search passes at unit `k`: a mark, a conjunction, another verb. */
function pass(phrases: Phrases, k: number, passed: Passed): void {
  const { kind, lower } = phrases.at(k);
  if (kind === 'mark') {
    if (/^[,—–()-]$/.test(lower)) passed.commas++;
    return;
  }
  if (CONJUNCTIONS.has(lower)) passed.conjunction = true;
  if (!isVerb(lower)) return;
  if (passed.conjunction || passed.commas > 0) passed.place = RELATIVES.has(phrases.lowerAt(k - 1)) ? 'apposition' : 'shared';
  else if (passed.place === 'before') passed.place = 'shared';
}

/** The mention as the verb's subject, or whom it describes; undefined where what stands around it or was passed forbids it. */
function asSubject(phrases: Phrases, { verb, mention }: { verb: number; mention: number }, passed: Passed): Found | undefined {
  const { place, commas, conjunction } = passed;
  const start = phrases.startOf(mention);
  const { kind } = phrases.mention(mention);
  if (isObject(phrases, mention, place)) return undefined;
  const before = phrases.at(start - 1);
  if (before.kind === 'word' && isVerb(before.lower) && !takesClause(before.lower)) {
    // The object of another verb; that verb's subject is the one. Right behind a reporting verb stands a clause with its own subject.
    const opensClause = place === 'before' && !conjunction && commas === 0 && CUE_VERBS.has(before.lower);
    return opensClause ? { mention, place } : undefined;
  }
  if (conjunction && isObjectBeforeOther(phrases, mention)) return undefined;
  if (!leadsOn(phrases, mention, verb)) return undefined;
  if ((commas > 0 || place !== 'before' || conjunction) && !canBeSubject(phrases, start)) return undefined;
  const owner = commas > 0 && kind !== 'pronoun' ? appositionOwner(phrases, start) : -1;
  if (owner >= 0) return { mention: owner, place: 'apposition' };
  return { mention, place: commas > 0 && place === 'before' ? 'apposition' : place };
}

/** "did not mention Lee by name but told": behind a verb, and in front of none of its own. */
function isObjectBeforeOther(phrases: Phrases, mention: number): boolean {
  const { tokens, tags } = phrases.document;
  const { from, to } = phrases.mention(mention);
  const isBehindVerb = isTaggedVerb(tags.pos[from - 1] ?? PENN.SYM) && tokens[from - 1]?.kind === 'word';
  const next = isAdverb(tags.pos[to] ?? PENN.SYM) ? to + 1 : to;
  return isBehindVerb && !isFiniteVerb(tags.pos[next] ?? PENN.SYM) && !RELATIVES.has(tokens[next]?.lower ?? '');
}

/** A possessive, a pronoun in the objective case, or what a preposition governs. */
function isObject(phrases: Phrases, mention: number, place: Passed['place']): boolean {
  const { kind, core, possessive } = phrases.mention(mention);
  const pronoun = kind === 'pronoun' ? core[0] : undefined;
  if (possessive) return true;
  if (pronoun !== undefined && (OBJECT_PRONOUNS.has(pronoun) || (pronoun === 'it' && place !== 'before'))) return true;
  const start = phrases.startOf(mention);
  const before = phrases.lowerAt(start - 1);
  if (CORE_PREPOSITIONS.has(before) && !CLAUSE_PREPOSITIONS.has(before)) return true;
  return before === 'and' && pronoun === undefined && isGoverned(phrases, start - 2);
}

/** How many phrases joined by "and" are followed back to their preposition. */
const MOST_JOINED = 4;

/** "of the mayor and Lee", "accused the mayor and Lee": the phrase that ends at unit `at` hangs on a preposition or verb. */
function isGoverned(phrases: Phrases, at: number): boolean {
  let end = at;
  for (let hops = 0; hops < MOST_JOINED && end >= phrases.from; hops++) {
    const mention = phrases.mentionAt(end);
    if (mention < 0) return false;
    const start = phrases.startOf(mention);
    if (start <= phrases.from) return false;
    const { lower, kind } = phrases.at(start - 1);
    if (CORE_PREPOSITIONS.has(lower)) return lower !== 'as' && lower !== 'than';
    if (isVerb(lower) && !takesClause(lower)) return true;
    if (kind !== 'possessive' && lower !== 'and') return false;
    end = start - 2;
  }
  return false;
}

/** How far before its relative clause a document may be named, in units: "a letter from the union of … that read". */
const FURTHEST_DOCUMENT = 16;

/** "a letter from the union that read": the document that a relative clause tells of. */
function documentBefore(phrases: Phrases, at: number): number {
  for (let k = at - 1; k >= Math.max(phrases.from, at - FURTHEST_DOCUMENT); k--) {
    if (phrases.isPieceAt(k) || /^[;:.]$/.test(phrases.lowerAt(k))) return -1;
    const mention = phrases.mentionAt(k);
    if (mention >= 0 && phrases.isDocument(mention)) return mention;
  }
  return -1;
}

/** Whom "who" means: the mention right before it, a comma or bracket aside. */
function antecedentOf(phrases: Phrases, at: number): number {
  let k = at;
  if (phrases.lowerAt(k) === ',') k--;
  if (phrases.lowerAt(k) === ')') k = phrases.openingBracket(k) - 1;
  return phrases.mentionAt(k);
}

/** What follows a phrase lets it be the subject of a verb further on: a mark, a verb, an adverb, "of …", "who …"; never another noun. */
function leadsOn(phrases: Phrases, mention: number, verb: number): boolean {
  const next = phrases.endOf(mention);
  if (next >= verb) return true;
  const { lower, kind } = phrases.at(next);
  if (kind === 'piece' || kind === 'mark' || isVerb(lower)) return true;
  return (
    (CORE_PREPOSITIONS.has(lower) && lower !== 'to') ||
    RELATIVES.has(lower) ||
    ADVERBS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    /(?:ly|ing)$/.test(lower) ||
    phrases.isInMention(next)
  );
}
