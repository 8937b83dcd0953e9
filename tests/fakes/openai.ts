import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import type { ResponseCreateParamsNonStreaming } from 'openai/resources/responses/responses';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

/** A loopback server of the Responses and Chat Completions APIs. Requests that are not of the published shapes get a 400, and are kept in `flaws`. */
export interface FakeOpenAi {
  readonly baseUrl: string;
  readonly asked: Asked[];
  /** What was wrong with requests. */
  readonly flaws: string[];
}

export interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: z.infer<typeof responsesBody> | z.infer<typeof chatBody>;
  /** All that is said to the model, instructions first. */
  readonly text: string;
  /** `abstract` or `reading`; absent where the schema stands in the words alone. */
  readonly schema: string | undefined;
}

/** `say`: what the model answers; the others are what goes wrong. */
export type Answer =
  | { readonly say: string; readonly flaw?: 'refusal' | 'half'; readonly usage?: unknown }
  | { readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string> }
  | { readonly raw: string; readonly type?: string; readonly cut?: boolean }
  | { readonly endless: true }
  | { readonly silent: true };

const strictSchema: z.ZodType<Record<string, unknown>> = z.record(z.string(), z.unknown()).superRefine((schema, context) => {
  // What strict mode asks of every object (https://platform.openai.com/docs/guides/structured-outputs#supported-schemas).
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { type, properties, required, additionalProperties } = value as Record<string, unknown>;
    if (type === 'object' && (additionalProperties !== false || String(Object.keys(properties ?? {})) !== String(required)))
      context.addIssue({ code: 'custom', message: 'an object of the schema is not strict' });
    for (const part of Object.values(value)) visit(part);
  };
  visit(schema);
});

const format = { name: z.string().regex(/^[\w-]{1,64}$/), strict: z.literal(true), schema: strictSchema };

/** The compiler sees to it that these are shapes of the package's own. */
const responsesBody = z.strictObject({
  model: z.string().min(1),
  instructions: z.string().min(1),
  input: z.array(z.strictObject({ role: z.enum(['user', 'assistant']), content: z.string() })).min(1),
  text: z.strictObject({ format: z.strictObject({ type: z.literal('json_schema'), ...format }) }),
  max_output_tokens: z.number().int().positive(),
  store: z.literal(false),
}) satisfies z.ZodType<ResponseCreateParamsNonStreaming>;

const chatBody = z.strictObject({
  model: z.string().min(1),
  messages: z.array(z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })).min(2),
  response_format: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('json_schema'), json_schema: z.strictObject(format) }),
      z.strictObject({ type: z.literal('json_object') }),
    ])
    .exactOptional(),
  max_completion_tokens: z.number().int().positive().exactOptional(),
  max_tokens: z.number().int().positive().exactOptional(),
}) satisfies z.ZodType<ChatCompletionCreateParamsNonStreaming>;

/** Answers by `answer` until the test ends; by default as any path is asked. */
export async function fakeOpenAi(answer: (asked: Asked, count: number) => Answer): Promise<FakeOpenAi> {
  const asked: Asked[] = [];
  const flaws: string[] = [];
  const server = createServer(async (request, response) => {
    const one = await read(request).catch((error: unknown) => String(error));
    if (typeof one === 'string') {
      flaws.push(one);
      give(request, response, { status: 400, body: { error: { message: one } } });
      return;
    }
    asked.push(one);
    give(request, response, answer(one, asked.length));
  });
  // A gateway client of another test may knock at a port that its own server has left: no request of OpenAI's client is an upgrade.
  server.on('upgrade', (_request, socket) => socket.destroy());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked, flaws };
}

async function read(request: IncomingMessage): Promise<Asked> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  const path = request.url ?? '';
  const { authorization } = request.headers;
  if (request.method !== 'POST') throw new Error(`${request.method} ${path}`);
  if (path === '/v1/responses') {
    const body = responsesBody.parse(JSON.parse(text));
    const said = [body.instructions, ...body.input.map(({ content }) => content)].join('\n');
    return { path, authorization, body, text: said, schema: body.text.format.name };
  }
  if (path !== '/v1/chat/completions') throw new Error(`POST ${path}`);
  const body = chatBody.parse(JSON.parse(text));
  const schema = body.response_format?.type === 'json_schema' ? body.response_format.json_schema.name : undefined;
  return { path, authorization, body, text: body.messages.map(({ content }) => content).join('\n'), schema };
}

function give(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  if ('silent' in answer) return;
  if ('endless' in answer) {
    pour(response);
    return;
  }
  if ('status' in answer) {
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(JSON.stringify(answer.body ?? { error: { message: `status ${answer.status}` } }));
    return;
  }
  const text = 'raw' in answer ? answer.raw : JSON.stringify(request.url === '/v1/responses' ? responseOf(answer) : completionOf(answer));
  const type = ('raw' in answer && answer.type) || 'application/json';
  if (!('raw' in answer && answer.cut)) {
    response.writeHead(200, { 'content-type': type }).end(text);
    return;
  }
  response.writeHead(200, { 'content-type': type, 'content-length': String(text.length * 2) });
  response.write(text, () => response.destroy());
}

function pour(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const more = (): void => {
    let room = true;
    while (room && !response.destroyed) room = response.write(' '.repeat(65_536));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

type Said = Extract<Answer, { say: string }>;

const responseOf = ({ say, flaw, usage }: Said) => ({
  id: 'resp_1',
  object: 'response',
  created_at: 1,
  model: 'fake',
  status: flaw === 'half' ? 'incomplete' : 'completed',
  incomplete_details: flaw === 'half' ? { reason: 'max_output_tokens' } : null,
  error: null,
  output: [
    { id: 'rs_1', type: 'reasoning', summary: [] },
    {
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      status: 'completed',
      content: [flaw === 'refusal' ? { type: 'refusal', refusal: say } : { type: 'output_text', text: say, annotations: [] }],
    },
  ],
  usage: usage ?? { input_tokens: 1000, output_tokens: 100, total_tokens: 1100 },
});

const completionOf = ({ say, flaw, usage }: Said) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'fake',
  choices: [
    {
      index: 0,
      finish_reason: flaw === 'half' ? 'length' : 'stop',
      message: flaw === 'refusal' ? { role: 'assistant', content: null, refusal: say } : { role: 'assistant', content: say, refusal: null },
    },
  ],
  usage: usage ?? { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 },
});
