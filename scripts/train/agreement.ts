import { ENTITY } from '../../src/extraction/tagging/tag-set.ts';
import type { Tags } from '../../src/extraction/tagging/tagger.ts';
import { isPunctuation, type TaggedText } from './silver.ts';

/** How far tags agree with those of another tagger, in percent. */
export interface Agreement {
  readonly tokens: number;
  readonly pos: number;
  /** Of words alone, punctuation aside. */
  readonly wordPos: number;
  readonly entity: number;
  /** Whole spans of the class. */
  readonly personPrecision: number;
  readonly personRecall: number;
}

export function agreementOf(texts: readonly TaggedText[], tag: (text: TaggedText) => Tags): Agreement {
  const sums = { tokens: 0, pos: 0, words: 0, wordPos: 0, entity: 0, found: 0, wanted: 0, right: 0 };
  for (const text of texts) {
    const { pos, entity } = tag(text);
    for (const n of text.tokens.keys()) {
      if (text.pos[n]! < 0) continue;
      sums.tokens++;
      const same = pos[n] === text.pos[n];
      if (same) sums.pos++;
      if (!isPunctuation(text.pos[n]!)) {
        sums.words++;
        if (same) sums.wordPos++;
      }
      if (entity[n] === text.entity[n]) sums.entity++;
    }
    const found = spansOf(entity, ENTITY.PERSON);
    const wanted = spansOf(text.entity, ENTITY.PERSON);
    sums.found += found.size;
    sums.wanted += wanted.size;
    sums.right += found.intersection(wanted).size;
  }
  const percent = (part: number, all: number): number => (all === 0 ? 100 : Math.round((10_000 * part) / all) / 100);
  return {
    tokens: sums.tokens,
    pos: percent(sums.pos, sums.tokens),
    wordPos: percent(sums.wordPos, sums.words),
    entity: percent(sums.entity, sums.tokens),
    personPrecision: percent(sums.right, sums.found),
    personRecall: percent(sums.right, sums.wanted),
  };
}

/** Tokens in a row that have one class, half-open. */
export interface ClassRun {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
}

/** The runs of a class that names something; `together`: whether a run may hold both tokens. */
export function runsOf(classes: ArrayLike<number>, together: (first: number, other: number) => boolean = () => true): ClassRun[] {
  const runs: ClassRun[] = [];
  for (let from = 0; from < classes.length; from++) {
    const kind = classes[from]!;
    if (kind <= ENTITY.none) continue;
    let to = from + 1;
    while (to < classes.length && classes[to] === kind && together(from, to)) to++;
    runs.push({ from, to, kind });
    from = to - 1;
  }
  return runs;
}

const spansOf = (classes: ArrayLike<number>, wanted: number): Set<string> =>
  new Set(runsOf(classes).flatMap(({ from, to, kind }) => (kind === wanted ? [`${from}-${to}`] : [])));
