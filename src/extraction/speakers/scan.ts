import type { Document } from '../grammar/document.ts';
import { Sequence } from '../grammar/sequence.ts';
import { MONTHS_AS_NAMES } from '../lexicon/names/name-parts.ts';
import { CALENDAR, COUNTED, DATE_LEADERS } from '../lexicon/names/no-names.ts';
import { ENTITY, PENN } from '../tagging/tag-set.ts';
import type { Token } from '../text/tokens.ts';
import { type DocumentWords, documentWords } from './document-words.ts';
import type { Draft, Mention } from './mention.ts';
import { isNoName } from './word-classes.ts';

/** How many tokens of titles and modifiers may stand before a person's name. */
const PERSON_WITHIN = 14;

/** A text as it is read for mentions from its first token to its last, and the mentions found so far. */
export class Scan extends Sequence<Token> {
  readonly document: Document;
  /** What the text tells of its words as a whole. */
  readonly overall: DocumentWords;
  readonly mentions: Mention[] = [];
  /** The first token of a person's name from where this was asked last. */
  #person = -1;
  readonly #paragraphStarts: ReadonlySet<number>;
  /** The end of the mention pushed last; nothing may begin before it. */
  done = 0;

  constructor(document: Document) {
    super(document.tokens);
    this.document = document;
    this.overall = documentWords(document);
    this.#paragraphStarts = new Set(document.paragraphs.map(({ start }) => start));
  }

  /** Whether a person is named at token `at` or soon behind it. */
  leadsToPerson(at: number): boolean {
    if (this.#person < at) {
      this.#person = at;
      const { entity } = this.document.tags;
      while (this.#person < entity.length && entity[this.#person] !== ENTITY.PERSON) this.#person++;
    }
    return this.#person - at < PERSON_WITHIN;
  }

  /** The part of speech, a number of `PENN_TAGS`; that of a sign beyond the bounds. */
  pos(at: number): number {
    return this.document.tags.pos[at] ?? PENN.SYM;
  }

  /** What the token names, a number of `ENTITY_CLASSES`. */
  entity(at: number): number {
    return this.document.tags.entity[at] ?? ENTITY.none;
  }

  push(mention: Draft): void {
    const first = this.at(mention.from);
    const last = this.at(mention.to - 1);
    this.mentions.push({
      start: first.start,
      end: last.end,
      label: mention.label ?? this.document.text.slice(first.start, last.end),
      role: mention.role,
      gender: mention.gender,
      possessive: mention.possessive ?? this.isPossessive(mention.to),
      quoted: this.document.pieceOfToken[mention.from]! >= 0,
      definite: mention.definite ?? false,
      courtesy: mention.courtesy ?? false,
      kind: mention.kind,
      from: mention.from,
      to: mention.to,
      core: mention.core,
    });
    this.done = mention.to;
  }

  /** "'s", or the apostrophe behind a plural: "the teachers' union". */
  isPossessive(at: number): boolean {
    const [before, token] = [this.at(at - 1), this.at(at)];
    if (token.kind === 'possessive') return true;
    if ((token.text !== '’' && token.text !== "'") || token.start !== before.end || !before.lower.endsWith('s')) return false;
    return this.joined(at - 1, at) && this.joined(at, at + 1);
  }

  /** Running text: no paragraph or quotation mark begins or ends between the two tokens. */
  joined(a: number, b: number): boolean {
    return (
      this.document.pieceOfToken[a] === this.document.pieceOfToken[b] &&
      this.at(b).start - this.at(b - 1).end <= 2 &&
      !this.#paragraphStarts.has(this.at(b).start)
    );
  }

  isCapital(at: number): boolean {
    const token = this.at(at);
    return (
      token.kind === 'word' &&
      token.capital &&
      this.joined(at - 1, at) &&
      (!isNoName(token.lower) || this.overall.surnames.has(token.lower))
    );
  }

  isDate(at: number): boolean {
    const { lower } = this.at(at);
    if (CALENDAR.has(lower) || (COUNTED.has(lower) && this.at(at + 1).kind === 'number')) return true;
    // "until June", as against "June said", "of June Falk".
    return MONTHS_AS_NAMES.has(lower) && DATE_LEADERS.has(this.lowerAt(at - 1)) && !this.at(at + 1).capital;
  }
}
