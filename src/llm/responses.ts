import type OpenAI from 'openai';
import { zodTextFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import { MOST_OUTPUT_TOKENS, type ModelCall, type ModelCompletion, usageOf } from './question.ts';
import { throwReportedError } from './trouble.ts';

/** What is read of a Response (https://platform.openai.com/docs/api-reference/responses/object). */
const shape = z.object({
  status: z.string().optional(),
  output: z.array(
    z.object({
      type: z.string(),
      content: z.array(z.object({ type: z.string(), text: z.string().optional() })).optional(),
    }),
  ),
  usage: z.object({ input_tokens: z.unknown(), output_tokens: z.unknown() }).nullish(),
});

/** Asks through the Responses API, and asks the server to keep nothing. Throws what the client throws, and `ZodError` for an answer of no known form. */
export async function askResponses(client: OpenAI, { model, question, signal }: ModelCall): Promise<ModelCompletion> {
  const answer: unknown = await client.responses.create(
    {
      model,
      instructions: question.instructions,
      input: question.turns.map(({ role, content }) => ({ role, content })),
      text: { format: zodTextFormat(question.schema, question.name) },
      max_output_tokens: MOST_OUTPUT_TOKENS,
      store: false,
    },
    { signal },
  );
  throwReportedError(answer);
  const { status, output, usage } = shape.parse(answer);
  const parts = output.flatMap(({ type, content }) => (type === 'message' ? (content ?? []) : []));
  const flaw = parts.some(({ type }) => type === 'refusal')
    ? 'refusal'
    : status === 'failed' || status === 'cancelled'
      ? 'server'
      : status === 'incomplete'
        ? 'half'
        : undefined;
  return {
    text: parts.map(({ type, text }) => (type === 'output_text' ? (text ?? '') : '')).join(''),
    flaw,
    usage: usageOf(usage?.input_tokens, usage?.output_tokens),
  };
}
