import { AUXILIARIES, CUE_VERBS } from '../../lexicon/verbs.ts';
import type { Phrases } from '../../speakers/phrases.ts';
import { isAdjective, isAdverb, isNoun, isVerb, PENN } from '../../tagging/tag-set.ts';
import { hashOf } from './sparse.ts';

/** What a link of the chain is, in one letter. */
type Category = string;

/** One step of a text between a mention and a piece: a whole mention, a whole piece, or a word or mark outside both. */
export interface ChainLink {
  readonly category: Category;
  /** Hash of the category. */
  readonly sign: number;
  /** Its first unit. */
  readonly unit: number;
  /** The unit behind its last. */
  readonly end: number;
  /** Of a mention, its index; -1 otherwise. */
  readonly mention: number;
  /** Of a piece, its index; -1 otherwise. */
  readonly piece: number;
  /** Hash of the word in lower case, of its category for a mention and a piece. */
  readonly word: number;
}

const KINDS: Readonly<Record<string, Category>> = { person: 'N', name: 'N', body: 'B', pronoun: 'P', description: 'D', group: 'G' };

/** A text's mentions, pieces and the words between them, in order. */
export class Chain {
  readonly links: readonly ChainLink[];
  /** By unit, the link that it belongs to. */
  readonly linkOfUnit: Int32Array;
  /** By link, how many mentions, pieces and words with a cue's form stand before it. */
  readonly mentionsBefore: Int32Array;
  readonly piecesBefore: Int32Array;
  readonly verbsBefore: Int32Array;

  constructor(phrases: Phrases) {
    const { units } = phrases.document;
    const links: ChainLink[] = [];
    this.linkOfUnit = new Int32Array(units.length);
    for (let unit = 0; unit < units.length; ) {
      const mention = phrases.mentionAt(unit);
      const end = mention >= 0 ? Math.max(unit + 1, phrases.endOf(mention, unit)) : unit + 1;
      const category = categoryAt(phrases, unit, mention);
      const { piece, lower } = phrases.at(unit);
      const sign = signOf(category);
      const word = mention >= 0 || piece >= 0 ? sign : hashOf(lower);
      this.linkOfUnit.fill(links.length, unit, end);
      links.push({ category, sign, unit, end, mention, piece, word });
      unit = end;
    }
    this.links = links;
    this.mentionsBefore = new Int32Array(links.length + 1);
    this.piecesBefore = new Int32Array(links.length + 1);
    this.verbsBefore = new Int32Array(links.length + 1);
    for (const [at, { mention, piece, category }] of links.entries()) {
      this.mentionsBefore[at + 1] = (this.mentionsBefore[at] ?? 0) + (mention >= 0 ? 1 : 0);
      this.piecesBefore[at + 1] = (this.piecesBefore[at] ?? 0) + (piece >= 0 ? 1 : 0);
      this.verbsBefore[at + 1] = (this.verbsBefore[at] ?? 0) + (category === 'V' ? 1 : 0);
    }
  }

  at(link: number): ChainLink {
    return this.links[link] ?? EDGE;
  }
}

/** Marks are categories of their own: a text of rare ones keeps no more than this many. */
const MOST_SIGNS = 500;

const EDGE: ChainLink = { category: '^', sign: hashOf('^'), unit: -1, end: -1, mention: -1, piece: -1, word: 0 };

const SIGNS = new Map<string, number>();

/** The hash of one of the few categories, worked out once. */
function signOf(category: Category): number {
  let sign = SIGNS.get(category);
  if (sign === undefined) {
    sign = hashOf(category);
    if (SIGNS.size < MOST_SIGNS) SIGNS.set(category, sign);
  }
  return sign;
}

function categoryAt(phrases: Phrases, unit: number, mention: number): Category {
  if (mention >= 0) {
    const { kind, possessive } = phrases.mention(mention);
    return possessive ? 'O' : (KINDS[kind] ?? 'D');
  }
  const { kind, lower, capital } = phrases.at(unit);
  if (kind === 'piece') return 'Q';
  if (kind === 'number') return '#';
  if (kind === 'mark') return /^[!?…]$/.test(lower) ? '.' : /^[–—-]$/.test(lower) ? '-' : lower;
  if (lower === 'that' || lower === 'as' || lower === 'to' || lower === 'not' || lower === 'of' || lower === 'by') return `<${lower}>`;
  if (AUXILIARIES.has(lower)) return 'a';
  const pos = phrases.document.tags.pos[phrases.at(unit).tokenIndex] ?? PENN.SYM;
  if (isVerb(pos)) {
    const reports = CUE_VERBS.has(lower) && !capital;
    if (pos === PENN.VBG) return reports ? 'I' : 'i';
    if (pos === PENN.VBN && !reports) return 'u';
    return reports ? 'V' : 'v';
  }
  if (pos === PENN.MD) return 'a';
  if (pos === PENN.WP || pos === PENN.WDT || pos === PENN.WRB) return 'w';
  if (pos === PENN.IN) return 'p';
  if (pos === PENN.CC) return 'c';
  if (isAdverb(pos)) return 'r';
  if (pos === PENN.DT || pos === PENN['PRP$']) return 'd';
  if (isAdjective(pos)) return 'j';
  if (isNoun(pos)) return capital ? 'X' : 'n';
  return capital ? 'X' : 'x';
}
