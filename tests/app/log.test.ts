import { spawn } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { App } from '../../src/app/app.ts';
import { withinRequest } from '../../src/app/ops/log-context.ts';
import { FakeDiscord, TOKEN } from '../fakes/discord.ts';
import { START, temporaryFolder } from './helpers.ts';

const SECRETS = {
  DISCORD_TOKEN: 'discord-token-hunter2',
  SLACK_BOT_TOKEN: 'xoxb-hunter3',
  SLACK_APP_TOKEN: 'xapp-hunter4',
  OPENAI_API_KEY: 'sk-"hunter5\\',
  WEB_SECRET: 'hunter6'.repeat(5),
};
const SET = { ...SECRETS, WEB_URL: 'https://archive.example.org', DATABASE_URL: 'postgres://verbatim:hunt%2Fer7@db.example/verbatim' };

async function loggedBy(env: Readonly<Record<string, string>>): Promise<string> {
  let said = '';
  const stderr = { write: (text: string) => (said += text) };
  const app = new App({ stderr, env: { ...SET, ...env }, cwd: () => temporaryFolder() } as unknown as NodeJS.Process);
  await app.openLog();
  app.say(`On Discord with ${JSON.stringify(SECRETS)}.`);
  app.logError(new Error(`401 for ${Object.values(SECRETS).join(' ')} at ${SET.DATABASE_URL}, hunt/er7`));
  return said;
}

test.each([
  ['text', 'info'],
  ['text', 'debug'],
  ['json', 'info'],
  ['json', 'debug'],
])('no secret that is set stands in a log, whoever put it there: as %s, at level %s', async (format, level) => {
  const said = await loggedBy({ LOG_FORMAT: format, LOG_LEVEL: level });
  expect(said).toContain('On Discord with');
  expect(said).toContain('401 for (secret) (secret)');
  expect(said).not.toMatch(/hunt/);
});

test('a line of JSON is one whatever is logged, with an error’s id, and at level debug its stack', async () => {
  const lines = (said: string) =>
    said
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const [info, error] = lines(await loggedBy({ LOG_FORMAT: 'json' }));
  expect(info).toMatchObject({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    msg: expect.stringContaining('On Discord'),
  });
  expect(error).toMatchObject({ level: 'error', id: expect.stringMatching(/^[0-9a-f]{8}$/), msg: expect.stringContaining('401') });
  expect(error).not.toHaveProperty('stack');
  expect(lines(await loggedBy({ LOG_FORMAT: 'json', LOG_LEVEL: 'debug' }))[1]).toHaveProperty(
    'stack',
    expect.stringContaining('log.test.ts'),
  );
});

test('what belongs to one interaction, poll or delivery bears one number in its lines, and says what it is about', async () => {
  let said = '';
  const stderr = { write: (text: string) => (said += text) };
  const app = new App({ stderr, env: { LOG_FORMAT: 'json' }, cwd: () => temporaryFolder() } as unknown as NodeJS.Process);
  await app.openLog();
  await withinRequest({ platform: 'discord', command: 'quote' }, async () => {
    app.say('first');
    await Promise.resolve();
    app.logError(new Error('second'));
  });
  withinRequest({ source: 7 }, () => app.say('third'));
  app.say('fourth');
  const [first, second, third, fourth] = said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first).toMatchObject({ request: expect.stringMatching(/^[0-9a-f]{8}$/), platform: 'discord', command: 'quote', msg: 'first' });
  expect(second).toMatchObject({ request: first.request, msg: 'second' });
  expect(third).toMatchObject({ source: 7 });
  expect(third.request).not.toBe(first.request);
  expect(fourth).not.toHaveProperty('request');
});

test.each([
  ['on a terminal', true, 'text'],
  ['anywhere else', false, 'json'],
])('where nothing says how, %s the log is %s', async (_where, isTTY, format) => {
  let said = '';
  const stderr = { isTTY, write: (text: string) => (said += text) };
  const app = new App({ stderr, env: {}, cwd: () => temporaryFolder() } as unknown as NodeJS.Process);
  await app.openLog();
  app.say('On Discord.');
  expect(said.startsWith('{')).toBe(format === 'json');
});

test('the bot that runs says all that it says as lines of JSON, where no terminal shows it', { timeout: 40_000 }, async () => {
  const discord = await new FakeDiscord().start();
  onTestFinished(() => discord.stop());
  const env = { PATH: process.env['PATH'], DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.url };
  const bot = spawn(process.execPath, [START], { cwd: temporaryFolder(), env, stdio: ['ignore', 'ignore', 'pipe'] });
  onTestFinished(() => void bot.kill('SIGKILL'));
  let said = '';
  bot.stderr.on('data', (chunk: Buffer) => {
    said += String(chunk);
  });
  await expect.poll(() => said, { timeout: 30_000 }).toContain('On Discord as verbatim.');
  for (const line of said.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ level: 'info', msg: expect.any(String) });
});
