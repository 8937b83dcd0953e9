import type { SourceArticle } from '../../core/news/article.ts';
import { itemsOf, readItem } from '../../sources/read-target.ts';
import type { App } from '../app.ts';
import { ExitError, USAGE } from '../exit.ts';
import { tooLong } from '../reading/limits.ts';

interface OneTextOptions {
  /** Said where the target holds several texts. */
  readonly command: string;
  readonly asIs?: boolean | undefined;
}

/** The article in a file, a web page or stdin (`-`). Throws `ExitError` where none is named, several are, or it can't be read. */
export async function oneText(app: App, target: string | undefined, { command, asIs }: OneTextOptions): Promise<SourceArticle> {
  if (target === undefined) throw new ExitError("error: missing argument 'target': name a file or a web page, or - for stdin.", USAGE);
  const { allowHosts } = app.config;
  const [item, ...others] = await itemsOf(target, { folder: app.process.cwd(), stdin: app.process.stdin, asIs, allowHosts });
  if (item === undefined || others.length > 0)
    throw new ExitError(`error: ${target} holds ${others.length + 1} texts; ${command} takes one.`, USAGE);
  const outcome = await readItem(item);
  if (!outcome.ok) throw new ExitError(`${outcome.label} ${outcome.problem}.`);
  const problem = tooLong(outcome.article.text);
  if (problem !== undefined) throw new ExitError(`${outcome.label} ${problem}.`);
  return outcome.article;
}
