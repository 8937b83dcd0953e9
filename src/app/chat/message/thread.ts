import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Reply } from '../../../core/chat/reply.ts';
import { MINUTE_MS } from '../../../text/durations.ts';
import type { MessageParts } from './quotes.ts';

const ENTRY = path.join(import.meta.dirname, `worker${path.extname(import.meta.filename)}`);
/** The links have half of it, three pages of the longest kind the other half. */
const LIMIT_MS = MINUTE_MS;
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 };

/**
 * Quotes and demands in a message, worked out on a thread that ends with it: a long page takes seconds, and everybody else's questions are
 * to be acknowledged within three. Rejects where the thread breaks down.
 */
export async function quotesApart(parts: MessageParts, limitMs = LIMIT_MS): Promise<Reply> {
  const worker = new Worker(ENTRY, { workerData: parts, resourceLimits: LIMITS });
  worker.unref();
  const limit = AbortSignal.timeout(limitMs);
  try {
    const [reply] = await once(worker, 'message', { signal: limit });
    return reply;
  } catch (error) {
    if (limit.aborted) return TOO_LONG;
    throw error;
  } finally {
    await worker.terminate();
  }
}

const TOO_LONG: Reply = {
  title: 'Quotes in this message',
  blocks: [{ kind: 'text', text: 'It took too long to read.' }],
  audience: 'asker',
};
