import { z } from 'zod';
import { instant } from '../../core/json.ts';
import { extract } from '../../extraction/extract.ts';
import { type DatedTerms, storiesOf } from '../../matching/stories/clusters.ts';
import { termsOf } from '../../matching/stories/terms.ts';
import { tooLong } from '../reading/limits.ts';
import { jsonLines, parsedJson } from './jsonl.ts';

const request = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string(),
  text: z.string(),
  publishedAt: instant,
  publisher: z.string().nullish(),
});
type Id = z.infer<typeof request>['id'];

/** An article of which no more is kept than what stories are told by. */
interface ReadLine extends DatedTerms {
  readonly id: Id;
}

/**
 * What `stories --jsonl` does: lines `{"id","title","text","publishedAt","publisher"}` in any order in, and when the last is read a line `{"id","story"}` for
 * each, in the order of reading. `story` is the id of the story's first article by time, so that articles about one event have the same. A
 * line that can't be used is answered by `{"id":null,"error"}`. No line feed stands at an answer's end.
 */
export async function* storiesIn(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const read: (ReadLine | { readonly error: string })[] = [];
  for await (const line of jsonLines(input)) {
    const article = 'text' in line ? articleIn(line.text) : line;
    read.push('error' in article ? { error: `line ${line.number}: ${article.error}` } : article);
  }
  const stories = storiesOf(read.filter((line) => 'terms' in line));
  const storyOf = new Map(stories.flatMap((story) => story.map((article) => [article, story[0]?.id] as const)));
  for (const line of read) yield JSON.stringify('error' in line ? { id: null, ...line } : { id: line.id, story: storyOf.get(line) });
}

function articleIn(text: string): ReadLine | { readonly error: string } {
  const value = parsedJson(text);
  if (value === undefined) return { error: 'not JSON' };
  const parsed = request.safeParse(value);
  if (!parsed.success) return { error: wrongField(parsed.error.issues[0]?.path[0]) };
  const article = parsed.data;
  const problem = tooLong(article.text);
  if (problem !== undefined) return { error: `text: ${problem}` };
  return {
    id: article.id,
    key: `${article.title} ${article.publisher ?? ''} ${article.id}`,
    at: article.publishedAt.getTime(),
    terms: termsOf(article.title, article.text, extract(article.text)),
  };
}

const EXPECTED: Readonly<Record<string, string>> = {
  id: 'id: expected a string or a number',
  title: 'title: expected a string',
  text: 'text: expected a string',
  publishedAt: 'publishedAt: expected an instant in ISO 8601, in UTC: 2026-03-02T07:00:00Z',
  publisher: 'publisher: expected a string',
};
const wrongField = (field: PropertyKey | undefined): string =>
  EXPECTED[String(field)] ?? 'expected an object with id, title, text, publishedAt and publisher';
