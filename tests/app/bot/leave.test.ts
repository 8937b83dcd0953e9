import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
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
