import type { App } from '../app.ts';
import { DONE, ExitError, USAGE } from '../exit.ts';
import { storiesIn } from '../transfer/story-lines.ts';

/** Nothing is stored. A bad line is answered in its place and the status stays 0. */
export async function stories(app: App, _targets: readonly string[], options: { readonly jsonl?: boolean }): Promise<number> {
  if (!options.jsonl) throw new ExitError('error: stories is for other programs: give --jsonl, and articles as lines on stdin.', USAGE);
  for await (const answer of storiesIn(app.process.stdin)) await app.print(answer);
  return DONE;
}
