import type { SourceArticle } from '../../core/news/article.ts';
import type { Source } from '../../core/ports/source-store.ts';
import { StoreError } from '../../store/errors.ts';
import { tooLong } from '../reading/limits.ts';
import type { PollProgress } from './poll-progress.ts';
import type { Readings } from './readings.ts';

export interface IntakeParts {
  readonly readings: Readings;
  readonly progress: PollProgress;
  readonly unexpected: (error: unknown) => void;
}

/** What stood in a feed before it was followed is no news, though it gives no date. */
const LONG_AGO = new Date(0);

/** Has the articles of one source worked out and stored, and counts those that were at once. */
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
    const { readings, unexpected } = this.#parts;
    const { id, space, kind } = this.#source;
    if (tooLong(article.text)) return;
    this.begins(article.origin);
    try {
      const datedAt = archive && kind === 'feed' ? LONG_AGO : undefined;
      const outcome = await readings.take({ article, space, sourceId: id, datedAt, arrived: !archive });
      if (outcome === 'added') this.#added++;
      if (outcome === 'revised') this.#revised++;
    } catch (error) {
      if (error instanceof StoreError) throw error;
      unexpected(error);
    }
  }
}
