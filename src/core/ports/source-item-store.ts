/** An entry of a feed. */
export interface ListedItem {
  /** As the feed gives it. */
  readonly id: string;
  /** What it says, in short: another once it says something else. */
  readonly mark: string;
}

/** An entry that is to be read. */
export interface OpenItem {
  /** It stood in the feed before that was followed. */
  readonly archive: boolean;
}

/** A page that was read, and is to be read once more. */
export interface ReadPage {
  readonly key: string;
  readonly url: string;
  /** How often it was read since the first time. */
  readonly rereads: number;
}

/** Which entries of feeds were dealt with. */
export interface SourceItemStore {
  /**
   * Takes note of what a feed lists now, and gives those to be read, in the order listed: neither done nor tried three times. What has changed is so
   * again, an hour after it was read at the soonest, and six times at most. `archive`: what is not known yet is older than the source is followed.
   */
  listed(
    sourceId: number,
    items: readonly ListedItem[],
    seen: { readonly at: Date; readonly archive: boolean },
  ): Promise<ReadonlyMap<string, OpenItem>>;
  /** Counts one more try. */
  tried(sourceId: number, id: string): Promise<void>;
  /** Dealt with until they change. `again`: the page to read once more, and when. */
  done(
    sourceId: number,
    ids: readonly string[],
    outcome: { readonly at: Date; readonly again?: { readonly url: string; readonly at: Date } | undefined },
  ): Promise<void>;
  /** Pages of the source that are due to be read once more, the longest due first. */
  dueAgain(sourceId: number, now: Date, limit: number): Promise<readonly ReadPage[]>;
  /** Read once more, and due again at `next`, if ever. */
  readAgain(sourceId: number, key: string, next: Date | undefined): Promise<void>;
  /** Forgets what no feed has listed since: feeds that ran for years keep small. */
  forget(before: Date): Promise<number>;
}
