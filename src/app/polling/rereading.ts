import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { SourceItemStore } from '../../core/ports/source-item-store.ts';
import type { Source } from '../../core/ports/source-store.ts';
import { underOneUrl } from '../../sources/feed/feed-article.ts';
import { HOUR_MS } from '../../text/durations.ts';
import type { ArticleIntake } from './article-intake.ts';
import type { PageFetcher } from './page-fetcher.ts';

/** How long after each reading a page is read once more: news is changed without a word within hours, and corrected within a day or two. */
const AGAIN_AFTER_MS: readonly number[] = [3 * HOUR_MS, 30 * HOUR_MS];
const MOST_AT_ONCE = 20;

/** When a page that was read `times` times is read next; absent where it was read for the last time. */
export function nextReadingAt(times: number, now: Date): Date | undefined {
  const afterMs = AGAIN_AFTER_MS[times - 1];
  return afterMs === undefined ? undefined : new Date(now.getTime() + afterMs);
}

export interface RereadingParts {
  readonly sourceItems: SourceItemStore;
  readonly fetcher: PageFetcher;
  readonly signal: AbortSignal;
  readonly now: () => Date;
}

/** Reads the pages of a feed's items of the last days once more: pages change without a word in the feed. Throws `StoreError`. */
export async function readAgain(
  source: Source,
  intake: ArticleIntake,
  { sourceItems, fetcher, signal, now }: RereadingParts,
): Promise<void> {
  for (const { key, url, rereads } of await sourceItems.dueAgain(source.id, now(), MOST_AT_ONCE)) {
    if (signal.aborted || !(await fetcher.canAsk(url))) return;
    try {
      const article = underOneUrl(await fetcher.article(url, intake.begins));
      if (signal.aborted) return;
      await intake.take(article, { archive: false });
    } catch (error) {
      if (fetcher.isTransient(error, url) && fetcher.isResting(url)) return;
    }
    await sourceItems.readAgain(source.id, key, nextReadingAt(rereads + 2, now()));
    await yieldToOthers();
  }
}
