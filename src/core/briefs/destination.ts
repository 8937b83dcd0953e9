import type { Reply } from '../chat/reply.ts';

/** Where something is posted: a channel of a platform, a thread in one, or somebody's direct messages. */
export interface Destination {
  readonly platform: 'discord' | 'slack' | 'terminal';
  readonly space: string;
  /**
   * The platform's own id. A thread of Slack's is its channel's id, a colon and the id of its first message; somebody's direct messages are `@` and
   * the id of the user (`directTo`).
   */
  readonly channel: string;
}

/** The channel of a user's direct messages, as a `Destination` names it. */
export const directTo = (userId: string): string => `@${userId}`;

/** The id of the user whose direct messages a channel is; undefined for any other channel. */
export const recipientOf = (channel: string): string | undefined => (channel.startsWith('@') ? channel.slice(1) : undefined);

/** Why a message was not posted; `detail` is what the platform says of it. All but `later` last until somebody changes something. */
export type PostProblem =
  /** The channel is gone or archived, or the bot may not write there; `revoked`: the bot was removed from the server or workspace. */
  | { readonly kind: 'gone' | 'forbidden' | 'archived' | 'revoked'; readonly detail: string }
  /** The platform refuses this message, and would each time; it may take another. */
  | { readonly kind: 'rejected'; readonly detail: string }
  /** The platform may take the same message after `retryAfterMs`. */
  | { readonly kind: 'later'; readonly retryAfterMs: number; readonly detail: string };

export type PostOutcome =
  | { readonly ok: true; readonly messageIds: readonly string[] }
  | { readonly ok: false; readonly problem: PostProblem };

/** How an edition is posted where a channel has more than one way. */
export interface PostWishes {
  /** Sends it on to the servers that follow an announcement channel. */
  readonly publish?: boolean | undefined;
  /** What a forum files it under: tags by name. */
  readonly tags?: readonly string[] | undefined;
}

/** Why a channel can't be posted to. */
export type PlaceProblem =
  | { readonly kind: 'gone' | 'archived' | 'locked' | 'not_invited' | 'unsuitable' | 'not_announcement' }
  /** What is missing, as the platform names it. */
  | { readonly kind: 'forbidden'; readonly missing: readonly string[] }
  /** The forum has no such tag, or asks for one. */
  | { readonly kind: 'tags'; readonly asked: readonly string[]; readonly allowed: readonly string[] };

/** The channels of a platform, before anything is posted there. */
export interface Places {
  /** The id of the channel that was chosen or typed; undefined for what names none. */
  named(typed: string): string | undefined;
  /** What stands in the way of an edition there; undefined where nothing does that can be seen. Throws where the platform doesn't answer. */
  look(to: Destination, wishes: PostWishes): Promise<PlaceProblem | undefined>;
}

/** Posts once: `key` (at most 25 characters) makes a repeat find the same message. */
export interface PostOptions extends PostWishes {
  readonly key: string;
  readonly mentionRole?: string | undefined;
  /** Nobody looks for it again: it need not show its key. */
  readonly notice?: boolean | undefined;
}

export interface Poster {
  post(to: Destination, reply: Reply, options: PostOptions): Promise<PostOutcome>;
  /** The messages already posted under this key; empty where none is there. */
  find(to: Destination, key: string): Promise<readonly string[]>;
}

/** Changes what was posted. */
export interface Editor {
  /** Puts `reply` in the place of these messages, without a ping: what it has more is posted behind them, what it has less is said to be withdrawn. */
  edit(to: Destination, messageIds: readonly string[], reply: Reply, options: PostOptions): Promise<PostOutcome>;
}
