import { SAYING_NOUNS } from '../../lexicon/quotes/attribution.ts';
import { AUXILIARIES, OTHER_VERBS } from '../../lexicon/verbs.ts';
import { type AttributionRule, byMention, type PieceContext } from './rule.ts';

/** How far before the piece a noun of saying may stand, in units: "his claim, made on Friday in a letter to …, that". */
const NOUN_WITHIN = 25;

/** `mocked Lee’s claim that it was “…”`, `his warning: “…”`: a noun of saying, nearer than any verb, is its owner's. */
export const nounCue: AttributionRule = {
  name: 'noun-cue',
  kind: 'phrase',
  precision: 0.88,
  decides: true,
  match: (piece) => {
    const { phrases, unit: own, sentence, cues } = piece;
    for (let unit = own - 1; unit > Math.max(sentence.from, own - NOUN_WITHIN); unit--) {
      const { kind, lower } = phrases.at(unit);
      if (kind === 'piece' || lower === ';' || cues.some((cue) => cue.unit === unit)) return undefined;
      const leads = unit + 1 === own ? !opensWithVerb(piece) : /^(?:that|:)$/.test(phrases.lowerAt(unit + 1));
      if (SAYING_NOUNS.has(lower) && leads) return byMention(ownerOf(piece, unit));
    }
    return undefined;
  },
};

/** Whose the noun at unit `noun` is: a possessive right before it or with a word between. -1: nobody's, or only told to somebody, "to his claim". */
function ownerOf({ phrases }: PieceContext, noun: number): number {
  const owner = [2, 1, 3]
    .map((back) => phrases.mentionAt(noun - back))
    .find((mention) => mention >= 0 && phrases.mention(mention).possessive);
  return owner === undefined || phrases.lowerAt(phrases.startOf(owner) - 1) === 'to' ? -1 : owner;
}

/** `Lee’s remarks “show contempt”`: the words tell of the noun, and are somebody else's. */
function opensWithVerb({ phrases, unit, index }: PieceContext): boolean {
  const { tokens } = phrases.document;
  const { start } = phrases.piece(index);
  let token = phrases.at(unit).tokenIndex;
  while ((tokens[token]?.start ?? start) < start) token++;
  const first = tokens[token]?.lower ?? '';
  return AUXILIARIES.has(first) || OTHER_VERBS.has(first);
}

/** `Lee’s “…”`: whose phrase it is. */
export const owner: AttributionRule = {
  name: 'owner',
  kind: 'phrase',
  precision: 0.8,
  match: ({ phrases, unit, sentence }) => {
    if (unit - 1 < sentence.from) return undefined;
    const mention = phrases.mentionAt(phrases.at(unit - 1).kind === 'possessive' ? unit - 2 : unit - 1);
    return mention >= 0 && phrases.mention(mention).possessive ? byMention(mention) : undefined;
  },
};
