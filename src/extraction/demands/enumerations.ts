import { canBeAct, isFiniteNoAct, isParticiple } from '../grammar/verbs.ts';
import { ACTS } from '../lexicon/demands/acts.ts';
import { CLAUSE_SUBJECTS, NO_ITEMS, OPENERS_OF_ADJUNCTS, VERBS_BEHIND_NAMES } from '../lexicon/demands/contents.ts';
import { ALL_PREPOSITIONS, CLAUSE_OPENERS, COORDINATORS } from '../lexicon/function-words.ts';
import { CUE_VERBS } from '../lexicon/verbs.ts';
import type { DemandScene } from './parties.ts';
import { lowerAt, mentionAt, mentionOf, type Strip, tokenAt } from './scene.ts';

/** `act` "to do": from a base verb; `thing` a noun phrase; `clause` with its own subject and verb. */
export type ContentKind = 'act' | 'thing' | 'clause';

/** In tokens: how far behind a comma the last item of a list, and the comma that closes a parenthesis, may stand. */
const LONGEST_LIST = 40;
const LONGEST_PARENTHESIS = 9;

/** A comma in a content that begins at `from`. */
interface Comma {
  readonly at: number;
  readonly from: number;
  readonly kind: ContentKind;
}

/** Whether the list in the content goes on behind the comma at `at`. */
export function listGoesOn(scene: DemandScene, strip: Strip, { at, from, kind }: Comma): boolean {
  const next = at + 1;
  const lower = lowerAt(scene, next);
  if (kind === 'clause' && strip.piece >= 0)
    return !CLAUSE_OPENERS.has(lower) && lower !== 'but' && !/^(?:i|we|you|he|she|they|it)(?:'\w+)?$/.test(lower);
  if (COORDINATORS.has(lower))
    return kind === 'thing'
      ? isItem(scene, next + 1)
      : canBeAct(lowerAt(scene, next + 1), tokenAt(scene, next + 1).capital) && ACTS.has(lowerAt(scene, next + 1));
  if (kind === 'thing' ? !isItem(scene, next) : !ACTS.has(lower))
    return kind !== 'thing' && (parenthesis(scene, strip, at) || shortList(scene, at));
  if (kind === 'thing' && mentionOf(scene, next)?.possessive === false && mentionAt(scene, from) < 0) return false;
  for (let k = next + 1; k < Math.min(strip.to, at + LONGEST_LIST); k++) {
    const word = lowerAt(scene, k);
    if (/^[;:.]$/.test(word) || (kind === 'thing' && mentionAt(scene, k - 1) >= 0 && VERBS_BEHIND_NAMES.has(word))) return false;
    if (COORDINATORS.has(word))
      return kind === 'thing' ? isItem(scene, k + 1) || isParticiple(lowerAt(scene, k + 1)) : ACTS.has(lowerAt(scene, k + 1));
  }
  return false;
}

/** ", safety and health": nouns inside the act. */
function shortList(scene: DemandScene, at: number): boolean {
  for (let k = at + 1; k < at + 4; k++) {
    if (
      tokenAt(scene, k).kind !== 'word' ||
      isFiniteNoAct(lowerAt(scene, k)) ||
      ALL_PREPOSITIONS.has(lowerAt(scene, k)) ||
      mentionAt(scene, k) >= 0
    )
      return false;
    if (COORDINATORS.has(lowerAt(scene, k + 1))) return !isParticiple(lowerAt(scene, at + 1)) && !isFiniteNoAct(lowerAt(scene, k + 2));
  }
  return false;
}

const isItem = (scene: DemandScene, at: number): boolean => {
  const token = tokenAt(scene, at);
  if (token.kind === 'edge' || (token.kind === 'mark' && !/^[$€£"“‘]$/.test(token.text))) return false;
  return (
    !isFiniteNoAct(token.lower) &&
    !CLAUSE_OPENERS.has(token.lower) &&
    !(token.lower === 'to') &&
    !NO_ITEMS.has(token.lower) &&
    !(CUE_VERBS.has(token.lower) && isParticiple(token.lower))
  );
};

/** ", in its present form,": a phrase between two commas that a preposition opens. */
function parenthesis(scene: DemandScene, strip: Strip, at: number): boolean {
  if (!ALL_PREPOSITIONS.has(lowerAt(scene, at + 1)) || OPENERS_OF_ADJUNCTS.has(lowerAt(scene, at + 1))) return false;
  for (let k = at + 2; k < Math.min(strip.to - 1, at + LONGEST_PARENTHESIS); k++) {
    if (lowerAt(scene, k) === ',')
      return (
        !isFiniteNoAct(lowerAt(scene, k + 1)) &&
        lowerAt(scene, k + 1) !== 'and' &&
        !CLAUSE_OPENERS.has(lowerAt(scene, k + 1)) &&
        !CLAUSE_SUBJECTS.has(lowerAt(scene, k + 1))
      );
  }
  return false;
}
