import { type DocumentView, LAST_INSIDE } from './document-view.ts';
import { type Choose, type FeatureIndex, FeatureRows, RowTable } from './features.ts';
import { mix } from './hash.ts';
import { ownRows, REACH, RowCache } from './row-cache.ts';
import { isAdverb, isPronoun, isVerb, PENN } from './tag-set.ts';
import { GOVERNED, LISTED, type WordType } from './word-type.ts';

/** Templates of the features that need context; a feature's hash is mixed from its template and its values. */
const TEMPLATE = {
  before: 100,
  twoBefore: 101,
  beforeWord: 102,
  beforeNext: 103,
  beforeEnd: 104,
  previousWord: 105,
  wordNext: 106,
  around: 107,
  capital: 108,
  capitalEnd: 109,
  capitalWord: 110,
  capitalBefore: 111,
  auxiliary: 112,
  auxiliaryEnd: 113,
  auxiliaryWord: 114,
  beforeNextEnd: 115,
  twoBeforeWord: 116,
} as const;

/** The tag that stands for a margin as what came before. */
const EDGE = 60;
/** More than any tag, any governor and any state of a capital. */
const TAGS = 64;
const GOVERNORS = 8;
const CAPITAL_STATES = 16;

/** Tags the words of a document with their parts of speech, from left to right, each with the tags before it for features. */
export class PosPass {
  readonly #features: FeatureRows;
  readonly #own: RowCache;
  /** By the tag before. */
  readonly #withBefore: RowCache;
  /** Of the next word, by the tag before. */
  readonly #nextWithBefore: RowCache;
  /** By the governor. */
  readonly #governed: RowCache;
  /** By the capital's state. */
  readonly #withCapital: RowCache;
  /** By the governor and the two tags before. */
  readonly #history: RowTable;
  /** By the capital's state and the tag before. */
  readonly #capitals: RowTable;
  readonly #fixed: (type: WordType) => number;

  /** `fixed`: the one tag of a word that hardly ever has another, or -1. */
  constructor(index: FeatureIndex, fixed: (type: WordType) => number) {
    this.#features = new FeatureRows(index);
    this.#own = ownRows(index);
    this.#withBefore = new RowCache(index, TAGS, ({ lowerHash, endHash }, last) => [
      mix(TEMPLATE.beforeWord, lowerHash ^ last),
      mix(TEMPLATE.beforeEnd, endHash ^ last),
    ]);
    this.#nextWithBefore = new RowCache(index, TAGS, ({ lowerHash, endHash }, last) => [
      mix(TEMPLATE.beforeNext, lowerHash ^ last),
      mix(TEMPLATE.beforeNextEnd, endHash ^ last),
    ]);
    this.#governed = new RowCache(index, GOVERNORS, ({ lowerHash, endHash }, governor) => [
      mix(TEMPLATE.auxiliaryEnd, endHash ^ governor),
      mix(TEMPLATE.auxiliaryWord, lowerHash ^ governor),
    ]);
    this.#withCapital = new RowCache(index, CAPITAL_STATES, ({ lowerHash, endHash }, capital) => [
      mix(TEMPLATE.capitalEnd, endHash ^ capital),
      mix(TEMPLATE.capitalWord, lowerHash ^ capital),
    ]);
    this.#history = new RowTable(index, 5 << 12, (value) => [
      mix(TEMPLATE.before, value & 63),
      mix(TEMPLATE.twoBefore, value & 4095),
      mix(TEMPLATE.auxiliary, value >> 12),
    ]);
    this.#capitals = new RowTable(index, 16 << 6, (value) => [mix(TEMPLATE.capital, value >> 6), mix(TEMPLATE.capitalBefore, value)]);
    this.#fixed = fixed;
  }

  forget(): void {
    for (const cache of [this.#own, this.#withBefore, this.#nextWithBefore, this.#governed, this.#withCapital]) cache.forget();
    this.#history.forget();
    this.#capitals.forget();
  }

  /** Writes the tags by slot. */
  tag(view: DocumentView, choose: Choose, pos: Uint8Array): void {
    for (const { start, end } of view.ranges) {
      let governor: number = GOVERNED.none;
      pos[start - 1] = EDGE;
      pos[start - 2] = EDGE;
      for (let s = start; s < end; s++) {
        const type = view.types[s]!;
        const mark = view.marks[s]!;
        const fixed = mark >= 0 ? mark : this.#fixed(type);
        const tag = fixed >= 0 ? fixed : this.#choose(view, s, pos, governor, choose);
        pos[s] = isVerb(tag) && isNameLikeVerb(view, s) ? PENN.NNP : tag;
        governor = governorBehind(type, pos[s]!, governor);
      }
    }
  }

  #choose({ types, capitals, tokens }: DocumentView, s: number, pos: Uint8Array, governor: number, choose: Choose): number {
    const features = this.#features;
    const own = this.#own;
    const type = types[s]!;
    const before = types[s - 1]!;
    const next = types[s + 1]!;
    const word = type.lowerHash;
    const last = pos[s - 1]!;
    const two = (pos[s - 2]! << 6) | last;
    const capital = capitals[s]!;
    features.count = 0;
    features.addRow(own.row(type, REACH));
    features.addRow(own.row(types[s - 2]!, REACH - 2));
    features.addRow(own.row(before, REACH - 1));
    features.addRow(own.row(next, REACH + 1));
    features.addRow(own.row(types[s + 2]!, REACH + 2));
    features.addRow(this.#history.row((governor << 12) | two));
    features.addRow(this.#withBefore.row(type, last));
    features.addRow(this.#nextWithBefore.row(next, last));
    features.add(mix(TEMPLATE.twoBeforeWord, word ^ two));
    features.add(mix(TEMPLATE.previousWord, mix(before.lowerHash, word)));
    features.add(mix(TEMPLATE.wordNext, mix(word, next.lowerHash)));
    features.add(mix(TEMPLATE.around, mix(before.lowerHash, next.lowerHash)));
    if (capital > 0) {
      features.addRow(this.#capitals.row((capital << 6) | last));
      features.addRow(this.#withCapital.row(type, capital));
    }
    features.addRow(this.#governed.row(type, governor));
    return choose(features.rows, features.count, tokens[s]!);
  }
}

/**
 * "Captain Said bin Hamad", "said Said Warsame": inside a sentence, a verb of saying with a capital, behind a title or that verb itself and before more of
 * the name. The weights have seen too few of that name to know it.
 */
function isNameLikeVerb({ types, capitals }: DocumentView, s: number): boolean {
  const { listed, lowerHash } = types[s]!;
  if (!(listed & LISTED.saying) || capitals[s] === 0 || capitals[s]! > LAST_INSIDE) return false;
  const [before, next] = [types[s - 1]!, types[s + 1]!];
  const isLed = before.lowerHash === lowerHash || (before.capital && (before.listed & (LISTED.role | LISTED.courtesy)) > 0);
  return isLed && (next.capital || (next.listed & LISTED.particle) > 0);
}

/** "has", "been" and "to" reach over adverbs and pronouns to the verb that they govern: "has he ever said". */
function governorBehind({ governs }: WordType, pos: number, governor: number): number {
  if (pos === PENN.MD) return GOVERNED.modal;
  if (pos === PENN.TO) return GOVERNED.to;
  if (isAdverb(pos) || isPronoun(pos)) return governor;
  return isVerb(pos) ? governs : GOVERNED.none;
}
