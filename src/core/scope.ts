/** Who sees what: a Discord server, a Slack workspace, or `OPERATOR`, whose articles everyone sees. A query in a space sees its own and the operator's. */
export type Space = string;
export const OPERATOR: Space = '';

/** `limit` at most 100; `offset` from 0. */
export interface Slice {
  readonly offset: number;
  readonly limit: number;
  /** Nobody asks how many there are in all: `total` then only says how many were seen. */
  readonly uncounted?: boolean | undefined;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Over all pages. */
  readonly total: number;
}

/** The space of somebody's direct messages with the bot on Discord, which belong to no server. */
export const ownSpace = (userId: string): Space => `dm:${userId}`;
export const isOwnSpace = (space: Space): boolean => space.startsWith('dm:');
