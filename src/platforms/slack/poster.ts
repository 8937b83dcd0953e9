import { setTimeout as sleep } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import type { Destination, Editor, Poster, PostOptions, PostOutcome } from '../../core/briefs/destination.ts';
import type { TypedName } from '../../core/chat/printed-reply.ts';
import type { Reply } from '../../core/chat/reply.ts';
import { MINUTE_MS } from '../../text/durations.ts';
import { placeOf, type SlackPlace } from './channel-id.ts';
import { UNPREFIXED } from './commands/slash-names.ts';
import type { Client } from './connection/clients.ts';
import { teamOf, type Workspaces } from './connection/workspaces.ts';
import { problemOf } from './post-problem.ts';
import { renderReply, type SlackMessage } from './render/render.ts';

/** One message a second a channel: https://docs.slack.dev/apis/web-api/rate-limits */
const GAP_MS = 1000;
/** A delivery has a minute; what is left then is posted by the next attempt. */
const LONGEST_POST_MS = 40_000;
const PAGE = 200;
/** How far back an edition is looked for. */
const MOST_PAGES = 5;
const EVENT = 'verbatim_edition';
const MOST_REMEMBERED = 1000;
/** A repeat within these is the same message; after them the channel itself is looked at, or it is meant. */
const REMEMBERED_MS = 5 * MINUTE_MS;

/** What each message of an edition carries: its metadata, which people don't see. */
interface Mark {
  readonly key: string;
  /** From 0. */
  readonly part: number;
  readonly parts: number;
}

export interface SlackPosterOptions {
  /** How commands are typed in these workspaces; without a prefix where it is left out. */
  readonly typedName?: TypedName | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

/** Posts editions into channels, each message with its edition's key as metadata, by which it is found again. */
export class SlackPoster implements Poster, Editor {
  readonly #workspaces: Workspaces;
  readonly #typedName: TypedName;
  readonly #now: () => number;
  /** The ids of the parts that are there, by channel and key: what was posted or found. */
  readonly #there = new Map<string, { readonly at: number; readonly parts: Map<number, string> }>();

  constructor(workspaces: Workspaces, { typedName = UNPREFIXED, now = Date.now }: SlackPosterOptions = {}) {
    this.#workspaces = workspaces;
    this.#typedName = typedName;
    this.#now = now;
  }

