import { QUESTION_WORDS } from '../../lexicon/function-words.ts';
import { behindAdjuncts } from './adjuncts.ts';
import { clauseEnd, objectEnd } from './clause-end.ts';
import { opensObject } from './phrase.ts';
import { behindMention, type Held, lowerAt, mentionAt, type Scene } from './scene.ts';

/** `Asked (by Lee) whether taxes would rise, …` and `when asked about taxes`: the question, whoever put it. */
export function asked(scene: Scene, at: number): Held | undefined {
  if (lowerAt(scene, at) !== 'asked' || !isPassive(scene, at)) return undefined;
  const mention = lowerAt(scene, at + 1) === 'by' ? mentionAt(scene, at + 2) : -1;
  const verb = mention >= 0 ? behindMention(scene, at + 2) - 1 : at;
  const from = behindAdjuncts(scene, { unit: verb, lemma: 'be' });
  const lower = lowerAt(scene, from);
  if (lower === 'about')
    return opensObject(scene, from + 1) ? { from: from + 1, to: objectEnd(scene, from + 1, undefined), mention } : undefined;
  if (!QUESTION_WORDS.has(lower)) return undefined;
  const to = clauseEnd(scene, from, undefined);
  return { from, to: at === scene.sentence.from ? commaBeforeAnswer(scene, from, to) : to, mention };
}

/** `Asked whether taxes would rise, Lee said …`: the question ends where the answer begins. */
function commaBeforeAnswer(scene: Scene, from: number, to: number): number {
  for (let k = from; k < to; k++) if (lowerAt(scene, k) === ',' && scene.cueFrom.has(k + 1)) return k;
  return to;
}

function isPassive(scene: Scene, at: number): boolean {
  const before = lowerAt(scene, at - 1);
  return at === scene.sentence.from || /^(?:when|if|after|was|were|been|being|once|,)$/.test(before);
}
