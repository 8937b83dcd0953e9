import { type APIEmbed, type APIGuildForumChannel, type APIMessage, DiscordAPIError, type REST, Routes } from 'discord.js';
import type { Destination, Editor, Poster, PostOptions, PostOutcome } from '../../core/briefs/destination.ts';
import { printedLine } from '../../core/chat/printed-reply.ts';
import type { Reply } from '../../core/chat/reply.ts';
import { MINUTE_MS } from '../../text/durations.ts';
import { isForum, messagesIn, openPost } from './forum.ts';
import { problemOf } from './post-problem.ts';
import { type DiscordMessage, renderReply } from './render.ts';

/** How far back an edition is looked for. */
const LOOKED_AT = 100;
/** What a forum answers to a message: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes */
const NO_MESSAGES = new Set([50008, 50024]);
const PUBLISHED_ALREADY = 40033;
/** Ten an hour are published in a channel; who waits for the next hour holds up the others. */
const LONGEST_PUBLISH_MS = 10_000;
const MOST_REMEMBERED = 1000;
/** A repeat within these adds what is missing; after them the channel itself is looked at. */
const REMEMBERED_MS = 5 * MINUTE_MS;

type Posted = Pick<APIMessage, 'id' | 'embeds'> & { readonly author?: { readonly id: string } };

/** The parts of an edition that are there, from 0: a message's id, behind its post's and a slash where it stands in a forum. */
type Parts = Map<number, string>;

/** Posts editions into channels, threads and forums. Each message's footer names the edition and the part, so that it is found again; `enforce_nonce` keeps a repeat within minutes from doubling. */
export class DiscordPoster implements Poster, Editor {
  readonly #rest: REST;
  readonly #once: REST;
  readonly #self: () => string | undefined;
  readonly #unexpected: (error: unknown) => void;
  readonly #forums = new Map<string, APIGuildForumChannel>();
  readonly #there = new Map<string, { readonly at: number; readonly parts: Parts }>();

  /**
   * `self`: the bot's own user id, once it is known. `unexpected` is told of what goes wrong behind the post. `once` repeats nothing by itself: a
   * forum's post has no nonce, so whether it is there is looked at before it is asked for again.
   */
  constructor(rest: REST, self: () => string | undefined, unexpected: (error: unknown) => void, once = rest) {
    this.#rest = rest;
    this.#once = once;
    this.#self = self;
    this.#unexpected = unexpected;
  }

