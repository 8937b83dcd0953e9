import type { ArticleNews, WatchMatch } from '../../core/watches/article-news.ts';
import type { WatchSubject } from '../../core/watches/watch.ts';
import { COMMON_WORDS } from '../../text/stop-words.ts';
import { factsOf } from './news-facts.ts';
import { newsKeys, patternOf, type WatchPattern } from './pattern.ts';

interface IndexedWatch {
  readonly id: number;
  readonly pattern: WatchPattern;
  /** Under which of the pattern's keys it stands; undefined where nothing fits it. */
  readonly key: string | undefined;
}

/**
 * An inverted index of watches: each stands under one key that every article has that fits it, so that an article is held against few of them. Of its
 * keys it takes the one under which fewest stand.
 */
export class WatchIndex {
  readonly #watches = new Map<number, IndexedWatch>();
  readonly #byKey = new Map<string, Set<IndexedWatch>>();

  get size(): number {
    return this.#watches.size;
  }

  /** Adds a watch, or puts it in the place of the one with its id. */
  set(id: number, subject: WatchSubject): void {
    this.remove(id);
    const pattern = patternOf(subject);
    const watch = { id, pattern, key: this.#rarest(pattern.keys) };
    this.#watches.set(id, watch);
    if (watch.key === undefined) return;
    const there = this.#byKey.get(watch.key);
    if (there) there.add(watch);
    else this.#byKey.set(watch.key, new Set([watch]));
  }

  remove(id: number): void {
    const watch = this.#watches.get(id);
    if (!watch) return;
    this.#watches.delete(id);
    const there = watch.key === undefined ? undefined : this.#byKey.get(watch.key);
    there?.delete(watch);
    if (watch.key !== undefined && there?.size === 0) this.#byKey.delete(watch.key);
  }

  /** What each watch finds in the article, in the order of their ids; no entry for one that finds nothing. */
  find(news: ArticleNews): WatchMatch[] {
    if (this.#watches.size === 0) return [];
    const facts = factsOf(news);
    const found: WatchMatch[] = [];
    for (const key of newsKeys(facts))
      for (const { id, pattern } of this.#byKey.get(key) ?? []) {
        const match = pattern.find(facts);
        if (match) found.push({ watchId: id, ...match });
      }
    return found.sort((a, b) => a.watchId - b.watchId);
  }

  #rarest(keys: readonly string[]): string | undefined {
    const cost = (key: string): number =>
      (COMMON_WORDS.has(key.slice(key.indexOf(' ') + 1)) ? 1_000_000 : 0) + (this.#byKey.get(key)?.size ?? 0) - key.length / 1000;
    return keys.reduce<string | undefined>((best, key) => (best === undefined || cost(key) < cost(best) ? key : best), undefined);
  }
}
