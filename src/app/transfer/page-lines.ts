import { z } from 'zod';
import type { SourceArticle } from '../../core/news/article.ts';
import { htmlArticle } from '../../sources/page/article.ts';
import { SourceProblem } from '../../sources/problem.ts';
import { withLanguage } from '../reading/ingest.ts';
import { jsonLines, parsedJson } from './jsonl.ts';

const request = z.object({ id: z.union([z.string(), z.number()]), url: z.string().nullish(), html: z.string() });

export interface PageLinesOptions {
  /** Told of a line that can't be used: a sentence with its number. */
  readonly onBad: (problem: string) => void;
  /** Told of an error that no page should cause; gives what to say of it. */
  readonly unexpected: (error: unknown) => string;
}

/** A line `{"id","url","html"}` in, a line with the article out, in the same order, each before the next is read. A line that can't be used is told to `onBad` and left out. */
export async function* articlesIn(
  input: AsyncIterable<Uint8Array | string>,
  { onBad, unexpected }: PageLinesOptions,
): AsyncGenerator<string> {
  for await (const line of jsonLines(input)) {
    const read = 'text' in line ? readPage(line.text, unexpected) : line;
    if ('error' in read) onBad(`line ${line.number}: ${read.error}`);
    else yield JSON.stringify(read);
  }
}

/** An article as machines read it, `null` for what its page doesn't say; times are ISO 8601 in UTC. */
export const articleJson = (id: string | number, article: SourceArticle) => ({
  id,
  kind: article.kind ?? 'article',
  title: article.title,
  byline: article.byline ?? null,
  publisher: article.publisher ?? null,
  publishedAt: article.publishedAt?.toISOString() ?? null,
  modifiedAt: article.modifiedAt?.toISOString() ?? null,
  canonicalUrl: article.canonicalUrl ?? null,
  language: withLanguage(article).language ?? null,
  text: article.text,
});

function readPage(line: string, unexpected: PageLinesOptions['unexpected']): ReturnType<typeof articleJson> | { readonly error: string } {
  const value = parsedJson(line);
  if (value === undefined) return { error: 'not JSON' };
  const parsed = request.safeParse(value);
  if (!parsed.success) return { error: wrongField(parsed.error.issues[0]?.path[0]) };
  const { id, url, html } = parsed.data;
  try {
    return articleJson(id, htmlArticle(html, url ?? 'stdin:'));
  } catch (error) {
    return { error: `the page ${error instanceof SourceProblem ? error.message : unexpected(error)}` };
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  id: 'id: expected a string or a number',
  url: 'url: expected a string',
  html: 'html: expected a string',
};
const wrongField = (field: PropertyKey | undefined): string => EXPECTED[String(field)] ?? 'expected an object with id, url and html';
