import { isPassedOver } from '../../grammar/adverbs.ts';
import { DOCUMENT_NOUNS } from '../../lexicon/people.ts';
import { AUXILIARIES } from '../../lexicon/verbs.ts';
import type { Cast } from '../../speakers/cast.ts';
import type { Document, Sentence, Unit } from '../../text/document.ts';

/** The units of a text and the mentions that they belong to. Units and mentions are indexes; -1: none. */
export class Phrases {
  readonly units: readonly Unit[];
  readonly unitOfToken: Int32Array;
  readonly cast: Cast;

  constructor(document: Document, cast: Cast) {
    this.units = document.units;
    this.unitOfToken = document.unitOfToken;
    this.cast = cast;
  }

  mentionAt(unit: number): number {
    const u = this.units[unit];
    return u && u.kind !== 'piece' ? this.cast.mentionOfToken[u.tokenIndex]! : -1;
  }

  insideMention(unit: number): boolean {
    return this.mentionAt(unit) >= 0;
  }

  /** The unit at which the mention begins. */
  startUnit(mention: number): number {
    return this.unitOfToken[this.cast.mentions[mention]!.from]!;
  }

  /** The same, where `unit` is known to lie in the mention. */
  startOf(mention: number, unit: number): number {
    const from = this.cast.mentions[mention]!.from;
    let k = unit;
    while (k > 0 && this.units[k]!.tokenIndex > from) k--;
    return k;
  }

  /** The unit behind the mention, of which `unit` is one. */
  endOf(mention: number, unit: number): number {
    let k = unit;
    while (k < this.units.length && this.mentionAt(k) === mention) k++;
    return k;
  }

  /** The first unit from `unit` backwards that is no adverb and no auxiliary; `from` at the furthest. */
  skipBack(unit: number, from: number): number {
    let k = unit;
    while (k > from) {
      const { lower, kind } = this.units[k]!;
      if (kind === 'word' && (isPassedOver(lower) || AUXILIARIES.has(lower)) && !this.insideMention(k)) k--;
      else break;
    }
    return k;
  }

  /** The bracket that the one at `at` closes. */
  openBracket(sentence: Sentence, at: number): number {
    for (let k = at - 1; k >= Math.max(sentence.from, at - 12); k--) if (this.units[k]!.lower === '(') return k;
    return -1;
  }

  /** A letter, a report, or the "it" that means one. */
  isDocument(mention: number): boolean {
    const { kind, core } = this.cast.mentions[mention]!;
    return DOCUMENT_NOUNS.has(core[0]!) || (kind === 'pronoun' && this.cast.resolutions[mention]?.entity.isDocument === true);
  }
}
