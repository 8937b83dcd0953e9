import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ModelTrouble } from '../../src/core/ports/model-ledger.ts';
import { type Budget, ModelClient } from '../../src/llm/client.ts';
import type { TokenUsage } from '../../src/llm/question.ts';
import { MINUTE_MS } from '../../src/text/durations.ts';
import { type Answer, type Asked, fakeOpenAi } from '../fakes/openai.ts';

const QUESTION = {
  instructions: 'Count the sheep.',
  turns: [{ role: 'user', content: '[1] Two sheep grazed.' }],
  schema: z.object({ sheep: z.number() }),
  name: 'sheep',
} as const;
const TWO = '{"sheep":2}';
const UNKNOWN = { status: 404, body: { error: { message: 'no such path' } } };

/** A client of a server that answers so, and what it did. */
async function clientOf(answer: (asked: Asked, count: number) => Answer, now = () => Date.now()) {
  const server = await fakeOpenAi(answer);
  const opened: ModelTrouble[] = [];
  const client = new ModelClient({
    settings: { key: () => 'sk-test', baseUrl: server.baseUrl, model: 'fake-1' },
    now,
    opened: (trouble) => opened.push(trouble),
  });
  const paid: TokenUsage[] = [];
  const budget: Budget = {
    reserve: async () => paid.push({ inputTokens: -1, outputTokens: -1 }) - 1,
    settle: async (id, usage) => {
      paid[id] = usage;
    },
  };
  const ask = (limit: number | AbortSignal = 5_000) =>
    client.ask(QUESTION, budget, typeof limit === 'number' ? AbortSignal.timeout(limit) : limit);
  return { server, opened, paid, budget, ask };
}

