import type { ArticleStore } from '../../core/ports/article-store.ts';
import type { DemandStore } from '../../core/ports/demand-store.ts';
import type { QuoteStore } from '../../core/ports/quote-store.ts';
import type { SpeakerStore } from '../../core/ports/speaker-store.ts';

/** What is read to find and to write an alert. */
export interface AlertReads {
  readonly articles: Pick<ArticleStore, 'find' | 'get' | 'abstract' | 'nearDuplicates'>;
  readonly quotes: Pick<QuoteStore, 'find'>;
  readonly demands: Pick<DemandStore, 'find' | 'history'>;
  readonly speakers: Pick<SpeakerStore, 'resolve'>;
}
