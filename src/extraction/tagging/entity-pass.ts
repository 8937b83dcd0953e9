import type { DocumentView } from './document-view.ts';
import { type Choose, type FeatureIndex, FeatureRows, RowTable } from './features.ts';
import { mix } from './hash.ts';
import { ownRows, REACH, RowCache } from './row-cache.ts';
import { ENTITY } from './tag-set.ts';
import { LISTED, type WordType } from './word-type.ts';

/** Templates of the features that need context; a feature's hash is mixed from its template and its values. */
const TEMPLATE = {
  before: 200,
  twoBefore: 201,
  beforeWord: 202,
  beforePos: 203,
  beforeNext: 204,
  pos: 205,
  posBefore: 206,
  posNext: 207,
  posAround: 208,
  beforePrevious: 209,
  wordNext: 210,
  previousWord: 211,
  around: 212,
  capital: 213,
  capitalWord: 214,
  capitalPos: 215,
  seenLast: 220,
  seenCounts: 221,
  neighbours: 222,
  neighbourBit: 223,
  runFirst: 230,
  runLast: 231,
  runPlace: 232,
  runBefore: 233,
  runBehind: 234,
  runSides: 235,
  runListed: 236,
  runLastSeen: 237,
  runLastNeighbours: 238,
  runLastEnd: 239,
  runLastListed: 240,
  runFirstListed: 241,
  runPosBefore: 242,
  runPosBehind: 243,
  listedRun: 244,
  draftNext: 250,
  draftOwn: 251,
  draftAround: 252,
  draftRun: 253,
  draftWord: 254,
  draftCounts: 255,
} as const;

/** Words without a capital that a name can hold, no more than this many in a row: "Bank of the West". */
const LONGEST_LINK = 2;

/** A run of words with capitals, half-open. */
interface CapitalRun {
  start: number;
  end: number;
  /** All its words' bits. */
  listed: number;
}

/** The rows of features that follow from small numbers. Three bits a class, six a part of speech. */
const tablesOf = (index: FeatureIndex) => ({
  /** The part of speech and the two classes before. */
  history: new RowTable(index, 1 << 12, (value) => [
    mix(TEMPLATE.before, value & 7),
    mix(TEMPLATE.twoBefore, value & 63),
    mix(TEMPLATE.pos, value >> 6),
    mix(TEMPLATE.beforePos, ((value >> 6) << 3) | (value & 7)),
  ]),
  posBefore: new RowTable(index, 1 << 12, (value) => [mix(TEMPLATE.posBefore, value)]),
  posNext: new RowTable(index, 1 << 12, (value) => [mix(TEMPLATE.posNext, value)]),
  posAround: new RowTable(index, 1 << 12, (value) => [mix(TEMPLATE.posAround, value)]),
  /** The capital's state and the part of speech. */
  capital: new RowTable(index, 1 << 10, (value) => [mix(TEMPLATE.capital, value >> 6), mix(TEMPLATE.capitalPos, value)]),
  /** How often the word was a person and something else (two bits each), its last class, the class before. */
  seen: new RowTable(index, 1 << 10, (value) => [mix(TEMPLATE.seenLast, value & 63), mix(TEMPLATE.seenCounts, value >> 6)]),
  neighbours: new RowTable(index, 1 << 9, (value) => [
    mix(TEMPLATE.neighbours, value),
    ...Array.from({ length: 9 }, (_, n) => 1 << n).flatMap((bit) => (value & bit ? [mix(TEMPLATE.neighbourBit, bit)] : [])),
  ]),
  runPlace: new RowTable(index, 1 << 4, (value) => [mix(TEMPLATE.runPlace, value)]),
  /** The class before, the word's in the draft and the next one's. */
  draft: new RowTable(index, 1 << 9, (value) => [
    mix(TEMPLATE.draftOwn, (((value >> 3) & 7) << 3) | (value >> 6)),
    mix(TEMPLATE.draftAround, value),
  ]),
  draftNext: new RowTable(index, 1 << 6, (value) => [mix(TEMPLATE.draftNext, value)]),
  draftRun: new RowTable(index, 1 << 9, (value) => [mix(TEMPLATE.draftRun, value)]),
  draftCounts: new RowTable(index, 1 << 9, (value) => [mix(TEMPLATE.draftCounts, value)]),
});

