import type { CommandContext } from '../../core/chat/command.ts';
import { type FailureOf, fail, type Result } from '../../core/failure.ts';

/** For a number under which there is no article: that it was removed, where it was; undefined otherwise. `typed`: `12`, or `12.3` for a quote of it. */
export async function removalOf(
  typed: string,
  { articles }: Pick<CommandContext<'articles'>, 'articles'>,
): Promise<Result<never, FailureOf<'article_removed'>> | undefined> {
  const [, id] = /^#?(\d{1,9})(?:[.:]\d{1,6})?$/.exec(typed.trim()) ?? [];
  const removed = id === undefined ? undefined : await articles.removed(Number(id));
  return removed && id !== undefined ? fail({ code: 'article_removed', asked: id, keptDays: removed.keptDays }) : undefined;
}
