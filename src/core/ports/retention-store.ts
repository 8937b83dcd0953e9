/** Where a walk through the old articles stands: they are walked in the order of their dates, then of their ids. */
export interface OldArticle {
  readonly id: number;
  /** When it was published, or first read where its source gives no date. */
  readonly datedAt: Date;
}

/** Takes out of the store what was published and read long ago. */
export interface RetentionStore {
  /**
   * The ids of the articles that must stay: those that a kept edition or alert tells of, those that a ruling or a dismissal stands on. Takes no lock, so
   * that an edition posted meanwhile may be missing; `since`: of the editions only those posted then or later.
   */
  cited(since?: Date): Promise<ReadonlySet<number>>;
  /** Articles that were published, first read and last changed before `before`, the oldest first; with `after`, those behind it. */
  old(before: Date, slice: { readonly after?: OldArticle | undefined; readonly limit: number }): Promise<readonly OldArticle[]>;
  /** How many `old` finds in all, and the date of the oldest article of the store; undefined in an empty one. */
  count(before: Date): Promise<{ readonly old: number; readonly oldestAt: Date | undefined }>;
  /**
   * Removes articles, with all that was worked out of them, in one transaction: persons, demands and searches are then as if they had never been read.
   * One that has changed since `before` stays, and so does one on which a ruling or a dismissal stands by now, or that was the first to tell a demand which others
   * tell too. Gives how many were removed. `keptDays`: for how long articles are kept, as whoever asks for one of these is told.
   */
  remove(ids: readonly number[], before: Date, keptDays: number): Promise<number>;
  /** Deletes names that a model suggested before `before` and on which nobody ruled; gives how many. */
  removeSuggestions(before: Date): Promise<number>;
}
