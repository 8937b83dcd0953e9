import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { Poster, PostOutcome } from '../../src/core/briefs/destination.ts';

/** A platform that keeps every message by its key, answers slowly, and now and then loses an answer. Ends with the test. `messages`: how often each key was posted. */
export async function slowPlatform(): Promise<{ readonly url: string; readonly messages: Map<string, number> }> {
  const messages = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const { key } = (await json(request).catch(() => ({ key: '' }))) as { key: string };
    await sleep(Math.random() * 15);
    if (request.url === '/post') messages.set(key, (messages.get(key) ?? 0) + 1);
    await sleep(Math.random() * 15);
    if (request.url === '/post' && Math.random() < 0.05) return void request.socket.destroy();
    response.end(JSON.stringify(request.url === '/post' ? { ok: true, messageIds: [key] } : messages.has(key) ? [key] : []));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, messages };
}

/** Posts to it, from whatever process. */
export function slowPlatformPoster(url: string): Poster {
  const ask = async <T>(what: string, body: object): Promise<T> => {
    const response = await fetch(`${url}/${what}`, { method: 'POST', body: JSON.stringify(body) });
    return (await response.json()) as T;
  };
  return {
    post: (to, _reply, { key }) => ask<PostOutcome>('post', { channel: to.channel, key }),
    find: (to, key) => ask<string[]>('find', { channel: to.channel, key }),
  };
}
