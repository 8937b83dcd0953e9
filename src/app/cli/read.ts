import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { App } from '../app.ts';
import { DONE } from '../exit.ts';
import { articleJson, articlesIn } from '../transfer/page-lines.ts';
import { oneText } from './one-text.ts';

/** Nothing is stored. With `--jsonl` a bad line is told on stderr and the status stays 0. */
export async function read(app: App, targets: readonly string[], options: { readonly jsonl?: boolean }): Promise<number> {
  const [target] = targets;
  if (options.jsonl) return readLines(app, target ?? '-');
  const article = await oneText(app, target, { command: 'read' });
  await app.print(JSON.stringify(articleJson(article.origin, article), undefined, 2));
  return DONE;
}

async function readLines(app: App, target: string): Promise<number> {
  const input = target === '-' ? app.process.stdin : createReadStream(path.resolve(app.process.cwd(), target));
  const answers = articlesIn(input, { onBad: (problem) => app.say(problem), unexpected: (error) => app.explain(error).sentence });
  for await (const answer of answers) await app.print(answer);
  return DONE;
}
