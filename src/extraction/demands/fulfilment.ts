import { ACTS } from '../lexicon/acts.ts';
import type { Entity } from '../speakers/entities.ts';
import type { Parties } from './parties.ts';
import { type Item, stem } from './repeats.ts';
import type { Answer } from './responses.ts';
import { lowerAt, type Scene, type Strip, tokenAt } from './scene.ts';
import { subjectOf } from './subjects.ts';

/** Acts too common to tell by their verb alone that this demand was met. */
const COMMON =
  /^(?:be|do|make|take|get|go|give|act|support|call|ask|urge|work|come|keep|put|use|help|stop|let|have|become|look|see|show|stand|start|turn|try|continue|vote|speak|talk|tell|read|face|lead|end|back|press|press|consider|need)$/;
/** How many sentences behind the demand its act may be told of. */
const NEAR = 2;

/** Where the text tells, right behind a demand, that what it asked for was done: "demanded the flag be removed. The city removed it." */
export function fulfilmentOf(scene: Scene, parties: Parties, item: Item): Answer | undefined {
  const act = actOf(scene, item);
  if (!act) return undefined;
  const { sentences, units, tokens, pieceOfToken } = scene.document;
  const { issuer, addressee, strip } = item.found;
  for (let s = strip.sentence; s <= Math.min(sentences.length - 1, strip.sentence + NEAR); s++) {
    const { from, to, start, end } = sentences[s]!;
    const first = units[from]!.tokenIndex;
    const last = units[to]?.tokenIndex ?? tokens.length;
    for (let at = Math.max(first, item.to); at < Math.min(last, first + 80); at++) {
      if (
        !/ed$|^(?:withdrew|withdrawn|freed|sent|paid|quit|shut|left)$/.test(lowerAt(scene, at)) ||
        stem(lowerAt(scene, at)) !== act ||
        pieceOfToken[at]! >= 0
      )
        continue;
      const subject = subjectOf(scene, parties, { from: first, to: last, piece: -1, sentence: s, asks: false } satisfies Strip, at);
      if (subject.negated || subject.unreal || subject.entity === issuer) continue;
      const by = doer(subject, addressee);
      if (subject.passive || (subject.entity && (subject.entity === addressee || s === strip.sentence + 1)))
        return { kind: 'accepted', by, evidence: { start, end } };
    }
  }
  return undefined;
}

const doer = (subject: ReturnType<typeof subjectOf>, addressee: Entity | undefined): Entity | undefined =>
  subject.passive ? addressee : subject.entity;

/** The stem of the act demanded: its first verb, or what is to "be" done. */
function actOf(scene: Scene, item: Item): string | undefined {
  for (let k = item.from; k < item.to; k++) {
    const { lower, kind } = tokenAt(scene, k)!;
    if (lower === 'not' || lower === 'never') return undefined;
    const done = lowerAt(scene, k - 1) === 'be' && /(?:ed|en)$/.test(lower);
    if (kind === 'word' && ((ACTS.has(lower) && !COMMON.test(lower)) || done)) return stem(lower);
  }
  return undefined;
}
