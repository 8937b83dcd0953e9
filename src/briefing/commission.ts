import type { ArticleStore } from '../core/ports/article-store.ts';
import type { DemandStore } from '../core/ports/demand-store.ts';
import type { ModelLedger } from '../core/ports/model-ledger.ts';
import type { RulingStore } from '../core/ports/ruling-store.ts';
import type { EditionContents } from '../core/ports/schedule-store.ts';
import type { Space } from '../core/scope.ts';
import type { Span } from '../core/span.ts';
import type { Corpus, EditionRequest } from './filter.ts';
import type { Gather } from './stories.ts';

/** An edition of this channel that went out before. */
export interface EarlierEdition {
  readonly instant: Date;
  readonly contents: EditionContents;
}

/** What an edition reads. */
export interface EditionStore extends Corpus {
  readonly articles: Pick<ArticleStore, 'find' | 'get' | 'abstract' | 'nearDuplicates' | 'storyTerms' | 'topics' | 'voices'>;
  readonly demands: Pick<DemandStore, 'find' | 'history' | 'events'>;
  readonly modelLedger: Pick<ModelLedger, 'counts'>;
  readonly rulings: Pick<RulingStore, 'list'>;
}

/** What is needed to compose an edition, and for which channel. */
export interface Commission extends EditionRequest {
  readonly store: EditionStore;
  readonly space: Space;
  /** Nothing newer is in it. */
  readonly now: Date;
  /** Those of the channel, oldest first; what they held is not told again. */
  readonly earlier?: readonly EarlierEdition[];
  /** The sentences of a text that are news to those who have read the texts before it. */
  readonly updateOf: (text: string, before: readonly string[]) => Promise<readonly Span[]>;
  readonly gather?: Gather | undefined;
}
