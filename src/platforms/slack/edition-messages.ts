import { setTimeout as sleep } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { SlackPlace } from './channel-id.ts';
import type { Client } from './connection/clients.ts';
import type { SlackMessage } from './render/render.ts';

const PAGE = 200;
/** How far back an edition is looked for. */
const MOST_PAGES = 5;
const EVENT = 'verbatim_edition';

/** What each message of an edition carries: its metadata, which people don't see. */
export interface EditionMark {
  readonly key: string;
  /** From 0. */
  readonly part: number;
  readonly parts: number;
}

/** As Slack gives it back; a message without a number is an edition of one message. */
const MARK = z.object({ key: z.string(), part: z.number().default(0), parts: z.number().default(1) }) satisfies z.ZodType<EditionMark>;

/** https://docs.slack.dev/reference/methods/chat.update */
export async function changed(
  client: Client,
  at: { readonly channel: string; readonly ts: string },
  { text, blocks }: SlackMessage,
  mark: EditionMark,
): Promise<void> {
  const metadata = { event_type: EVENT, event_payload: { ...mark } };
  await client.chat.update({ ...at, text, blocks: [...blocks], metadata });
}

/** Posts a message and gives its id; waits where Slack asks for it, as long as time is left. Throws what Slack answers. */
export async function posted(
  client: Client,
  { channel, thread }: SlackPlace,
  { text, blocks }: SlackMessage,
  { mark, leftMs }: { readonly mark: EditionMark; readonly leftMs: () => number },
): Promise<string> {
  const metadata = { event_type: EVENT, event_payload: { ...mark } };
  const inThread = thread === undefined ? {} : { thread_ts: thread };
  const body = { channel, ...inThread, text, blocks: [...blocks], metadata, unfurl_links: false, unfurl_media: false };
  for (;;) {
    // Whoever asked has given up by now, and may ask again.
    if (leftMs() < 0) throw new Error('Slack took too long');
    try {
      return (await client.chat.postMessage(body)).ts ?? '';
    } catch (error) {
      const waitMs = error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * 1000 : Number.POSITIVE_INFINITY;
      if (waitMs > leftMs()) throw error;
      await sleep(waitMs);
    }
  }
}

export async function* marked(
  client: Client,
  { channel, thread }: SlackPlace,
): AsyncGenerator<{ readonly ts: string; readonly mark: EditionMark }> {
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const asked = { channel, limit: PAGE, include_all_metadata: true, ...(cursor ? { cursor } : {}) };
    const found =
      thread === undefined ? await client.conversations.history(asked) : await client.conversations.replies({ ...asked, ts: thread });
    for (const { ts, metadata } of found.messages ?? []) {
      const mark = metadata?.event_type === EVENT ? MARK.safeParse(metadata.event_payload).data : undefined;
      if (ts !== undefined && mark) yield { ts, mark };
    }
    cursor = found.response_metadata?.next_cursor;
    if (!cursor) return;
  }
}

/** A user group is mentioned where an admin asked for it, by its id or as Slack writes it. Nothing else is. */
export function mentioning(message: SlackMessage, role: string | undefined): SlackMessage {
  const id = /^(?:<!subteam\^)?(S[A-Z0-9]{4,20})(?:\|[^<>]*)?>?$/.exec(role ?? '')?.[1];
  if (id === undefined) return message;
  const elements = [{ type: 'usergroup' as const, usergroup_id: id }];
  return {
    text: `<!subteam^${id}> ${message.text}`,
    blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }, ...message.blocks],
  };
}
