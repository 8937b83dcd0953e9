import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FakeDiscord } from '../../tests/fakes/discord.ts';
import { discordLine, started } from '../chat/run.ts';
import { allPolled, follow } from '../sources/follow.ts';
import { HOSTS, hostOf, QUIET } from '../sources/site.ts';

/** Followed feeds: none, as Miniflux's users count theirs, and on. */
const SIZES = [0, 37, 1_000];
const NEW_AT_ONCE = 37;
/** How long a bot is left alone before it is looked at. */
const SETTLED_MS = 8_000;

export interface BotBench {
  readonly folder: string;
  readonly start: string;
  readonly print: (line: string) => void;
}

/** What a bot on Discord holds that follows so many feeds, some of which have news, once all are polled. */
export async function benchBots({ folder, start, print }: BotBench): Promise<void> {
  const site = fork(path.join(import.meta.dirname, '../sources/site.ts'));
  await once(site, 'message');
  try {
    for (const feeds of SIZES) print(`  ${feeds.toLocaleString('en-US')} feeds: ${await held({ folder, start, feeds })}`);
  } finally {
    site.kill();
  }
}

async function held({ folder, start, feeds }: Omit<BotBench, 'print'> & { feeds: number }): Promise<string> {
  const cwd = path.join(folder, `memory-${feeds}`);
  mkdirSync(path.join(cwd, 'data'), { recursive: true });
  const file = path.join(cwd, 'data/verbatim.db');
  await follow(file, { feeds, etag: QUIET, fresh: NEW_AT_ONCE });
  const discord = await new FakeDiscord().start();
  const line = discordLine(discord);
  const hosts = Array.from({ length: HOSTS }, (_, n) => hostOf(n)).join(',');
  const bot = await started(start, cwd, { ...line, env: { ...line.env, ALLOW_HOSTS: hosts } });
  await allPolled(file);
  await sleep(SETTLED_MS);
  const found = `${mb(bot, 'VmRSS')} MB resident, ${mb(bot, 'VmHWM')} MB at most`;
  bot.kill('SIGKILL');
  await once(bot, 'exit');
  await discord.stop();
  return found;
}

const mb = (bot: ChildProcess, what: string): string =>
  (Number(new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${bot.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024).toFixed(0);
