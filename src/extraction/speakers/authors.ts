import type { Document } from '../grammar/document.ts';
import { BY_OR_FROM } from '../lexicon/function-words.ts';
import { DOCUMENT_CHANNELS, DOCUMENT_NOUNS, ISSUING_VERBS } from '../lexicon/people/documents.ts';
import { CUE_VERBS } from '../lexicon/verbs.ts';
import type { Mention } from './mention.ts';

const FURTHEST = 14;

/**
 * Who speaks through a document, as an index into the mentions: `a letter from X`, `a statement by X`, `X sent a letter`, `X said in a statement`, `X’s letter`.
 * Undefined where the text doesn't say. `subject`: the last subject of the sentence before the document, or -1.
 */
export function authorOf(document: Document, mentions: readonly Mention[], position: number, subject: number): number | undefined {
  return (
    writtenBy(document, mentions, position) ?? issuedBy(document, mentions, position, subject) ?? ownedBy(document, mentions, position)
  );
}

function writtenBy({ tokens, unitOfToken, units }: Document, mentions: readonly Mention[], position: number): number | undefined {
  const { to } = mentions[position]!;
  for (let next = position + 1; next < mentions.length && mentions[next]!.from - to < FURTHEST; next++) {
    const before = tokens[mentions[next]!.from - 1]!;
    for (let k = to; k < mentions[next]!.from; k++) {
      const { lower } = units[unitOfToken[k]!]!;
      if (/^[.;:,!?]$/.test(lower) || CUE_VERBS.has(lower) || units[unitOfToken[k]!]!.piece >= 0) return undefined;
    }
    if (BY_OR_FROM.has(before.lower) && mentions[next]!.kind !== 'pronoun') return namedBehind(tokens, mentions, next);
  }
  return undefined;
}

/** "from her adviser, Ann Lee": the name between commas is the adviser's. */
function namedBehind(tokens: Document['tokens'], mentions: readonly Mention[], at: number): number {
  const { kind, to } = mentions[at]!;
  const next = mentions[at + 1];
  return kind === 'description' && next?.kind === 'person' && next.from === to + 1 && tokens[to]?.text === ',' ? at + 1 : at;
}

function issuedBy({ tokens }: Document, mentions: readonly Mention[], position: number, subject: number): number | undefined {
  if (subject < 0) return undefined;
  const { from } = mentions[position]!;
  for (let k = from - 1; k >= mentions[subject]!.to && from - k < FURTHEST; k--) {
    const { lower } = tokens[k]!;
    if (ISSUING_VERBS.has(lower) || (CUE_VERBS.has(lower) && DOCUMENT_CHANNELS.has(tokens[from - 1]!.lower))) return subject;
  }
  return undefined;
}

function ownedBy({ tokens }: Document, mentions: readonly Mention[], position: number): number | undefined {
  const owner = mentions[position - 1];
  const { from } = mentions[position]!;
  if (!owner?.possessive || owner.quoted || from - owner.to > 3) return undefined;
  const between = tokens[owner.to]?.kind === 'possessive' ? owner.to + 1 : owner.to;
  return between === from || owner.kind === 'pronoun' ? position - 1 : undefined;
}

/** `X’s letter`, where nothing else makes the letter a mention: the noun it owns. */
export function ownedDocument({ tokens }: Document, mention: Mention): string | undefined {
  if (!mention.possessive || tokens[mention.to]?.kind !== 'possessive') return undefined;
  for (let k = mention.to + 1; k < mention.to + 4; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word') return undefined;
    if (DOCUMENT_NOUNS.has(token.lower)) return token.lower;
  }
  return undefined;
}
