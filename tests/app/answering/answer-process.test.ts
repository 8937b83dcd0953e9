import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { AnswerProcess, type AnswerProcessParts } from '../../../src/app/answering/answer-process.ts';
import { answeringOf } from '../../../src/app/answering/answering.ts';
import { chatOf } from '../../../src/app/chat/chat.ts';
import { loadRegistry } from '../../../src/app/chat/registry.ts';
import { readSample } from '../../../src/app/reading/sample.ts';
import type { Question } from '../../../src/core/chat/question.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { DiscordAnswers } from '../../../src/platforms/discord/answers.ts';
import { answeringRest } from '../../../src/platforms/discord/rest.ts';
import { openStore } from '../../../src/store/open.ts';
import { CHANNEL_ID, FakeDiscord, GUILD_ID } from '../../fakes/discord.ts';
import { ROOT, temporaryFolder } from '../helpers.ts';

const registry = await loadRegistry(ROOT);
const QUOTE: Question = {
  call: { command: 'quote', options: { speaker: 'putin' } },
  page: 1,
  space: GUILD_ID,
  asker: { platform: 'discord', id: '1', channel: CHANNEL_ID, admin: false },
};
const ONCE_IN_AN_HOUR = { questions: 1, withinMs: 3_600_000 };

let discord: FakeDiscord;
let store: Store;
let file: string;
let errors: unknown[];

beforeEach(async () => {
  discord = await new FakeDiscord().start();
  file = path.join(temporaryFolder(), 'verbatim.db');
  store = await openStore(file);
  await readSample(store);
  errors = [];
});
afterEach(async () => {
  await store.close();
  await discord.stop();
});

function processFor(parts: Partial<AnswerProcessParts> = {}, discordApiUrl = discord.url): AnswerProcess {
  const config = { location: file, slackCommandPrefix: 'news-', discordApiUrl, web: undefined };
  const answering = new AnswerProcess({ config, busy: ONCE_IN_AN_HOUR, logError: (error) => errors.push(error), ...parts });
  onTestFinished(() => answering.stop());
  return answering;
}

const onDiscord = (token: string, question = QUOTE) =>
  ({ platform: 'discord', asked: { applicationId: '7', token, shared: false, question } }) as const;

/** Asks until there is a process that answers. */
const answeredBy = (answering: AnswerProcess, handed: Parameters<AnswerProcess['answer']>[0]): Promise<void> =>
  vi.waitFor(async () => expect(await answering.answer(handed)).toBe(true), { timeout: 20_000 });

const sentTo = (token: string): unknown[] =>
  discord.calls.flatMap(({ method, path: at, body }) => (method === 'PATCH' && at.includes(token) ? [body] : []));

test('while little is asked, the bot answers by itself', async () => {
  const answering = processFor({ busy: { questions: 4, withinMs: 3_600_000 } });
  for (let n = 0; n < 3; n++) expect(await answering.answer(onDiscord('quiet'))).toBe(false);
  expect([answering.pid, sentTo('quiet')]).toEqual([undefined, []]);
});

test('while much is asked, a process answers as the bot would, and tells what came of it', async () => {
  const answered: unknown[] = [];
  const answering = processFor({ monitor: { answered: (question, outcome) => void answered.push([question, outcome]) } });
  await answeredBy(answering, onDiscord('theirs'));
  const { answer } = chatOf({ store, registry, places: () => undefined, logError: (error) => expect.fail(String(error)) });
  const own = new DiscordAnswers(answeringRest(discord.url), {
    commands: registry.commands,
    answer,
    calls: store.commandCalls,
    unexpected: (error) => errors.push(error),
  });
  await own.answer(onDiscord('own').asked);
  expect(sentTo('own')).toHaveLength(1);
  expect(sentTo('theirs')).toEqual(sentTo('own'));
  expect(answered).toEqual([[{ platform: 'discord', command: 'quote' }, 'answered']]);
  expect(errors).toEqual([]);
});

test('it answers on Slack too, with commands as they are typed there', async () => {
  const sent: string[] = [];
  const slack = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => sent.push(String(chunk)));
    request.on('end', () => response.end('ok'));
  }).listen(0, '127.0.0.1');
  await once(slack, 'listening');
  onTestFinished(() => void slack.close());
  const responseUrl = `http://127.0.0.1:${(slack.address() as AddressInfo).port}/`;
  const question: Question = {
    ...QUOTE,
    call: { command: 'quote', options: { speaker: 'nobody at all' } },
    space: 'slack:T1',
    asker: { platform: 'slack', id: 'U1', admin: false },
  };
  await answeredBy(processFor(), { platform: 'slack', asked: { question, responseUrl } });
  expect(JSON.parse(sent.join(''))).toMatchObject({ response_type: 'ephemeral' });
  expect(sent.join('')).toContain('/news-speakers');
});

test('what a process leaves behind that was killed is the bot’s to answer; another begins, and after a second death none for a minute', async () => {
  const hanging = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(hanging, 'listening');
  onTestFinished(() => hanging.closeAllConnections());
  onTestFinished(() => void hanging.close());
  const answering = processFor({}, `http://127.0.0.1:${(hanging.address() as AddressInfo).port}/api`);
  for (const deaths of [1, 2]) {
    const reached = once(hanging, 'request');
    let handed: Promise<boolean> | undefined;
    await vi.waitFor(
      async () => {
        handed = answering.answer(onDiscord('left'));
        await Promise.race([reached, handed.then(() => Promise.reject(new Error('not there yet')))]);
      },
      { timeout: 20_000 },
    );
    process.kill(answering.pid ?? 0, 'SIGKILL');
    expect(await handed).toBe(false);
    expect(errors.map(String)).toEqual(Array.from({ length: deaths }, () => 'Error: The answering process ended with SIGKILL'));
  }
  expect(await answering.answer(onDiscord('later'))).toBe(false);
  expect(answering.pid).toBeUndefined();
});

test('an error that nobody foresaw is the bot’s to log', async () => {
  discord.failures.push({ path: /PATCH .*refused/, failure: { status: 400, body: { code: 50035, message: 'Invalid Form Body' } } });
  await answeredBy(processFor(), onDiscord('refused'));
  expect(errors.map(String)).toEqual([expect.stringContaining('Invalid Form Body')]);
});

test('a process that can’t open the store says why, and leaves it to the bot', async () => {
  const answering = processFor({ config: { location: ROOT, slackCommandPrefix: '', discordApiUrl: discord.url, web: undefined } });
  expect(await answering.answer(onDiscord('unopened'))).toBe(false);
  await vi.waitFor(() => expect(answering.pid).toBeUndefined(), { timeout: 20_000 });
  expect(errors.map(String)).toEqual([expect.stringContaining(`${ROOT} can't be opened`)]);
});

test('it ends when it has been quiet', async () => {
  const answering = processFor({ quietMs: 200, checkMs: 20 });
  await answeredBy(answering, onDiscord('busy'));
  await vi.waitFor(() => expect(answering.pid).toBeUndefined(), { timeout: 20_000 });
  expect(errors).toEqual([]);
});

test('no process sees a store in memory', () => {
  const config = { location: ':memory:', logLevel: 'info', allowHosts: [] } as const;
  expect(answeringOf({ config, commands: registry.commands, logError: () => '' })).toBeUndefined();
});
