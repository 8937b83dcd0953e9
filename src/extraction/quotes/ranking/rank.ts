import type { Document, Sentence } from '../../grammar/document.ts';
import type { Phrases } from '../../speakers/phrases.ts';
import { ATTRIBUTION_RULES } from '../attribution.ts';
import { type Cue, cuesBySentence } from '../cues.ts';
import { type Attribution, NOBODY, type PieceContext } from '../rules/rule.ts';
import { Chain } from './chain.ts';
import { Features } from './features.ts';
import type { RankerWeights } from './model.ts';
import type { PieceView, Proposal } from './piece-view.ts';
import { type FeatureList, hashOf } from './sparse.ts';

/** How many paragraphs before the piece's own, and behind it, a speaker is looked for. */
const PARAGRAPHS_BACK = 3;
const PARAGRAPHS_ON = 1;
/** At most so many mentions before the piece, and behind it, are candidates. */
const MOST_BEFORE = 40;
const MOST_BEHIND = 12;

/** A candidate for a piece: a mention, or -1 for nobody. */
export interface SpeakerCandidate {
  readonly mention: number;
  readonly features: FeatureList;
}

/** A piece with its candidates, the first of which is nobody. */
export interface PieceChoice {
  readonly piece: PieceView;
  readonly candidates: readonly SpeakerCandidate[];
  readonly first: Attribution | undefined;
  /** A rule knows that the words are nobody's whom the text names. */
  readonly isNobody: boolean;
}

/** The pieces of a text, ready to be ranked in order: what each is given to is a feature of the next. */
export class PieceRanking {
  readonly #phrases: Phrases;
  readonly #bySentence: readonly (readonly Cue[])[];
  readonly #features: Features;
  readonly #skip: ReadonlySet<string>;
  /** Outside quotation marks, in order. */
  readonly #mentions: readonly number[];
  /** Of each of them. */
  readonly #paragraphs: readonly number[];

