import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FakeDiscord } from '../../tests/fakes/discord.ts';
import { discordLine, started } from '../chat/lines.ts';
import { allPolled, follow } from '../sources/follow.ts';
import { HOSTS, hostOf, QUIET } from '../sources/site.ts';

/** Followed feeds: none, as Miniflux's users count theirs, and on. */
const SIZES = [0, 37, 1_000, 10_000];
const NEW_AT_ONCE = 37;
/** How long a bot is left alone, once all is polled, before it is looked at. */
const SETTLED_MS = 20_000;
const LOOK_MS = 100;

export interface BotBench {
  readonly folder: string;
  readonly start: string;
  readonly print: (line: string) => void;
}

/** What a bot on Discord holds that follows so many feeds, once all are polled; and what the process holds that polls them, while it lives. */
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
  // A store that holds something: an empty one has the bot read the sample article at its first start.
  await once(spawn(process.execPath, [start, 'speakers'], { cwd, stdio: 'ignore' }), 'exit');
  await follow(file, { feeds, etag: QUIET, fresh: NEW_AT_ONCE });
  const discord = await new FakeDiscord().start();
  const line = discordLine(discord);
  const hosts = Array.from({ length: HOSTS }, (_, n) => hostOf(n)).join(',');
  const bot = await started(start, cwd, { ...line, env: { ...line.env, ALLOW_HOSTS: hosts } });
  const reading = watched(bot);
  await allPolled(file);
  await sleep(SETTLED_MS);
  const { seconds, most } = reading.stop();
  const found = `${mb(bot.pid!, 'VmRSS')} MB resident, ${mb(bot.pid!, 'VmHWM')} MB at most; reading, ${most} MB more for ${seconds.toFixed(0)} s`;
  bot.kill('SIGKILL');
  await once(bot, 'exit');
  await discord.stop();
  return found;
}

/** For how long the bot has a process beside it, and the most memory that one held of its own: without what it shares with the bot. */
function watched(bot: ChildProcess): { stop(): { seconds: number; most: number } } {
  let [looks, most] = [0, 0];
  const timer = setInterval(() => {
    const children = textOf(`/proc/${bot.pid}/task/${bot.pid}/children`).trim().split(' ').filter(Boolean);
    if (children.length > 0) looks++;
    for (const child of children) most = Math.max(most, mb(Number(child), 'RssAnon'));
  }, LOOK_MS);
  return {
    stop() {
      clearInterval(timer);
      return { seconds: (looks * LOOK_MS) / 1000, most };
    },
  };
}

const mb = (pid: number, what: string): number =>
  Math.round(Number(new RegExp(`${what}:\\s+(\\d+)`).exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0) / 1024);

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
