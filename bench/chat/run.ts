import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FakeDiscord, TOKEN } from '../../tests/fakes/discord.ts';
import { APP_TOKEN, BOT_TOKEN, FakeSlack, SIGNING_SECRET } from '../../tests/fakes/slack.ts';

/** Questions a second, and for how many seconds. */
const LOADS = [
  [1, 20],
  [50, 10],
  [200, 10],
] as const;
const QUOTES = 100_000;
const PORT = 18_923;
const AS_NPM_START = ['--max-semi-space-size=2'];

/** One way onto a platform: who asks, and what a bot has to know to be asked. */
export interface Line {
  readonly name: string;
  readonly bare: string;
  readonly env: Readonly<Record<string, string>>;
  readonly ready: RegExp;
  /** Asks `/quote` and gives the milliseconds until it was acknowledged; undefined where it never was. */
  readonly ask: (speaker: string) => Promise<number | undefined>;
  /** Ends the platform, which would keep the process alive. */
  readonly stop: () => Promise<void>;
}

export interface ChatBench {
  /** Holds `data/verbatim.db` for each run. */
  readonly folder: string;
  /** Fills a store with so many quotes, and gives the names in it. */
  readonly fill: (file: string, quotes: number) => Promise<readonly string[]>;
  readonly start: string;
  readonly print: (line: string) => void;
}

/** From an interaction on the wire to its acknowledgement on the wire, beside a bot that answers a constant; bot and load are processes of their own. */
export async function benchChat({ folder, fill, start, print }: ChatBench): Promise<void> {
  const filled = path.join(folder, 'chat.db');
  const names = await fill(filled, QUOTES);
  const discord = await new FakeDiscord().start();
  for (const line of [discordLine(discord), ...(await slackLines())]) {
    for (const [who, script] of [
      ['bare', path.join(import.meta.dirname, line.bare)],
      ['Verbatim', start],
    ] as const) {
      const cwd = path.join(folder, `${line.name}-${who}`.replaceAll(' ', '-'));
      mkdirSync(path.join(cwd, 'data'), { recursive: true });
      if (who === 'Verbatim') copyFileSync(filled, path.join(cwd, 'data/verbatim.db'));
      const bot = await started(script, cwd, line);
      // What is compiled at the first questions is not what is measured.
      for (let n = 0; n < 20; n++) await Promise.all(names.slice(n * 10, n * 10 + 10).map((name) => line.ask(name)));
      for (const [rate, seconds] of LOADS) print(`  ${line.name}, ${who}, ${rate} a second: ${await loaded(line, names, rate, seconds)}`);
      bot.kill('SIGKILL');
    }
    await line.stop();
  }
}

export function discordLine(discord: FakeDiscord): Line {
  return {
    name: 'Discord',
    bare: 'bare-discord.ts',
    env: { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.url },
    ready: /On Discord/,
    ask: async (speaker) =>
      (await discord.interact(2, { name: 'quote', type: 1, options: [{ name: 'speaker', type: 3, value: speaker }] })).ackedMs,
    stop: () => discord.stop(),
  };
}

export async function slackLines(): Promise<readonly Line[]> {
  const [socket, http] = [await new FakeSlack().start(), await new FakeSlack().start()];
  http.deliverTo(PORT);
  const ask = (slack: FakeSlack) => async (speaker: string) => (await slack.command('/quote', speaker)).ackedMs;
  const shared = { bare: 'bare-slack.ts', ready: /On Slack/ };
  return [
    {
      ...shared,
      name: 'Slack, Socket Mode',
      env: { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: APP_TOKEN, SLACK_API_URL: socket.url },
      ask: ask(socket),
      stop: () => socket.stop(),
    },
    {
      ...shared,
      name: 'Slack, HTTP',
      env: { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET, PORT: String(PORT), SLACK_API_URL: http.url },
      ask: ask(http),
      stop: () => http.stop(),
    },
  ];
}

export async function started(script: string, cwd: string, { env, ready }: Line): Promise<ChildProcess> {
  const bot = spawn(process.execPath, [...AS_NPM_START, script], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  bot.stderr!.on('data', (chunk: Buffer) => {
    said += String(chunk);
  });
  for (let waited = 0; !ready.test(said); waited += 50) {
    if (waited > 30_000 || bot.exitCode !== null) throw new Error(`${script} did not start: ${said}`);
    await sleep(50);
  }
  return bot;
}

/** Asks at an even pace, whether or not the questions before were answered. */
export async function loaded({ ask }: Pick<Line, 'ask'>, names: readonly string[], rate: number, seconds: number): Promise<string> {
  const from = performance.now();
  const asked: Promise<number | undefined>[] = [];
  for (let n = 0; n < rate * seconds; n++) {
    const waitMs = from + (n * 1000) / rate - performance.now();
    if (waitMs > 0) await sleep(waitMs);
    asked.push(ask(names[(n * 7919) % names.length]!));
  }
  const all = await Promise.all(asked);
  const times = all.filter((ms) => ms !== undefined).toSorted((a, b) => a - b);
  const at = (share: number): string => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1);
  const lost = all.length - times.length;
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms${lost > 0 ? `, ${lost} never acknowledged` : ''}`;
}