/** The rows of features that follow from a spelling and the class before, the capital's state or the place in its run. */
const cachesOf = (index: FeatureIndex) => ({
  own: ownRows(index),
  before: new RowCache(index, 8, ({ lowerHash }, last) => [mix(TEMPLATE.beforeWord, lowerHash ^ last)]),
  beforeNext: new RowCache(index, 8, ({ lowerHash }, last) => [mix(TEMPLATE.beforeNext, lowerHash ^ last)]),
  beforePrevious: new RowCache(index, 8, ({ lowerHash }, last) => [mix(TEMPLATE.beforePrevious, lowerHash ^ last)]),
  capital: new RowCache(index, 16, ({ lowerHash }, capital) => [mix(TEMPLATE.capitalWord, lowerHash ^ capital)]),
  runFirst: new RowCache(index, 16, ({ lowerHash, listed }, place) => [
    mix(TEMPLATE.runFirst, mix(lowerHash, place)),
    mix(TEMPLATE.runFirstListed, mix(listed, place)),
  ]),
  runLast: new RowCache(index, 16, ({ lowerHash, endHash, listed }, place) => [
    mix(TEMPLATE.runLast, lowerHash),
    mix(TEMPLATE.runLastEnd, endHash),
    mix(TEMPLATE.runLastListed, mix(listed, place)),
  ]),
});

/** What both readings of the names of a document stand on. */
interface NameContext {
  /** Parts of speech, by slot. */
  readonly pos: Uint8Array;
  /** Classes of the slots before, by slot. */
  readonly entity: Uint8Array;
  /** What an earlier reading made of all slots. */
  readonly draft: Uint8Array | undefined;
}

/**
 * Tags the words of names with what is named, from left to right, each with the classes before it and those that the word had earlier in the document.
 * A second reading, with weights of its own, knows what the first made of the words behind and of the rest of the document (Krishnan and Manning 2006).
 */
export class EntityPass {
  readonly #features: FeatureRows;
  readonly #caches: ReturnType<typeof cachesOf>;
  readonly #tables: ReturnType<typeof tablesOf>;

  constructor(index: FeatureIndex) {
    this.#features = new FeatureRows(index);
    this.#caches = cachesOf(index);
    this.#tables = tablesOf(index);
  }

