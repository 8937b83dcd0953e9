import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ProbeResult } from '../../../core/ports/source-store.ts';
import { MINUTE_MS } from '../../../text/durations.ts';
import { isOutOfMemory } from '../../out-of-memory.ts';

const ENTRY = path.join(import.meta.dirname, `worker${path.extname(import.meta.filename)}`);
/** A page and the feed that it names have half of it each. */
const LIMIT_MS = MINUTE_MS;
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 };

export interface ProbeParts {
  readonly url: string;
  readonly now: Date;
  /** `host:port` inside the network that may be read all the same. */
  readonly allowHosts: readonly string[];
}

/** What an address would give as a source, worked out on a thread that ends with it, so that no page holds up other answers or ends the process. */
export async function probeApart(parts: ProbeParts, limitMs = LIMIT_MS): Promise<ProbeResult> {
  const worker = new Worker(ENTRY, { workerData: parts, resourceLimits: LIMITS });
  worker.unref();
  const limit = AbortSignal.timeout(limitMs);
  try {
    const [result] = await once(worker, 'message', { signal: limit });
    return result;
  } catch (error) {
    if (limit.aborted) return { ok: false, problem: 'takes too long to read', lasting: false };
    if (isOutOfMemory(error)) return { ok: false, problem: 'takes more memory to read than any article', lasting: true };
    throw error;
  } finally {
    await worker.terminate();
  }
}
