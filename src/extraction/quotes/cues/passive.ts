import { isPassedOver } from '../../grammar/adverbs.ts';
import { CUE_VERBS, NAMING_CUES } from '../../lexicon/verbs.ts';
import type { Sentence } from '../../text/document.ts';
import type { Phrases } from './phrases.ts';

/** "was called", "is described as", "quoted by": the grammatical subject is spoken of. */
export function isPassive(phrases: Phrases, sentence: Sentence, at: number, form: string): boolean {
  if (form !== 'past') return false;
  // "Minister accused of …", "hailed as …": without its auxiliary, as in headlines; "what he described as …" has its subject.
  const link = phrases.units[at + 1]?.lower ?? '';
  const { lemma } = CUE_VERBS.get(phrases.units[at]!.lower)!;
  if (
    NAMING_CUES.has(lemma) &&
    (link === 'for' ? lemma !== 'call' : /^(?:of|as|over|by)$/.test(link)) &&
    !(link === 'of' && lemma !== 'accuse')
  ) {
    if (!opensRelative(phrases, sentence, at)) return true;
  }
  for (let k = at - 1; k >= Math.max(sentence.from, at - 4); k--) {
    const { lower, kind } = phrases.units[k]!;
    if (/^(?:is|are|was|were|be|been|being|gets|got|isn't|wasn't|weren't|aren't)$/.test(lower)) return true;
    if (lower === 'had' || lower === 'has' || lower === 'have') return false;
    if (kind === 'piece' || !(isPassedOver(lower) || lower === 'not')) return false;
  }
  return false;
}

/** "what he described as", "a sum unions dismissed as": the verb has its subject before it, and its object before that. */
function opensRelative(phrases: Phrases, sentence: Sentence, at: number): boolean {
  const subject = phrases.skipBack(at - 1, sentence.from);
  const mention = phrases.mentionAt(subject);
  const start = mention >= 0 ? phrases.startOf(mention, subject) : subject;
  const before = start > sentence.from ? phrases.units[start - 1]! : undefined;
  if (/^(?:what|which|whom|that)$/.test(before?.lower ?? '')) return true;
  return (
    mention >= 0 &&
    before?.kind === 'word' &&
    !before.capital &&
    /^(?:an?|the|this)$/.test(phrases.units[start - 2]?.lower ?? '') &&
    start - 2 > sentence.from
  );
}

export function agentOf(phrases: Phrases, sentence: Sentence, at: number): number {
  for (let k = at + 1; k < Math.min(at + 12, sentence.to); k++) {
    if (phrases.units[k]!.lower === 'by') return phrases.mentionAt(k + 1);
    if (/^[;:.]$/.test(phrases.units[k]!.lower)) return -1;
  }
  return -1;
}
