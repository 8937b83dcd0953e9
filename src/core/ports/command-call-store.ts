import type { CommandCall } from '../chat/reply.ts';

/** A command with its options and the page of its answer. */
export interface PagedCall extends CommandCall {
  /** From 1. */
  readonly page: number;
}

/** Calls of buttons that a platform's limits don't let the message itself hold. */
export interface CommandCallStore {
  /**
   * Keeps a call for 30 days from `now` on, and gives the key of 22 letters, digits, `-` and `_` under which it is found. The same call always has the
   * same key. Forgets the calls whose time is over.
   */
  keep(call: PagedCall, now: Date): Promise<string>;
  /** The call under a key; undefined for a key that was never given, or whose call is forgotten. */
  find(key: string): Promise<PagedCall | undefined>;
}
