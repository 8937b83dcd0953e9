import type { SlackMessage } from './render/render.ts';

/** https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
const MOST_RESPONSES = 5;
const TRIES = 4;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5000;
const ANSWER_MS = 10_000;
/** Used up, or older than half an hour. */
const OVER = 404;

export interface ResponseTarget {
  /** The asker alone sees it, or all of the channel. */
  readonly audience: 'asker' | 'everyone';
  /** In place of the message whose button was pressed. */
  readonly replace?: boolean;
}

/** Sends messages to where they were asked for, one after the other; nothing where that can't be answered any more. Throws where Slack doesn't take them. */
export async function respond(
  url: string,
  messages: readonly SlackMessage[],
  { audience, replace = false }: ResponseTarget,
): Promise<void> {
  for (const [n, message] of messages.slice(0, MOST_RESPONSES).entries()) {
    const response_type = audience === 'everyone' ? 'in_channel' : 'ephemeral';
    const first = n === 0 && replace;
    if (!(await sent(url, { ...message, response_type, replace_original: first, unfurl_links: false, unfurl_media: false }))) return;
  }
}

async function sent(url: string, body: object): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    const response = await tried(url, body);
    if (response instanceof Response && response.ok) return true;
    if (response instanceof Response && response.status === OVER) return false;
    const again = response instanceof Error || response.status === 429 || response.status >= 500;
    if (!again || attempt === TRIES) throw problemOf(response);
    const asked = response instanceof Response ? Number(response.headers.get('retry-after') ?? 0) * 1000 : 0;
    await new Promise((resolve) => setTimeout(resolve, Math.min(LONGEST_WAIT_MS, Math.max(asked, FIRST_WAIT_MS * 2 ** attempt))));
  }
}

async function tried(url: string, body: object): Promise<Response | Error> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_MS),
    });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Without the URL: whoever has it can write in the channel. */
const problemOf = (response: Response | Error): Error =>
  new Error(
    response instanceof Error
      ? 'Slack’s response URL could not be reached'
      : `Slack’s response URL answered with status ${response.status}`,
    response instanceof Error ? { cause: response } : {},
  );
