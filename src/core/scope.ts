/** Who sees what: a Discord server, a Slack workspace, or `OPERATOR`, whose articles everyone sees. A query in a space sees its own and the operator's. */
export type Space = string;
export const OPERATOR: Space = '';

/** Where a page of a list ends: what the list is ordered by, as its last item has it. To be kept as it is: what it holds differs from list to list. */
export type Cursor = readonly number[];

/** `limit` at most 100; `offset` from 0. */
export interface Slice {
  readonly offset: number;
  readonly limit: number;
  /** Only what stands behind this in the list, however far down: as quick as the first page. */
  readonly after?: Cursor | undefined;
  /** Nobody asks how many there are in all: `total` then only says how many were seen. */
  readonly uncounted?: boolean | undefined;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Over all pages. */
  readonly total: number;
  /** What to ask for the next page `after`; absent where nothing follows, and where the list can only be asked for by `offset`. */
  readonly more?: Cursor | undefined;
}

/** The space of somebody's direct messages with the bot on Discord, which belong to no server. */
export const ownSpace = (userId: string): Space => `dm:${userId}`;
export const isOwnSpace = (space: Space): boolean => space.startsWith('dm:');