  /** `isTraced`: the candidates' features know their questions. */
  constructor(
    phrases: Phrases,
    {
      cues,
      skip = new Set(),
      isTraced = false,
    }: { readonly cues: readonly Cue[]; readonly skip?: ReadonlySet<string>; readonly isTraced?: boolean },
  ) {
    this.#skip = skip;
    this.#phrases = phrases;
    this.#bySentence = cuesBySentence(phrases.document, cues);
    this.#features = new Features(phrases, new Chain(phrases), cues, isTraced);
    const { mentions } = phrases.cast;
    this.#mentions = mentions.flatMap(({ quoted }, index) => (quoted ? [] : [index]));
    let paragraph = 0;
    this.#paragraphs = this.#mentions.map((index) => {
      while (phrases.mention(index).start >= (phrases.document.paragraphs[paragraph]?.end ?? Infinity)) paragraph++;
      return paragraph;
    });
  }

  /** `decided`: what the pieces before were given to. */
  choiceOf(index: number, unit: number, decided: readonly (Attribution | undefined)[]): PieceChoice | undefined {
    const { document } = this.#phrases;
    const sentenceIndex = document.sentenceOfPiece[index] ?? -1;
    const sentence = document.sentences[sentenceIndex];
    if (!sentence) return undefined;
    const cues = this.#bySentence[sentenceIndex] ?? [];
    const isWhole = isWholePiece(document, sentence, unit);
    const cuesOf = (at: number): readonly Cue[] => this.#bySentence[at] ?? [];
    const context: PieceContext = { phrases: this.#phrases, sentence, sentenceIndex, index, unit, isWhole, cues, cuesOf, decided };
    const proposals: Proposal[] = [];
    let first: Attribution | undefined;
    let isNobody = false;
    for (const each of ATTRIBUTION_RULES) {
      const match = this.#skip.has(each.name) ? undefined : each.match(context);
      if (match === NOBODY) {
        isNobody = proposals.length === 0;
        break;
      }
      if (!match) continue;
      first ??= { ...match, rule: each, probability: each.precision };
      proposals.push({ rule: hashOf(each.name), mention: match.mention });
    }
    const piece: PieceView = {
      index,
      unit,
      sentence: sentenceIndex,
      isWhole,
      proposals,
      cues,
      before: decided[index - 1]?.mention ?? -1,
      beforeThat: decided[index - 2]?.mention ?? -1,
      behind: this.#behind(index),
    };
    return { piece, first, isNobody, candidates: this.#candidates(piece) };
  }

  /** The mention that stands beside a reporting verb next to the piece behind. */
  #behind(index: number): number {
    const { document } = this.#phrases;
    const next = document.pieces[index + 1];
    if (!next || next.paragraph > (document.pieces[index]?.paragraph ?? 0) + 1) return -1;
    const cue = (this.#bySentence[document.sentenceOfPiece[index + 1] ?? -1] ?? []).find(({ strong, negated }) => strong && !negated);
    return cue?.mention ?? -1;
  }

  #candidates(piece: PieceView): SpeakerCandidate[] {
    const { cast } = this.#phrases;
    const before: number[] = [];
    const behind: number[] = [];
    const middle = this.#firstBehind(piece.unit);
    const paragraph = this.#phrases.piece(piece.index).paragraph;
    for (let at = middle - 1; at >= 0 && before.length < MOST_BEFORE; at--) {
      if ((this.#paragraphs[at] ?? 0) < paragraph - PARAGRAPHS_BACK) break;
      before.push(this.#mentions[at] ?? -1);
    }
    for (let at = middle; at < this.#mentions.length && behind.length < MOST_BEHIND; at++) {
      if ((this.#paragraphs[at] ?? 0) > paragraph + PARAGRAPHS_ON) break;
      behind.push(this.#mentions[at] ?? -1);
    }
    // Whoever spoke last stays a candidate, however long the speech.
    for (const mention of [piece.before, piece.beforeThat, ...piece.proposals.map((proposal) => proposal.mention)])
      if (mention >= 0 && !before.includes(mention) && !behind.includes(mention) && !cast.mentions[mention]?.quoted) before.push(mention);
    const side = (mentions: readonly number[]): SpeakerCandidate[] =>
      mentions.map((mention, nearest) => ({ mention, features: this.#features.of(piece, mention, nearest) }));
    return [{ mention: -1, features: this.#features.ofNobody(piece) }, ...side(before), ...side(behind)];
  }

  /** The place in the list of mentions of the first behind a unit. */
  #firstBehind(unit: number): number {
    let [low, high] = [0, this.#mentions.length];
    while (low < high) {
      const at = (low + high) >> 1;
      if (this.#phrases.startOf(this.#mentions[at] ?? 0) < unit) low = at + 1;
      else high = at;
    }
    return low;
  }

  /** Any cue of the mention, the nearest to the piece in its sentence. */
  cueOf({ sentence, unit }: PieceView, mention: number): Cue | undefined {
    let nearest: Cue | undefined;
    for (const cue of this.#bySentence[sentence] ?? [])
      if (cue.mention === mention && (!nearest || Math.abs(cue.unit - unit) < Math.abs(nearest.unit - unit))) nearest = cue;
    return nearest;
  }
}

/** A softmax over the candidates' scores: each one's probability, in their order. `priors`: added to the scores, by candidate. */
export function probabilities(candidates: readonly SpeakerCandidate[], weights: RankerWeights, priors?: readonly number[]): number[] {
  const scores = candidates.map(({ features: { indexes } }, at) => {
    let score = priors?.[at] ?? 0;
    for (const index of indexes) score += weights[index] ?? 0;
    return score;
  });
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}

/** The piece is the whole of its sentence, or opens it as one: begins with a capital and a stop or comma ends it. */
function isWholePiece({ text, units, pieces }: Document, sentence: Sentence, unit: number): boolean {
  const { start, end } = pieces[units[unit]!.piece]!;
  const before = units[unit - 1];
  const opens = unit === sentence.from || before?.lower === ':' || before?.kind === 'piece';
  return (
    opens &&
    /^[\p{Lu}\p{N}[‘'“(…$—-]/u.test(text.slice(start, start + 2)) &&
    /[.,?!…—–-]['’”"]?$/.test(text.slice(Math.max(start, end - 2), end))
  );
}
