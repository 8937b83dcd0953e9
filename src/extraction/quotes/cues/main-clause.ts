import { isVerb } from '../../grammar/verbs.ts';
import { CORE_PREPOSITIONS } from '../../lexicon/function-words.ts';
import type { Sentence } from '../../text/document.ts';
import type { Phrases } from './phrases.ts';
import { type Subject, subjectBefore } from './subject.ts';

/** For "…, saying": the subject of the clause that it hangs on. */
export function subjectOfMainClause(phrases: Phrases, sentence: Sentence, at: number): Subject | undefined {
  const direct = phrases.units[at - 1];
  const cited = citedBefore(phrases, sentence, at);
  if (cited >= 0) return { mention: cited, place: 'before', negated: false };
  const holder = withSubject(phrases, sentence, at);
  if (holder >= 0) return { mention: holder, place: 'before', negated: false };
  if (direct && /^(?:is|are|was|were|been|'s|'re)$/.test(direct.lower)) return subjectBefore(phrases, sentence, at);
  for (let k = at - 1; k >= sentence.from; k--) {
    const unit = phrases.units[k]!;
    if (unit.kind !== 'word' || phrases.insideMention(k)) continue;
    if (unit.lower === 'who') return undefined;
    if (!isVerb(unit.lower) || unit.lower.endsWith('ing')) continue;
    const found = subjectBefore(phrases, sentence, k);
    if (found && !isRelative(phrases, sentence, found.mention, at)) return { ...found, place: 'main-clause', negated: false };
  }
  for (let k = sentence.from; k < at; k++) {
    const mention = phrases.mentionAt(k);
    if (mention < 0) continue;
    const before = k > sentence.from ? phrases.units[k - 1]!.lower : '';
    if (!phrases.cast.mentions[mention]!.possessive && !CORE_PREPOSITIONS.has(before))
      return { mention, place: 'main-clause', negated: false };
    k = Math.max(k, phrases.endOf(mention, k) - 1);
  }
  return undefined;
}

/** "gestures that Lee might like, describing": the clause of this subject is closed by the comma before `at`. */
function isRelative(phrases: Phrases, sentence: Sentence, mention: number, at: number): boolean {
  const start = phrases.startUnit(mention);
  return (
    phrases.units[at - 1]?.lower === ',' && start > sentence.from && /^(?:that|which|whom|where)$/.test(phrases.units[start - 1]!.lower)
  );
}

/** "her office quoted her as saying": whom the verb before "as" has for its object. */
function citedBefore(phrases: Phrases, sentence: Sentence, at: number): number {
  if (phrases.units[at - 1]?.lower !== 'as' || at - 2 < sentence.from) return -1;
  const mention = phrases.mentionAt(at - 2);
  if (mention < 0) return -1;
  const start = phrases.startOf(mention, at - 2);
  return start > sentence.from && /^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))$/.test(phrases.units[start - 1]!.lower) ? mention : -1;
}

/** "with Lee promising": the phrase between "with" and the -ing form. */
function withSubject(phrases: Phrases, sentence: Sentence, at: number): number {
  const k = phrases.skipBack(at - 1, sentence.from);
  const mention = k >= sentence.from ? phrases.mentionAt(k) : -1;
  if (mention < 0 || phrases.cast.mentions[mention]!.possessive) return -1;
  const start = phrases.startOf(mention, k);
  return start > sentence.from && phrases.units[start - 1]!.lower === 'with' ? mention : -1;
}
