import type { CommandContext } from '../../core/chat/command.ts';
import type { StoredQuote } from '../../core/news/stored.ts';

/** A quote by its article and its place there, such as `12.3`; undefined where the space sees none. */
export async function quoteNumbered(
  typed: string,
  { quotes, space }: Pick<CommandContext<'quotes'>, 'quotes' | 'space'>,
): Promise<StoredQuote | undefined> {
  const [, articleId, number] = /^#?(\d{1,9})[.:](\d{1,6})$/.exec(typed.trim())?.map(Number) ?? [];
  if (!articleId || !number) return undefined;
  return (await quotes.find({ space, articleId, number }, { offset: 0, limit: 1 })).items[0];
}
