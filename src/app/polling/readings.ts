import { hash } from 'node:crypto';
import { z } from 'zod';
import { type Fields, instant } from '../../core/json.ts';
import type { SourceArticle } from '../../core/news/article.ts';
import type { Extractor } from '../../core/news/extraction.ts';
import { provenanceJson } from '../../core/news/json.ts';
import type { SaveOutcome } from '../../core/ports/article-store.ts';
import type { Store } from '../../core/ports/store.ts';
import type { Space } from '../../core/scope.ts';
import type { Job } from '../jobs/jobs.ts';
import type { QueuedReadings } from '../jobs/queued-readings.ts';
import { ingestArticle } from '../reading/ingest.ts';
import type { PollProgress } from './poll-progress.ts';

/** An article that was fetched and is to be worked out. */
export interface FetchedArticle {
  readonly article: SourceArticle;
  readonly space: Space;
  readonly sourceId: number;
  /** See `Reading`. */
  readonly datedAt?: Date | undefined;
  readonly arrived: boolean;
}

/** Where fetched articles go. */
export interface Readings {
  /** `queued`: whichever process takes it works it out and stores it, later. Throws `StoreError`. */
  take(fetched: FetchedArticle): Promise<SaveOutcome | 'queued'>;
}

export interface ReadingParts {
  readonly store: Pick<Store, 'articles'>;
  readonly extractor: Extractor;
  readonly now: () => Date;
}

/** Works each article out, and stores it, when it is fetched. */
export const readAtOnce = ({ store, extractor, now }: ReadingParts): Readings => ({
  take: ({ article, space, datedAt, arrived }) => ingestArticle(article, { store, extractor, space, now, datedAt, arrived }),
});

interface SharedReadingParts extends ReadingParts {
  readonly queue: QueuedReadings;
  readonly progress: PollProgress;
  /** Called with what was stored. */
  readonly stored: (outcome: SaveOutcome) => void;
}

/** A few at once: while one waits for a model, others are worked out. */
const READ_AT_ONCE = 4;

const fetchedJson = z.object({
  article: provenanceJson.extend({ text: z.string() } satisfies Fields<Pick<SourceArticle, 'text'>>),
  space: z.string(),
  sourceId: z.int(),
  datedAt: instant.optional(),
  arrived: z.boolean(),
} satisfies Fields<FetchedArticle>);

/** Leaves each article to whichever process takes it from the queue, and works out those that this one takes: no model's answer holds up a host. */
export function sharedReadings({ queue, store, extractor, now, progress, stored }: SharedReadingParts): Readings {
  const atOnce = readAtOnce({ store, extractor, now });
  queue.workReadings({
    atOnce: READ_AT_ONCE,
    async run({ data = '' }: Job) {
      const fetched: FetchedArticle = fetchedJson.parse(JSON.parse(data));
      progress.begins({ id: fetched.sourceId }, fetched.article.origin);
      const outcome = await atOnce.take(fetched);
      if (outcome !== 'queued') stored(outcome);
    },
  });
  return {
    async take(fetched) {
      const { article, space } = fetched;
      const known = await store.articles.findByContent(hash('sha256', article.text, 'hex'), space);
      if (known?.origin === article.origin) return 'unchanged';
      await queue.addReading({ key: hash('sha256', `${space} ${article.origin}`, 'hex'), data: JSON.stringify(fetched) });
      return 'queued';
    },
  };
}
