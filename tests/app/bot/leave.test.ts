import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { App } from '../../../src/app/app.ts';
import { FakeDiscord, TOKEN } from '../../fakes/discord.ts';
import { APP_TOKEN, BOT_TOKEN, FakeSlack } from '../../fakes/slack.ts';
import { ROOT, START, temporaryFolder } from '../helpers.ts';

interface Service {
  readonly child: ChildProcess;
  said(): string;
  status(): Promise<number | null>;
}

/** As a service manager runs a program: without any input. */
function service(command: readonly string[], folder: string, env: Readonly<Record<string, string>>): Service {
  const [program = '', ...args] = command;
  const PATH = `${path.dirname(process.execPath)}:${process.env['PATH']}`;
  const child = spawn(program, args, { cwd: folder, env: { PATH, HOME: folder, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, said: () => said, status: () => ended };
}

async function onDiscord(): Promise<{ discord: FakeDiscord; env: Record<string, string> }> {
  const discord = await new FakeDiscord().start();
  onTestFinished(() => discord.stop());
  return { discord, env: { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.url } };
}

test('a service whose only token is refused ends with status 1, and says which', async () => {
  const { env } = await onDiscord();
  const bot = service([process.execPath, START], temporaryFolder(), { ...env, DISCORD_TOKEN: 'an.old.token' });
  expect(await bot.status()).toBe(1);
  expect(bot.said()).toContain('Discord refuses DISCORD_TOKEN');
});

test('one platform that refuses its token leaves the other running', async () => {
  const { env } = await onDiscord();
  const slack = await new FakeSlack().start();
  onTestFinished(() => slack.stop());
  const tokens = { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: APP_TOKEN, SLACK_API_URL: slack.url };
  const bot = service([process.execPath, START], temporaryFolder(), { ...env, ...tokens, DISCORD_TOKEN: 'an.old.token' });
  await vi.waitFor(() => {
    expect(bot.said()).toContain('Discord refuses DISCORD_TOKEN');
    expect(bot.said()).toContain('On Slack');
  }, 20_000);
  bot.child.kill('SIGTERM');
  expect(await bot.status()).toBe(0);
});

test('a token that is reset while the service runs is said, and ends it with status 1', async () => {
  const { discord, env } = await onDiscord();
  const bot = service([process.execPath, START], temporaryFolder(), env);
  await vi.waitFor(() => expect(bot.said()).toContain('On Discord'), 20_000);
  discord.token = 'the.new.token';
  discord.endSession(4004);
  expect(await bot.status()).toBe(1);
  expect(bot.said()).toMatch(/DISCORD_TOKEN/);
}, 30_000);

test('a signal to npm alone ends the bot that npm has started, with its store closed', async () => {
  const folder = temporaryFolder();
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { scripts: { start: string } };
  const start = scripts.start.replace('src/app/start.js', START);
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'service', scripts: { start } }));
  const { env } = await onDiscord();
  const npm = service(['npm', 'start'], folder, env);
  await vi.waitFor(() => expect(npm.said()).toContain('On Discord'), 30_000);
  expect(existsSync(path.join(folder, 'data/verbatim.db-wal'))).toBe(true);
  npm.child.kill('SIGTERM');
  await npm.status();
  // SQLite takes its log away when the last connection closes as it should.
  await vi.waitFor(() => expect(existsSync(path.join(folder, 'data/verbatim.db-wal'))).toBe(false), 5000);
});

test('a bot that is told to leave while it starts says nothing of it, and ends with status 0', async () => {
  const { env } = await onDiscord();
  // From the first module to the first connection, wherever this machine has come to by then.
  for (const afterMs of [300, 450, 600, 800, 1000]) {
    const bot = service([process.execPath, START], temporaryFolder(), { ...env, LOG_FORMAT: 'text' });
    await sleep(afterMs);
    bot.child.kill('SIGTERM');
    // Before it listens to signals, the signal itself ends it.
    expect([0, null]).toContain(await bot.status());
    expect(bot.said()).not.toMatch(/went wrong|destroyed|[0-9a-f]{8} /);
  }
}, 30_000);

test('whoever ends the program twice waits for one end, and what fails once the store is closed is not told', async () => {
  const said: string[] = [];
  const stream = { write: (text: string) => said.push(text), isTTY: false };
  const surroundings = { stdout: stream, stderr: stream, cwd: () => temporaryFolder(), env: {}, versions: process.versions };
  const app = new App(surroundings as unknown as NodeJS.Process);
  const store = await app.store();
  const order: string[] = [];
  app.beforeClose(async () => {
    await sleep(20);
    // What still writes has its store.
    order.push(String((await store.schedules.schedules()).length));
  });
  await Promise.all([app.close().then(() => order.push('first')), app.close().then(() => order.push('second'))]);
  expect(order).toEqual(['0', 'first', 'second']);
  app.logError(await store.schedules.schedules().catch((error: unknown) => error));
  await app.print('too late');
  expect(said).toEqual([]);
});
