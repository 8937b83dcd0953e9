import { ACTS } from '../../lexicon/demands/acts.ts';
import { COMMON_ACTS, IRREGULAR_PAST_ACTS } from '../../lexicon/demands/contents.ts';
import { SAME_ACTS } from '../../lexicon/demands/responses.ts';
import { PENN } from '../../tagging/tag-set.ts';
import type { DemandScene } from '../parties.ts';
import { type DemandedItem, stemOf } from '../repeats.ts';
import { type CuedText, lowerAt, pieceAt, tokenAt, tokensOf } from '../scene.ts';
import { subjectOf } from '../subjects.ts';
import type { Reaction } from './reactions.ts';

/** How many sentences behind the demand its act may be told of. */
const NEAR = 4;
/** Tokens of a sentence that are read: keeps it short in any text. */
const LONGEST = 80;

/** Where the text tells, right behind a demand, that what it asked for was done: "demanded the flag be removed. The city removed it." */
export const fulfilmentsOf = (scene: DemandScene, items: readonly DemandedItem[]): Reaction[] =>
  items.flatMap((item) => (item.polarity === 'do' ? fulfilmentOf(scene, item) : []));

function fulfilmentOf(scene: DemandScene, item: DemandedItem): Reaction[] {
  const act = actOf(scene, item);
  if (!act) return [];
  const { document } = scene;
  const { sentence: first } = item.framed.strip;
  const last = Math.min(document.sentences.length - 1, first + NEAR);
  const found: Reaction[] = [];
  for (let sentence = first; sentence <= last; sentence++) {
    const { from, to } = tokensOf(document, sentence);
    for (let at = Math.max(from, item.to); at < Math.min(to, from + LONGEST); at++) {
      if (pieceAt(scene, at) >= 0 || !isPastOf(scene, act, at)) continue;
      const subject = subjectOf(scene, { from, to, piece: -1, sentence, asks: false }, at);
      if (isToCome(scene, at) || isBare(scene, at) || subject.negated || subject.unreal || !(subject.passive || subject.entity)) continue;
      found.push({
        of: item,
        group: 'done',
        kind: 'accepted',
        sentence,
        at,
        to: at + 1,
        subject: subject.phrase,
        by: subject.passive ? item.framed.addressee : subject.entity,
        passive: subject.passive,
        negated: false,
        unreal: false,
        teller: undefined,
        before: lowerAt(scene, at - 1) === 'had',
        echo: undefined,
      });
    }
  }
  return found;
}

/** "after being allowed out", "the man killed": a participle that no verb makes a clause. */
const isBare = (scene: CuedText, at: number): boolean =>
  scene.document.tags.pos[at] === PENN.VBN &&
  !/^(?:has|have|had|was|were|is|are|been|\p{L}+ly|also|now|then)$/u.test(lowerAt(scene, at - 1));

/** "will be appointed", "should have left". */
function isToCome(scene: CuedText, at: number): boolean {
  for (let k = at - 1; k > at - 4; k--)
    if (/^(?:will|would|should|must|shall|to|can|could|may|might|be)$/.test(lowerAt(scene, k))) return true;
  return false;
}

/** The past of the act, or of another word for it: who was to "resign" has "stepped down". */
function isPastOf(scene: CuedText, act: string, at: number): boolean {
  const { lower } = tokenAt(scene, at);
  const tag = scene.document.tags.pos[at];
  const isPast = tag === PENN.VBD || tag === PENN.VBN;
  if ((isPast || lower.endsWith('ed') || IRREGULAR_PAST_ACTS.has(lower)) && stemOf(lower) === stemOf(act))
    return needsDown(lower) === isDown(scene, at);
  return isPast && SAME_ACTS.some((row) => row.has(act) && row.has(lower)) && (!needsDown(lower) || isDown(scene, at));
}

/** "stepped" and "stood" tell that somebody left where "down" or "aside" stands behind. */
const needsDown = (lower: string): boolean => /^(?:step|stand|stood)/.test(lower);
const isDown = (scene: CuedText, at: number): boolean => /^(?:down|aside)$/.test(lowerAt(scene, at + 1)) && needsDown(lowerAt(scene, at));

/** The act demanded: its first verb, what is to "be" done, or a noun for an act. */
function actOf(scene: CuedText, item: DemandedItem): string | undefined {
  for (let k = item.from; k < item.to; k++) {
    const { lower, kind } = tokenAt(scene, k);
    if (kind !== 'word') continue;
    const done = lowerAt(scene, k - 1) === 'be' && /(?:ed|en)$/.test(lower);
    const base = scene.document.tags.pos[k] === PENN.VB || ACTS.has(lower);
    if (done || (base && !COMMON_ACTS.has(lower)) || isDown(scene, k) || SAME_ACTS.some((row) => row.has(lower) && !needsDown(lower)))
      return lower;
  }
  return undefined;
}
