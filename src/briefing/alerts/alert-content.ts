import { recipientOf } from '../../core/briefs/destination.ts';
import type { Article } from '../../core/news/article.ts';
import type { Passage } from '../../core/news/passage.ts';
import type { ArticleRef, StoredQuote } from '../../core/news/stored.ts';
import type { AlertClaim } from '../../core/ports/alert-store.ts';
import type { StoredWatch } from '../../core/ports/watch-store.ts';
import { isOwnSpace, OPERATOR, type Space } from '../../core/scope.ts';
import type { AlertItem } from '../../core/watches/alert.ts';
import type { AlertContent, ToldArticle, ToldDemand } from '../../core/watches/alert-content.ts';
import { passageOf } from '../../matching/passage.ts';
import { withoutPossessives } from '../../text/fold.ts';
import { searchTermsOf } from '../../text/search-terms.ts';
import { isSure, withSureAnswers } from '../sure-demands.ts';
import type { AlertReads } from './alert-reads.ts';
import { isSurelySaid } from './find-quotes-said.ts';

const ONE = { offset: 0, limit: 1, uncounted: true } as const;

/**
 * What an alert tells, as the store has it now: what was taken back, dismissed, given to another speaker or withdrawn by its source since it was found is
 * left out. Undefined where nothing is left.
 */
export async function alertContent(
  { watch, items, instant }: Pick<AlertClaim, 'watch' | 'items' | 'instant'>,
  reads: AlertReads,
): Promise<AlertContent | undefined> {
  const { space } = watch.destination;
  const [quotes, demands, articles]: [StoredQuote[], ToldDemand[], ToldArticle[]] = [[], [], []];
  for (const item of items) {
    if (item.kind === 'quote') quotes.push(...(await quoteOf(item, { watch, space, reads })));
    else if (item.kind === 'demand') demands.push(...(await demandOf(item, space, reads)));
    else articles.push(...(await articleOf(item, watch, reads)));
  }
  if (quotes.length + demands.length + articles.length === 0) return undefined;
  const told = [...items.map(({ articleId }) => articleId), ...demands.map(({ demand }) => demand.article.id)];
  return { watch, instant, askable: await isAskable(watch, told, reads), quotes, demands, articles };
}

async function isAskable({ destination }: StoredWatch, articleIds: readonly number[], reads: AlertReads): Promise<boolean> {
  const { platform, space, channel } = destination;
  if (platform !== 'discord' || recipientOf(channel) === undefined || isOwnSpace(space)) return true;
  const ids = [...new Set(articleIds)];
  return (
    (await reads.articles.find({ space: OPERATOR, ids }, { offset: 0, limit: ids.length, uncounted: true })).items.length === ids.length
  );
}

async function quoteOf(
  { articleId, number }: Extract<AlertItem, { kind: 'quote' }>,
  { watch: { subject }, space, reads }: Pick<AlertClaim, 'watch'> & { readonly space: Space; readonly reads: AlertReads },
): Promise<readonly StoredQuote[]> {
  if (subject.kind !== 'person') return [];
  const { meant } = await reads.speakers.resolve(subject.speaker, space, 'quoted');
  const speakerIds = meant.map(({ id }) => id);
  const { items } = await reads.quotes.find({ space, speakerIds, articleId, number, verbatim: true, attributed: true }, ONE);
  return items.filter(isSurelySaid);
}

async function demandOf(
  { id, status, changed }: Extract<AlertItem, { kind: 'demand' }>,
  space: Space,
  reads: AlertReads,
): Promise<readonly ToldDemand[]> {
  const history = await reads.demands.history(id, space);
  if (!history || history.dismissed || history.demand.changed || !isSure(history.demand)) return [];
  const change = changed ? history.events.find(({ to }) => to === status) : undefined;
  // What became of it was read otherwise since.
  if (changed && !change) return [];
  return [{ demand: withSureAnswers(history.demand), change }];
}

async function articleOf(
  { articleId }: Extract<AlertItem, { kind: 'article' }>,
  { subject, destination: { space } }: StoredWatch,
  reads: AlertReads,
): Promise<readonly ToldArticle[]> {
  const { items } = await reads.articles.find({ space, ids: [articleId] }, ONE);
  const article: ArticleRef | undefined = items[0];
  if (!article) return [];
  if (subject.kind !== 'words') return [{ article, line: (await reads.articles.abstract(articleId, space)).lines[0] }];
  const whole = await reads.articles.get(articleId, space);
  return [{ article, passage: whole && wordsIn(whole, subject.words) }];
}

/** Where the words of a watch stand in an article; undefined where its headline alone has them. */
export function wordsIn({ text }: Article, words: string): Passage | undefined {
  const found = passageOf(text, searchTermsOf(withoutPossessives(words)).wanted);
  return found.marks.length > 0 ? found : undefined;
}
