import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { COURTESY_TITLES } from '../../src/extraction/lexicon/names/name-parts.ts';
import type { TokenizedText } from '../../src/extraction/tagging/document-view.ts';
import { ENTITY, ENTITY_CLASSES, type EntityClass, PENN, PENN_TAGS, type PennTag } from '../../src/extraction/tagging/tag-set.ts';
import { paragraphsOf } from '../../src/extraction/text/paragraphs.ts';
import { type Token, tokenize } from '../../src/extraction/text/tokens.ts';

/** Another tagger's token: where it stands (UTF-16 units), its Penn tag, its class. */
export type SilverToken = readonly [start: number, end: number, pos: string, entity: string];

/** A text with the tags that our tokens should get; -1 where the other tagger has nothing to say. */
export interface TaggedText extends TokenizedText {
  readonly id: string;
  readonly outlet: string;
  readonly pos: Int8Array;
  readonly entity: Int8Array;
}

/** The rows of a file of JSON lines, gzipped or not. */
function rowsOf<T>(file: string): T[] {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

const SILVER = /\.silver\.jsonl(?:\.gz)?$/;

/** The texts of the folders that have another tagger's tags. The outlet is the article's publisher, or else the name of its file. */
export function taggedTextsIn(folders: readonly string[]): TaggedText[] {
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)));
  return files
    .filter((file) => SILVER.test(file))
    .flatMap((silver) => {
      const name = path.basename(silver).replace(SILVER, '');
      const texts = files.find((file) => path.basename(file).replace(/\.gz$/, '') === `${name}.train.jsonl`);
      return texts ? taggedTexts(texts, silver, name) : [];
    });
}

function taggedTexts(texts: string, silver: string, name: string): TaggedText[] {
  const tags = new Map(rowsOf<{ id: string; tokens: SilverToken[] }>(silver).map(({ id, tokens }) => [id, tokens]));
  return rowsOf<{ id: string; text: string; publisher?: string }>(texts).flatMap(({ id, text, publisher = name }) => {
    const tokens = tags.get(id);
    return tokens ? [withoutHeadlines(alignedText({ id, outlet: publisher, text }, tokens))] : [];
  });
}

export function alignedText(
  { id, outlet, text }: { id: string; outlet: string; text: string },
  silver: readonly SilverToken[],
): TaggedText {
  const tokens = tokenize(text);
  const pos = new Int8Array(tokens.length).fill(-1);
  const entity = new Int8Array(tokens.length).fill(-1);
  let first = 0;
  for (const [n, token] of tokens.entries()) {
    while (first < silver.length && silver[first]![1] <= token.start) first++;
    const covered: SilverToken[] = [];
    for (let at = first; at < silver.length && silver[at]![0] < token.end; at++) covered.push(silver[at]!);
    const head = headOf(token, covered);
    if (!head) continue;
    // Later treebanks tag the preposition "to" IN, and teachers differ in whether a title belongs to the person: ours are always TO and never.
    pos[n] = token.lower === 'to' ? PENN.TO : pennOf(head[2]);
    entity[n] = isTitle(token) ? ENTITY.none : classOf(head[3]);
    if (n > 0 && entity[n - 1] === ENTITY.PERSON && GENERATIONS.test(token.text)) entity[n] = ENTITY.PERSON;
  }
  return { id, outlet, text, tokens, paragraphs: paragraphsOf(text), pos, entity };
}

/** Without the tags of lines in title case, of which no tagger makes much. */
function withoutHeadlines(text: TaggedText): TaggedText {
  for (const { start, end } of text.paragraphs) {
    const words = text.text.slice(start, end).match(/\p{L}{4,}/gu) ?? [];
    if (words.length < 3 || words.length > 30 || words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length < 0.7) continue;
    for (const [n, token] of text.tokens.entries()) if (token.start >= start && token.end <= end) text.pos[n] = text.entity[n] = -1;
  }
  return text;
}

const TITLES: ReadonlySet<string> = new Set([
  ...Object.keys(COURTESY_TITLES),
  ...'adm admiral ayatollah baroness baron brig capt captain chancellor cardinal chief cllr col colonel cmdr commander congressman congresswoman count countess'.split(
    ' ',
  ),
  ...'dr duchess duke earl emperor father gen general gov governor hon imam insp inspector judge justice lt lieutenant maj major mayor minister mp pastor'.split(
    ' ',
  ),
  ...'president prof professor rabbi rep rev reverend secretary sen senator sgt sergeant sheikh sheriff superintendent viscount'.split(' '),
]);
const isTitle = ({ lower, capital }: Token): boolean => capital && TITLES.has(lower.replace(/\.$/, ''));

/** What belongs to the name before it, whatever a teacher says. */
const GENERATIONS = /^(?:[JS]r\.?|II|III|IV)$/;

const IS_WORD = /^[A-Z]/;

/** What `alignedText` would make the same text of: a token for each of ours. Those that teach nothing are left out. */
export const silverOf = ({ tokens, pos, entity }: TaggedText): SilverToken[] =>
  tokens.flatMap(({ start, end }, n) =>
    pos[n]! < 0 ? [] : [[start, end, PENN_TAGS[pos[n]!]!, ENTITY_CLASSES[Math.max(0, entity[n]!)]!] as const],
  );

/** Of the tokens that ours covers: the verb of a contraction, else the last that is a word. */
function headOf({ text }: Token, covered: readonly SilverToken[]): SilverToken | undefined {
  if (covered.length <= 1) return covered[0];
  const words = covered.filter(([, , pos]) => IS_WORD.test(pos) && pos !== 'HYPH');
  if (/['’]/.test(text)) {
    const verb = words.find(([, , pos]) => /^(?:VB|MD)/.test(pos));
    if (verb) return verb;
  }
  return words.at(-1) ?? covered.at(-1);
}

/** Tags of later treebanks told in Penn's. */
const LATER_TAGS: Readonly<Record<string, PennTag>> = { HYPH: ':', NFP: ':', ADD: 'NN', AFX: 'JJ', GW: 'NN', XX: 'FW' };

const pennOf = (tag: string): number => PENN_TAGS.indexOf((LATER_TAGS[tag] ?? tag) as PennTag);
/** Dates, numbers and sums of money are none. */
const classOf = (name: string): number => (ENTITY_CLASSES.includes(name as EntityClass) ? ENTITY[name as EntityClass] : ENTITY.none);

export const isPunctuation = (pos: number): boolean => pos >= PENN.SYM;
