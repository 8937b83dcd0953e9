import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { FakeDiscord } from '../../tests/fakes/discord.ts';
import { FakeSlack } from '../../tests/fakes/slack.ts';
import { cpuMsOf } from './cpu.ts';
import { type Asked, discordLine, httpLine, type Line, socketLine, started } from './lines.ts';
import { asked, inWords, within } from './load.ts';

/** Questions a second, and for how many seconds in each round. */
const LOADS = [
  { rate: 1, seconds: 5 },
  { rate: 50, seconds: 4 },
  { rate: 200, seconds: 4 },
];
const ROUNDS = 6;
const QUICK_ROUNDS = 3;
/** What is compiled at the first thousands of questions is not what is measured. */
const WARM_UP = { rate: 200, seconds: 10 };
const QUOTES = 100_000;
const PORTS = [18_923, 18_924] as const;

export interface ChatBench {
  /** Holds `data/verbatim.db` for each run. */
  readonly folder: string;
  /** Fills a store with so many quotes, and gives the names in it. */
  readonly fill: (file: string, quotes: number) => Promise<readonly string[]>;
  readonly start: string;
  readonly print: (line: string) => void;
  /** One platform's figures alone, by a word of its name. */
  readonly only?: string | undefined;
  /** The heaviest load alone, in fewer rounds. */
  readonly quick: boolean;
}

/** A platform with a bot on it. */
interface Side {
  readonly line: Line;
  readonly pid: number;
  readonly all: Asked[];
  cpuMs: number;
}

/**
 * From an interaction on the wire to its acknowledgement on the wire, beside a bot that answers a constant; each bot and the load are processes of their own.
 * Both bots run all along and are asked by turns, so that what else the machine does meets both.
 */
export async function benchChat({ folder, fill, start, print, only, quick }: ChatBench): Promise<void> {
  const filled = path.join(folder, 'chat.db');
  const names = await fill(filled, QUOTES);
  for (const open of LINES) {
    const lines = await Promise.all(PORTS.map(open));
    const [first] = lines;
    if (first && (only === undefined || first.name.includes(only))) await benchLine(lines, { folder, filled, names, start, print, quick });
    for (const line of lines) await line.stop();
  }
}

const LINES: readonly ((port: number) => Promise<Line>)[] = [
  async () => discordLine(await new FakeDiscord().start()),
  async () => socketLine(await new FakeSlack().start()),
  async (port) => httpLine(await new FakeSlack().start(), port),
];

type LineBench = Pick<ChatBench, 'folder' | 'start' | 'print' | 'quick'> & { readonly filled: string; readonly names: readonly string[] };

async function benchLine([bareLine, ownLine]: readonly Line[], { folder, filled, names, start, print, quick }: LineBench): Promise<void> {
  if (!bareLine || !ownLine) throw new Error('a line for each bot is needed');
  const cwd = path.join(folder, ownLine.name.replaceAll(/\W+/g, '-'));
  mkdirSync(path.join(cwd, 'data'), { recursive: true });
  copyFileSync(filled, path.join(cwd, 'data/verbatim.db'));
  const bots = [await started(path.join(import.meta.dirname, bareLine.bare), cwd, bareLine), await started(start, cwd, ownLine)];
  for (const line of [bareLine, ownLine]) await asked(line, names, WARM_UP);
  for (const load of quick ? LOADS.slice(-1) : LOADS) {
    const [bare, own] = [bareLine, ownLine].map((line, n): Side => ({ line, pid: bots[n]!.pid!, all: [], cpuMs: 0 }));
    for (let round = 0; round < (quick ? QUICK_ROUNDS : ROUNDS); round++)
      for (const side of [bare!, own!]) {
        const before = cpuMsOf(side.pid);
        side.all.push(...(await asked(side.line, names, load)));
        side.cpuMs += cpuMsOf(side.pid) - before;
      }
    const told = ({ all, cpuMs }: Side): string =>
      `${inWords(all)} (answered ${inWords(all, 'answeredMs')}), ${(cpuMs / all.length).toFixed(2)} ms of CPU each`;
    const [half, most] = [0.5, 0.99].map((share) => (within(share, own!.all) / within(share, bare!.all)).toFixed(2));
    print(`  ${ownLine.name}, ${load.rate} a second: ${told(own!)}; bare ${told(bare!)}; p50 ${half}, p99 ${most} times the bare bot’s`);
  }
  for (const bot of bots) bot.kill('SIGKILL');
}
