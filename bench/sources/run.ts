import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Poller } from '../../src/app/polling/poller.ts';
import { ruleExtractor } from '../../src/extraction/extract.ts';
import { openStore } from '../../src/store/open.ts';
import { FakeDiscord } from '../../tests/fakes/discord.ts';
import { type Asked, discordLine, type Line, started } from '../chat/lines.ts';
import { asked, inWords } from '../chat/load.ts';
import { allPolled, follow, progressOf } from './follow.ts';
import { HOSTS, hostOf, ITEMS, QUIET, type Traffic } from './site.ts';

const FEEDS = 10_000;
const QUARTER_HOUR_MS = 900_000;
const FRESH = 50;
const ASKED_MS = 30_000;
const QUOTES = 100_000;
const ALLOWED = Array.from({ length: HOSTS }, (_, n) => hostOf(n));

export interface SourcesBench {
  readonly folder: string;
  readonly fill: (file: string, quotes: number) => Promise<readonly string[]>;
  readonly start: string;
  readonly print: (line: string) => void;
  /** Leaves out what polling itself takes. */
  readonly answersAlone: boolean;
}

/** Polling a loopback news site of 10,000 feeds, which runs as a process of its own. */
export async function benchSources({ folder, fill, start, print, answersAlone }: SourcesBench): Promise<void> {
  const site = fork(path.join(import.meta.dirname, 'site.ts'));
  await once(site, 'message');
  try {
    if (!answersAlone) {
      await benchPolls(folder, site, print);
      await benchFirstBrief({ folder, start, print });
    }
    await benchAnswers({ folder, fill, start, print });
  } finally {
    site.kill();
  }
}

/** What is polled at once, in this process: nothing new, then twenty items in each feed. */
async function benchPolls(folder: string, site: ChildProcess, print: (line: string) => void): Promise<void> {
  for (const [what, feeds, etag] of [
    ['unchanged feeds', FEEDS, QUIET],
    [`feeds with ${ITEMS} new items each`, 50, null],
  ] as const) {
    const file = path.join(folder, `${feeds}-polls.db`);
    await follow(file, { feeds, etag });
    const store = await openStore(file);
    const poller = new Poller({
      store,
      extractor: ruleExtractor,
      allowHosts: ALLOWED,
      now: () => new Date(),
      random: Math.random,
      tell: () => undefined,
      unexpected: (error) => {
        throw error;
      },
    });
    const [before, cpu, from] = [await trafficOf(site), process.cpuUsage(), performance.now()];
    const { polled, articles, failed } = await poller.pollDue();
    const [ms, { user, system }] = [performance.now() - from, process.cpuUsage(cpu)];
    await sleep(200);
    const after = await trafficOf(site);
    const cpuMs = (user + system) / 1000 / polled;
    print(
      `  ${whole(polled)} ${what}: ${((polled / ms) * 1000).toFixed(1)} polls a second, ${cpuMs.toFixed(2)} ms of CPU and ${whole((after.bytes - before.bytes) / polled)} bytes each, ${whole(articles)} articles, ${failed.length} failed`,
    );
    if (etag) print(`    every 15 minutes: ${(((cpuMs * polled) / QUARTER_HOUR_MS) * 100).toFixed(1)} % of one core`);
    await poller.stop();
    await store.close();
  }
}

async function trafficOf(site: ChildProcess): Promise<Traffic> {
  site.send('count');
  const [traffic] = await once(site, 'message');
  return traffic as Traffic;
}

async function benchFirstBrief({ folder, start, print }: Omit<SourcesBench, 'fill' | 'answersAlone'>): Promise<void> {
  const cwd = path.join(folder, 'fresh');
  const file = fileIn(cwd);
  await follow(file, { feeds: FRESH, etag: null });
  const from = performance.now();
  const discord = await new FakeDiscord().start();
  const bot = await started(start, cwd, withHosts(discordLine(discord)));
  await allPolled(file);
  const brief = spawn(process.execPath, [start, 'brief', 'daily'], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  brief.stdout.on('data', (chunk: Buffer) => {
    text += String(chunk);
  });
  await once(brief, 'exit');
  print(
    `  a fresh start with ${FRESH} feeds: the first brief of all of them after ${((performance.now() - from) / 1000).toFixed(1)} s (${text.split('\n').length} lines)`,
  );
  await ended(bot);
  await discord.stop();
}

/** What a question waits for while everything is polled, and while nothing is. */
async function benchAnswers({ folder, fill, start, print }: Omit<SourcesBench, 'answersAlone'>): Promise<void> {
  const filled = path.join(folder, 'answers.db');
  const names = await fill(filled, QUOTES);
  for (const [what, etag, fresh] of [
    ['nothing is polled', undefined, 0],
    ['10,000 unchanged feeds are polled', QUIET, 0],
    ['10,000 feeds are polled, every tenth with news', QUIET, FEEDS / 10],
  ] as const) {
    const cwd = path.join(folder, what.replaceAll(/\W+/g, '-'));
    const file = fileIn(cwd);
    copyFileSync(filled, file);
    const discord = await new FakeDiscord().start();
    const line = withHosts(discordLine(discord));
    const bot = await started(start, cwd, line);
    for (let n = 0; n < 20; n++) await Promise.all(names.slice(n * 10, n * 10 + 10).map((name) => line.ask(name)));
    if (etag) await follow(file, { feeds: FEEDS, etag, fresh });
    print(`  /quote while ${what}: ${await askedWhilePolling(line, { names, file, polled: etag !== undefined })}`);
    await ended(bot);
    await discord.stop();
  }
}

/** What questions wait for from the first poll to the last; for half a minute at most, and where nothing is polled. */
async function askedWhilePolling(
  line: Line,
  { names, file, polled }: { names: readonly string[]; file: string; polled: boolean },
): Promise<string> {
  const progress = progressOf(file);
  while (polled && progress.polled() === 0) await sleep(50);
  const until = performance.now() + ASKED_MS;
  const all: Asked[] = [];
  while (performance.now() < until && (!polled || progress.polled() < progress.all))
    all.push(...(await asked(line, names, { rate: 15, seconds: 1 })));
  const done = polled ? `, ${whole(progress.polled())} polled meanwhile` : '';
  progress.close();
  return `acknowledged ${inWords(all)}; answered ${inWords(all, 'answeredMs')}, of ${all.length}${done}`;
}

const withHosts = (line: ReturnType<typeof discordLine>) => ({ ...line, env: { ...line.env, ALLOW_HOSTS: ALLOWED.join(',') } });

function fileIn(cwd: string): string {
  mkdirSync(path.join(cwd, 'data'), { recursive: true });
  return path.join(cwd, 'data/verbatim.db');
}

async function ended(bot: ChildProcess): Promise<void> {
  bot.kill('SIGKILL');
  await once(bot, 'exit');
}

const whole = (n: number): string => Math.round(n).toLocaleString('en-US');
