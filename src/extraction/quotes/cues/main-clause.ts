import { isVerb } from '../../grammar/verbs.ts';
import { CORE_PREPOSITIONS } from '../../lexicon/function-words.ts';
import { FORMS_OF_BE } from '../../lexicon/verbs.ts';
import type { Phrases } from '../../speakers/phrases.ts';
import { type Subject, subjectBefore } from './subject.ts';

/** For "…, saying" at unit `verb`: the subject of the clause that it hangs on. */
export function subjectOfMainClause(phrases: Phrases, verb: number): Subject | undefined {
  const own = citedBefore(phrases, verb);
  const holder = own >= 0 ? own : withSubject(phrases, verb);
  if (holder >= 0) return { mention: holder, place: 'before', negated: false };
  if (FORMS_OF_BE.has(phrases.lowerAt(verb - 1))) return subjectBefore(phrases, verb);
  for (let k = verb - 1; k >= phrases.from; k--) {
    const lower = phrases.lowerAt(k);
    if (!phrases.isWordAt(k) || phrases.isInMention(k)) continue;
    if (lower === 'who') return undefined;
    if (!isVerb(lower) || lower.endsWith('ing')) continue;
    const found = subjectBefore(phrases, k);
    if (found && !isRelative(phrases, found.mention, verb)) return { ...found, place: 'main-clause', negated: false };
  }
  const first = firstSubject(phrases, verb);
  return first >= 0 ? { mention: first, place: 'main-clause', negated: false } : undefined;
}

/** The first mention before unit `verb` that is no possessive and that no preposition governs. -1: none. */
function firstSubject(phrases: Phrases, verb: number): number {
  for (let k = phrases.from; k < verb; k++) {
    const mention = phrases.mentionAt(k);
    if (mention < 0) continue;
    if (!phrases.mention(mention).possessive && !CORE_PREPOSITIONS.has(phrases.lowerAt(k - 1))) return mention;
    k = Math.max(k, phrases.endOf(mention, k) - 1);
  }
  return -1;
}

/** "gestures that Lee might like, describing": the clause of this subject is closed by the comma before `verb`. */
function isRelative(phrases: Phrases, mention: number, verb: number): boolean {
  return phrases.lowerAt(verb - 1) === ',' && /^(?:that|which|whom|where)$/.test(phrases.lowerAt(phrases.startOf(mention) - 1));
}

/** "her office quoted her as saying": whom the verb before "as" has for its object. */
function citedBefore(phrases: Phrases, verb: number): number {
  const mention = phrases.lowerAt(verb - 1) === 'as' ? phrases.mentionAt(verb - 2) : -1;
  if (mention < 0) return -1;
  return /^(?:quot|cit)(?:ed|es|ing)$/.test(phrases.lowerAt(phrases.startOf(mention) - 1)) ? mention : -1;
}

/** "with Lee promising": the phrase between "with" and the -ing form. */
function withSubject(phrases: Phrases, verb: number): number {
  const mention = phrases.mentionAt(phrases.skipBack(verb - 1));
  if (mention < 0 || phrases.mention(mention).possessive) return -1;
  return phrases.lowerAt(phrases.startOf(mention) - 1) === 'with' ? mention : -1;
}
