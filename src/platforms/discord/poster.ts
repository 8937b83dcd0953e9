import { DiscordAPIError, HTTPError, RateLimitError, type REST, Routes } from 'discord.js';
import type { Destination, Poster, PostOptions, PostOutcome, PostProblem } from '../../core/destination.ts';
import type { Reply } from '../../core/reply.ts';
import { type DiscordMessage, renderReply } from './render.ts';

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes */
const PROBLEMS: Readonly<Record<number, 'gone' | 'forbidden' | 'archived'>> = {
  10003: 'gone',
  10004: 'gone',
  50001: 'forbidden',
  50013: 'forbidden',
  50083: 'archived',
};
const LATER_MS = 30_000;
/** How far back an edition is looked for. */
const LOOKED_AT = 100;

interface Posted {
  readonly id: string;
  readonly author?: { readonly id: string };
  readonly embeds?: readonly { readonly footer?: { readonly text: string } }[];
}

/** Posts editions into channels. Each message's footer names the edition, so that it is found again; `enforce_nonce` keeps a repeat within minutes from doubling. */
export class DiscordPoster implements Poster {
  readonly #rest: REST;
  readonly #self: () => string | undefined;

  /** `self`: the bot's own user id, once it is known. */
  constructor(rest: REST, self: () => string | undefined) {
    this.#rest = rest;
    this.#self = self;
  }

  async post(to: Destination, reply: Reply, options: PostOptions): Promise<PostOutcome> {
    const messageIds: string[] = [];
    try {
      for (const [n, message] of renderReply(reply).entries()) {
        const body = {
          ...(options.notice ? message : signed(message, options.key)),
          ...mention(n === 0 ? options.mentionRole : undefined),
          nonce: nonceOf(options.key, n),
          enforce_nonce: true,
        };
        const { id } = (await this.#rest.post(Routes.channelMessages(to.channel), { body })) as Posted;
        messageIds.push(id);
      }
      return { ok: true, messageIds };
    } catch (error) {
      return { ok: false, problem: problemOf(error) };
    }
  }

  async find(to: Destination, key: string): Promise<readonly string[]> {
    const query = new URLSearchParams({ limit: String(LOOKED_AT) });
    const found = (await this.#rest.get(Routes.channelMessages(to.channel), { query })) as readonly Posted[];
    const self = this.#self();
    return found
      .filter(
        ({ author, embeds = [] }) =>
          (self === undefined || author?.id === self) && embeds.some(({ footer }) => footer?.text.endsWith(mark(key))),
      )
      .map(({ id }) => id)
      .toReversed();
  }
}

const mark = (key: string): string => `edition ${key}`;
/** At most 25 characters. */
const nonceOf = (key: string, n: number): string => (n === 0 ? key : `${key.slice(0, 22)}-${n}`).slice(0, 25);

function signed(message: DiscordMessage, key: string): DiscordMessage {
  const embeds = message.embeds.map((embed) => ({
    ...embed,
    footer: { text: [embed.footer?.text, mark(key)].filter(Boolean).join(' · ') },
  }));
  return { ...message, embeds };
}

/** A role is mentioned where an admin asked for it, and nothing else is. */
const mention = (role: string | undefined): Partial<DiscordMessage> =>
  role === undefined ? {} : { content: `<@&${role}>`, allowed_mentions: { parse: [], roles: [role] } };

function problemOf(error: unknown): PostProblem {
  if (error instanceof DiscordAPIError) {
    const kind = PROBLEMS[Number(error.code)];
    if (kind) return { kind, detail: error.message };
    if (error.status === 401) return { kind: 'revoked', detail: error.message };
    if (error.status === 403) return { kind: 'forbidden', detail: error.message };
    if (error.status === 404) return { kind: 'gone', detail: error.message };
    return { kind: 'later', retryAfterMs: LATER_MS, detail: error.message };
  }
  if (error instanceof RateLimitError) return { kind: 'later', retryAfterMs: error.retryAfter, detail: 'Discord asks to wait' };
  return {
    kind: 'later',
    retryAfterMs: LATER_MS,
    detail: error instanceof HTTPError || error instanceof Error ? error.message : String(error),
  };
}
