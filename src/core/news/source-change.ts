/** That a later revision of its article lacks a quote or demand, and when that revision was read. */
export interface SourceChange {
  readonly at: Date;
  /** The last revision in which it stood. */
  readonly revision: number;
  /** What stands there now, word for word, where it was reworded or given to another: `by` only in that case. */
  readonly now?: { readonly words: string; readonly by?: string | null | undefined } | undefined;
}
