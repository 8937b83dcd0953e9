import type { Span } from '../core/span.ts';
import { speaksToMachines } from './withheld.ts';

/** A sentence of the article; `paragraph` is the index of its paragraph. */
export interface ArticleSentence extends Span {
  readonly paragraph: number;
}

/** A part of an article as a model is shown it. Sentences are numbered from 1 over the whole article. */
export interface ArticleView {
  readonly sentences: ReadonlyMap<number, ArticleSentence>;
  /** One sentence a line, as "[3] The quay opens." */
  readonly lines: string;
}

/** Characters of a view. */
const LONGEST_VIEW = 24_000;
const LONGEST_LINE = 1_500;
/** The model is shown no more views of one article. */
const MOST_VIEWS = 4;

/** The article as at most four views of at most 24,000 characters, cut between paragraphs; paragraphs that speak to machines are left out. */
export function viewsOf(text: string, sentences: readonly ArticleSentence[]): ArticleView[] {
  const views: { sentences: Map<number, ArticleSentence>; lines: string }[] = [];
  let view: (typeof views)[number] | undefined;
  for (const { first, members } of paragraphsIn(sentences)) {
    const [start, end] = [members[0]?.start, members.at(-1)?.end];
    if (speaksToMachines(text.slice(start, end))) continue;
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

/** Text on one line of at most 1,500 characters, so that no sentence of an article can pass for two. */
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
