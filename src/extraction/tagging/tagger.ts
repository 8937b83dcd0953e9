import { type DocumentView, type TokenizedText, viewOf } from './document-view.ts';
import { EntityPass } from './entity-pass.ts';
import type { TaggerModel } from './model.ts';
import { PosPass } from './pos-pass.ts';
import { SparseClassifier } from './sparse-weights.ts';
import { ENTITY_CLASSES, PENN_TAGS } from './tag-set.ts';
import { Vocabulary } from './vocabulary.ts';
import type { WordType } from './word-type.ts';

/** A number of `PENN_TAGS` and one of `ENTITY_CLASSES` for each token. */
export interface Tags {
  readonly pos: Uint8Array;
  readonly entity: Uint8Array;
}

/** Tags words with their part of speech and with what they name. The same text gets the same tags, whatever was tagged before. */
export class Tagger {
  readonly #vocabulary = new Vocabulary();
  readonly #posWeights: SparseClassifier;
  readonly #entityWeights: SparseClassifier;
  readonly #pos: PosPass;
  readonly #entity: EntityPass;
  readonly #reviewWeights: SparseClassifier;
  readonly #review: EntityPass;

  constructor({ fixedWords, fixedTags, pos, entity, review }: TaggerModel) {
    const fixed = new Map(Array.from(fixedWords, (hash, n) => [hash, fixedTags[n]!]));
    this.#posWeights = new SparseClassifier(pos, PENN_TAGS.length);
    this.#entityWeights = new SparseClassifier(entity, ENTITY_CLASSES.length);
    this.#pos = new PosPass(this.#posWeights, ({ hash }: WordType) => fixed.get(hash >>> 0) ?? -1);
    this.#entity = new EntityPass(this.#entityWeights);
    this.#reviewWeights = new SparseClassifier(review, ENTITY_CLASSES.length);
    this.#review = new EntityPass(this.#reviewWeights);
  }

  tag(text: TokenizedText): Tags {
    if (this.#vocabulary.trim()) {
      this.#posWeights.forgetMerged();
      this.#entityWeights.forgetMerged();
      this.#reviewWeights.forgetMerged();
      this.#pos.forget();
      this.#entity.forget();
      this.#review.forget();
    }
    const view = viewOf(text, this.#vocabulary);
    const pos = new Uint8Array(view.types.length);
    const draft = new Uint8Array(view.types.length);
    const entity = new Uint8Array(view.types.length);
    this.#pos.tag(view, this.#posWeights.choose, pos);
    this.#entity.tag(view, { pos, entity: draft, draft: undefined }, this.#entityWeights.choose);
    this.#review.tag(view, { pos, entity, draft }, this.#reviewWeights.choose);
    return { pos: byToken(pos, view, text.tokens.length), entity: byToken(entity, view, text.tokens.length) };
  }
}

function byToken(bySlot: Uint8Array, { tokens }: DocumentView, count: number): Uint8Array {
  const tags = new Uint8Array(count);
  for (let s = 0; s < tokens.length; s++) if (tokens[s]! >= 0) tags[tokens[s]!] = bySlot[s]!;
  return tags;
}
