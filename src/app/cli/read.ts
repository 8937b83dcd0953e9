import { createReadStream } from 'node:fs';
import { itemsOf, readItem } from '../../sources/read-target.ts';
import type { App } from '../app.ts';
import { DONE, ExitError, USAGE } from '../exit.ts';
import { articleJson, articlesIn } from '../transfer/page-lines.ts';

/** Nothing is stored. With `--jsonl` a bad line is told on stderr and the status stays 0. */
export async function read(app: App, targets: readonly string[], options: { readonly jsonl?: boolean }): Promise<number> {
  const [target] = targets;
  if (options.jsonl) return readLines(app, target ?? '-');
  if (target === undefined) throw new ExitError("error: missing argument 'target': name a file or a web page, or - for stdin.", USAGE);
  const [item, ...others] = await itemsOf(target, { stdin: app.process.stdin });
  if (item === undefined || others.length > 0)
    throw new ExitError(`error: ${target} holds ${others.length + 1} texts; read takes one.`, USAGE);
  const outcome = await readItem(item);
  if (!outcome.ok) throw new ExitError(`${outcome.label} ${outcome.problem}.`);
  await app.print(JSON.stringify(articleJson(outcome.article.origin, outcome.article), undefined, 2));
  return DONE;
}

async function readLines(app: App, target: string): Promise<number> {
  const input = target === '-' ? app.process.stdin : createReadStream(target);
  const answers = articlesIn(input, { onBad: (problem) => app.say(problem), unexpected: (error) => app.explain(error).sentence });
  for await (const answer of answers) await app.print(answer);
  return DONE;
}
