import type { SocketModeReceiver } from '@slack/bolt';
import { z } from 'zod';

/** What Slack sends over Socket Mode: https://docs.slack.dev/apis/events-api/using-socket-mode */
const ENVELOPE = z.union([
  z.looseObject({ type: z.enum(['hello', 'disconnect']) }),
  z.looseObject({ type: z.enum(['slash_commands', 'interactive']), envelope_id: z.string(), payload: z.looseObject({}) }),
  z.looseObject({
    type: z.literal('events_api'),
    envelope_id: z.string(),
    payload: z.looseObject({ event: z.looseObject({ type: z.string() }) }),
  }),
]);
/** The client tells of its own state under names beside those of Slack's events; no event of Slack's is called so. */
const OWN_NAMES = new Set([
  'authenticated',
  'close',
  'connected',
  'connecting',
  'disconnected',
  'disconnecting',
  'error',
  'outgoing_message',
  'reconnecting',
  'slack_event',
  'ws_message',
]);

/**
 * Leaves out what Slack's client can't read, and tells of it: nothing that comes over the socket ends the process. The client reads each message in a
 * promise that nobody waits for (`onWebSocketMessage` in https://github.com/slackapi/node-slack-sdk/blob/main/packages/socket-mode/src/SocketModeClient.ts).
 */
export function guardSocket({ client }: SocketModeReceiver, unexpected: (error: unknown) => void): void {
  guard('ws_message', (data, isBinary) => isBinary === true || isEnvelope(data));
  guard('slack_event', () => true);

  function guard(name: 'ws_message' | 'slack_event', isRead: (...args: readonly unknown[]) => boolean): void {
    const listeners = client.listeners(name);
    client.removeAllListeners(name);
    for (const listener of listeners)
      client.on(name, async (...args: unknown[]) => {
        try {
          if (!isRead(...args)) throw new Error('not an envelope of Socket Mode');
          await listener.apply(client, args);
        } catch (error) {
          unexpected(new Error('Slack sent what can’t be read; it is left out', { cause: error }));
        }
      });
  }
}

function isEnvelope(data: unknown): boolean {
  const text = typeof data === 'string' ? data : data instanceof ArrayBuffer ? new TextDecoder().decode(data) : '';
  const { success, data: envelope } = ENVELOPE.safeParse(parsed(text));
  return success && !(envelope.type === 'events_api' && OWN_NAMES.has(envelope.payload.event.type));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
