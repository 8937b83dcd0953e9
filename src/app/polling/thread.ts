import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SourceStore } from '../../core/ports/source-store.ts';
import type { Space } from '../../core/scope.ts';
import { MINUTE_MS, SECOND_MS } from '../../text/durations.ts';
import type { WorkerConfig } from '../config/worker.ts';

/** What the thread tells the bot. */
export interface ThreadNews {
  readonly space: Space;
  /** For the space's admins. */
  readonly sentence: string;
}

export interface PollThreadParts {
  readonly config: WorkerConfig;
  readonly sources: Pick<SourceStore, 'nextDueAt'>;
  readonly tellAdmins: (space: Space, sentence: string) => void | Promise<void>;
  readonly unexpected: (error: unknown) => void;
}

const ENTRY = path.join(import.meta.dirname, `worker${path.extname(import.meta.filename)}`);
const LOOK_MS = 15 * SECOND_MS;
const RESTART_MS = MINUTE_MS;
/** V8 lets a heap grow by the memory of the machine; with these it collects sooner, and a page of the longest kind still fits. */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 };

/**
 * Polls on a thread of its own, with a connection of its own to the store: questions are answered while pages are read. The thread begins
 * when there is something to poll; one that breaks down is told of and begun again a minute later. Never keeps the process alive by itself.
 */
export class PollThread {
  readonly #parts: PollThreadParts;
  #worker: Worker | undefined;
  #ended: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(parts: PollThreadParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#after(0);
  }

  /** Waits until nothing more is written. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#worker?.ref();
    this.#worker?.postMessage('stop');
    await this.#ended;
  }

  #after(ms: number): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.#look(), ms);
    this.#timer.unref();
  }

  async #look(): Promise<void> {
    const { sources, unexpected } = this.#parts;
    try {
      if (await sources.nextDueAt()) this.#begin();
      else this.#after(LOOK_MS);
    } catch (error) {
      unexpected(error);
      this.#after(LOOK_MS);
    }
  }

  #begin(): void {
    if (this.#stopped) return;
    const { config, tellAdmins, unexpected } = this.#parts;
    const worker = new Worker(ENTRY, { workerData: config, resourceLimits: LIMITS });
    this.#worker = worker;
    worker.unref();
    worker.on('message', ({ space, sentence }: ThreadNews) => void tellAdmins(space, sentence));
    worker.on('error', unexpected);
    this.#ended = new Promise<void>((resolve) => worker.once('exit', () => resolve())).then(() => {
      this.#worker = undefined;
      this.#after(RESTART_MS);
    });
  }
}
