import type { Provenance, SourceArticle } from '../../core/news/article.ts';
import { SourceProblem } from '../problem.ts';
import { normalise } from './normalise.ts';

const LONGEST_TITLE = 120;
const HEADLINE_WORDS = 24;

/** An article of plain text. The title, where the source gives none, is its headline line, else its first sentence. Throws `SourceProblem` `empty`. */
export function textArticle(raw: string, source: Partial<Provenance> & { readonly origin: string }): SourceArticle {
  const text = normalise(raw);
  if (text === '') throw new SourceProblem('empty', 'has no text');
  return { ...source, title: source.title ?? titleOf(text), text };
}

/** The first line where it looks like a headline (short, no stop), else the first sentence, shortened at a word. */
export function titleOf(text: string): string {
  const [first = ''] = text.slice(0, 2000).split('\n', 1);
  const line = first.replace(/^#+\s*/, '').trim();
  const headline = line.split(/\s+/).length <= HEADLINE_WORDS && !/[.:;,]$/.test(line);
  const sentence = headline ? line : (/^.*?[^\s.]{3,}[.!?](?=\s+["“‘']?\p{Lu}|$)/u.exec(line)?.[0] ?? line);
  return shorten(sentence, LONGEST_TITLE);
}

function shorten(text: string, most: number): string {
  if (text.length <= most) return text.replace(/\.$/, '');
  const cut = text.lastIndexOf(' ', most - 1);
  return `${text.slice(0, cut > most / 2 ? cut : most - 1).replace(/[\s,;:–—-]+$/, '')}…`;
}
