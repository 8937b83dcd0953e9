import type { Document } from '../text/document.ts';
import type { Strip } from './scene.ts';

const STOP = /^[.!?…]$/;

/** The strips of a document, in order of their sentence: each reporter's sentence, then the sentences inside its quoted pieces. Linear. */
export function stripsOf(document: Document): Strip[] {
  const { sentences, units, tokens } = document;
  const strips: Strip[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const last = units[sentence.to - 1]!;
    const from = units[sentence.from]!.tokenIndex;
    const to = endOfUnit(document, sentence.to - 1);
    strips.push({ from, to, piece: -1, sentence: index, asks: tokens[to - 1]!.text === '?' && last.piece < 0 });
    for (let u = sentence.from; u < sentence.to; u++) if (units[u]!.piece >= 0) pushPiece(document, strips, u, index);
  }
  return strips;
}

const endOfUnit = (document: Document, unit: number): number => document.units[unit + 1]?.tokenIndex ?? document.tokens.length;

function pushPiece(document: Document, strips: Strip[], unit: number, sentence: number): void {
  const { tokens, units } = document;
  const { piece, tokenIndex } = units[unit]!;
  const end = endOfUnit(document, unit);
  let from = tokenIndex;
  const push = (to: number): void => {
    const asks = tokens[to - 1]!.text === '?' || tokens[to - 2]?.text === '?';
    if (to > from) strips.push({ from, to, piece, sentence, asks });
    from = to;
  };
  for (let k = tokenIndex; k < end; k++) {
    const next = tokens[k + 1];
    const ends = STOP.test(tokens[k]!.text) || (tokens[k]!.kind === 'word' && tokens[k]!.text.endsWith('.') && tokens[k]!.text.length > 2);
    if (ends && k + 1 < end && next!.kind === 'word' && next!.capital && next!.start > tokens[k]!.end) push(k + 1);
  }
  push(end);
}
