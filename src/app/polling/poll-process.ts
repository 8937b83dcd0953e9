import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { Source, SourceStore } from '../../core/ports/source-store.ts';
import type { Space } from '../../core/scope.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../text/durations.ts';
import type { WorkerConfig } from '../config/worker.ts';
import { original } from '../ops/copied-error.ts';
import { asWithin } from '../ops/log-context.ts';
import type { PollCounts } from '../ops/monitor.ts';
import { type BotMessage, type ProcessMessage, staysFor } from './process-message.ts';
import { type Blamed, SourcesUnderWay } from './under-way.ts';

export interface PollProcessParts {
  readonly config: WorkerConfig;
  readonly sources: Pick<SourceStore, 'nextDueAt' | 'isNewDue' | 'release' | 'record'>;
  readonly tellAdmins: (space: Space, sentence: string) => void | Promise<void>;
  /** Called with what each round of polling came to. */
  readonly polled?: ((counts: PollCounts) => void) | undefined;
  /** Called when articles were removed because they were too old. */
  readonly removed?: ((articles: number) => void) | undefined;
  readonly unexpected: (error: unknown) => void;
  /** The file that the process runs; `worker.js` where it is left out. */
  readonly entry?: string | undefined;
  /** How often it is checked whether the process is alive; every five seconds where it is left out. */
  readonly checkMs?: number | undefined;
  /** How often it is looked for something to read while there is no process; every 15 seconds where it is left out. */
  readonly lookMs?: number | undefined;
}

const ENTRY = path.join(import.meta.dirname, 'worker.js');
const LOOK_MS = 15 * SECOND_MS;
/** What is due is gathered for so long, so that a process has something to do for its memory; a source that was never read waits for the next look alone. */
const GATHERED_MS = MINUTE_MS;
/** The first removal comes when a start has settled. */
const FIRST_REMOVAL_MS = 5 * MINUTE_MS;
const REMOVAL_MS = 6 * HOUR_MS;
const RESTART_MS = MINUTE_MS;
const CHECK_MS = 5 * SECOND_MS;
/** A process says that it is alive every five seconds; one that is silent for this many checks is stuck in one page or feed. */
const MOST_SILENT_CHECKS = 12;
/** A page of the longest kind fits into it. */
const MOST_HEAP_MB = 512;
/** V8's options (https://nodejs.org/api/cli.html#useful-v8-options): a young heap that grows no further takes 12 MB less, and costs a tenth more time. */
const EXEC_ARGV = [`--max-old-space-size=${MOST_HEAP_MB}`, '--max-semi-space-size=2', '--disable-warning=ExperimentalWarning'];
const TOO_MUCH_MEMORY = `takes more than ${MOST_HEAP_MB} MB of memory to read`;
const TOO_LONG = `takes longer than ${(MOST_SILENT_CHECKS * CHECK_MS) / SECOND_MS} seconds to work out`;

/**
 * Polls in a process of its own, with a connection of its own to the store: questions are answered while pages are read, and go first. The process begins when
 * there is something to poll or to remove, and ends when there is nothing, since it takes as much memory as all else, and a thread gives little of its own back; on a
 * server, whose work is shared, it stays. One that runs out of memory, or is stuck in a page or feed for a minute, is ended: the source that it was at counts
 * as failed, the others are read by the next process. One that breaks down otherwise is begun again a minute later. Never keeps the bot alive by itself.
 */
export class PollProcess {
  readonly #parts: PollProcessParts;
  readonly #underWay: SourcesUnderWay;
  #worker: ChildProcess | undefined;
  #ended: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #removal: NodeJS.Timeout | undefined;
  /** A removal was due, and no process has said that it is done. */
  #owesRemoval = false;
  #stopped = false;

  constructor(parts: PollProcessParts) {
    this.#parts = parts;
    const { sources, tellAdmins } = parts;
    const tell = ({ space }: Source, sentence: string) => tellAdmins(space, sentence);
    this.#underWay = new SourcesUnderWay({ sources, tell, now: () => new Date(), random: Math.random });
  }

  /** Whether there is a process now. */
  get isReading(): boolean {
    return this.#worker !== undefined;
  }

