import type { Sentence } from '../../grammar/document.ts';
import { isFiniteVerb } from '../../grammar/verbs.ts';
import { CUE_VERBS } from '../../lexicon/verbs.ts';
import { Phrases } from '../../speakers/phrases.ts';
import type { Cue } from '../cues.ts';

/** A run of units, half-open. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}

/** A range together with whose words it reports; -1: the sentence does not say. */
export interface AttributedRange extends UnitRange {
  readonly mention: number;
}

/** No clause in news runs longer, in units; keeps every search short, whatever the text. */
export const REACH = 150;

/** The cues of a text, by where they stand. */
export class CueIndex {
  /** By the unit of their verb. */
  readonly at: ReadonlyMap<number, Cue>;
  /** Those whose subject stands before its verb, by its first unit; those whose verb stands first, by that. Of the verbs of one subject, the first: "he said and did". */
  readonly from: ReadonlyMap<number, Cue>;

  constructor(phrases: Phrases, cues: readonly Cue[]) {
    this.at = new Map(cues.map((cue) => [cue.unit, cue]));
    this.from = new Map(cues.map((cue) => [Math.min(cue.unit, phrases.startOf(cue.mention)), cue] as const).reverse());
  }
}

/** The units of one sentence, with its mentions and cues. */
export class ReportingSentence extends Phrases {
  readonly sentence: Sentence;
  readonly cues: CueIndex;

  constructor(phrases: Phrases, sentence: Sentence, cues: CueIndex) {
    super(phrases.document, phrases.cast, sentence.from, sentence.to);
    this.sentence = sentence;
    this.cues = cues;
  }

  /** The unit behind the mention that `unit` belongs to. */
  behindMention(unit: number): number {
    return this.endOf(this.mentionAt(unit), unit);
  }

  /** Words in marks that end as a sentence does are no part of the reporter's clause. */
  isUtterance(unit: number): boolean {
    const piece = this.document.pieces[this.at(unit).piece];
    return piece !== undefined && /[,.?!…]/.test(this.document.text.charAt(piece.end - 1));
  }

  /** Whether a verb that may be finite stands in [from, to); the base form serves a plural subject. */
  hasFinite(from: number, to: number): boolean {
    for (let k = from; k < to; k++) {
      if (!this.isWordAt(k)) continue;
      const lower = this.lowerAt(k);
      if (isFiniteVerb(lower) || (k > from && CUE_VERBS.get(lower)?.form === 'base' && this.lowerAt(k - 1) !== 'to')) return true;
    }
    return false;
  }
}
