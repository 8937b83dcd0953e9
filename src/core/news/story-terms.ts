/** What an article tells by: words with how often, names apart (those of one event are those of another too), and the headline's. Folded, without words that tell nothing apart. */
export interface Terms {
  readonly title: readonly string[];
  readonly words: Readonly<Record<string, number>>;
  readonly names: readonly string[];
}