describe('a client of the model', () => {
  it('asks the Responses API by a strict schema, with the key, and has nothing kept there', async () => {
    const { server, ask, paid } = await clientOf(() => ({ say: TWO }));
    expect(await ask()).toEqual({ ok: true, value: { sheep: 2 } });
    expect(server.flaws).toEqual([]);
    expect(server.asked).toMatchObject([
      { path: '/v1/responses', authorization: 'Bearer sk-test', schema: 'sheep', body: { model: 'fake-1', store: false } },
    ]);
    expect(paid).toEqual([{ inputTokens: 1000, outputTokens: 100 }]);
  });

  it('asks a server without it through Chat Completions with a schema, and goes there first the next time', async () => {
    const { server, ask } = await clientOf(({ path }) => (path === '/v1/responses' ? UNKNOWN : { say: TWO }));
    expect([await ask(), await ask()]).toMatchObject([{ value: { sheep: 2 } }, { value: { sheep: 2 } }]);
    expect(server.asked.map(({ path, schema }) => `${path} ${schema}`)).toEqual([
      '/v1/responses sheep',
      '/v1/chat/completions sheep',
      '/v1/chat/completions sheep',
    ]);
    expect(server.flaws).toEqual([]);
  });

  it('asks a server without schemas for JSON, the schema in words', async () => {
    const { server, ask } = await clientOf(({ schema }) => (schema ? { status: 400 } : { say: TWO }));
    expect(await ask()).toMatchObject({ value: { sheep: 2 } });
    expect(server.asked).toHaveLength(3);
    expect(server.asked[2]!.text).toContain('"sheep":{"type":"number"}');
    expect(server.flaws).toEqual([]);
  });

  it.each([
    ['that knows no response_format', 400],
    ['that calls it unprocessable', 422],
    ['that breaks on it', 500],
  ])('asks a server %s without one, and goes there first the next time', async (_what, status) => {
    const { server, ask, paid } = await clientOf(({ body }) => ('input' in body || body.response_format ? { status } : { say: TWO }));
    expect([await ask(), await ask()]).toMatchObject([{ value: { sheep: 2 } }, { value: { sheep: 2 } }]);
    expect(server.asked.slice(-2).map(({ body }) => 'response_format' in body)).toEqual([false, false]);
    expect(server.asked.at(-1)!.text).toContain('"sheep":{"type":"number"}');
    expect(server.flaws).toEqual([]);
    // What was refused cost nothing.
    expect(paid.slice(0, -2).every(({ inputTokens, outputTokens }) => inputTokens + outputTokens === 0)).toBe(true);
  });

  it('leaves a form that went well alone when the server fails later', async () => {
    let sick = false;
    const { server, ask } = await clientOf(() => (sick ? { status: 500 } : { say: TWO }));
    await ask();
    sick = true;
    expect(await ask()).toEqual({ ok: false, trouble: 'server' });
    expect(server.asked.map(({ path }) => path)).toEqual(['/v1/responses', '/v1/responses', '/v1/responses']);
  });

  it('takes an answer that comes in parts, thoughts among them', async () => {
    const parts = [
      { type: 'thinking', thinking: [{ type: 'text', text: '{"sheep":7}' }] },
      { type: 'text', text: '{"she' },
      { type: 'text', text: 'ep":2}' },
    ];
    const raw = JSON.stringify({ choices: [{ finish_reason: 'stop', message: { role: 'assistant', content: parts } }] });
    const { ask } = await clientOf(({ path }) => (path === '/v1/responses' ? UNKNOWN : { raw }));
    expect(await ask()).toEqual({ ok: true, value: { sheep: 2 } });
  });

  it.each([
    ['thoughts before the answer', `<think>{ hm }</think> ${TWO}`],
    ['thoughts that draft another answer', `<thinking>\nMaybe {"sheep":7}? No.\n</thinking>\n${TWO}`],
    ['braces behind the answer', `${TWO}\nI took {grazed} as said of {both} sheep.`],
    ['braces before the answer', `The set {sheep, goat} is small. ${TWO}`],
    ['a brace within a text', `{"note":"a } and a { in \\"marks\\"","sheep":2}`],
    ['an answer that is put right at once', `{"sheep":"two"} – sorry: ${TWO}`],
    ['a code block', `Here you are:\n\`\`\`json\n${TWO}\n\`\`\``],
    ['more than was asked', '{"sheep":2,"__proto__":{"wolves":1},"wolves":1}'],
  ])('takes %s', async (_what, say) => {
    const { ask } = await clientOf(() => ({ say }));
    expect(await ask()).toEqual({ ok: true, value: { sheep: 2 } });
  });

  it.each([['two sheep'], ['{"sheep":2'], ['{"sheep":"two"}'], ['[]'], ['']])('has %j put right in one round', async (say) => {
    const { server, ask, paid } = await clientOf((_asked, n) => ({ say: n === 1 ? say : TWO }));
    expect(await ask()).toMatchObject({ value: { sheep: 2 } });
    expect(server.asked[1]!.text).toContain('That is not the JSON asked for');
    expect(paid).toHaveLength(2);
    expect(server.flaws).toEqual([]);
  });

  it.each<[ModelTrouble, number, Answer]>([
    ['malformed', 2, { say: 'no idea' }],
    ['refusal', 1, { say: 'I can’t help with that.', flaw: 'refusal' }],
    ['half', 1, { say: '{"she', flaw: 'half' }],
    ['half', 1, { raw: '{"id":"resp_1","output":[{"type":"mess', cut: true }],
    ['half', 1, { raw: '{"id":"resp_1","output":[{"type":"mess' }],
    ['half', 1, { raw: '<html>Bad gateway</html>', type: 'text/html' }],
    ['half', 1, { raw: 'null' }],
    ['half', 1, { raw: '' }],
    ['half', 1, { raw: '{"output":"much"}' }],
    ['half', 1, { endless: true }],
    ['busy', 2, { status: 429 }],
    ['busy', 1, { status: 429, headers: { 'retry-after': '3600' } }],
    ['quota', 1, { status: 429, body: { error: { code: 'insufficient_quota', message: 'You exceeded your current quota' } } }],
    ['server', 5, { status: 500 }],
    ['server', 2, { status: 502 }],
    ['server', 2, { status: 503, body: 'overloaded' }],
    ['key', 1, { status: 401 }],
    ['key', 1, { status: 403 }],
    ['model', 1, { status: 404, body: { error: { code: 'model_not_found', message: 'The model `fake-1` does not exist' } } }],
    ['model', 1, { status: 404, body: { error: { message: "model 'fake-1' not found" } } }],
    ['too_long', 1, { status: 400, body: { error: { code: 'context_length_exceeded', message: 'too long' } } }],
    ['rejected', 4, { status: 400 }],
    ['rejected', 4, UNKNOWN],
    ['rejected', 4, { raw: '{"error":"Unexpected endpoint or method."}' }],
    ['quota', 1, { raw: '{"error":{"code":402,"message":"Insufficient credits"}}' }],
    ['busy', 2, { raw: '{"error":{"code":"429","message":"Rate limited upstream"}}' }],
    ['model', 1, { raw: '{"error":{"message":"model \'fake-1\' not found, try pulling it first"}}' }],
    ['key', 1, { raw: '{"error":{"code":401,"message":"No auth credentials found"}}' }],
    ['unreachable', 2, { status: 302, headers: { location: 'http://127.0.0.1:9/v1/responses' } }],
  ])('gives %s as a value after %i requests: %j', async (trouble, requests, answer) => {
    const { server, ask } = await clientOf(() => answer);
    expect(await ask()).toEqual({ ok: false, trouble });
    expect(server.asked).toHaveLength(requests);
  });

  it('gives up at its deadline, and takes what it can’t know for paid', async () => {
    const { ask, paid } = await clientOf(() => ({ silent: true }));
    expect(await ask(200)).toEqual({ ok: false, trouble: 'timeout' });
    expect(paid).toMatchObject([{ outputTokens: 3_000 }]);
  });

  it('makes no call, and pays for none, where no time is left', async () => {
    const { server, ask, paid } = await clientOf(() => ({ say: TWO }));
    expect(await ask(AbortSignal.abort())).toEqual({ ok: false, trouble: 'timeout' });
    expect([server.asked, paid]).toEqual([[], []]);
  });

  it('pays nothing for a call that could not be sent', async () => {
    const { server, budget, paid } = await clientOf(() => ({ say: TWO }));
    const settings = { key: () => 'sk-“pasted”', baseUrl: server.baseUrl, model: 'fake-1' };
    const client = new ModelClient({ settings, now: Date.now, opened: () => undefined });
    expect(await client.ask(QUESTION, budget, AbortSignal.timeout(5_000))).toEqual({ ok: false, trouble: 'key' });
    expect(server.asked).toEqual([]);
    expect(paid).toEqual([{ inputTokens: 0, outputTokens: 0 }]);
  });

  it('reads no more of an answer of nothing but braces than it needs', async () => {
    const { ask } = await clientOf(() => ({ say: '{'.repeat(400_000) }));
    expect(await ask(20_000)).toEqual({ ok: false, trouble: 'malformed' });
  });

  it('says so where nothing listens', async () => {
    const client = new ModelClient({
      settings: { key: () => 'sk', baseUrl: 'http://127.0.0.1:9/v1', model: 'm' },
      now: Date.now,
      opened: () => undefined,
    });
    const budget: Budget = { reserve: async () => 1, settle: async () => undefined };
    expect(await client.ask(QUESTION, budget, AbortSignal.timeout(5_000))).toEqual({ ok: false, trouble: 'unreachable' });
  });

  it('tries once more where the server is busy for a moment', async () => {
    const { ask, paid } = await clientOf((_asked, n) => (n === 1 ? { status: 429, headers: { 'retry-after': '1' } } : { say: TWO }));
    expect(await ask()).toMatchObject({ ok: true });
    expect(paid).toEqual([
      { inputTokens: 0, outputTokens: 0 },
      { inputTokens: 1000, outputTokens: 100 },
    ]);
  });

  it.each([[-5], [1e12], ['many'], [null], [1.5]])('does not take %j for a number of tokens', async (tokens) => {
    const { ask, paid } = await clientOf(() => ({ say: TWO, usage: { input_tokens: tokens, output_tokens: 1 } }));
    expect(await ask()).toMatchObject({ ok: true });
    expect(paid[0]!.inputTokens).toBeGreaterThan(0);
    expect(paid[0]!.inputTokens).toBeLessThan(10_000);
  });

  it('asks nothing for a while after failures in a row, tells of it once, and goes on when one call goes well', async () => {
    let [now, sick] = [0, true];
    const { server, ask, opened } = await clientOf(
      () => (sick ? { status: 401 } : { say: TWO }),
      () => now,
    );
    expect(await ask()).toEqual({ ok: false, trouble: 'key' });
    expect(await ask()).toEqual({ ok: false, trouble: 'resting' });
    now += 16 * MINUTE_MS;
    expect(await ask()).toEqual({ ok: false, trouble: 'key' });
    expect([await ask(), opened, server.asked.length]).toEqual([{ ok: false, trouble: 'resting' }, ['key'], 2]);
    now += 16 * MINUTE_MS;
    sick = false;
    expect(await ask()).toMatchObject({ ok: true });
    sick = true;
    await ask();
    expect(opened).toEqual(['key', 'key']);
  });

  it('opens for passing faults only after four in a row, and lets one call alone try again', async () => {
    let now = 0;
    const { server, ask, opened } = await clientOf(
      () => ({ status: 429, headers: { 'retry-after': '60' } }),
      () => now,
    );
    for (let n = 0; n < 3; n++) expect(await ask()).toEqual({ ok: false, trouble: 'busy' });
    expect(opened).toEqual([]);
    expect(await ask()).toEqual({ ok: false, trouble: 'busy' });
    expect(opened).toEqual(['busy']);
    now += 61_000;
    const both = await Promise.all([ask(), ask()]);
    expect(both.map((told) => !told.ok && told.trouble).toSorted()).toEqual(['busy', 'resting']);
    expect(server.asked).toHaveLength(5);
  });
});
