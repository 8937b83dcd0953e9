import { type DocumentView, viewOf } from '../../src/extraction/tagging/document-view.ts';
import { EntityPass } from '../../src/extraction/tagging/entity-pass.ts';
import type { Choose } from '../../src/extraction/tagging/features.ts';
import { hashText } from '../../src/extraction/tagging/hash.ts';
import type { TaggerModel } from '../../src/extraction/tagging/model.ts';
import { PosPass } from '../../src/extraction/tagging/pos-pass.ts';
import { SparseClassifier, type SparseWeights } from '../../src/extraction/tagging/sparse-weights.ts';
import { ENTITY_CLASSES, PENN_TAGS } from '../../src/extraction/tagging/tag-set.ts';
import { Vocabulary } from '../../src/extraction/tagging/vocabulary.ts';
import { withOtherNames } from './augment.ts';
import { fixedWords } from './fixed-words.ts';
import { Perceptron } from './perceptron.ts';
import { randomFrom, shuffled } from './random.ts';
import type { TaggedText } from './silver.ts';

const ROUNDS = { pos: 5, posOfHalf: 2, entity: 6, entityOfHalf: 3 } as const;
/** A feature that occurs less often is left out. */
const FEWEST = 3;
/** How many units of the data file make one of a weight, and the smallest average weight that is kept. */
const SCALE = 6;
const LEAST = 1.1;

/** A text to learn from; a text and its variant are in the same half. */
interface Lesson {
  readonly text: TaggedText;
  readonly half: 0 | 1;
}

/** Goes over a text once, choosing for each token that it isn't sure of without. */
type Read = (lesson: Lesson, view: DocumentView, choose: Choose) => void;

/** Trains a tagger on texts and on as many with other names in them; the same texts give the same model. */
export function trainTagger(texts: readonly TaggedText[]): TaggerModel {
  const lessons = texts.flatMap((text, n): Lesson[] =>
    [text, withOtherNames(text, randomFrom(hashText(text.id)))].map((variant) => ({ text: variant, half: n % 2 === 0 ? 0 : 1 })),
  );
  const fixed = fixedWords(texts);
  const passes = new TaggerPasses(lessons, fixed);
  const ordered = [...fixed].sort(([a], [b]) => a - b);
  return {
    fixedWords: Uint32Array.from(ordered, ([hash]) => hash),
    fixedTags: Uint8Array.from(ordered, ([, tag]) => tag),
    pos: passes.pos(lessons, ROUNDS.pos),
    entity: passes.entity(lessons, ROUNDS.entity),
    review: passes.review(lessons, ROUNDS.entity),
  };
}

/** The passes of a tagger. Each learns from what the one before makes of texts that it wasn't trained on: of each half by what the other taught. */
class TaggerPasses {
  readonly #vocabulary = new Vocabulary();
  readonly #fixed: ReadonlyMap<number, number>;
  readonly #posOf = new Map<Lesson, Uint8Array>();
  /** Trained on each half. */
  readonly #drafters: readonly { readonly pass: EntityPass; readonly choose: Choose }[];

  constructor(lessons: readonly Lesson[], fixed: ReadonlyMap<number, number>) {
    this.#fixed = fixed;
    const halves = ([0, 1] as const).map((half) => lessons.filter((lesson) => lesson.half === half));
    for (const [half, taught] of halves.entries()) {
      const classifier = new SparseClassifier(this.pos(taught, ROUNDS.posOfHalf), PENN_TAGS.length);
      const pass = this.#posPass(classifier);
      for (const lesson of halves[1 - half]!) {
        const view = this.#viewOf(lesson);
        const pos = new Uint8Array(view.types.length);
        pass.tag(view, classifier.choose, pos);
        this.#posOf.set(lesson, pos);
      }
    }
    this.#drafters = halves.map((taught) => {
      const classifier = new SparseClassifier(this.entity(taught, ROUNDS.entityOfHalf), ENTITY_CLASSES.length);
      return { pass: new EntityPass(classifier), choose: classifier.choose };
    });
  }

  pos(lessons: readonly Lesson[], rounds: number): SparseWeights {
    const perceptron = new Perceptron(PENN_TAGS.length, FEWEST);
    const reader = (): Read => {
      const pass = this.#posPass(perceptron);
      return (_, view, choose) => pass.tag(view, choose, new Uint8Array(view.types.length));
    };
    this.#learn(perceptron, lessons, { rounds, reader, goldOf: ({ text }) => text.pos });
    return perceptron.averaged(SCALE, LEAST);
  }

  entity(lessons: readonly Lesson[], rounds: number): SparseWeights {
    const perceptron = new Perceptron(ENTITY_CLASSES.length, FEWEST);
    const reader = (): Read => {
      const pass = new EntityPass(perceptron);
      return (lesson, view, choose) => {
        const pos = this.#posOf.get(lesson)!;
        pass.tag(view, { pos, entity: new Uint8Array(pos.length), draft: undefined }, choose);
      };
    };
    this.#learn(perceptron, lessons, { rounds, reader, goldOf: ({ text }) => text.entity });
    return perceptron.averaged(SCALE, LEAST);
  }

  review(lessons: readonly Lesson[], rounds: number): SparseWeights {
    const perceptron = new Perceptron(ENTITY_CLASSES.length, FEWEST);
    const reader = (): Read => {
      const pass = new EntityPass(perceptron);
      return (lesson, view, choose) => {
        const pos = this.#posOf.get(lesson)!;
        const draft = new Uint8Array(pos.length);
        const drafter = this.#drafters[1 - lesson.half]!;
        drafter.pass.tag(view, { pos, entity: draft, draft: undefined }, drafter.choose);
        pass.tag(view, { pos, entity: new Uint8Array(pos.length), draft }, choose);
      };
    };
    this.#learn(perceptron, lessons, { rounds, reader, goldOf: ({ text }) => text.entity });
    return perceptron.averaged(SCALE, LEAST);
  }

  /** Counts the features under the right tags, then goes over the texts in rounds. `reader` makes a pass that finds its features anew. */
  #learn(
    perceptron: Perceptron,
    lessons: readonly Lesson[],
    { rounds, reader, goldOf }: { readonly rounds: number; readonly reader: () => Read; readonly goldOf: (lesson: Lesson) => Int8Array },
  ): void {
    const counting = reader();
    for (const lesson of lessons) {
      const gold = goldOf(lesson);
      counting(lesson, this.#viewOf(lesson), (rows, count, token) => {
        perceptron.count(rows, count);
        return Math.max(0, gold[token]!);
      });
    }
    perceptron.freeze();
    const learning = reader();
    const random = randomFrom(rounds);
    for (let round = 0; round < rounds; round++)
      for (const lesson of shuffled(lessons, random)) {
        const gold = goldOf(lesson);
        learning(
          lesson,
          this.#viewOf(lesson),
          perceptron.learning((token) => gold[token]!),
        );
      }
  }

  #viewOf({ text }: Lesson): DocumentView {
    return viewOf(text, this.#vocabulary);
  }

  #posPass(index: SparseClassifier | Perceptron): PosPass {
    return new PosPass(index, ({ hash }) => this.#fixed.get(hash >>> 0) ?? -1);
  }
}
