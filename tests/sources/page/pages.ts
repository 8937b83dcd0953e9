import type { SourceArticle } from '../../../src/core/news/article.ts';
import { htmlArticle } from '../../../src/sources/page/article.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
export const URL_OF_PAGE = 'https://post.example/news/2026/harbour-bridge';

/** Paragraphs of an article about nothing that exists, each with its number; none repeats another. */
export const paragraphs = (n: number, from = 1): string =>
  Array.from(
    { length: n },
    (_, i) =>
      `<p>Paragraph ${from + i} tells that the harbour bridge will stay shut for ${from + i} more weeks, and that nobody in the town hall knows who is going to pay for the ferries.</p>`,
  ).join('\n');

interface Parts {
  readonly head?: string;
  readonly lang?: string;
  readonly body: string;
  readonly url?: string;
}

export const page = ({ head = '<title>Harbour bridge stays shut</title>', lang = 'en', body }: Parts): string =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;

export const read = (parts: Parts): SourceArticle => htmlArticle(page(parts), parts.url ?? URL_OF_PAGE, NOW);

/** A page whose article has `inside` in its middle. */
export const around = (inside: string): string =>
  read({ body: `<main><article><h1>Harbour bridge stays shut</h1>${paragraphs(4)}${inside}${paragraphs(4, 5)}</article></main>` }).text;
