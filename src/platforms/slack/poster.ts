import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Destination,
  type Editor,
  type Poster,
  type PostOptions,
  type PostOutcome,
  recipientOf,
} from '../../core/briefs/destination.ts';
import type { TypedName } from '../../core/chat/printed-reply.ts';
import type { Reply } from '../../core/chat/reply.ts';
import { PostedParts } from '../common/posted-parts.ts';
import { placeOf, type SlackPlace } from './channel-id.ts';
import { UNPREFIXED } from './commands/slash-names.ts';
import type { Client } from './connection/clients.ts';
import { teamOf, type Workspaces } from './connection/workspaces.ts';
import { changed, type EditionMark, marked, mentioning, posted } from './edition-messages.ts';
import { problemOf } from './post-problem.ts';
import { renderReply, type SlackMessage } from './render/render.ts';

/** One message a second a channel: https://docs.slack.dev/apis/web-api/rate-limits */
const GAP_MS = 1000;
/** A delivery has a minute; what is left then is posted by the next attempt. */
const LONGEST_POST_MS = 40_000;
export interface SlackPosterOptions {
  /** How commands are typed in these workspaces; without a prefix where it is left out. */
  readonly typedName?: TypedName | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

/** Posts editions and alerts into channels and direct messages, each message with its key as metadata, by which it is found again. */
export class SlackPoster implements Poster, Editor {
  readonly #workspaces: Workspaces;
  readonly #typedName: TypedName;
  readonly #now: () => number;
  readonly #posted: PostedParts;

  constructor(workspaces: Workspaces, { typedName = UNPREFIXED, now = Date.now }: SlackPosterOptions = {}) {
    this.#workspaces = workspaces;
    this.#typedName = typedName;
    this.#now = now;
    this.#posted = new PostedParts(now);
  }

  async post(to: Destination, reply: Reply, options: PostOptions): Promise<PostOutcome> {
    const [messages, leftMs] = [renderReply(reply, { typedName: this.#typedName }), this.#timer()];
    const there = this.#posted.of(`${to.space} ${to.channel}`, options.key);
    try {
      const client = await this.#client(to);
      if (!client) return REMOVED;
      const place = await placeIn(client, to.channel);
      for (const [part, message] of messages.entries()) {
        if (there.has(part)) continue;
        if (part > 0) await sleep(GAP_MS);
        const mark: EditionMark = { key: options.key, part, parts: messages.length };
        const body = mentioning(message, part === 0 ? options.mentionRole : undefined);
        there.set(part, await posted(client, place, body, { mark, leftMs }));
      }
      return { ok: true, messageIds: messages.flatMap((_, part) => there.get(part) ?? []) };
    } catch (error) {
      return { ok: false, problem: problemOf(error, this.#workspaces.tokenOf) };
    }
  }

  async edit(to: Destination, messageIds: readonly string[], reply: Reply, options: PostOptions): Promise<PostOutcome> {
    const [messages, leftMs] = [renderReply(reply, { typedName: this.#typedName }), this.#timer()];
    const place = placeOf(to.channel);
    const parts = Math.max(messages.length, messageIds.length);
    const ids = [...messageIds];
    try {
      const client = await this.#client(to);
      if (!client) return REMOVED;
      for (const part of Array.from({ length: parts }).keys()) {
        if (part > 0) await sleep(GAP_MS);
        const message = mentioning(messages[part] ?? WITHDRAWN, part === 0 ? options.mentionRole : undefined);
        const mark: EditionMark = { key: options.key, part, parts };
        const ts = messageIds[part];
        if (ts === undefined) ids.push(await posted(client, place, message, { mark, leftMs }));
        else await changed(client, { channel: place.channel, ts }, message, mark);
      }
      return { ok: true, messageIds: ids };
    } catch (error) {
      return { ok: false, problem: problemOf(error, this.#workspaces.tokenOf) };
    }
  }

  /** An edition of which a part is missing counts as not posted: `post` adds what is missing. */
  async find(to: Destination, key: string): Promise<readonly string[]> {
    const client = await this.#client(to);
    if (!client) return [];
    const there = this.#posted.of(`${to.space} ${to.channel}`, key);
    let parts = 1;
    for await (const { ts, mark } of marked(client, await placeIn(client, to.channel))) {
      if (mark.key !== key) continue;
      there.set(mark.part, ts);
      parts = mark.parts;
    }
    const ids = Array.from({ length: parts }, (_, part) => there.get(part)).filter((id) => id !== undefined);
    return ids.length === parts ? ids : [];
  }

  async #client({ space }: Destination): Promise<Client | undefined> {
    return (await this.#workspaces.clients(teamOf(space)))?.posting;
  }

  /** From now on: how many milliseconds are left of what a delivery may take. */
  #timer(): () => number {
    const until = this.#now() + LONGEST_POST_MS;
    return () => until - this.#now();
  }
}

/** Where a destination is on Slack; of somebody's direct messages, the conversation that is opened with them. Throws what Slack answers, as of somebody who is gone. */
async function placeIn(client: Client, channel: string): Promise<SlackPlace> {
  const recipient = recipientOf(channel);
  if (recipient === undefined) return placeOf(channel);
  // https://docs.slack.dev/reference/methods/conversations.open
  return { channel: (await client.conversations.open({ users: recipient })).channel?.id ?? '' };
}

const REMOVED: PostOutcome = { ok: false, problem: { kind: 'revoked', detail: 'the app is not installed in this workspace' } };

/** What stands where a part of an edition stood that its correction no longer has. */
const [WITHDRAWN] = renderReply({ title: 'This part was withdrawn', blocks: [], audience: 'everyone' }) as [SlackMessage];
