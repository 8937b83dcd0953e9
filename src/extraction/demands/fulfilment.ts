import { ACTS } from '../lexicon/demands/acts.ts';
import { COMMON_ACTS, IRREGULAR_PAST_ACTS } from '../lexicon/demands/contents.ts';
import type { DemandScene } from './parties.ts';
import { type DemandedItem, stemOf } from './repeats.ts';
import type { DemandAnswer } from './responses.ts';
import { type CuedText, lowerAt, pieceAt, tokenAt, tokensOf } from './scene.ts';
import { subjectOf } from './subjects.ts';

/** How many sentences behind the demand its act may be told of. */
const NEAR = 2;
/** Tokens of a sentence that are read: keeps it short in any text. */
const LONGEST = 80;

/** Where the text tells, right behind a demand, that what it asked for was done: "demanded the flag be removed. The city removed it." */
export function fulfilmentOf(scene: DemandScene, item: DemandedItem): DemandAnswer | undefined {
  const act = actOf(scene, item);
  if (!act) return undefined;
  const { document } = scene;
  const { issuer, addressee, strip } = item.framed;
  const last = Math.min(document.sentences.length - 1, strip.sentence + NEAR);
  for (let sentence = strip.sentence; sentence <= last; sentence++) {
    const { from, to } = tokensOf(document, sentence);
    for (let at = Math.max(from, item.to); at < Math.min(to, from + LONGEST); at++) {
      if (!isPastOf(act, lowerAt(scene, at)) || pieceAt(scene, at) >= 0) continue;
      const subject = subjectOf(scene, { from, to, piece: -1, sentence, asks: false }, at);
      if (subject.negated || subject.unreal || subject.entity === issuer) continue;
      const isDoer = subject.entity && (subject.entity === addressee || sentence === strip.sentence + 1);
      if (!subject.passive && !isDoer) continue;
      const { start, end } = document.sentences[sentence]!;
      return { kind: 'accepted', by: subject.passive ? addressee : subject.entity, evidence: { start, end }, confidence: 0.5 };
    }
  }
  return undefined;
}

const isPastOf = (act: string, lower: string): boolean => (lower.endsWith('ed') || IRREGULAR_PAST_ACTS.has(lower)) && stemOf(lower) === act;

/** The stem of the act demanded: its first verb, or what is to "be" done. */
function actOf(scene: CuedText, item: DemandedItem): string | undefined {
  for (let k = item.from; k < item.to; k++) {
    const { lower, kind } = tokenAt(scene, k);
    if (lower === 'not' || lower === 'never') return undefined;
    const done = lowerAt(scene, k - 1) === 'be' && /(?:ed|en)$/.test(lower);
    if (kind === 'word' && ((ACTS.has(lower) && !COMMON_ACTS.has(lower)) || done)) return stemOf(lower);
  }
  return undefined;
}