  get #lookMs(): number {
    return this.#parts.lookMs ?? LOOK_MS;
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
    this.#worker?.channel?.ref();
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
      this.#owesRemoval = true;
      if (this.#worker) this.#tell('remove');
      else this.#begin();
      this.#removeAfter(REMOVAL_MS);
    }, ms);
    this.#removal.unref();
  }

  #tell(message: BotMessage): void {
    if (this.#worker?.connected) this.#worker.send(message);
  }

  async #look(): Promise<void> {
    try {
      if (this.#worker) return;
      if (await this.#isWorthwhile()) this.#begin();
      else this.#after(this.#lookMs);
    } catch (error) {
      this.#parts.unexpected(error);
      this.#after(this.#lookMs);
    }
  }

  async #isWorthwhile(): Promise<boolean> {
    const { config, sources } = this.#parts;
    if (this.#owesRemoval) return true;
    const dueAt = await sources.nextDueAt();
    if (!dueAt || staysFor(config)) return dueAt !== undefined;
    const dueMs = Date.now() - dueAt.getTime();
    return dueMs >= GATHERED_MS || (dueMs >= 0 && (await sources.isNewDue(new Date())));
  }

  #begin(): void {
    if (this.#stopped) return;
    clearTimeout(this.#timer);
    const { config, entry = ENTRY, checkMs = CHECK_MS } = this.#parts;
    const worker = fork(entry, [], { execArgv: EXEC_ARGV, serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    this.#worker = worker;
    worker.unref();
    worker.channel?.unref();
    this.#tell(config);
    if (this.#owesRemoval) this.#tell('remove');
    let silentChecks = 0;
    let cause: EndCause | undefined;
    worker.on('message', (message: ProcessMessage) => {
      silentChecks = 0;
      if (message.kind === 'broke') cause ??= { problem: 'could not be read', error: original(message.error) };
      else this.#hear(message);
    });
    // What can't be started, or told anything, has ended, or ends.
    worker.on('error', (error) => {
      cause ??= { problem: 'could not be read', error };
    });
    const check = setInterval(() => {
      silentChecks++;
      if (silentChecks < MOST_SILENT_CHECKS) return;
      cause ??= { problem: TOO_LONG, error: new Error(TOO_LONG) };
      worker.kill('SIGKILL');
    }, checkMs).unref();
    this.#ended = endOf(worker).then(async (end) => {
      clearInterval(check);
      this.#worker = undefined;
      const why = cause ?? causeOf(end);
      const blamed = why && (await this.#settle(why));
      this.#after(blamed ? 0 : why ? RESTART_MS : this.#lookMs);
    });
  }

  #hear(message: ProcessMessage): void {
    if (message.kind === 'notice') void asWithin(message.context, () => this.#parts.tellAdmins(message.space, message.sentence));
    else if (message.kind === 'polled') this.#parts.polled?.(message.counts);
    else if (message.kind === 'removed') this.#removed(message.articles);
    else if (message.kind === 'error') asWithin(message.context, () => this.#parts.unexpected(original(message.error)));
    else this.#underWay.note(message);
  }

  #removed(articles: number): void {
    this.#owesRemoval = false;
    if (articles > 0) this.#parts.removed?.(articles);
  }

  /** Blames a source for the process's end, and says so; false where none is to blame. */
  async #settle({ problem, error }: EndCause): Promise<boolean> {
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
  new Error(`Reading source ${source.id} (${source.url}) ended the polling process, at ${url}: ${String(cause)}`, { cause });

/** Why a process ended that should have gone on. */
interface EndCause {
  /** A sentence's end, behind the source that is to blame. */
  readonly problem: string;
  readonly error: unknown;
}

interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** By `exit`, or by `error` where it could not be started: https://nodejs.org/api/child_process.html#event-error */
const endOf = (worker: ChildProcess): Promise<ProcessEnd> =>
  new Promise((resolve) => {
    worker.once('exit', (code, signal) => resolve({ code, signal }));
    worker.once('error', () => worker.pid === undefined && resolve({ code: 1, signal: null }));
  });

/** What V8 ends a process with that has no room left: `abort()`, which Windows has as a status alone. */
const ABORTED = { signal: 'SIGABRT', codes: [134, 0x80000003] } as const;

/** Undefined where the process ended as it should. */
function causeOf({ code, signal }: ProcessEnd): EndCause | undefined {
  if (code === 0) return undefined;
  const isAborted = signal === ABORTED.signal || ABORTED.codes.some((aborted) => aborted === code);
  const ended = `the polling process ended with ${signal ?? `status ${code}`}`;
  return {
    problem: isAborted ? TOO_MUCH_MEMORY : 'could not be read',
    error: new Error(isAborted ? `${ended}: ${TOO_MUCH_MEMORY}` : ended),
  };
}
