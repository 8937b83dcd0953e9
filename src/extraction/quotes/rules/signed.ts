import { isVerb } from '../../grammar/verbs.ts';
import { CLOSING_FORMULAS, DASHES } from '../../lexicon/quotes/attribution.ts';
import { type AttributionRule, byMention, type PieceContext } from './rule.ts';

/** The longest that a signature's line is, in units: "— Ann Lee, a nurse at the county hospital, by e-mail from Leeds". */
const LONGEST_SIGNATURE = 24;
/** How far behind its dash the name may stand, in units: a title lies between. */
const NAME_WITHIN = 5;

/** `“…” — Ann Lee, baker`, at the paragraph's end or as the line below: the name signs the words. */
export const signed: AttributionRule = {
  name: 'signed',
  kind: 'layout',
  precision: 0.95,
  decides: true,
  match: (piece) => {
    const sign = behindUtterance(piece);
    const { phrases } = piece;
    const leads = DASHES.has(phrases.lowerAt(sign)) || opensWithFormula(piece, sign);
    return leads ? byMention(signer(piece, sign + 1)) : undefined;
  },
};

/** The unit behind the words, those of the paragraphs that go on with them included. */
function behindUtterance({ phrases, index, unit }: PieceContext): number {
  const { pieces, units } = phrases.document;
  let last = index;
  let at = unit;
  while (pieces[last + 1]?.reopened) {
    last++;
    while (units[at] && units[at]?.piece !== last) at++;
  }
  return at + 1;
}

/** "Yours faithfully,", "Signed:", on a line of its own. */
function opensWithFormula(piece: PieceContext, at: number): boolean {
  return CLOSING_FORMULAS.has(piece.phrases.lowerAt(at)) && paragraphOf(piece, at) > piece.sentence.paragraph;
}

/** The paragraph of a unit that stands in the piece's sentence or behind it; -1: none. */
function paragraphOf({ phrases, sentenceIndex }: PieceContext, unit: number): number {
  const { sentences } = phrases.document;
  let at = sentenceIndex;
  while ((sentences[at]?.to ?? Number.POSITIVE_INFINITY) <= unit) at++;
  return sentences[at]?.paragraph ?? -1;
}

/** The name that all of the line from unit `from` on is about: no verb stands in it. -1: none. */
function signer(piece: PieceContext, from: number): number {
  const { phrases } = piece;
  const end = phrases.document.paragraphs[paragraphOf(piece, from)]?.end ?? 0;
  let name = -1;
  for (let k = from; k < phrases.to && phrases.at(k).start < end; k++) {
    if (k - from > LONGEST_SIGNATURE || phrases.isPieceAt(k)) return -1;
    const mention = phrases.mentionAt(k);
    if (mention < 0 && isVerb(phrases.lowerAt(k))) return -1;
    const isNamed = mention >= 0 && /^(?:person|name)$/.test(phrases.mention(mention).kind);
    if (name < 0 && k - from < NAME_WITHIN && isNamed) name = mention;
  }
  return name;
}
