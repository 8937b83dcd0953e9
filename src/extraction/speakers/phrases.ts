import { isPassedOver } from '../grammar/adverbs.ts';
import type { Document, Unit } from '../grammar/document.ts';
import { Sequence } from '../grammar/sequence.ts';
import { DOCUMENT_NOUNS } from '../lexicon/people/documents.ts';
import { AUXILIARIES } from '../lexicon/verbs.ts';
import type { Piece } from '../text/marks.ts';
import type { Cast } from './cast.ts';
import type { Mention } from './mention.ts';

/** The furthest that an opening bracket stands from the one that closes it, in units: longer ones in news hold sentences of their own. */
const LONGEST_BRACKET = 12;

/** The units of a text, or those within bounds, and the mentions that they belong to. Units and mentions are indexes; -1: none. */
export class Phrases extends Sequence<Unit> {
  readonly document: Document;
  readonly cast: Cast;

  constructor(document: Document, cast: Cast, from?: number, to?: number) {
    super(document.units, from, to);
    this.document = document;
    this.cast = cast;
  }

  /** The same units, seen within bounds, such as a sentence's. */
  within({ from, to }: { readonly from: number; readonly to: number }): Phrases {
    return new Phrases(this.document, this.cast, from, to);
  }

  /** The mention that a unit belongs to. A quoted piece belongs to none. */
  mentionAt(unit: number): number {
    const { tokenIndex, kind } = this.at(unit);
    return tokenIndex < 0 || kind === 'piece' ? -1 : (this.cast.mentionOfToken[tokenIndex] ?? -1);
  }

  isInMention(unit: number): boolean {
    return this.mentionAt(unit) >= 0;
  }

  /** Throws where there is no such mention. */
  mention(index: number): Mention {
    const mention = this.cast.mentions[index];
    if (!mention) throw new RangeError(`mention ${index} of ${this.cast.mentions.length}`);
    return mention;
  }

  /** Throws where there is no such piece. */
  piece(index: number): Piece {
    const piece = this.document.pieces[index];
    if (!piece) throw new RangeError(`piece ${index} of ${this.document.pieces.length}`);
    return piece;
  }

  /** The mention's first unit, which may lie before the bounds: a headline without a stop runs on into the first sentence. For a mention in marks, their piece. */
  startOf(mention: number): number {
    return this.document.unitOfToken[this.mention(mention).from] ?? -1;
  }

  /** The unit behind the mention, counted on from `unit`, which is one of its own. */
  endOf(mention: number, unit = this.startOf(mention)): number {
    let k = Math.max(unit, this.from);
    while (k < this.to && this.mentionAt(k) === mention) k++;
    return k;
  }

  /** The first unit from `unit` backwards that is no adverb and no auxiliary. */
  skipBack(unit: number): number {
    let k = unit;
    while (k > this.from && this.isWordAt(k) && !this.isInMention(k)) {
      const lower = this.lowerAt(k);
      if (!isPassedOver(lower) && !AUXILIARIES.has(lower)) break;
      k--;
    }
    return k;
  }

  /** The bracket that the one at `unit` closes. -1: none is near. */
  openingBracket(unit: number): number {
    for (let k = unit - 1; k >= unit - LONGEST_BRACKET; k--) if (this.lowerAt(k) === '(') return k;
    return -1;
  }

  /** A letter, a report, or the "it" that means one. */
  isDocument(mention: number): boolean {
    const { kind, core } = this.mention(mention);
    const isDocument = this.cast.resolutions[mention]?.entity.isDocument === true;
    return DOCUMENT_NOUNS.has(core[0] ?? '') || (isDocument && (kind === 'pronoun' || kind === 'description'));
  }
}
