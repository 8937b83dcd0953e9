import type { BriefStory } from '../../core/briefs/brief.ts';
import type { AnswerData } from '../../core/chat/answer-data.ts';
import type { CommandContext } from '../../core/chat/command.ts';
import type { EditionContents } from '../../core/ports/schedule-store.ts';
import { quoteNumbered } from '../news/quote-number.ts';

/** More articles than an edition's stories have. */
const MOST_ARTICLES = 1000;

type AnswerPorts = CommandContext<'articles' | 'quotes' | 'demands'>;

/** What a sent edition tells, as the store has it now; what is no longer there is left out. */
export async function editionData({ articles: ids, numbers }: EditionContents, context: AnswerPorts): Promise<AnswerData> {
  const { demands, space } = context;
  const quotes = await Promise.all((numbers?.quotes ?? []).map((number) => quoteNumbered(number, context)));
  const histories = await Promise.all((numbers?.demands ?? []).map((id) => demands.history(id, space)));
  return {
    ...(numbers ? { stories: await storiesOf(numbers.stories, context) } : { articles: await articlesOf(ids, context) }),
    quotes: quotes.filter((quote) => quote !== undefined),
    demands: histories.flatMap((history) => (history && !history.dismissed ? [history.demand] : [])),
  };
}

const articlesOf = async (ids: readonly number[], { articles, space }: AnswerPorts) =>
  ids.length === 0 ? [] : (await articles.find({ space, ids }, { offset: 0, limit: MOST_ARTICLES })).items;

/** Each story with its first article in front; one of whose articles none is there any more is left out. */
async function storiesOf(stories: readonly (readonly number[])[], context: AnswerPorts): Promise<BriefStory[]> {
  const known = new Map((await articlesOf(stories.flat(), context)).map((article) => [article.id, article]));
  const found = stories.flatMap((ids) => {
    const [article, ...others] = ids.flatMap((id) => known.get(id) ?? []);
    return article ? [{ article, others, articleIds: [article, ...others].map(({ id }) => id) }] : [];
  });
  return Promise.all(
    found.map(async (story) => ({ ...story, abstract: await context.articles.abstract(story.article.id, context.space) })),
  );
}
