import { z } from 'zod';
import type { Extractor } from '../../core/news/extraction.ts';
import { tooLong } from '../reading/limits.ts';
import { extractionJson } from './extraction-json.ts';
import { type JsonlLine, jsonLines, parsedJson } from './jsonl.ts';

const request = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

export interface TextLinesOptions {
  readonly extractor: Extractor;
  /** Applied to the text before extraction; then the answer holds the text that its offsets count in. Absent: the text is taken as it is. */
  readonly normalise?: ((text: string) => string) | undefined;
  /** Told of an error that no input should cause; gives what to say of it. */
  readonly unexpected: (error: unknown) => string;
}

/**
 * What `extract --jsonl` does: a line `{"id","text"}` in, a line with its quotes, demands and summary out, in the same order, each before the next is read.
 * A line that can't be used is answered by `{"id":null,"error"}`. No line feed stands at an answer's end.
 */
export async function* answersTo(input: AsyncIterable<Uint8Array | string>, options: TextLinesOptions): AsyncGenerator<string> {
  for await (const line of jsonLines(input)) yield JSON.stringify(await answer(line, options));
}

async function answer(line: JsonlLine, { extractor, normalise, unexpected }: TextLinesOptions): Promise<object> {
  const parsed = 'text' in line ? parseRequest(line) : line;
  if ('error' in parsed) return { id: null, error: `line ${line.number}: ${parsed.error}` };
  try {
    const text = normalise ? normalise(parsed.text) : parsed.text;
    const { quotes, demands, summary } = extractionJson(await extractor.extract(text));
    return { id: parsed.id, ...(normalise ? { text } : {}), quotes, demands, summary };
  } catch (error) {
    return { id: null, error: `line ${line.number}: ${unexpected(error)}` };
  }
}

function parseRequest({ text }: { text: string }): z.infer<typeof request> | { error: string } {
  const value = parsedJson(text);
  if (value === undefined) return { error: 'not JSON' };
  const parsed = request.safeParse(value);
  if (parsed.success) {
    const problem = tooLong(parsed.data.text);
    return problem === undefined ? parsed.data : { error: `text: ${problem}` };
  }
  const issue = parsed.error.issues[0]!;
  return { error: EXPECTED[issue.path.join('.')] ?? 'expected an object with id and text' };
}

const EXPECTED: Readonly<Record<string, string>> = { id: 'id: expected a string or a number', text: 'text: expected a string' };
