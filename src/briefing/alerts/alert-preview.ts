import type { StoredDemand, StoredQuote } from '../../core/news/stored.ts';
import type { StoredWatch } from '../../core/ports/watch-store.ts';
import type { Space } from '../../core/scope.ts';
import type { AlertContent, AlertPreview, ToldArticle } from '../../core/watches/alert-content.ts';
import type { WatchSubject } from '../../core/watches/watch.ts';
import { factsOf } from '../../matching/watches/news-facts.ts';
import { patternOf } from '../../matching/watches/pattern.ts';
import { searchTermsOf } from '../../text/search-terms.ts';
import { hostTyped } from '../../text/web-address.ts';
import { isSure, withSureAnswers } from '../sure-demands.ts';
import { wordsIn } from './alert-content.ts';
import type { AlertReads } from './alert-reads.ts';
import { isSurelySaid } from './find-quotes-said.ts';
import { newsOfArticle } from './news-of-article.ts';

/** The newest that are looked through. */
const NEWEST = { offset: 0, limit: 100, uncounted: true } as const;

/** Where is looked, and since when. */
interface Lookback {
  readonly space: Space;
  readonly since: Date;
  readonly reads: AlertReads;
}

/**
 * What a watch would have told of what was published since an instant, had it been there: newest first, of a hundred things at most, as sure as an
 * alert asks; what several articles print stands once.
 */
export async function alertPreview(
  watch: StoredWatch,
  { since, now }: { readonly since: Date; readonly now: Date },
  reads: AlertReads,
): Promise<AlertPreview> {
  const { subject, destination } = watch;
  const lookback: Lookback = { space: destination.space, since, reads };
  const quotes = subject.kind === 'person' ? await quotesSaid(subject, lookback) : [];
  const demands = subject.kind === 'demands' ? await demandsMade(subject, lookback) : [];
  const content: AlertContent = {
    watch,
    instant: now,
    askable: true,
    quotes: quotes.filter(isSurelySaid),
    demands: demands.filter(isSure).map((demand) => ({ demand: withSureAnswers(demand) })),
    articles: subject.kind === 'words' || subject.kind === 'source' ? await articlesFitting(subject, lookback) : [],
  };
  const told = content.quotes.length + content.demands.length;
  return {
    content: told + content.articles.length === 0 ? undefined : content,
    untold: quotes.length + demands.length - told,
  };
}

/** The numbers of those whom a name means; undefined where none was typed. */
async function idsOf(typed: string | undefined, group: 'quoted' | 'issuers' | 'addressees', { space, reads }: Lookback) {
  return typed === undefined ? undefined : (await reads.speakers.resolve(typed, space, group)).meant.map(({ id }) => id);
}

async function quotesSaid(
  { speaker, about }: Extract<WatchSubject, { kind: 'person' }>,
  lookback: Lookback,
): Promise<readonly StoredQuote[]> {
  const { space, since, reads } = lookback;
  const speakerIds = await idsOf(speaker, 'quoted', lookback);
  const { items } = await reads.quotes.find({ space, speakerIds, about, since, verbatim: true, attributed: true, distinct: true }, NEWEST);
  return items;
}

async function demandsMade(
  { about, by, of }: Extract<WatchSubject, { kind: 'demands' }>,
  lookback: Lookback,
): Promise<readonly StoredDemand[]> {
  const { space, since, reads } = lookback;
  const [issuerIds, addresseeIds] = [await idsOf(by, 'issuers', lookback), await idsOf(of, 'addressees', lookback)];
  const { items } = await reads.demands.find({ space, about, since, issuerIds, addresseeIds }, NEWEST);
  return items.filter(({ changed }) => !changed);
}

/** Those that the store finds by the words alone, held against the subject as a new one would be. */
async function articlesFitting(
  subject: Extract<WatchSubject, { kind: 'words' | 'source' }>,
  { space, since, reads }: Lookback,
): Promise<readonly ToldArticle[]> {
  const narrowed =
    subject.kind === 'words'
      ? { about: searchTermsOf(subject.words).wanted.flat().join(' ') }
      : { source: hostTyped(subject.source) ?? subject.source };
  const { items } = await reads.articles.find({ space, since, distinct: true, ...narrowed }, NEWEST);
  const pattern = patternOf(subject);
  const fitting: ToldArticle[] = [];
  for (const item of items) {
    const article = await reads.articles.get(item.id, space);
    // The store has found none by its boilerplate alone.
    if (!article || !pattern.find(factsOf(newsOfArticle(article, space)))) continue;
    fitting.push({ article: item, passage: subject.kind === 'words' ? wordsIn(article, subject.words) : undefined });
  }
  return fitting;
}
