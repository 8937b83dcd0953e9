import type { Document } from '../grammar/document.ts';
import { CORE_PREPOSITIONS } from '../lexicon/function-words.ts';
import { BODY_WORDS } from '../lexicon/names/bodies.ts';
import { NO_SURNAMES, NOT_NAMES } from '../lexicon/names/no-names.ts';
import { DEMONYMS, PLACES } from '../lexicon/names/places.ts';
import { ADVERBS } from '../lexicon/verbs.ts';
import { ENTITY } from '../tagging/tag-set.ts';
import { givenNameGender } from './word-classes.ts';

/** What a text tells of its words as a whole. The arrays: 1 for each token of which it holds. */
export interface DocumentWords {
  readonly sentenceStarts: Uint8Array;
  /** In headline lines, where every word has a capital. */
  readonly titleCase: Uint8Array;
  /** Words, in lower case, that follow a given name: "Small" in "Marty Small". */
  readonly surnames: ReadonlySet<string>;
  /** Words, in lower case, that the tagger takes for a person's name somewhere. */
  readonly people: ReadonlySet<string>;
  /** Words, in lower case, that have a capital where no sentence begins. */
  readonly capitalsInside: ReadonlySet<string>;
  /** Words, in lower case and without it, whose 's is a part of the name, as in "Lloyd’s": somewhere it says something, and no noun follows. */
  readonly withOwnS: ReadonlySet<string>;
}

export function documentWords(document: Document): DocumentWords {
  const starts = sentenceStarts(document);
  const headline = titleCase(document);
  return {
    sentenceStarts: starts,
    titleCase: headline,
    surnames: surnamesOf(document, headline),
    people: peopleIn(document),
    capitalsInside: capitalsInside(document, starts, headline),
    withOwnS: withOwnS(document),
  };
}

function sentenceStarts(document: Document): Uint8Array {
  const starts = new Uint8Array(document.tokens.length);
  for (const sentence of document.sentences) starts[document.units[sentence.from]!.tokenIndex] = 1;
  let stopped = false;
  for (let k = 0; k < document.tokens.length; k++) {
    const token = document.tokens[k]!;
    if (token.kind === 'mark') {
      if (/[.!?…:]/.test(token.text)) stopped = true;
      if (/["“‘'«(]/.test(token.text) && document.pieceOfToken[k]! >= 0) stopped = true;
    } else {
      if (stopped) starts[k] = 1;
      stopped = false;
    }
  }
  return starts;
}

function surnamesOf(document: Document, titleCase: Uint8Array): Set<string> {
  const seen = new Set<string>();
  for (let k = 1; k < document.tokens.length; k++) {
    const token = document.tokens[k]!;
    const before = document.tokens[k - 1]!;
    if (!token.capital || !before.capital || titleCase[k] || token.start - before.end !== 1) continue;
    if (NO_SURNAMES.has(token.lower) || NO_SURNAMES.has(before.lower)) continue;
    if (
      givenNameGender(before.lower) !== undefined ||
      (NOT_NAMES.has(token.lower) &&
        !NOT_NAMES.has(before.lower) &&
        !PLACES.has(before.lower) &&
        !DEMONYMS.has(before.lower) &&
        !BODY_WORDS.has(before.lower))
    )
      seen.add(token.lower);
  }
  return seen;
}

function capitalsInside(document: Document, starts: Uint8Array, titleCase: Uint8Array): Set<string> {
  const seen = new Set<string>();
  for (const [index, token] of document.tokens.entries()) {
    if (token.kind === 'word' && token.capital && !starts[index] && !titleCase[index]) seen.add(token.lower);
  }
  return seen;
}

/** "Lloyd’s said", "Lloyd’s also says", "said Lloyd’s in a letter". */
function withOwnS({ tokens }: Document): Set<string> {
  const seen = new Set<string>();
  for (const [index, { kind }] of tokens.entries()) {
    const owner = tokens[index - 1];
    if (kind !== 'possessive' || !owner?.capital) continue;
    const next = tokens[index + 1]?.lower ?? '';
    const verb = ADVERBS.has(next) ? (tokens[index + 2]?.lower ?? '') : next;
    const saidBefore = SAYS.test(tokens[index - 2]?.lower ?? '') && (/^[.,;]$/.test(next) || CORE_PREPOSITIONS.has(next));
    if (SAYS.test(verb) || saidBefore) seen.add(owner.lower);
  }
  return seen;
}

/** Verbs of saying that are nothing else: a participle could tell of a noun behind it. */
const SAYS = /^(?:said|says|tells|told)$/;

/** Marks the tokens of headline lines, where every word has a capital and none tells a name. */
function titleCase(document: Document): Uint8Array {
  const marks = new Uint8Array(document.tokens.length);
  let at = 0;
  for (const paragraph of document.paragraphs) {
    const from = at;
    let capitals = 0;
    let all = 0;
    while (at < document.tokens.length && document.tokens[at]!.start < paragraph.end) {
      const token = document.tokens[at++]!;
      if (token.kind !== 'word' || token.lower.length < 4) continue;
      all++;
      if (token.capital) capitals++;
    }
    // "Senator Maria Ruiz of the Liberal Party backed the tax on Friday.": a sentence full of names.
    const isSentence = document.tokens[at - 1]?.text === '.';
    if (all >= 4 && capitals / all > 0.8 && at - from < 40 && !isSentence) marks.fill(1, from, at);
  }
  return marks;
}

function peopleIn({ tokens, tags }: Document): Set<string> {
  const seen = new Set<string>();
  for (const [at, entity] of tags.entity.entries()) {
    const token = tokens[at];
    if (entity === ENTITY.PERSON && token?.kind === 'word') seen.add(token.lower);
  }
  return seen;
}
