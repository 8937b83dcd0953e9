import type OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { z } from 'zod';
import { MOST_OUTPUT_TOKENS, type ModelCall, type ModelCompletion, type ModelQuestion, usageOf } from './question.ts';
import { throwReportedError } from './trouble.ts';

/** A text, or a list of parts, as Mistral gives it: https://docs.mistral.ai/capabilities/reasoning/ */
const content = z.union([z.string(), z.array(z.object({ type: z.string(), text: z.string().optional() }))]);

/** What is read of a chat completion (https://platform.openai.com/docs/api-reference/chat/object). */
const shape = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: content.nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.unknown(), completion_tokens: z.unknown() }).nullish(),
});

/** Asks through Chat Completions with a strict schema. Throws like `askResponses`. */
export const askChatSchema = (client: OpenAI, call: ModelCall): Promise<ModelCompletion> =>
  ask(client, call, {
    messages: messagesOf(call.question, call.question.instructions),
    response_format: zodResponseFormat(call.question.schema, call.question.name),
    max_completion_tokens: MOST_OUTPUT_TOKENS,
  });

/** Asks for JSON of any kind, with the schema in the instructions, for servers without strict schemas. Throws like `askResponses`. */
export const askChatJson = (client: OpenAI, call: ModelCall): Promise<ModelCompletion> =>
  ask(client, call, { ...inWords(call.question), response_format: { type: 'json_object' } });

/** Asks with the schema in the instructions alone, for servers that don't know `response_format`. Throws like `askResponses`. */
export const askChatPlain = (client: OpenAI, call: ModelCall): Promise<ModelCompletion> => ask(client, call, inWords(call.question));

type ChatBody = Omit<ChatCompletionCreateParamsNonStreaming, 'model'>;

/** The question with its schema in the instructions; `max_tokens` is the name that older servers know. */
function inWords(question: ModelQuestion): ChatBody {
  const schema = JSON.stringify(z.toJSONSchema(question.schema));
  const instructions = `${question.instructions}\nAnswer with one JSON object of this schema and nothing else:\n${schema}`;
  return { messages: messagesOf(question, instructions), max_tokens: MOST_OUTPUT_TOKENS };
}

const messagesOf = ({ turns }: ModelQuestion, instructions: string) => [
  { role: 'system' as const, content: instructions },
  ...turns.map(({ role, content }) => ({ role, content })),
];

async function ask(client: OpenAI, { model, signal }: ModelCall, body: ChatBody): Promise<ModelCompletion> {
  const answer: unknown = await client.chat.completions.create({ model, ...body }, { signal });
  throwReportedError(answer);
  const { choices, usage } = shape.parse(answer);
  const { finish_reason, message } = choices[0]!;
  const refused = Boolean(message.refusal) || finish_reason === 'content_filter';
  return {
    text: textOf(message.content ?? ''),
    flaw: refused ? 'refusal' : finish_reason === 'length' ? 'half' : undefined,
    usage: usageOf(usage?.prompt_tokens, usage?.completion_tokens),
  };
}

/** The words of the answer itself; a reasoning model's thoughts are parts of another type. */
const textOf = (parts: z.infer<typeof content>): string =>
  typeof parts === 'string' ? parts : parts.map(({ type, text }) => (type === 'text' ? (text ?? '') : '')).join('');
