import type { Span } from '../core/span.ts';
import { speaksToMachines } from './withheld.ts';

/** The reporter's sentences in order; `paragraph` counts from 0. */
export interface ArticleSentence extends Span {
  readonly paragraph: number;
}

/** A part of an article as a model sees it: its sentences by their numbers, from 1 over the whole article. */
export interface View {
  readonly sentences: ReadonlyMap<number, ArticleSentence>;
  /** A sentence a line. */
  readonly lines: string;
}

/** In characters. */
const LONGEST_VIEW = 24_000;
const LONGEST_LINE = 1_500;
/** What goes beyond is left to the rules. */
const MOST_VIEWS = 4;

/** An article in views of some pages each, parted between paragraphs; without those that speak to machines. */
export function viewsOf(text: string, sentences: readonly ArticleSentence[]): View[] {
  const views: { sentences: Map<number, ArticleSentence>; lines: string }[] = [];
  let view: (typeof views)[number] | undefined;
  for (const { first, members } of paragraphsIn(sentences)) {
    if (speaksToMachines(text.slice(members[0]!.start, members.at(-1)!.end))) continue;
    const lines = members.map((sentence, k) => `[${first + k}] ${shown(text.slice(sentence.start, sentence.end))}\n`).join('');
    if (!view || view.lines.length + lines.length > LONGEST_VIEW) {
      if (views.length === MOST_VIEWS) break;
      view = { sentences: new Map(), lines: '' };
      views.push(view);
    }
    for (const [k, sentence] of members.entries()) view.sentences.set(first + k, sentence);
    view.lines += lines.slice(0, LONGEST_VIEW);
  }
  return views;
}

/** On one line, so that no sentence can begin another. */
export const shown = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_LINE);

function paragraphsIn(sentences: readonly ArticleSentence[]): { first: number; members: ArticleSentence[] }[] {
  const paragraphs: { first: number; members: ArticleSentence[] }[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const open = paragraphs.at(-1);
    if (open?.members[0]?.paragraph === sentence.paragraph) open.members.push(sentence);
    else paragraphs.push({ first: index + 1, members: [sentence] });
  }
  return paragraphs;
}
