/** A line of at most `MAX_LINE_BYTES`, or why it can't be used. `number` counts from 1, blank lines too. */
export type JsonlLine = { readonly number: number; readonly text: string } | { readonly number: number; readonly error: string };

/** Far above any article, far below the longest string that Node can hold. */
const MAX_LINE_BYTES = 200 * 1024 * 1024;
const NEWLINE = 10;

/**
 * Lines of UTF-8, as soon as each is whole; blank ones are left out. Only a line feed ends a line: U+2028 and U+2029, where `readline` breaks
 * too, are allowed inside a JSON string. Reads on only when the next line is asked for.
 */
export async function* jsonLines(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<JsonlLine> {
  const splitter = new Splitter();
  for await (const chunk of chunks) yield* splitter.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  yield* splitter.end();
}

/** What JSON says; undefined for what is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

class Splitter {
  #parts: Uint8Array[] = [];
  #bytes = 0;
  #number = 1;

  *push(chunk: Uint8Array): Generator<JsonlLine> {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      this.#keep(chunk.subarray(from, to));
      yield* this.end();
      from = to + 1;
    }
    this.#keep(chunk.subarray(from));
  }

  /** Gives what stands before the end of a line or of the input. */
  *end(): Generator<JsonlLine> {
    const number = this.#number++;
    const bytes = this.#bytes;
    const parts = this.#parts;
    this.#parts = [];
    this.#bytes = 0;
    if (bytes > MAX_LINE_BYTES) {
      yield { number, error: `the line is longer than ${MAX_LINE_BYTES / 1024 / 1024} MB` };
      return;
    }
    const text = decoded(parts);
    if (text === undefined) yield { number, error: 'the line is not UTF-8' };
    else if (text.trim() !== '') yield { number, text };
  }

  #keep(part: Uint8Array): void {
    this.#bytes += part.length;
    if (this.#bytes <= MAX_LINE_BYTES) this.#parts.push(part);
    else this.#parts = [];
  }
}

function decoded(parts: readonly Uint8Array[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
  } catch {
    return undefined;
  }
}
