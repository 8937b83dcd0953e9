import { createHash } from 'node:crypto';
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { ArticleKind, SourceArticle } from '../../core/news/article.ts';
import type { SourceItemStore } from '../../core/ports/source-item-store.ts';
import type { Source } from '../../core/ports/source-store.ts';
import type { Feed, FeedItem } from '../../sources/feed/feed.ts';
import { feedWords, wholeArticle, withFeed } from '../../sources/feed/feed-article.ts';
import { plainText } from '../../sources/feed/plain-text.ts';
import { canonicalUrl } from '../../sources/fetch/canonical-url.ts';
import { type ProblemCode, SourceProblem } from '../../sources/problem.ts';
import type { ArticleIntake } from './article-intake.ts';
import type { PageFetcher } from './page-fetcher.ts';
import { nextReadingAt } from './rereading.ts';

export interface FeedItemParts {
  readonly sourceItems: SourceItemStore;
  readonly fetcher: PageFetcher;
  readonly signal: AbortSignal;
}

/** A feed as it was read at an instant. */
export interface FeedReading {
  readonly source: Source;
  readonly feed: Feed;
  readonly at: Date;
  readonly intake: ArticleIntake;
}

/** An item to be read. `archive`: it stood in the feed before the feed was followed. */
interface ItemToRead {
  readonly item: FeedItem;
  readonly archive: boolean;
}

/** Of a feed's first poll: the rest counts as dealt with, so that years of archive aren't fetched. */
const MOST_FIRST_ITEMS = 30;

/** Stores the items of a feed that are new or changed, oldest first. Gives how many must be tried again. Throws `StoreError`. */
export async function readNewItems(reading: FeedReading, parts: FeedItemParts): Promise<number> {
  const { source, feed, at } = reading;
  const { sourceItems } = parts;
  const first = source.lastGoodAt === undefined;
  const marks = feed.items.map((item) => ({ id: item.id, mark: markOf(item) }));
  const open = await sourceItems.listed(source.id, marks, { at, archive: first });
  const items = newestFirst(feed.items.flatMap((item) => openItem(item, open.get(item.id))));
  const taken = first ? items.slice(0, MOST_FIRST_ITEMS) : items;
  const left = items.slice(taken.length).map(({ item }) => item.id);
  await sourceItems.done(source.id, left, { at });
  let unread = 0;
  for (const item of taken.toReversed()) {
    if (parts.signal.aborted) return taken.length;
    if (!(await isRead(item, reading, parts))) unread++;
    await yieldToOthers();
  }
  return unread;
}

const openItem = (item: FeedItem, open: { readonly archive: boolean } | undefined): ItemToRead[] =>
  open ? [{ item, archive: open.archive }] : [];

/** Reads one item. False where it has to be tried again: its page could not be asked for, or failed in a way that may pass. */
async function isRead(
  { item, archive }: ItemToRead,
  { source, feed, at, intake }: FeedReading,
  { sourceItems, fetcher, signal }: FeedItemParts,
): Promise<boolean> {
  intake.begins(item.url ?? source.url);
  const whole = wholeArticle(item, feed);
  const page = whole ? undefined : item.url;
  if (page !== undefined && !(await fetcher.canAsk(page))) return false;
  // A try counts before it is made: an item that takes the process down is given up like any other.
  await sourceItems.tried(source.id, item.id);
  let again: { readonly url: string; readonly at: Date } | undefined;
  try {
    const article = whole ?? (await articleAt(page, { item, feed, intake }, fetcher));
    if (signal.aborted) return false;
    if (article) await intake.take(article, { archive });
    const nextAt = nextReadingAt(1, at);
    if (page !== undefined && nextAt && !archive) again = { url: page, at: nextAt };
  } catch (error) {
    if (fetcher.isTransient(error, page)) return false;
  }
  await sourceItems.done(source.id, [item.id], { at, again });
  return true;
}

/** Kinds of page that show no article of their own. */
const WORDLESS: ReadonlySet<ArticleKind | undefined> = new Set(['wall', 'video', 'index']);
/** Pages that will show none next time either. */
const LASTING: ReadonlySet<ProblemCode> = new Set(['no_article', 'denied', 'empty', 'binary', 'too_large', 'gone']);

/** The article on an item's page, or what the feed itself says where the page shows none; absent for an item without a page. Throws `SourceProblem`. */
async function articleAt(
  page: string | undefined,
  { item, feed, intake }: Pick<FeedReading, 'feed' | 'intake'> & { readonly item: FeedItem },
  fetcher: PageFetcher,
): Promise<SourceArticle | undefined> {
  if (page === undefined) return undefined;
  try {
    const article = withFeed(await fetcher.article(page, intake.begins), item, feed);
    return (WORDLESS.has(article.kind) ? feedWords(item, feed) : undefined) ?? article;
  } catch (error) {
    const words = isLasting(error) ? feedWords(item, feed) : undefined;
    if (words) return words;
    throw error;
  }
}

/** 429 asks for patience; whatever else a server refuses stays refused. */
const isLasting = (error: unknown): boolean =>
  error instanceof SourceProblem &&
  (LASTING.has(error.code) || (error.code === 'unreachable' && error.status !== undefined && error.status >= 400 && error.status < 500));

/** A short hash of what an item says; without its date, which some feeds set to now, and markup, in which counters and trackers stand. */
function markOf({ title, url, changed, contentHtml, summaryHtml }: FeedItem): string {
  const words = [title, url && canonicalUrl(url), changed, plainText(contentHtml ?? summaryHtml ?? '')];
  return createHash('sha256').update(words.join('\n')).digest('base64url').slice(0, 16);
}

const newestFirst = (items: readonly ItemToRead[]): ItemToRead[] =>
  items.toSorted((a, b) => (b.item.publishedAt?.getTime() ?? 0) - (a.item.publishedAt?.getTime() ?? 0));
