import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Source, SourceStore } from '../../core/ports/source-store.ts';
import type { Space } from '../../core/scope.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../text/durations.ts';
import type { WorkerConfig } from '../config/worker.ts';
import type { PollCounts } from '../ops/monitor.ts';
import { isOutOfMemory } from '../out-of-memory.ts';
import { type BotMessage, staysFor, type ThreadMessage } from './thread-message.ts';
import { type Blamed, SourcesUnderWay } from './under-way.ts';

export interface PollThreadParts {
  readonly config: WorkerConfig;
  readonly sources: Pick<SourceStore, 'nextDueAt' | 'isNewDue' | 'release' | 'record'>;
  readonly tellAdmins: (space: Space, sentence: string) => void | Promise<void>;
  /** Called with what each round of polling came to. */
  readonly polled?: ((counts: PollCounts) => void) | undefined;
  /** Called when articles were removed because they were too old. */
  readonly removed?: ((articles: number) => void) | undefined;
  readonly unexpected: (error: unknown) => void;
  /** The file that the thread runs; `worker.ts` where it is left out. */
  readonly entry?: string | undefined;
  /** How often it is checked whether the thread is alive; every five seconds where it is left out. */
  readonly checkMs?: number | undefined;
}

const ENTRY = path.join(import.meta.dirname, `worker${path.extname(import.meta.filename)}`);
const LOOK_MS = 15 * SECOND_MS;
/** What is due is gathered for so long, so that a thread has something to do for its memory; a source that was never read waits for the next look alone. */
const GATHERED_MS = MINUTE_MS;
/** The first removal comes when a start has settled. */
const FIRST_REMOVAL_MS = 5 * MINUTE_MS;
const REMOVAL_MS = 6 * HOUR_MS;
const RESTART_MS = MINUTE_MS;
const CHECK_MS = 5 * SECOND_MS;
/** A thread says that it is alive every five seconds; one that is silent for this many checks is stuck in one page or feed. */
const MOST_SILENT_CHECKS = 12;
/** V8 lets a heap grow by the memory of the machine; with these it collects sooner, and a page of the longest kind still fits. */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 };
const TOO_MUCH_MEMORY = `takes more than ${LIMITS.maxOldGenerationSizeMb} MB of memory to read`;
const TOO_LONG = `takes longer than ${(MOST_SILENT_CHECKS * CHECK_MS) / SECOND_MS} seconds to work out`;

/**
 * Polls on a thread of its own, with a connection of its own to the store: questions are answered while pages are read. The thread begins when
 * there is something to poll or to remove, and ends when
 * there is nothing: while it runs it takes as much memory as all else. On a server, whose work is shared, it stays. One that runs out of memory, or is stuck in a page or feed for a minute, is ended: the source that it was at counts as
 * failed, the others are read by the next thread. One that breaks down otherwise is begun again a minute later. Never keeps the process
 * alive by itself.
 */
export class PollThread {
  readonly #parts: PollThreadParts;
  readonly #underWay: SourcesUnderWay;
  #worker: Worker | undefined;
  #ended: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #removal: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(parts: PollThreadParts) {
    this.#parts = parts;
    const { sources, tellAdmins } = parts;
    const tell = ({ space }: Source, sentence: string) => tellAdmins(space, sentence);
    this.#underWay = new SourcesUnderWay({ sources, tell, now: () => new Date(), random: Math.random });
  }

  start(): void {
    this.#after(0);
    if (this.#parts.config.retentionDays !== undefined) this.#removeAfter(FIRST_REMOVAL_MS);
  }

  /** Waits until nothing more is written. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#removal);
    this.#worker?.ref();
    this.#tell('stop');
    await this.#ended;
  }

  #after(ms: number): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.#look(), ms);
    this.#timer.unref();
  }

  #removeAfter(ms: number): void {
    this.#removal = setTimeout(() => {
      if (!this.#worker) this.#begin();
      this.#tell('remove');
      this.#removeAfter(REMOVAL_MS);
    }, ms);
    this.#removal.unref();
  }

  #tell(message: BotMessage): void {
    this.#worker?.postMessage(message);
  }

  async #look(): Promise<void> {
    try {
      if (this.#worker) return;
      if (await this.#isWorthwhile()) this.#begin();
      else this.#after(LOOK_MS);
    } catch (error) {
      this.#parts.unexpected(error);
      this.#after(LOOK_MS);
    }
  }

  async #isWorthwhile(): Promise<boolean> {
    const { config, sources } = this.#parts;
    const dueAt = await sources.nextDueAt();
    if (!dueAt || staysFor(config)) return dueAt !== undefined;
    const dueMs = Date.now() - dueAt.getTime();
    return dueMs >= GATHERED_MS || (dueMs >= 0 && (await sources.isNewDue(new Date())));
  }

  #begin(): void {
    if (this.#stopped) return;
    clearTimeout(this.#timer);
    const { config, entry = ENTRY, checkMs = CHECK_MS } = this.#parts;
    const worker = new Worker(entry, { workerData: config, resourceLimits: LIMITS });
    this.#worker = worker;
    worker.unref();
    let silentChecks = 0;
    let cause: { readonly problem: string; readonly error: unknown } | undefined;
    worker.on('message', (message: ThreadMessage) => {
      silentChecks = 0;
      this.#hear(message);
    });
    worker.on('error', (error) => {
      cause ??= { problem: isOutOfMemory(error) ? TOO_MUCH_MEMORY : 'could not be read', error };
    });
    const check = setInterval(() => {
      silentChecks++;
      if (silentChecks < MOST_SILENT_CHECKS) return;
      cause ??= { problem: TOO_LONG, error: new Error(TOO_LONG) };
      void worker.terminate();
    }, checkMs).unref();
    this.#ended = new Promise<void>((resolve) => worker.once('exit', () => resolve())).then(async () => {
      clearInterval(check);
      this.#worker = undefined;
      const blamed = cause && (await this.#settle(cause));
      this.#after(blamed ? 0 : cause ? RESTART_MS : LOOK_MS);
    });
  }

  #hear(message: ThreadMessage): void {
    if (message.kind === 'notice') void this.#parts.tellAdmins(message.space, message.sentence);
    else if (message.kind === 'polled') this.#parts.polled?.(message.counts);
    else if (message.kind === 'removed') this.#parts.removed?.(message.articles);
    else if (message.kind === 'error') this.#parts.unexpected(Object.assign(new Error(message.message), { stack: message.stack }));
    else this.#underWay.note(message);
  }

  /** Blames a source for the thread's end, and says so; false where none is to blame. */
  async #settle({ problem, error }: { readonly problem: string; readonly error: unknown }): Promise<boolean> {
    const { unexpected } = this.#parts;
    try {
      const blamed = await this.#underWay.end(problem);
      unexpected(blamed ? brokenBy(blamed, error) : error);
      return blamed !== undefined;
    } catch (failed) {
      unexpected(error);
      unexpected(failed);
      return false;
    }
  }
}

const brokenBy = ({ source, url }: Blamed, cause: unknown): Error =>
  new Error(`Reading source ${source.id} (${source.url}) ended the polling thread, at ${url}: ${String(cause)}`, { cause });
