import type { DocumentView } from '../../src/extraction/tagging/document-view.ts';
import { viewOf } from '../../src/extraction/tagging/document-view.ts';
import { EntityPass } from '../../src/extraction/tagging/entity-pass.ts';
import { hashText } from '../../src/extraction/tagging/hash.ts';
import type { TaggerModel } from '../../src/extraction/tagging/model.ts';
import { PosPass } from '../../src/extraction/tagging/pos-pass.ts';
import { SparseClassifier, type SparseWeights } from '../../src/extraction/tagging/sparse-weights.ts';
import { ENTITY_CLASSES, PENN_TAGS } from '../../src/extraction/tagging/tag-set.ts';
import { Vocabulary } from '../../src/extraction/tagging/vocabulary.ts';
import type { WordType } from '../../src/extraction/tagging/word-type.ts';
import { Perceptron } from './perceptron.ts';
import { randomFrom, shuffled } from './random.ts';
import type { TaggedText } from './silver.ts';

const ROUNDS = 6;
/** A feature that occurs less often is left out. */
const FEWEST = 3;
/** How many units of the data file make one of a weight, and the smallest average weight that is kept. */
const SCALE = 6;
const LEAST = 0.15;
/** A word has one tag if it occurred this often, nearly always with that. */
const FIXED = { fewest: 30, share: 0.997 };

/** Trains a tagger on texts; the same texts give the same model. */
export function trainTagger(texts: readonly TaggedText[]): TaggerModel {
  const fixed = fixedWords(texts);
  const pos = trainPos(texts, fixed);
  // The entity pass learns from parts of speech as they come out for texts that weren't trained on.
  const halves = [0, 1].map((half) => texts.filter((_, n) => n % 2 === half));
  const posOf = new Map<TaggedText, (view: DocumentView) => Uint8Array>();
  for (const half of [0, 1]) {
    const tagger = posTagger(trainPos(halves[1 - half]!, fixed), fixed);
    for (const text of halves[half]!) posOf.set(text, tagger);
  }
  const entity = trainEntity(texts, (text, view) => posOf.get(text)!(view));
  const ordered = [...fixed].sort(([a], [b]) => a - b);
  return {
    fixedWords: Uint32Array.from(ordered, ([hash]) => hash),
    fixedTags: Uint8Array.from(ordered, ([, tag]) => tag),
    pos,
    entity,
  };
}

/** The words that have one tag, by the unsigned hash of their spelling. */
function fixedWords(texts: readonly TaggedText[]): Map<number, number> {
  const counts = new Map<string, Uint32Array>();
  for (const { tokens, pos } of texts)
    for (const [n, { text, lower }] of tokens.entries()) {
      if (text !== lower || pos[n]! < 0) continue;
      const found = counts.get(text) ?? new Uint32Array(PENN_TAGS.length);
      found[pos[n]!]!++;
      counts.set(text, found);
    }
  const fixed = new Map<number, number>();
  for (const [text, tags] of counts) {
    const all = tags.reduce((a, b) => a + b, 0);
    const most = Math.max(...tags);
    if (all >= FIXED.fewest && most / all >= FIXED.share) fixed.set(hashText(text) >>> 0, tags.indexOf(most));
  }
  return fixed;
}

const fixedIn =
  (fixed: ReadonlyMap<number, number>) =>
  ({ hash }: WordType): number =>
    fixed.get(hash >>> 0) ?? -1;

function trainPos(texts: readonly TaggedText[], fixed: ReadonlyMap<number, number>): SparseWeights {
  const perceptron = new Perceptron(PENN_TAGS.length, FEWEST);
  const vocabulary = new Vocabulary();
  const views = texts.map((text) => () => viewOf(text, vocabulary));
  const buffer = (view: DocumentView): Uint8Array => new Uint8Array(view.types.length);
  const counting = new PosPass(perceptron, fixedIn(fixed));
  for (const [n, text] of texts.entries()) {
    const view = views[n]!();
    counting.tag(
      view,
      (rows, count, token) => {
        perceptron.count(rows, count);
        return Math.max(0, text.pos[token]!);
      },
      buffer(view),
    );
  }
  perceptron.freeze();
  const pass = new PosPass(perceptron, fixedIn(fixed));
  const random = randomFrom(1);
  for (let round = 0; round < ROUNDS; round++)
    for (const n of shuffled(texts.keys(), random)) {
      const view = views[n]!();
      pass.tag(
        view,
        perceptron.learning((token) => texts[n]!.pos[token]!),
        buffer(view),
      );
    }
  return perceptron.averaged(SCALE, LEAST);
}

function posTagger(weights: SparseWeights, fixed: ReadonlyMap<number, number>): (view: DocumentView) => Uint8Array {
  const classifier = new SparseClassifier(weights, PENN_TAGS.length);
  const pass = new PosPass(classifier, fixedIn(fixed));
  return (view) => {
    const pos = new Uint8Array(view.types.length);
    pass.tag(view, classifier.choose, pos);
    return pos;
  };
}

function trainEntity(texts: readonly TaggedText[], posOf: (text: TaggedText, view: DocumentView) => Uint8Array): SparseWeights {
  const perceptron = new Perceptron(ENTITY_CLASSES.length, FEWEST);
  const vocabulary = new Vocabulary();
  const counting = new EntityPass(perceptron);
  const tags = texts.map((text) => {
    const view = viewOf(text, vocabulary);
    const pos = posOf(text, view);
    counting.tag(
      view,
      pos,
      (rows, count, token) => {
        perceptron.count(rows, count);
        return Math.max(0, text.entity[token]!);
      },
      new Uint8Array(pos.length),
    );
    return pos;
  });
  perceptron.freeze();
  const pass = new EntityPass(perceptron);
  const random = randomFrom(2);
  for (let round = 0; round < ROUNDS; round++)
    for (const n of shuffled(texts.keys(), random)) {
      const pos = tags[n]!;
      pass.tag(
        viewOf(texts[n]!, vocabulary),
        pos,
        perceptron.learning((token) => texts[n]!.entity[token]!),
        new Uint8Array(pos.length),
      );
    }
  return perceptron.averaged(SCALE, LEAST);
}