  forget(): void {
    for (const cache of Object.values(this.#caches)) cache.forget();
    for (const table of Object.values(this.#tables)) table.forget();
  }

  /** Writes the classes into `entity`. */
  tag(view: DocumentView, { pos, entity, draft }: NameContext, choose: Choose): void {
    const run: CapitalRun = { start: 0, end: 0, listed: 0 };
    for (const { start, end } of view.ranges) {
      run.end = 0;
      for (let s = start; s < end; s++) {
        const type = view.types[s]!;
        if (!type.capital) {
          if (entity[s - 1] === ENTITY.none || !linksNames(view, s, end)) continue;
        }
        if (s >= run.end) runAt(view, s, end, run);
        const chosen = this.#choose(view, s, { pos, entity, draft, run }, choose);
        entity[s] = chosen;
        if (type.capital && !draft) remember(type, chosen);
      }
    }
  }

  #choose(
    { types, capitals, tokens }: DocumentView,
    s: number,
    { pos, entity, draft, run }: NameContext & { readonly run: CapitalRun },
    choose: Choose,
  ): number {
    const features = this.#features;
    const caches = this.#caches;
    const tables = this.#tables;
    const type = types[s]!;
    const before = types[s - 1]!;
    const next = types[s + 1]!;
    const word = type.lowerHash;
    const last = entity[s - 1]!;
    const capital = capitals[s]!;
    features.count = 0;
    features.addRow(caches.own.row(type, REACH));
    features.addRow(caches.own.row(types[s - 2]!, REACH - 2));
    features.addRow(caches.own.row(before, REACH - 1));
    features.addRow(caches.own.row(next, REACH + 1));
    features.addRow(caches.own.row(types[s + 2]!, REACH + 2));
    features.addRow(tables.history.row((pos[s]! << 6) | (entity[s - 2]! << 3) | last));
    features.addRow(caches.before.row(type, last));
    features.addRow(caches.beforeNext.row(next, last));
    features.addRow(caches.beforePrevious.row(before, last));
    features.addRow(tables.posBefore.row((pos[s - 1]! << 6) | pos[s]!));
    features.addRow(tables.posNext.row((pos[s]! << 6) | pos[s + 1]!));
    features.addRow(tables.posAround.row((pos[s - 1]! << 6) | pos[s + 1]!));
    features.add(mix(TEMPLATE.wordNext, mix(word, next.lowerHash)));
    features.add(mix(TEMPLATE.previousWord, mix(before.lowerHash, word)));
    features.add(mix(TEMPLATE.around, mix(before.lowerHash, next.lowerHash)));
    features.addRow(tables.capital.row((capital << 6) | pos[s]!));
    features.addRow(caches.capital.row(type, capital));
    this.#addDocument(type, last);
    this.#addRun(types, pos, s, run, last);
    if (draft) this.#addDraft(draft, s, { type, next, run, last });
    return choose(features.rows, features.count, tokens[s]!);
  }

  /** What the document tells of the word elsewhere. */
  #addDocument({ word }: WordType, last: number): void {
    const features = this.#features;
    const tables = this.#tables;
    features.addRow(tables.seen.row((Math.min(word.persons, 3) << 8) | (Math.min(word.others, 3) << 6) | ((word.last + 1) << 3) | last));
    features.addRow(tables.neighbours.row(word.neighbours));
  }

  /** What the first reading made of the word, of those around it and of the word elsewhere. */
  #addDraft(
    draft: Uint8Array,
    s: number,
    { type, next, run, last }: { readonly type: WordType; readonly next: WordType; readonly run: CapitalRun; readonly last: number },
  ): void {
    const features = this.#features;
    const tables = this.#tables;
    const own = draft[s]!;
    const around = (last << 6) | (own << 3) | draft[s + 1]!;
    const persons = type.word.persons - (own === ENTITY.PERSON ? 1 : 0);
    const others = type.word.others - (own !== ENTITY.PERSON && own !== ENTITY.none ? 1 : 0);
    features.addRow(tables.draft.row(around));
    features.addRow(tables.draftNext.row((draft[s + 1]! << 3) | draft[s + 2]!));
    features.addRow(tables.draftRun.row((draft[run.end - 1]! << 6) | (draft[run.start]! << 3) | own));
    features.add(mix(TEMPLATE.draftWord, (next.lowerHash ^ around) | 0));
    features.addRow(tables.draftCounts.row((own << 6) | (Math.min(persons, 3) << 3) | Math.min(others, 3)));
  }

  /** What the whole run of capitals tells of each of its words: its head stands last, "European Court", its surname too. */
  #addRun(types: readonly WordType[], pos: Uint8Array, s: number, { start, end, listed }: CapitalRun, last: number): void {
    const features = this.#features;
    const first = types[start]!;
    const final = types[end - 1]!;
    const before = types[start - 1]!;
    const behind = types[end]!;
    const place = (Math.min(s - start, 3) << 2) | Math.min(end - 1 - s, 3);
    features.addRow(this.#tables.runPlace.row(place));
    features.add(mix(TEMPLATE.runListed, listed));
    features.add(mix(TEMPLATE.listedRun, mix(place, listed & (LISTED.given | LISTED.body | LISTED.courtesy | LISTED.role | LISTED.place))));
    features.addRow(this.#caches.runFirst.row(first, place));
    features.addRow(this.#caches.runLast.row(final, place));
    features.add(mix(TEMPLATE.runBefore, mix(before.lowerHash, s - start)));
    features.add(mix(TEMPLATE.runBehind, mix(behind.lowerHash, end - 1 - s)));
    features.add(mix(TEMPLATE.runSides, mix(before.lowerHash, behind.lowerHash)));
    features.add(mix(TEMPLATE.runPosBefore, mix(pos[start - 1]!, s - start)));
    features.add(mix(TEMPLATE.runPosBehind, mix(pos[end]!, end - 1 - s)));
    features.add(mix(TEMPLATE.runLastSeen, ((final.word.last + 1) << 3) | last));
    features.add(mix(TEMPLATE.runLastNeighbours, final.word.neighbours));
  }
}

function linksNames({ types, marks }: DocumentView, s: number, end: number): boolean {
  for (let ahead = s + 1; ahead < end && ahead <= s + LONGEST_LINK; ahead++) {
    if (types[ahead]!.capital) return true;
    if (marks[ahead]! >= 0) return false;
  }
  return false;
}

/** The run at slot `s`, an ampersand and a hyphen between capitals included. */
function runAt({ types }: DocumentView, s: number, end: number, run: CapitalRun): void {
  run.start = s;
  run.listed = 0;
  let at = s;
  while (at < end && (types[at]!.capital || at === s || (types[at]!.text === '&' && at + 1 < end && types[at + 1]!.capital)))
    run.listed |= types[at++]!.listed;
  run.end = at;
}

function remember({ word }: WordType, chosen: number): void {
  word.last = chosen;
  if (chosen === ENTITY.PERSON) word.persons++;
  else if (chosen !== ENTITY.none) word.others++;
}
