import { CALENDAR, COUNTED } from '../lexicon/names/no-names.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import { type DocumentWords, documentWords } from './document-words.ts';
import type { Draft, Mention } from './mention.ts';
import { isNoName } from './word-classes.ts';

/** A text as it is read for mentions from its first token to its last, and the mentions found so far. */
export class Scan {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly words: DocumentWords;
  readonly mentions: Mention[] = [];
  /** The end of the mention pushed last; nothing may begin before it. */
  done = 0;

  constructor(document: Document) {
    this.document = document;
    this.tokens = document.tokens;
    this.words = documentWords(document);
  }

  push(mention: Draft): void {
    const first = this.tokens[mention.from]!;
    const last = this.tokens[mention.to - 1]!;
    const next = this.tokens[mention.to];
    this.mentions.push({
      start: first.start,
      end: last.end,
      label: mention.label ?? this.document.text.slice(first.start, last.end),
      role: mention.role,
      gender: mention.gender,
      possessive:
        mention.possessive ??
        (next?.kind === 'possessive' ||
          (next?.text === '’' || next?.text === "'" ? next.start === last.end && last.lower.endsWith('s') : false)),
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

  /** Same line of text: no paragraph or quotation mark between the two tokens. */
  joined(a: number, b: number): boolean {
    return this.document.pieceOfToken[a] === this.document.pieceOfToken[b] && this.tokens[b]!.start - this.tokens[b - 1]!.end <= 2;
  }

  isCapital(at: number): boolean {
    const token = this.tokens[at];
    return (
      token?.kind === 'word' && token.capital && this.joined(at - 1, at) && (!isNoName(token.lower) || this.words.surnames.has(token.lower))
    );
  }

  isDate(at: number): boolean {
    const { lower } = this.tokens[at]!;
    return CALENDAR.has(lower) || (COUNTED.has(lower) && this.tokens[at + 1]?.kind === 'number');
  }
}
