import type { Space } from '../scope.ts';
import type { Span } from '../span.ts';

/** What one revision of an article tells, as far as a watch can ask for it. */
export interface ArticleNews {
  /** Who sees it. */
  readonly space: Space;
  readonly title: string;
  readonly text: string;
  /** Where its outlet's boilerplate stands in the text, in its order: words in it are none of the article's. */
  readonly boilerplate: readonly Span[];
  readonly publisher?: string | undefined;
  /** Where it was read, and what it calls its own address. */
  readonly addresses: readonly string[];
  /** What is said in it word for word by somebody who is known. */
  readonly quotes: readonly QuoteNews[];
  readonly demands: readonly DemandNews[];
}

export interface QuoteNews {
  /** Which of its article's quotes it is. */
  readonly number: number;
  readonly words: string;
  /** Every name of the speaker over all articles, and the role. */
  readonly speaker: readonly string[];
}

export interface DemandNews {
  /** The demand's number over all articles. */
  readonly id: number;
  /** What is demanded, and the sentence that tells it. */
  readonly words: string;
  /** Every name of who demands it, and the role; empty where nobody is named. */
  readonly issuer: readonly string[];
  readonly addressee: readonly string[];
}

/** What a watch finds in an article. */
export interface WatchMatch {
  readonly watchId: number;
  /** Numbers of the article's quotes. */
  readonly quotes: readonly number[];
  /** Numbers of demands. */
  readonly demands: readonly number[];
}
