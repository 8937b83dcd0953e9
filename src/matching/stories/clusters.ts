import type { Terms } from '../../core/news/story-terms.ts';
import { DAY_MS } from '../../text/durations.ts';

/**
 * Articles about one event, by a single pass in the order of time, as in Topic Detection and Tracking (Allan 2002): each article joins the story whose
 * centroid it is most like, or begins one. Likeness is a weighted sum of cosines over tf-idf of words, names and headline, as in Miranda et al. (2018,
 * "Multilingual Clustering of Streaming News"), and falls with the time since the story's last article, as in newsLens (Laban and Hearst 2017).
 */

export interface DatedTerms {
  /** Two articles of one instant are taken in the order of their keys; the same whichever came in first. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly terms: Terms;
}

export interface Weights {
  readonly words: number;
  readonly names: number;
  readonly title: number;
  /** What a day without an article of the story leaves of the likeness, 0 to 1. */
  readonly perDay: number;
  /** From this likeness on (0 to 1), an article belongs to the story. */
  readonly least: number;
}

/** Tuned on `tests/fixtures/stories/tune.md` only: centre of the range where F1 is flat; `npm run eval` scores it and `held.md`. */
const WEIGHTS: Weights = { words: 0.6, names: 0.2, title: 0.2, perDay: 0.9, least: 0.12 };

const FIELDS = ['words', 'names', 'title'] as const;
type TermField = (typeof FIELDS)[number];
type Vector = Map<string, number>;

interface Story<T> {
  readonly members: T[];
  readonly centroids: Readonly<Record<TermField, Vector>>;
  readonly squares: Record<TermField, number>;
  lastAt: number;
}

/** A word's rarity is reckoned over at least this many articles: among fewer, every word would look common. */
const FEWEST_BEHIND = 30;

/** Grows by batches. Within one the order doesn't matter; what an earlier batch put together stays together. */
export class StoryClusters<T extends DatedTerms> {
  readonly #weights: Weights;
  readonly #stories: Story<T>[] = [];
  /** In how many articles a word stands, and which stories hold it. */
  readonly #frequency = new Map<string, number>();
  readonly #holders = new Map<string, Set<number>>();
  #articles = 0;

  constructor(weights: Weights = WEIGHTS) {
    this.#weights = weights;
  }

  add(batch: readonly T[]): void {
    const ordered = [...batch].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    for (const { terms } of ordered)
      for (const word of vocabularyOf(terms)) this.#frequency.set(word, (this.#frequency.get(word) ?? 0) + 1);
    this.#articles += batch.length;
    for (const article of ordered) this.#place(article);
  }

  /** Each story's articles, by time; stories by their first article. */
  stories(): readonly (readonly T[])[] {
    return this.#stories.map(({ members }) => members);
  }

  #place(article: T): void {
    const vectors = this.#vectorsOf(article.terms);
    const candidates = new Set<number>();
    for (const word of [...article.terms.names, ...article.terms.title])
      for (const story of this.#holders.get(word) ?? []) candidates.add(story);
    let best = -1;
    let likeness = this.#weights.least;
    for (const index of [...candidates].sort((a, b) => a - b)) {
      const found = this.#likeness(vectors, article.at, this.#stories[index]!);
      if (found >= likeness) [best, likeness] = [index, found];
    }
    if (best < 0) {
      best = this.#stories.length;
      this.#stories.push({ members: [], centroids: emptyVectors(), squares: { words: 0, names: 0, title: 0 }, lastAt: article.at });
    }
    this.#join(best, article, vectors);
  }

  #join(index: number, article: T, vectors: Readonly<Record<TermField, Vector>>): void {
    const story = this.#stories[index]!;
    story.members.push(article);
    story.lastAt = Math.max(story.lastAt, article.at);
    for (const field of FIELDS) {
      const centroid = story.centroids[field];
      for (const [word, weight] of vectors[field]) {
        const before = centroid.get(word) ?? 0;
        centroid.set(word, before + weight);
        story.squares[field] += weight * (2 * before + weight);
        this.#holders.set(word, (this.#holders.get(word) ?? new Set()).add(index));
      }
    }
  }

  #likeness(vectors: Readonly<Record<TermField, Vector>>, at: number, story: Story<T>): number {
    const cosine = (field: TermField): number => {
      let dot = 0;
      for (const [word, weight] of vectors[field]) dot += weight * (story.centroids[field].get(word) ?? 0);
      return dot > 0 ? dot / Math.sqrt(story.squares[field]) : 0;
    };
    const said = this.#weights.words * cosine('words') + this.#weights.title * cosine('title');
    // The same people in the same place do many things: names count for as much as what is told of them at most.
    const likeness = said + Math.min(said, this.#weights.names * cosine('names'));
    return likeness * this.#weights.perDay ** (Math.max(0, at - story.lastAt) / DAY_MS);
  }

  /** Of length 1 each. */
  #vectorsOf({ words, names, title }: Terms): Readonly<Record<TermField, Vector>> {
    const rarity = (word: string): number => Math.log(1 + Math.max(this.#articles, FEWEST_BEHIND) / (this.#frequency.get(word) ?? 1));
    const unit = (entries: readonly (readonly [string, number])[]): Vector => {
      const weighted = entries.map(([word, count]) => [word, (1 + Math.log(count)) * rarity(word)] as const);
      const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1;
      return new Map(weighted.map(([word, weight]) => [word, weight / length]));
    };
    const once = (all: readonly string[]) => all.map((word) => [word, 1] as const);
    return { words: unit(Object.entries(words)), names: unit(once(names)), title: unit(once(title)) };
  }
}

const emptyVectors = (): Record<TermField, Vector> => ({ words: new Map(), names: new Map(), title: new Map() });

const vocabularyOf = ({ words, names, title }: Terms): ReadonlySet<string> => new Set([...Object.keys(words), ...names, ...title]);