  async post(to: Destination, reply: Reply, options: PostOptions): Promise<PostOutcome> {
    const until = Date.now() + LONGEST_POST_MS;
    const client = (await this.#workspaces.clients(teamOf(to.space)))?.posting;
    if (!client) return { ok: false, problem: { kind: 'revoked', detail: 'the app is not installed in this workspace' } };
    const messages = renderReply(reply, { typedName: this.#typedName });
    const there = this.#thereOf(to, options.key);
    try {
      for (const [part, message] of messages.entries()) {
        if (there.has(part)) continue;
        if (part > 0) await sleep(GAP_MS);
        const mark: Mark = { key: options.key, part, parts: messages.length };
        there.set(
          part,
          await posted(client, placeOf(to.channel), mentioning(message, part === 0 ? options.mentionRole : undefined), { mark, until }),
        );
      }
      return { ok: true, messageIds: messages.flatMap((_, part) => there.get(part) ?? []) };
    } catch (error) {
      return { ok: false, problem: problemOf(error, this.#workspaces.tokenOf) };
    }
  }

  async edit(to: Destination, messageIds: readonly string[], reply: Reply, options: PostOptions): Promise<PostOutcome> {
    const client = (await this.#workspaces.clients(teamOf(to.space)))?.posting;
    if (!client) return { ok: false, problem: { kind: 'revoked', detail: 'the app is not installed in this workspace' } };
    const until = Date.now() + LONGEST_POST_MS;
    const [messages, place] = [renderReply(reply, { typedName: this.#typedName }), placeOf(to.channel)];
    const parts = Math.max(messages.length, messageIds.length);
    const ids = [...messageIds];
    try {
      for (const part of Array.from({ length: parts }).keys()) {
        if (part > 0) await sleep(GAP_MS);
        const message = mentioning(messages[part] ?? WITHDRAWN, part === 0 ? options.mentionRole : undefined);
        const mark: Mark = { key: options.key, part, parts };
        if (part < messageIds.length) await changed(client, { channel: place.channel, ts: messageIds[part]! }, message, mark);
        else ids.push(await posted(client, place, message, { mark, until }));
      }
      return { ok: true, messageIds: ids };
    } catch (error) {
      return { ok: false, problem: problemOf(error, this.#workspaces.tokenOf) };
    }
  }

  /** An edition of which a part is missing counts as not posted: `post` adds what is missing. */
  async find(to: Destination, key: string): Promise<readonly string[]> {
    const client = (await this.#workspaces.clients(teamOf(to.space)))?.posting;
    if (!client) return [];
    const there = this.#thereOf(to, key);
    let parts = 1;
    for await (const { ts, mark } of marked(client, placeOf(to.channel))) {
      if (mark.key !== key) continue;
      there.set(mark.part, ts);
      parts = mark.parts;
    }
    const ids = Array.from({ length: parts }, (_, part) => there.get(part)).filter((id) => id !== undefined);
    return ids.length === parts ? ids : [];
  }

  #thereOf({ space, channel }: Destination, key: string): Map<number, string> {
    const name = [space, channel, key].join(' ');
    const before = this.#there.get(name);
    if (before && this.#now() - before.at < REMEMBERED_MS) return before.parts;
    const parts = new Map<number, string>();
    this.#there.delete(name);
    this.#there.set(name, { at: this.#now(), parts });
    for (const old of this.#there.keys()) {
      if (this.#there.size <= MOST_REMEMBERED) break;
      this.#there.delete(old);
    }
    return parts;
  }
}

/** What stands where a part of an edition stood that its correction no longer has. */
const [WITHDRAWN] = renderReply({ title: 'This part was withdrawn', blocks: [], audience: 'everyone' }) as [SlackMessage];

/** https://docs.slack.dev/reference/methods/chat.update */
async function changed(
  client: Client,
  at: { readonly channel: string; readonly ts: string },
  { text, blocks }: SlackMessage,
  mark: Mark,
): Promise<void> {
  const metadata = { event_type: EVENT, event_payload: { ...mark } };
  await client.chat.update({ ...at, text, blocks: [...blocks], metadata });
}

/** Waits where Slack asks for it, as long as there is time. The message's id. */
async function posted(
  client: Client,
  { channel, thread }: SlackPlace,
  { text, blocks }: SlackMessage,
  { mark, until }: { readonly mark: Mark; readonly until: number },
): Promise<string> {
  const metadata = { event_type: EVENT, event_payload: { ...mark } };
  const inThread = thread === undefined ? {} : { thread_ts: thread };
  const body = { channel, ...inThread, text, blocks: [...blocks], metadata, unfurl_links: false, unfurl_media: false };
  for (;;) {
    // Whoever asked has given up by now, and may ask again.
    if (Date.now() > until) throw new Error('Slack took too long');
    try {
      return (await client.chat.postMessage(body)).ts!;
    } catch (error) {
      const waitMs = error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * 1000 : Number.POSITIVE_INFINITY;
      if (Date.now() + waitMs > until) throw error;
      await sleep(waitMs);
    }
  }
}

async function* marked(client: Client, { channel, thread }: SlackPlace): AsyncGenerator<{ readonly ts: string; readonly mark: Mark }> {
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const asked = { channel, limit: PAGE, include_all_metadata: true, ...(cursor ? { cursor } : {}) };
    const found =
      thread === undefined ? await client.conversations.history(asked) : await client.conversations.replies({ ...asked, ts: thread });
    for (const { ts, metadata } of found.messages ?? []) {
      const mark = metadata?.event_type === EVENT ? (metadata.event_payload as Partial<Mark> | undefined) : undefined;
      if (ts !== undefined && mark?.key !== undefined) yield { ts, mark: { key: mark.key, part: mark.part ?? 0, parts: mark.parts ?? 1 } };
    }
    cursor = found.response_metadata?.next_cursor;
    if (!cursor) return;
  }
}

/** A user group is mentioned where an admin asked for it, by its id or as Slack writes it. Nothing else is. */
function mentioning(message: SlackMessage, role: string | undefined): SlackMessage {
  const id = /^(?:<!subteam\^)?(S[A-Z0-9]{4,20})(?:\|[^<>]*)?>?$/.exec(role ?? '')?.[1];
  if (id === undefined) return message;
  const elements = [{ type: 'usergroup' as const, usergroup_id: id }];
  return {
    text: `<!subteam^${id}> ${message.text}`,
    blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }, ...message.blocks],
  };
}
