import type { Reply } from './reply.ts';

/** Where an edition is posted: a channel of a platform. */
export interface Destination {
  readonly platform: 'discord' | 'slack' | 'terminal';
  readonly space: string;
  readonly channel: string;
}

export type PostProblem =
  | { readonly kind: 'gone' | 'forbidden' | 'archived' | 'revoked'; readonly detail: string }
  | { readonly kind: 'later'; readonly retryAfterMs: number; readonly detail: string };

export type PostOutcome =
  | { readonly ok: true; readonly messageIds: readonly string[] }
  | { readonly ok: false; readonly problem: PostProblem };

/** Posts once: `key` (at most 25 characters) makes a repeat find the same message. */
export interface PostOptions {
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
