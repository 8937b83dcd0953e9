import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { MINUTE_MS, SECOND_MS } from '../../text/durations.ts';
import { original } from '../ops/copied-error.ts';
import { asWithin } from '../ops/log-context.ts';
import type { Monitor } from '../ops/monitor.ts';
import type { AnsweringConfig, FromAnswerer, Handed, ToAnswerer } from './messages.ts';
import { QuestionRate } from './question-rate.ts';

export interface AnswerProcessParts {
  readonly config: AnsweringConfig;
  /** Logs an error that nobody foresaw, under the id if it has one already. */
  readonly logError: (error: unknown, id?: string) => unknown;
  /** Absent where nobody monitors the bot. */
  readonly monitor?: Pick<Monitor, 'answered'> | undefined;
  /** From what rate on there is a process: a hundred questions within five seconds where it is left out. */
  readonly busy?: { readonly questions: number; readonly withinMs: number } | undefined;
  /** For how long it has to be quieter before the process ends; a minute where it is left out. */
  readonly quietMs?: number | undefined;
  /** How often it is looked whether the process is to end, or stuck; every five seconds where it is left out. */
  readonly checkMs?: number | undefined;
}

const ENTRY = path.join(import.meta.dirname, 'answerer.js');
const BUSY = { questions: 100, withinMs: 5 * SECOND_MS };
const CHECK_MS = 5 * SECOND_MS;
/** One that breaks down twice within a minute is not begun again for another. */
const RESTART_MS = MINUTE_MS;
/** One that has something to answer, and sends nothing for so long, is stuck. */
const LONGEST_SILENCE_MS = 30 * SECOND_MS;
const EXEC_ARGV = ['--max-old-space-size=512', '--max-semi-space-size=4', '--disable-warning=ExperimentalWarning'];

/** A process while it lives. */
interface Answerer {
  readonly child: ChildProcess;
  /** What it is answering, by number: called with whether it was answered. */
  readonly pending: Map<number, (done: boolean) => void>;
  isReady: boolean;
  heardAt: number;
}

/**
 * Answers in a process of its own while much is asked: what an answer takes of the processor, two milliseconds and more, and what clears up behind it would stand
 * before the acknowledgements of what comes in meanwhile. A quiet bot answers by itself, and has no such process. Never keeps the bot alive by itself.
 */
export class AnswerProcess {
  readonly #parts: AnswerProcessParts;
  readonly #rate: QuestionRate;
  readonly #check: NodeJS.Timeout;
  #answerer: Answerer | undefined;
  #busyAt = Number.NEGATIVE_INFINITY;
  #brokeAt = Number.NEGATIVE_INFINITY;
  #notBefore = Number.NEGATIVE_INFINITY;
  #lastId = 0;
  #stopped = false;

  constructor(parts: AnswerProcessParts) {
    this.#parts = parts;
    const { questions, withinMs } = parts.busy ?? BUSY;
    this.#rate = new QuestionRate(questions, withinMs);
    this.#check = setInterval(() => this.#look(), parts.checkMs ?? CHECK_MS).unref();
  }

  /** The process's id, while there is one. */
  get pid(): number | undefined {
    return this.#answerer?.child.pid;
  }

  /** Hands a command over; resolves to whether it was answered. Where it was not, the bot has to answer: it is not busy, or the process is not there yet, or has ended. Never throws. */
  async answer(handed: Handed): Promise<boolean> {
    const now = performance.now();
    if (this.#rate.count(now)) this.#busyAt = now;
    const { child, isReady, pending } = this.#answerer ?? {};
    if (!child) {
      if (this.#busyAt === now && now >= this.#notBefore && !this.#stopped) this.#begin();
      return false;
    }
    if (!isReady || !pending || !child.connected) return false;
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      pending.set(id, resolve);
      send(child, { kind: 'answer', id, handed });
    });
  }

  /** Ends the process. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#check);
    const { child } = this.#answerer ?? {};
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.ref();
    child.kill('SIGKILL');
    await ended;
  }

  #begin(): void {
    const child = fork(ENTRY, [], { execArgv: EXEC_ARGV, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const answerer: Answerer = { child, pending: new Map(), isReady: false, heardAt: performance.now() };
    this.#answerer = answerer;
    child.unref();
    child.channel?.unref();
    let cause: Error | undefined;
    child.on('message', (message: FromAnswerer) => {
      answerer.heardAt = performance.now();
      if (message.kind === 'broke') cause = original(message.error);
      else this.#hear(message, answerer);
    });
    // What can't be told anything any more has ended, which says why.
    child.on('error', (error) => {
      if (child.pid === undefined) this.#ended(answerer, error);
    });
    child.on('exit', (code, signal) => {
      this.#ended(
        answerer,
        code === 0 ? undefined : (cause ?? new Error(`The answering process ended with ${signal ?? `status ${code}`}`)),
      );
    });
    send(child, { kind: 'begin', config: this.#parts.config });
  }

  #hear(message: Exclude<FromAnswerer, { kind: 'broke' }>, answerer: Answerer): void {
    if (message.kind === 'ready') answerer.isReady = true;
    else if (message.kind === 'answered') this.#parts.monitor?.answered(message.question, message.outcome, message.ms);
    else if (message.kind === 'done') {
      answerer.pending.get(message.id)?.(true);
      answerer.pending.delete(message.id);
    } else asWithin(message.context, () => this.#parts.logError(original(message.error), message.id));
  }

  /** What it left is the bot's to answer. `why` is absent where it ended as it should. */
  #ended(answerer: Answerer, why: Error | undefined): void {
    if (this.#answerer === answerer) this.#answerer = undefined;
    if (why && !this.#stopped) {
      const now = performance.now();
      if (now - this.#brokeAt < RESTART_MS) this.#notBefore = now + RESTART_MS;
      this.#brokeAt = now;
      this.#parts.logError(why);
    }
    for (const resolve of answerer.pending.values()) resolve(false);
    answerer.pending.clear();
  }

  #look(): void {
    const { child, pending, heardAt } = this.#answerer ?? {};
    if (!child || !pending || heardAt === undefined) return;
    const now = performance.now();
    if (pending.size > 0 && now - heardAt > LONGEST_SILENCE_MS) child.kill('SIGKILL');
    // Without its channel it ends.
    else if (pending.size === 0 && now - this.#busyAt > (this.#parts.quietMs ?? MINUTE_MS) && child.connected) child.disconnect();
  }
}

const send = (child: ChildProcess, message: ToAnswerer): void => void child.send(message);
