import type { z } from 'zod';

type ParsedReply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

/** How reasoning models mark where their thoughts end, which may hold drafts of the answer. */
const END_OF_THOUGHTS = /<\/(?:think|thinking|thought|thoughts|reasoning|reflection)>/gi;
/** In characters: several times the longest answer that a model is allowed. */
const LONGEST = 60_000;
const MOST_TRIED = 100;

/**
 * The JSON object in a model's answer, which may stand in a code block, behind the model's thoughts or between other words; of several the last that has
 * the schema's form. `problem` follows on "That is not the JSON asked for: ".
 */
export function parseReply(text: string, schema: z.ZodType): ParsedReply {
  const answer = text.split(END_OF_THOUGHTS).at(-1)!.slice(0, LONGEST);
  let found: ParsedReply | undefined;
  let problem = answer.includes('{') ? 'it is broken JSON' : 'there is no JSON object';
  for (const value of objectsIn(answer)) {
    const parsed = schema.safeParse(value);
    if (parsed.success) found = { ok: true, value: parsed.data };
    else {
      const issue = parsed.error.issues[0]!;
      problem = `${issue.path.join('.') || 'the object'}: ${issue.message}`;
    }
  }
  return found ?? { ok: false, problem };
}

/** The JSON objects in a text, in order; not those within another. */
function* objectsIn(text: string): Generator<unknown> {
  let from = text.indexOf('{');
  for (let tried = 0; from >= 0 && tried < MOST_TRIED; tried++) {
    const end = endOfObject(text, from);
    const value = end === undefined ? undefined : parsed(text.slice(from, end));
    if (value !== undefined) yield value;
    from = text.indexOf('{', value === undefined ? from + 1 : end);
  }
}

/** Offset behind the brace that closes the one at `from`; undefined where none does. Braces within strings don't count. */
function endOfObject(text: string, from: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (inString && sign === '\\') at++;
    else if (sign === '"') inString = !inString;
    else if (!inString && sign === '{') depth++;
    else if (!inString && sign === '}' && --depth === 0) return at + 1;
  }
  return undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
