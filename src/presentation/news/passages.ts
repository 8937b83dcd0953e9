import type { Inline } from '../../core/chat/reply.ts';
import type { Passage } from '../../core/news/passage.ts';
import type { SearchHit } from '../../core/ports/article-store.ts';
import { slash } from '../command-names.ts';
import { languageWords } from './article-kinds.ts';
import { articlePermalink } from './citations.ts';
import { linkOf, outletName } from './outlets.ts';

/** A passage, what was sought set strong; all of it is the article's own but the dots at its ends. */
export function markedPassage({ passage, marks }: Passage): Inline[] {
  const shown = (text: string): string => text.replace(/\s+/g, ' ');
  const pieces: Inline[] = ['… '];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push(shown(passage.slice(at, start)), { text: shown(passage.slice(start, end)), style: 'strong' });
    at = end;
  }
  return [...pieces, shown(passage.slice(at)), ' …'];
}

/** "Coast Post, 20 November 2026 · The passage there · /article 12": whose it is, the passage on its page where it is on the web, and what shows more. */
export function passagePlace(hit: SearchHit): Inline[] {
  const { article } = hit;
  const quiet = (text: string | undefined): Inline[] => (text ? [{ text, style: 'quiet' }] : []);
  const place = [
    quiet(outletName(article)),
    article.publishedAt ? [{ date: article.publishedAt }] : [],
    quiet(languageWords(article.language)),
  ].filter(({ length }) => length > 0);
  const url = passageLink(hit);
  const pieces: Inline[][] = [
    ...(place.length > 0 ? [joined(place, ', ')] : []),
    ...(url === undefined ? [] : [[{ text: 'The passage there', url }]]),
    [slash('article', article.id)],
  ];
  return [...joined(pieces, ' · '), articlePermalink(article)];
}

const joined = (pieces: readonly (readonly Inline[])[], between: string): Inline[] =>
  pieces.flatMap((piece, n) => (n === 0 ? piece : [between, ...piece]));

/** Words at either end by which a browser finds a passage. */
const WORDS_AT_END = 4;

/**
 * The address of an article that opens at the passage, by a text fragment (https://wicg.github.io/scroll-to-text-fragment/): of the line with the first
 * mark, or the first line where none stands. Browsers that know none show the page from its top. Undefined for an article that isn't on the web.
 */
function passageLink({ article, passage, marks }: SearchHit): string | undefined {
  const url = linkOf(article);
  if (url === undefined || !/^https?:/i.test(url)) return undefined;
  const at = marks[0]?.start ?? 0;
  const from = passage.lastIndexOf('\n', at) + 1;
  return placeOnPage(url, passage.slice(from).split('\n', 1)[0] ?? '');
}

/** An address that opens at some words of its page, by a text fragment: at the address's own beginning where there are no words. */
export function placeOnPage(url: string, line: string): string {
  const words = line.split(/\s+/).filter(Boolean);
  if (words.length === 0) return url;
  const ends = words.length <= 2 * WORDS_AT_END ? [words] : [words.slice(0, WORDS_AT_END), words.slice(-WORDS_AT_END)];
  const text = ends.map((end) => encoded(end.join(' '))).join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** Percent-encoded: dashes and commas are the fragment's own marks, and brackets end links elsewhere. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[-!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
