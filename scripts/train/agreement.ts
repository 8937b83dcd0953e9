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

/** "from-to" of each run of tokens of a class. */
function spansOf(classes: ArrayLike<number>, wanted: number): Set<string> {
  const spans = new Set<string>();
  for (let n = 0; n < classes.length; n++) {
    if (classes[n] !== wanted) continue;
    const from = n;
    while (classes[n] === wanted) n++;
    spans.add(`${from}-${n}`);
  }
  return spans;
}
