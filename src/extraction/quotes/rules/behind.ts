import { GOVERNORS } from '../../lexicon/function-words.ts';
import { GOING_ON, NO_TITLE_PARTS } from '../../lexicon/quotes/attribution.ts';
import { CITING } from '../../lexicon/quotes/second-hand.ts';
import { ADVERBS, CUE_VERBS, OTHER_VERBS } from '../../lexicon/verbs.ts';
import type { Phrases } from '../../speakers/phrases.ts';
import { firstOfJoint } from '../joint.ts';
import { type AttributionRule, byCue, byMention, type PieceContext, type RuleMatch } from './rule.ts';

/** How far behind the piece the verb may stand, in units; a speaker's description lies between. */
const VERB_WITHIN = 40;
/** How many words of a title may stand between the piece and the speaker's name or verb. */
const LONGEST_TITLE = 7;

/** `“…,” said Ms. Lee` and `“…,” Lee, a spokeswoman, later told reporters`: cue and subject stand right behind. */
export const cueBehind: AttributionRule = {
  name: 'cue-behind',
  kind: 'cue',
  precision: 0.98,
  match: (piece) => {
    const { phrases, unit, cues } = piece;
    if (isLedIn(piece)) return undefined;
    const from = attributionStart(piece);
    const ends = endsLikeUtterance(piece) || phrases.lowerAt(unit + 1) === ',';
    for (const cue of cues) {
      if (cue.unit < from || cue.participle) continue;
      const first = cue.place === 'inverted' ? cue.mention : firstOfJoint(phrases, cue.mention);
      if (!isReached(piece, from, Math.min(cue.unit, phrases.startOf(first)))) continue;
      if (!ends && (!cue.strong || cues.some((other) => other.unit < unit))) continue;
      if (cue.unit - from <= VERB_WITHIN) return byCue(cue);
    }
    return undefined;
  },
};

/** `Lee asked, “Why?” Kim answered, “Because.”`: what stands behind leads to the next words, as what stands in front led to these. */
function isLedIn({ phrases, unit, cues }: PieceContext): boolean {
  const before = phrases.lowerAt(unit - 1);
  if (!/^[,:]$/.test(before) || !cues.some((cue) => cue.unit < unit && !hasPiece(phrases, cue.unit, unit))) return false;
  const next = cues.find((cue) => cue.unit > unit && !cue.participle);
  return (
    next !== undefined &&
    /^[,:]$/.test(phrases.lowerAt(next.unit + 1)) &&
    phrases.isPieceAt(next.unit + 2) &&
    !/^[,—–]$/.test(phrases.lowerAt(unit + 1))
  );
}

function hasPiece(phrases: Phrases, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (phrases.isPieceAt(k)) return true;
  return false;
}

/** The first unit behind the piece and its comma that is no adverb. */
function attributionStart({ phrases, unit, sentence }: PieceContext): number {
  let from = unit + 1;
  if (/^[,—–]$/.test(phrases.lowerAt(from))) from++;
  while (from < sentence.to && (ADVERBS.has(phrases.lowerAt(from)) || phrases.lowerAt(from) === 'as') && !phrases.isInMention(from)) from++;
  return from;
}

function endsLikeUtterance({ phrases, index }: PieceContext): boolean {
  const { text } = phrases.document;
  const { start, end } = phrases.piece(index);
  return /[.,?!…—–-]['’”"]?$/.test(text.slice(Math.max(start, end - 2), end));
}

/** Nothing but a few words of a title lies between: "super PAC spokeswoman Ann Lee". */
function isReached({ phrases }: PieceContext, from: number, first: number): boolean {
  if (first < from || first - from > LONGEST_TITLE) return false;
  for (let unit = from; unit < first; unit++) {
    const { kind, lower } = phrases.at(unit);
    const mention = phrases.mentionAt(unit);
    // "Ministry of Defence spokesman Ann Lee": the body that the title names.
    if (mention >= 0 && isOfTitle(phrases.mention(mention))) continue;
    if (kind === 'possessive') continue;
    if (kind !== 'word' || CUE_VERBS.has(lower) || OTHER_VERBS.has(lower) || GOVERNORS.has(lower) || NO_TITLE_PARTS.has(lower))
      return false;
  }
  return true;
}

const isOfTitle = ({ kind, possessive }: { readonly kind: string; readonly possessive: boolean }): boolean =>
  kind === 'body' || kind === 'group' || possessive;

/** How far behind "quoted her" its "as saying" may stand, in units. */
const SAYING_WITHIN = 8;

/** `“…?” Lee went on`: after words that end with a comma, question or shout, a subject with any finite verb is their speaker. */
export const subjectBehind: AttributionRule = {
  name: 'subject-behind',
  kind: 'phrase',
  precision: 0.9,
  match: ({ phrases, unit, index, sentence, cues }): RuleMatch | undefined => {
    const { text } = phrases.document;
    const { start, end } = phrases.piece(index);
    const mention = phrases.mentionAt(unit + 1);
    if (!/[,?!—–-]['’]?$/.test(text.slice(Math.max(start, end - 2), end))) return undefined;
    if (mention < 0 || phrases.mention(mention).possessive) return undefined;
    const within = phrases.within(sentence);
    let verb = within.endOf(mention, unit + 1);
    while (ADVERBS.has(within.lowerAt(verb))) verb++;
    if (verb >= sentence.to) return undefined;
    // "her office quoted her as saying"
    const cited = cues.find((cue) => cue.unit > verb && cue.participle && cue.unit - verb < SAYING_WITHIN);
    const lower = phrases.lowerAt(verb);
    if (cited && CITING.has(lower) && phrases.lowerAt(cited.unit - 1) === 'as') return byCue(cited);
    // "shot back", "chimes in"
    const phrasal = /^(?:back|in|on|up|out)$/.test(phrases.lowerAt(verb + 1)) && /^[a-z]+$/.test(lower);
    return phrasal || GOING_ON.has(lower) || /^[a-z]+ed$/.test(lower) ? byMention(mention) : undefined;
  },
};

/** `The plan is “stupid” and won’t work, he said`: the attribution that ends the sentence. */
export const cueBehindClause: AttributionRule = {
  name: 'cue-behind-clause',
  kind: 'cue',
  precision: 0.93,
  match: ({ phrases, unit, cues }) => {
    for (const cue of cues) {
      if (cue.unit < unit || cue.participle || !cue.strong) continue;
      const first = Math.min(cue.unit, phrases.startOf(cue.mention));
      if (first > unit && (phrases.lowerAt(first - 1) === ',' || phrases.isPieceAt(first - 1))) return byCue(cue);
    }
    return undefined;
  },
};
