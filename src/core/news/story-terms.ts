/**
 * What an article is compared by with others: its most frequent words with how often each stands there, its names, and the words of its headline. All are
 * folded and stemmed, stop words left out. Names stand apart, since the same people appear in different events.
 */
export interface Terms {
  readonly title: readonly string[];
  readonly words: Readonly<Record<string, number>>;
  readonly names: readonly string[];
  /** Absent for an article that an earlier version stored. */
  readonly event?: EventTerms | undefined;
}

/** What tells one event from another about the same people; bounded for a text of any length. */
export interface EventTerms {
  /** The text's first sentences, headline apart, each its words in order with one space between: some 250 words in all. */
  readonly opening: readonly string[];
  /** Hashes of runs of five quoted words, the smallest 64, so that two articles with a long quotation in common share some. */
  readonly quoted: readonly number[];
  /** Days of which the text speaks, by how often, as `matching/stories/days.ts` writes them: "saturday", "03-15". */
  readonly days: Readonly<Record<string, number>>;
  /** Numbers with what they count: "22 email", "80 dead". */
  readonly figures: readonly string[];
}
