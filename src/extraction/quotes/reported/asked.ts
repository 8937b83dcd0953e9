import { QUESTION_WORDS } from '../../lexicon/function-words.ts';
import { ASKED_LEADERS } from '../../lexicon/quotes/clauses.ts';
import { behindAdjuncts } from './adjuncts.ts';
import { clauseEnd, objectEnd } from './clause-end.ts';
import { opensObject } from './phrase.ts';
import type { AttributedRange, ReportingSentence } from './sentence.ts';

/** `Asked (by Lee) whether taxes would rise, …` and `when asked about taxes`: the question, whoever put it. */
export function asked(sentence: ReportingSentence, at: number): AttributedRange | undefined {
  if (sentence.lowerAt(at) !== 'asked' || !isPassive(sentence, at)) return undefined;
  const mention = sentence.lowerAt(at + 1) === 'by' ? sentence.mentionAt(at + 2) : -1;
  const verb = mention >= 0 ? sentence.behindMention(at + 2) - 1 : at;
  const from = behindAdjuncts(sentence, { unit: verb, lemma: 'be' });
  const lower = sentence.lowerAt(from);
  if (lower === 'about')
    return opensObject(sentence, from + 1) ? { from: from + 1, to: objectEnd(sentence, from + 1, undefined), mention } : undefined;
  if (!QUESTION_WORDS.has(lower)) return undefined;
  const to = clauseEnd(sentence, from, undefined);
  return { from, to: at === sentence.from ? commaBeforeAnswer(sentence, from, to) : to, mention };
}

/** `Asked whether taxes would rise, Lee said …`: the question ends where the answer begins. */
function commaBeforeAnswer(sentence: ReportingSentence, from: number, to: number): number {
  for (let k = from; k < to; k++) if (sentence.lowerAt(k) === ',' && sentence.cues.from.has(k + 1)) return k;
  return to;
}

function isPassive(sentence: ReportingSentence, at: number): boolean {
  const before = sentence.lowerAt(at - 1);
  return at === sentence.from || ASKED_LEADERS.has(before);
}