  async post(to: Destination, reply: Reply, options: PostOptions): Promise<PostOutcome> {
    const there = this.#thereOf(to, options.key);
    try {
      const messages = renderReply(reply);
      for (const [part, message] of messages.entries()) {
        if (there.has(part)) continue;
        const body = {
          ...(options.notice ? message : signed(message, markOf(options.key, part, messages.length))),
          ...mention(part === 0 ? options.mentionRole : undefined),
        };
        const nonce = nonceOf(options.key, part);
        there.set(part, await this.#send(to.channel, body, { nonce, there, name: printedLine(reply.title), tags: options.tags ?? [] }));
      }
      const messageIds = messages.flatMap((_, part) => there.get(part) ?? []);
      if (options.publish) await this.#publish(to.channel, messageIds);
      return { ok: true, messageIds };
    } catch (error) {
      return { ok: false, problem: problemOf(error) };
    }
  }

  async edit(to: Destination, messageIds: readonly string[], reply: Reply, options: PostOptions): Promise<PostOutcome> {
    const messages = renderReply(reply);
    const there: Parts = new Map(messageIds.entries());
    try {
      for (const [part, id] of messageIds.entries()) {
        const message = messages[part];
        const mark = markOf(options.key, part, Math.max(messages.length, messageIds.length));
        const { embeds, components } = signed(message ?? WITHDRAWN, mark);
        const [own, thread = to.channel] = id.split('/').reverse();
        await this.#rest.patch(Routes.channelMessage(thread, own!), { body: { embeds, components, allowed_mentions: { parse: [] } } });
      }
      for (const [part, message] of messages.entries()) {
        if (part < messageIds.length) continue;
        const body = signed(message, markOf(options.key, part, messages.length));
        there.set(
          part,
          await this.#send(to.channel, body, { nonce: nonceOf(options.key, part), there, name: printedLine(reply.title), tags: [] }),
        );
      }
      return { ok: true, messageIds: [...there.values()] };
    } catch (error) {
      return { ok: false, problem: problemOf(error) };
    }
  }

  /** An edition of which a part is missing counts as not posted: `post` adds what is missing. */
  async find(to: Destination, key: string): Promise<readonly string[]> {
    const self = this.#self();
    const there = this.#thereOf(to, key);
    let count = 1;
    for (const { id, thread, embeds, author } of await this.#messages(to.channel)) {
      const mark = self === undefined || author?.id === self ? markIn(embeds, key) : undefined;
      if (!mark) continue;
      there.set(mark.part, thread === undefined ? id : `${thread}/${id}`);
      count = mark.parts;
    }
    const ids = Array.from({ length: count }, (_, part) => there.get(part)).filter((id) => id !== undefined);
    return ids.length === count ? ids : [];
  }

  async #send(channel: string, body: object, { nonce, there, name, tags }: Sending): Promise<string> {
    const thread = there.get(0)?.split('/').at(-2);
    const message = { ...body, nonce, enforce_nonce: true };
    if (thread !== undefined)
      return `${thread}/${((await this.#rest.post(Routes.channelMessages(thread), { body: message })) as Posted).id}`;
    if (!this.#forums.has(channel)) {
      try {
        return ((await this.#rest.post(Routes.channelMessages(channel), { body: message })) as Posted).id;
      } catch (error) {
        if (!(error instanceof DiscordAPIError && NO_MESSAGES.has(Number(error.code)))) throw error;
        const found = await this.#forum(channel);
        if (!found) throw error;
      }
    }
    // A tag can be new since.
    const forum = (await this.#forum(channel))!;
    const post = await openPost(this.#once, forum, { name, tags, message: body });
    return `${post.thread}/${post.message}`;
  }

  /** Asks each time; undefined for a channel that is no forum. */
  async #forum(channel: string): Promise<APIGuildForumChannel | undefined> {
    const found = (await this.#rest.get(Routes.channel(channel))) as APIGuildForumChannel;
    if (!isForum(found)) return undefined;
    this.#forums.set(channel, found);
    return found;
  }

  async #messages(channel: string): Promise<readonly (Posted & { readonly thread?: string })[]> {
    const forum = await this.#forum(channel);
    if (forum) {
      const posts = await messagesIn(this.#rest, forum, this.#self());
      return posts.flatMap(({ thread, messages }) => messages.map((message) => ({ ...message, thread })));
    }
    const query = new URLSearchParams({ limit: String(LOOKED_AT) });
    return (await this.#rest.get(Routes.channelMessages(channel), { query })) as readonly Posted[];
  }

  /** Sends the messages on to the servers that follow the channel. The edition is there, whatever comes of this. */
  async #publish(channel: string, messageIds: readonly string[]): Promise<void> {
    const signal = AbortSignal.timeout(LONGEST_PUBLISH_MS);
    for (const id of messageIds) {
      try {
        await this.#rest.post(Routes.channelMessageCrosspost(channel, id), { signal });
      } catch (error) {
        if (error instanceof DiscordAPIError && error.code === PUBLISHED_ALREADY) continue;
        const told = `The edition is posted in ${channel}, but could not be published to the servers that follow it`;
        return this.#unexpected(new Error(told, { cause: error }));
      }
    }
  }

  #thereOf({ channel }: Destination, key: string): Parts {
    const name = `${channel} ${key}`;
    const before = this.#there.get(name);
    if (before && Date.now() - before.at < REMEMBERED_MS) return before.parts;
    const parts: Parts = new Map();
    this.#there.delete(name);
    this.#there.set(name, { at: Date.now(), parts });
    for (const old of this.#there.keys()) {
      if (this.#there.size <= MOST_REMEMBERED) break;
      this.#there.delete(old);
    }
    return parts;
  }
}

/** What stands where a part of an edition stood that its correction no longer has. */
const [WITHDRAWN] = renderReply({ title: 'This part was withdrawn', blocks: [], audience: 'everyone' }) as [DiscordMessage];

interface Sending {
  readonly nonce: string;
  readonly there: Parts;
  readonly name: string;
  readonly tags: readonly string[];
}

const markOf = (key: string, part: number, parts: number): string => `edition ${key}${parts > 1 ? `, part ${part + 1} of ${parts}` : ''}`;

function markIn(embeds: readonly APIEmbed[] | undefined, key: string): { readonly part: number; readonly parts: number } | undefined {
  for (const { footer } of embeds ?? []) {
    const [, found, part = '1', parts = '1'] = /(?:^|· )edition (\S+?)(?:, part (\d+) of (\d+))?$/.exec(footer?.text ?? '') ?? [];
    if (found === key) return { part: Number(part) - 1, parts: Number(parts) };
  }
  return undefined;
}

/** At most 25 characters. */
const nonceOf = (key: string, n: number): string => (n === 0 ? key : `${key.slice(0, 22)}-${n}`).slice(0, 25);

function signed(message: DiscordMessage, mark: string): DiscordMessage {
  const embeds = message.embeds.map((embed) => ({
    ...embed,
    footer: { text: [embed.footer?.text, mark].filter(Boolean).join(' · ') },
  }));
  return { ...message, embeds };
}

/** A role is mentioned where an admin asked for it, and nothing else is. */
const mention = (role: string | undefined): Partial<DiscordMessage> =>
  role === undefined ? {} : { content: `<@&${role}>`, allowed_mentions: { parse: [], roles: [role] } };
