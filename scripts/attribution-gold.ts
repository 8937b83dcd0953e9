import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** `npm run -s gold` prints the articles of `tests/fixtures/attribution` as JSON lines, in the format that an attribution scorer reads; README there describes the marks. */

const FOLDER = path.resolve(import.meta.dirname, '../tests/fixtures/attribution');
const MARKED = /\{\{([^|{}]+)\|([^{}]+)\}\}/g;

/** One marked piece: UTF-16 offsets into the text without marks, quotation marks included. `reference` is null where the speaker can't be known. */
export interface GoldPiece {
  readonly start: number;
  readonly end: number;
  readonly reference: string | null;
  readonly named: boolean;
  readonly isSpeech: boolean;
}
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly pieces: readonly GoldPiece[];
}

/** The article without its markup, and where the marked pieces stand in it. */
export function readMarked(id: string, marked: string): GoldArticle {
  const source = marked.trimEnd();
  const pieces: GoldPiece[] = [];
  let text = '';
  let read = 0;
  for (const match of source.matchAll(MARKED)) {
    text += source.slice(read, match.index);
    const start = text.length;
    text += match[2]!;
    pieces.push({ start, end: text.length, ...speakerOf(match[1]!) });
    read = match.index + match[0].length;
  }
  return { id, text: text + source.slice(read), pieces };
}

function speakerOf(label: string): Pick<GoldPiece, 'reference' | 'named' | 'isSpeech'> {
  if (label === '-') return { reference: null, named: false, isSpeech: false };
  if (label === '?unknown') return { reference: null, named: false, isSpeech: true };
  const unnamed = /^\?unnamed: (.+)$/.exec(label)?.[1];
  return { reference: unnamed ?? label.split(' + ').join(' and '), named: unnamed === undefined, isSpeech: true };
}

/** Pieces of one utterance: a sentence that its reporting clause breaks, or a quotation that the next paragraph reopens. */
export function utterances({ text, pieces }: GoldArticle): GoldPiece[][] {
  const groups: GoldPiece[][] = [];
  for (const piece of pieces) {
    const before = groups.at(-1)?.at(-1);
    if (before && goesOn(text, before, piece)) groups.at(-1)!.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function goesOn(text: string, before: GoldPiece, piece: GoldPiece): boolean {
  if (!before.isSpeech || before.reference === null || before.reference !== piece.reference) return false;
  const between = text.slice(before.end, piece.start);
  if (/^\n+$/.test(between)) return !/["”’'»“]$/.test(text.slice(before.start + 1, before.end));
  const ended = /[.!?…]["”’'»“]$/.test(text.slice(before.start, before.end));
  return !ended && between.length < 160 && !/[.!?…:\n]\s/.test(between.replace(/\b(?:Mrs?|Ms|Dr|Prof|Sen|Rep|Gov|St)\./g, ''));
}

/** The line that the scorer reads: one quote an utterance, `segments` as `[start, end]`. */
export function goldLine(article: GoldArticle): object {
  const quotes = utterances(article).map((parts, n) => {
    const { reference, named, isSpeech } = parts[0]!;
    const [start, end] = [parts[0]!.start, parts.at(-1)!.end];
    const segments = parts.map((part) => [part.start, part.end]);
    const text = article.text.slice(start, end);
    return { start, end, text, type: 'direct', segments, speaker: reference, reference, named, is_speech: isSpeech, group: `U${n + 1}` };
  });
  return { id: article.id, text: article.text, quotes };
}

export function readGold(): GoldArticle[] {
  const files = readdirSync(FOLDER).filter((file) => /^\d\d-.+\.md$/.test(file));
  return files.sort().map((file) => readMarked(path.basename(file, '.md'), readFileSync(path.join(FOLDER, file), 'utf8')));
}

if (import.meta.main) for (const article of readGold()) process.stdout.write(`${JSON.stringify(goldLine(article))}\n`);
