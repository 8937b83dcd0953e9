import type { Passage } from '../news/passage.ts';
import type { ArticleRef, DemandEvent, StoredDemand, StoredQuote } from '../news/stored.ts';
import type { StoredWatch } from '../ports/watch-store.ts';

/** A demand as an alert tells it; `change`: what became of it, for one that was known. */
export interface ToldDemand {
  readonly demand: StoredDemand;
  readonly change?: DemandEvent | undefined;
}

/** An article as an alert tells it. */
export interface ToldArticle {
  readonly article: ArticleRef;
  /** Where the words stand that were watched for. */
  readonly passage?: Passage | undefined;
  /** For what was not found by its words: the first sentence of what it says in short, where there is one. */
  readonly line?: string | undefined;
}

/** One message of a watch, before it is worded: at least one thing. */
export interface AlertContent {
  readonly watch: StoredWatch;
  /** When it was due. */
  readonly instant: Date;
  /**
   * Whether what it tells can be asked about where it is read. False in direct messages of Discord, which belong to no server, for articles that a server
   * alone sees.
   */
  readonly askable: boolean;
  readonly quotes: readonly StoredQuote[];
  readonly demands: readonly ToldDemand[];
  readonly articles: readonly ToldArticle[];
}

/** What a watch would have told, had it been there. */
export interface AlertPreview {
  /** Undefined where nothing fits that an alert may tell. */
  readonly content: AlertContent | undefined;
  /** How many quotations or demands fit that no alert tells: less sure than it asks, or too short to stand alone. */
  readonly untold: number;
}
