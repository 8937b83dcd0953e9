/** An entry of a feed. */
export interface ListedItem {
  /** As the feed gives it. */
  readonly id: string;
  /** A digest of what it says: differs once it says something else. */
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
   * Notes what a feed lists now. Returns the entries to be read, by id, in the order listed: those neither done nor tried three times. An entry that
   * has changed is to be read again, an hour after it was read at the earliest, and six times at most. `archive`: entries not known yet are
   * marked as older than the source is followed.
   */
  listed(
    sourceId: number,
    items: readonly ListedItem[],
    seen: { readonly at: Date; readonly archive: boolean },
  ): Promise<ReadonlyMap<string, OpenItem>>;
  /** Counts one more try at reading the entry. */
  tried(sourceId: number, id: string): Promise<void>;
  /** Marks entries as done until they change. `again`: the page to read once more, and when. */
  done(
    sourceId: number,
    ids: readonly string[],
    outcome: { readonly at: Date; readonly again?: { readonly url: string; readonly at: Date } | undefined },
  ): Promise<void>;
  /** Pages of the source that are due to be read once more, the longest due first. */
  dueAgain(sourceId: number, now: Date, limit: number): Promise<readonly ReadPage[]>;
  /** Notes that the page was read once more, and is due again at `next`; undefined: never. */
  readAgain(sourceId: number, key: string, next: Date | undefined): Promise<void>;
  /** Deletes entries that no feed has listed since `before`, so that old feeds take little room; returns how many. */
  forget(before: Date): Promise<number>;
}
