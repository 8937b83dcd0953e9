import type { StoredQuote } from '../news/stored.ts';
import type { Page, Slice, Space } from '../scope.ts';

export interface QuoteFilter {
  readonly space: Space;
  /** Any of these; several where one name stands for all who speak for a body. */
  readonly speakerIds?: readonly number[] | undefined;
  /** Words that must all stand in the quote or in its article's title, in any order. */
  readonly about?: string | undefined;
  /** Those words must stand in the quote itself; a store may find some by their article's title all the same. */
  readonly own?: boolean | undefined;
  /** Published (or, where the source gives no date, read) at this instant or later. */
  readonly since?: Date | undefined;
  /** At this instant or before. */
  readonly until?: Date | undefined;
  /** A part of the publisher, the title or the origin, any case. */
  readonly source?: string | undefined;
  readonly articleId?: number | undefined;
  /** Any of these. */
  readonly articleIds?: readonly number[] | undefined;
  /** The one of its article with this number. */
  readonly number?: number | undefined;
  /** True: only words in quotation marks; false: only what is reported without them. */
  readonly verbatim?: boolean | undefined;
  /** Only quotes whose speaker is known. */
  readonly attributed?: boolean | undefined;
  /** The same words of the same speaker once, where several articles tell them: the first read, the others in `alsoIn`. */
  readonly distinct?: boolean | undefined;
  /** In order of time, where `find` has the newest first otherwise. */
  readonly oldestFirst?: boolean | undefined;
}

/** How many quotations word for word a day has. */
export interface DayCount {
  /** The day's first instant, by UTC. */
  readonly day: Date;
  readonly quotes: number;
}

export interface QuoteStore {
  /** Newest article first, and in the article's order within it. */
  find(filter: QuoteFilter, slice: Slice): Promise<Page<StoredQuote>>;
  /** How many of somebody's quotations word for word each day has, every printing counted, oldest day first; days without any are left out. */
  daily(
    filter: Pick<QuoteFilter, 'space' | 'about' | 'since' | 'until'> & { readonly speakerIds: readonly number[] },
  ): Promise<readonly DayCount[]>;
}
