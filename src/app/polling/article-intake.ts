import type { SourceArticle } from '../../core/news/article.ts';
import type { Extractor } from '../../core/news/extraction.ts';
import type { Source } from '../../core/ports/source-store.ts';
import type { Store } from '../../core/ports/store.ts';
import { StoreError } from '../../store/errors.ts';
import { ingestArticle } from '../reading/ingest.ts';
import { tooLong } from '../reading/limits.ts';
import type { PollProgress } from './poll-progress.ts';

export interface IntakeParts {
  readonly store: Pick<Store, 'articles'>;
  readonly extractor: Extractor;
  readonly now: () => Date;
  readonly progress: PollProgress;
  readonly unexpected: (error: unknown) => void;
}

/** What stood in a feed before it was followed is no news, though it gives no date. */
const LONG_AGO = new Date(0);

/** Works out and stores the articles of one source, and counts them. */
export class ArticleIntake {
  readonly #source: Source;
  readonly #parts: IntakeParts;
  #added = 0;
  #revised = 0;

  constructor(source: Source, parts: IntakeParts) {
    this.#source = source;
    this.#parts = parts;
  }

  get counts(): { readonly added: number; readonly revised: number } {
    return { added: this.#added, revised: this.#revised };
  }

  /** To be called before what stands at `url` is parsed. */
  readonly begins = (url: string): void => this.#parts.progress.begins(this.#source, url);

  /** `archive`: it stood in the source before the source was followed. An article that can't be worked out is left out. Throws `StoreError`. */
  async take(article: SourceArticle, { archive }: { readonly archive: boolean }): Promise<void> {
    const { store, extractor, now, unexpected } = this.#parts;
    const { space, kind } = this.#source;
    if (tooLong(article.text)) return;
    this.begins(article.origin);
    try {
      const datedAt = archive && kind === 'feed' ? LONG_AGO : undefined;
      const outcome = await ingestArticle(article, { store, extractor, space, now, datedAt, arrived: !archive });
      if (outcome === 'added') this.#added++;
      if (outcome === 'revised') this.#revised++;
    } catch (error) {
      if (error instanceof StoreError) throw error;
      unexpected(error);
    }
  }
}
