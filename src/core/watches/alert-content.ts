import type { ArticleRef, DemandEvent, StoredDemand, StoredQuote } from '../news/stored.ts';
import type { StoredWatch } from '../ports/watch-store.ts';

/** A demand as an alert tells it; `change`: what became of it, for one that was known. */
export interface ToldDemand {
  readonly demand: StoredDemand;
  readonly change?: DemandEvent | undefined;
}

/** An article as an alert tells it, with the first sentence of what it says in short where there is one. */
export interface ToldArticle {
  readonly article: ArticleRef;
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
