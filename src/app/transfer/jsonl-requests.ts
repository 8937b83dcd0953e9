import { z } from 'zod';
import type { Extractor } from '../../core/news/extraction.ts';
import { tooLong } from '../reading/limits.ts';
import { machineForm } from './json-forms.ts';
import { jsonLines, type Line } from './jsonl.ts';

const request = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

export interface DoorOptions {
  readonly extractor: Extractor;
  /** Applied to the text before extraction; then the answer holds the text that its offsets count in. Absent: the text is taken as it is. */
  readonly normalise?: ((text: string) => string) | undefined;
  /** Told of an error that no input should cause; gives what to say of it. */
  readonly unexpected: (error: unknown) => string;
}

/**
 * The machine's door: a line `{"id","text"}` in, a line with its quotes, demands and summary out, in the same order, each before the next is read.
 * A line that can't be used is answered by `{"id":null,"error"}`. No line feed stands at an answer's end.
 */
export async function* answersTo(input: AsyncIterable<Uint8Array | string>, options: DoorOptions): AsyncGenerator<string> {
  for await (const line of jsonLines(input)) yield JSON.stringify(await answer(line, options));
}

async function answer(line: Line, { extractor, normalise, unexpected }: DoorOptions): Promise<object> {
  const parsed = 'text' in line ? parseRequest(line) : line;
  if ('error' in parsed) return { id: null, error: `line ${line.number}: ${parsed.error}` };
  try {
    const text = normalise ? normalise(parsed.text) : parsed.text;
    const { quotes, demands, summary } = machineForm(await extractor.extract(text));
    return { id: parsed.id, ...(normalise ? { text } : {}), quotes, demands, summary };
  } catch (error) {
    return { id: null, error: `line ${line.number}: ${unexpected(error)}` };
  }
}

function parseRequest({ text }: { text: string }): z.infer<typeof request> | { error: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { error: 'not JSON' };
  }
  const parsed = request.safeParse(value);
  if (parsed.success) {
    const problem = tooLong(parsed.data.text);
    return problem === undefined ? parsed.data : { error: `text: ${problem}` };
  }
  const issue = parsed.error.issues[0]!;
  const field = issue.path.join('.');
  return {
    error:
      field === 'id'
        ? 'id: expected a string or a number'
        : field === 'text'
          ? 'text: expected a string'
          : 'expected an object with id and text',
  };
}
