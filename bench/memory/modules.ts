import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const own = (file: string): string => path.join(ROOT, 'src', file);

/** What is loaded, in the order in which a bot loads it, and what it is. */
const MODULES: readonly (readonly [string, string])[] = [
  ['zod', 'zod'],
  ['the store: SQLite, Kysely', own('store/open.ts')],
  ['commands and their answers', own('app/chat/dispatch.ts')],
  ['the bot without a platform', own('app/roles/serve.ts')],
  ['Discord: discord.js', own('app/bot/discord.ts')],
  ['Slack: Bolt', own('app/bot/slack.ts')],
  ['the archive: hono', own('app/web/serve.ts')],
  ['metrics: prom-client', own('app/ops/ops.ts')],
  ['logs as JSON: pino', own('app/ops/json-log.ts')],
  ['a model: openai', own('llm/engine.ts')],
  ['polling: feeds, pages', own('app/polling/poller.ts')],
  ['extraction', own('app/reading/extractor.ts')],
];
const RUNS = 5;

/** The resident memory of a bare Node, and by how much each part adds to it, the median of several runs: a table in Markdown. */
export function benchModules(print: (line: string) => void): void {
  const runs = Array.from({ length: RUNS + 1 }, loaded).slice(1);
  const median = (n: number): number =>
    runs.map((run) => (run[n] ?? 0) - (n === 0 ? 0 : (run[n - 1] ?? 0))).toSorted((a, b) => a - b)[RUNS >> 1] ?? 0;
  for (const [n, name] of ['Node itself', ...MODULES.map(([what]) => what)].entries())
    print(`  ${name.padEnd(28)}${median(n).toFixed(1).padStart(6)} MB`);
}

/** The first run compiles, and is left out. */
function loaded(): number[] {
  const script = path.join(import.meta.dirname, 'load-one.ts');
  const args = [
    '--expose-gc',
    '--max-semi-space-size=2',
    '--disable-warning=ExperimentalWarning',
    script,
    ...MODULES.map(([, file]) => file),
  ];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', cwd: ROOT }));
}
