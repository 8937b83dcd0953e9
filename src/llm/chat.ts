import type OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { z } from 'zod';
import { type Completion, MOST_OUTPUT_TOKENS, type ModelQuestion, usageOf } from './question.ts';

/** Of a chat completion (https://platform.openai.com/docs/api-reference/chat/object) what is read of it. */
const shape = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.unknown(), completion_tokens: z.unknown() }).nullish(),
});

/** Asks through Chat Completions with a strict schema. Throws like `askResponses`. */
export const askChatSchema = (client: OpenAI, model: string, question: ModelQuestion, signal: AbortSignal): Promise<Completion> =>
  ask(
    client,
    {
      model,
      messages: messagesOf(question.instructions, question),
      response_format: zodResponseFormat(question.schema, question.name),
      max_completion_tokens: MOST_OUTPUT_TOKENS,
    },
    signal,
  );

/** Asks for any JSON, the schema in words; `max_tokens` is the name that older servers know. Throws like `askResponses`. */
export const askChatJson = (client: OpenAI, model: string, question: ModelQuestion, signal: AbortSignal): Promise<Completion> =>
  ask(
    client,
    {
      model,
      messages: messagesOf(
        `${question.instructions}\nAnswer with one JSON object of this schema and nothing else:\n${JSON.stringify(z.toJSONSchema(question.schema))}`,
        question,
      ),
      response_format: { type: 'json_object' },
      max_tokens: MOST_OUTPUT_TOKENS,
    },
    signal,
  );

const messagesOf = (system: string, { turns }: ModelQuestion) => [
  { role: 'system' as const, content: system },
  ...turns.map(({ role, content }) => ({ role, content })),
];

async function ask(client: OpenAI, body: ChatCompletionCreateParamsNonStreaming, signal: AbortSignal): Promise<Completion> {
  const { choices, usage } = shape.parse(await client.chat.completions.create(body, { signal }));
  const { finish_reason, message } = choices[0]!;
  const refused = Boolean(message.refusal) || finish_reason === 'content_filter';
  return {
    text: message.content ?? '',
    flaw: refused ? 'refusal' : finish_reason === 'length' ? 'half' : undefined,
    usage: usageOf(usage?.prompt_tokens, usage?.completion_tokens),
  };
}
