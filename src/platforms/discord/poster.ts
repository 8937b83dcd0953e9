import { type APIGuildForumChannel, type APIMessage, DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Destination, Editor, Poster, PostOptions, PostOutcome } from '../../core/briefs/destination.ts';
import { printedLine } from '../../core/chat/printed-reply.ts';
import type { Reply } from '../../core/chat/reply.ts';
import { type Parts, PostedParts } from '../common/posted-parts.ts';
import { DirectChannels } from './direct-channels.ts';
import { markIn, markOf, mention, nonceOf, signed } from './edition-marks.ts';
import { isForum, messagesIn, openPost } from './forum.ts';
import { problemOf } from './post-problem.ts';
import { type DiscordMessage, renderReply } from './render.ts';
import { getFrom, postTo } from './rest.ts';

/** How far back an edition is looked for. */
const LOOKED_AT = 100;
/** What a forum answers to a message. https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes */
const NO_MESSAGES: ReadonlySet<number> = new Set<number>([
  RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel,
  RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType,
]);
/** Ten an hour are published in a channel; who waits for the next hour holds up the others. */
const LONGEST_PUBLISH_MS = 10_000;

type PostedMessage = Pick<APIMessage, 'id' | 'embeds'> & { readonly author?: { readonly id: string } };

export interface DiscordPosterParts {
  /** The bot's own user id, once it is known: then other people's messages are never taken for its own. */
  readonly self?: (() => string | undefined | Promise<string | undefined>) | undefined;
  /** Told of what goes wrong behind a post. */
  readonly unexpected: (error: unknown) => void;
  /** Repeats nothing by itself: a forum's post has no nonce, so whether it is there is looked at before it is asked for again. */
  readonly once?: REST | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

/** Posts editions and alerts into channels, threads, forums and direct messages. A message's id stands behind its post's and a slash where it is in a forum. */
export class DiscordPoster implements Poster, Editor {
  readonly #rest: REST;
  readonly #once: REST;
  readonly #self: () => string | undefined | Promise<string | undefined>;
  readonly #unexpected: (error: unknown) => void;
  readonly #forums = new Map<string, APIGuildForumChannel>();
  readonly #posted: PostedParts;
  readonly #channels: DirectChannels;

  constructor(rest: REST, { self = () => undefined, unexpected, once = rest, now = Date.now }: DiscordPosterParts) {
    this.#rest = rest;
    this.#once = once;
    this.#self = self;
    this.#unexpected = unexpected;
    this.#posted = new PostedParts(now);
    this.#channels = new DirectChannels(rest);
  }

  async post(to: Destination, reply: Reply, options: PostOptions): Promise<PostOutcome> {
    const there = this.#posted.of(to.channel, options.key);
    try {
      const channel = await this.#channels.idOf(to);
      const messages = renderReply(reply);
      for (const [part, message] of messages.entries()) {
        if (there.has(part)) continue;
        const body = {
          ...(options.notice ? message : signed(message, markOf(options.key, part, messages.length))),
          ...mention(part === 0 ? options.mentionRole : undefined),
        };
        const nonce = nonceOf(options.key, part);
        there.set(part, await this.#send(channel, body, { nonce, there, name: printedLine(reply.title), tags: options.tags ?? [] }));
      }
      const messageIds = messages.flatMap((_, part) => there.get(part) ?? []);
      if (options.publish) await this.#publish(channel, messageIds);
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
    const self = await this.#self();
    const there = this.#posted.of(to.channel, key);
    let count = 1;
    for (const { id, thread, embeds, author } of await this.#messages(await this.#channels.idOf(to))) {
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
      return `${thread}/${(await postTo<PostedMessage>(this.#rest, Routes.channelMessages(thread), { body: message })).id}`;
    if (!this.#forums.has(channel)) {
      try {
        return (await postTo<PostedMessage>(this.#rest, Routes.channelMessages(channel), { body: message })).id;
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
    const found = await getFrom<APIGuildForumChannel>(this.#rest, Routes.channel(channel));
    if (!isForum(found)) return undefined;
    this.#forums.set(channel, found);
    return found;
  }

  async #messages(channel: string): Promise<readonly (PostedMessage & { readonly thread?: string })[]> {
    const forum = await this.#forum(channel);
    if (forum) {
      const posts = await messagesIn(this.#rest, forum, await this.#self());
      return posts.flatMap(({ thread, messages }) => messages.map((message) => ({ ...message, thread })));
    }
    const query = new URLSearchParams({ limit: String(LOOKED_AT) });
    return await getFrom<readonly PostedMessage[]>(this.#rest, Routes.channelMessages(channel), { query });
  }

  /** Sends the messages on to the servers that follow the channel. The edition is there, whatever comes of this. */
  async #publish(channel: string, messageIds: readonly string[]): Promise<void> {
    const signal = AbortSignal.timeout(LONGEST_PUBLISH_MS);
    for (const id of messageIds) {
      try {
        await this.#rest.post(Routes.channelMessageCrosspost(channel, id), { signal });
      } catch (error) {
        if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.ThisMessageWasAlreadyCrossposted) continue;
        const told = `The edition is posted in ${channel}, but could not be published to the servers that follow it`;
        return this.#unexpected(new Error(told, { cause: error }));
      }
    }
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
