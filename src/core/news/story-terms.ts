/**
 * The terms by which an article is compared with others: its most frequent words with how often each stands there, its names, and the words of its headline. All are
 * folded and stemmed, stop words left out. Names stand apart, since the same people appear in different events.
 */
export interface Terms {
  readonly title: readonly string[];
  readonly words: Readonly<Record<string, number>>;
  readonly names: readonly string[];
}
