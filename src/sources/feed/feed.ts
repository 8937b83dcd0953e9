/** One entry of a feed, as far as the feed tells. Texts are plain, HTML is as the feed has it. */
export interface FeedItem {
  /** The feed's own id for it, or its link, or its title: what tells it from the others. */
  readonly id: string;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly byline: string | undefined;
  /** Absent where the feed gives none, or one that can't be: before 1990 or more than a day ahead. */
  readonly publishedAt: Date | undefined;
  /** When it was last changed, as the feed writes it. */
  readonly changed?: string | undefined;
  /** What the feed gives as the text, in full or not. */
  readonly contentHtml: string | undefined;
  readonly summaryHtml: string | undefined;
}

export interface Feed {
  /** Its format's name: `rss`, `rdf`, `atom`, `json`. */
  readonly kind: string;
  readonly title: string | undefined;
  readonly homeUrl: string | undefined;
  /** BCP 47 primary subtag. */
  readonly language: string | undefined;
  /** Time between two changes, as the feed states it in `ttl` or `sy:updatePeriod`. */
  readonly paceMs: number | undefined;
  /** In the feed's order. */
  readonly items: readonly FeedItem[];
  /** What could not be read, as a sentence's end: "breaks off in the middle". */
  readonly complaint: string | undefined;
  /** True where the feed broke off: the next answer may hold more, even if the server says that nothing changed. */
  readonly cut?: boolean | undefined;
}

export interface FeedBytes {
  readonly bytes: Uint8Array;
  /** Where it was fetched: relative links are resolved against it. */
  readonly url: string;
  readonly contentType?: string | undefined;
  readonly charset?: string | undefined;
  /** More than may be downloaded would have followed. */
  readonly isBeginning?: boolean | undefined;
  readonly now: Date;
}
