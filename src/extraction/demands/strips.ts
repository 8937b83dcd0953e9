import type { Document, Unit } from '../grammar/document.ts';
import type { Strip } from './scene.ts';

const STOP = /^[.!?…]$/;

/** The strips of a document, in order of their sentence: each reporter's sentence, then the sentences inside its quoted pieces. Linear. */
export function stripsOf(document: Document): Strip[] {
  return document.sentences.flatMap((sentence, index) => {
    const units = document.units.slice(sentence.from, sentence.to);
    const from = units[0]?.tokenIndex ?? 0;
    const to = endOfUnit(document, sentence.to - 1);
    const asks = units.at(-1)?.text === '?';
    const own: Strip = { from, to, piece: -1, sentence: index, asks };
    return [
      own,
      ...units.flatMap((unit, n) => (unit.piece < 0 ? [] : stripsOfPiece(document, unit, endOfUnit(document, sentence.from + n), index))),
    ];
  });
}

const endOfUnit = (document: Document, unit: number): number => document.units[unit + 1]?.tokenIndex ?? document.tokens.length;

/** The sentences inside a quoted piece, whose last token stands before `end`. */
function stripsOfPiece({ tokens }: Document, { piece, tokenIndex }: Unit, end: number, sentence: number): Strip[] {
  const ends: number[] = [];
  for (let k = tokenIndex + 1; k < end; k++) {
    const [before, next] = [tokens[k - 1], tokens[k]];
    if (!before || next?.kind !== 'word' || !next.capital || next.start <= before.end) continue;
    const isShortForm = before.kind === 'word' && before.text.endsWith('.') && before.text.length > 2;
    if (STOP.test(before.text) || isShortForm) ends.push(k);
  }
  return [...ends, end].map((to, n) => {
    const asks = tokens[to - 1]?.text === '?' || tokens[to - 2]?.text === '?';
    return { from: ends[n - 1] ?? tokenIndex, to, piece, sentence, asks };
  });
}
