import type { z } from 'zod';

type ParsedReply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

/** The JSON object in a model's answer, which may stand in a code block or behind the model's reasoning. `problem` follows on "That is not the JSON asked for: ". */
export function parseReply(text: string, schema: z.ZodType): ParsedReply {
  const said = text.slice(Math.max(0, text.lastIndexOf('</think>')));
  const [from, to] = [said.indexOf('{'), said.lastIndexOf('}')];
  if (from < 0 || to < from) return { ok: false, problem: 'there is no JSON object' };
  let value: unknown;
  try {
    value = JSON.parse(said.slice(from, to + 1));
  } catch {
    return { ok: false, problem: 'it is broken JSON' };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0]!;
  return { ok: false, problem: `${issue.path.join('.') || 'the object'}: ${issue.message}` };
}
