import type { AnswerData } from '../../core/chat/answer-data.ts';
import type { CommandContext } from '../../core/chat/command.ts';
import type { EditionContents } from '../../core/ports/schedule-store.ts';
import { quoteNumbered } from '../news/quote-number.ts';

/** More articles than an edition's stories have. */
const MOST_ARTICLES = 1000;

type AnswerPorts = CommandContext<'articles' | 'quotes' | 'demands'>;

/** What a sent edition tells, as the store has it now; what is no longer there is left out. */
export async function editionData({ articles: ids, numbers }: EditionContents, context: AnswerPorts): Promise<AnswerData> {
  const { articles, demands, space } = context;
  const quotes = await Promise.all((numbers?.quotes ?? []).map((number) => quoteNumbered(number, context)));
  const histories = await Promise.all((numbers?.demands ?? []).map((id) => demands.history(id, space)));
  return {
    articles: ids.length === 0 ? [] : (await articles.find({ space, ids }, { offset: 0, limit: MOST_ARTICLES })).items,
    quotes: quotes.filter((quote) => quote !== undefined),
    demands: histories.flatMap((history) => (history && !history.dismissed ? [history.demand] : [])),
  };
}
