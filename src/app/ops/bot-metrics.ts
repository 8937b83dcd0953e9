import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Platform } from '../../core/ports/platform-store.ts';
import type { Waiting, WaitingWork } from '../../core/ports/store.ts';
import { SECOND_MS } from '../../text/durations.ts';
import type { QueueFigures } from '../jobs/jobs.ts';
import type { AnswerOutcome, Monitor, PollCounts, PostResult } from './monitor.ts';
import type { StoreFigures } from './store-figures.ts';

/** In seconds. Platforms wait three for the first sign of an answer; the best of ours take some milliseconds. */
const ANSWER_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10];
const POST_BUCKETS = [0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60];
const PREFIX = 'verbatim_';

/**
 * What a running bot tells a monitor, by Prometheus' names and units (https://prometheus.io/docs/practices/naming/): what it did since it began, and, asked
 * for at each scrape, what waits and what the store holds.
 */
export class BotMetrics implements Monitor {
  readonly #registry = new Registry();
  readonly #answers: Histogram<'platform' | 'command' | 'outcome'>;
  readonly #posts: Histogram<'platform' | 'outcome'>;
  readonly #polls: Counter<'outcome'>;
  readonly #articles: Counter<'outcome'>;
  readonly #errors: Counter;
  readonly #waiting: Gauge<'work'>;
  readonly #waitingAge: Gauge<'work'>;
  readonly #stored: Gauge<'kind'>;
  readonly #bytes: Gauge;
  readonly #spent: Gauge<'since'>;
  readonly #connected: Gauge<'platform'>;
  readonly #queueWaiting: Gauge<'queue'>;
  readonly #queueUnderWay: Gauge<'queue'>;
  readonly #queueAge: Gauge<'queue'>;
  readonly #figures: () => Promise<StoreFigures>;
  readonly #queues: () => Promise<readonly QueueFigures[]>;

  constructor(figures: () => Promise<StoreFigures>, queues: () => Promise<readonly QueueFigures[]>) {
    this.#figures = figures;
    this.#queues = queues;
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#answers = new Histogram({
      name: `${PREFIX}interaction_duration_seconds`,
      help: 'How long commands took to be answered, from the call to the rendered reply.',
      labelNames: ['platform', 'command', 'outcome'],
      buckets: ANSWER_BUCKETS,
      registers,
    });
    this.#posts = new Histogram({
      name: `${PREFIX}delivery_duration_seconds`,
      help: 'How long platforms took to take a brief, an alert or a notice.',
      labelNames: ['platform', 'outcome'],
      buckets: POST_BUCKETS,
      registers,
    });
    const counter = <L extends string>(name: string, help: string, labelNames: L[]): Counter<L> =>
      new Counter({ name: `${PREFIX}${name}_total`, help, labelNames, registers });
    this.#polls = counter('polls', 'Sources that were polled.', ['outcome']);
    this.#articles = counter('articles', 'Articles that polling stored, and those removed because they were too old.', ['outcome']);
    this.#errors = counter('errors', 'Errors that nobody foresaw; the log has each under its id.', []);
    const gauge = <L extends string>(name: string, help: string, labelNames: L[] = []): Gauge<L> =>
      new Gauge({ name: `${PREFIX}${name}`, help, labelNames, registers });
    this.#waiting = gauge('waiting', 'What is due and not done yet.', ['work']);
    this.#waitingAge = gauge('waiting_age_seconds', 'For how long the first of it has been due; 0 where nothing is.', ['work']);
    this.#queueWaiting = gauge('queue_waiting', 'Jobs that wait in a queue which processes share.', ['queue']);
    this.#queueUnderWay = gauge('queue_under_way', 'Jobs of it that some process is at.', ['queue']);
    this.#queueAge = gauge('queue_age_seconds', 'For how long the first job of it has waited; 0 where none does.', ['queue']);
    this.#stored = gauge('stored', 'What the store holds.', ['kind']);
    this.#bytes = gauge('store_bytes', 'The size of the store.');
    this.#spent = gauge('model_spend_usd', 'What the model has cost since midnight and since the first of the month, UTC.', ['since']);
    this.#connected = gauge('platform_connected', '1 where the bot is connected to the platform, else 0.', ['platform']);
  }

  answered(question: { readonly platform: Platform; readonly command: string }, outcome: AnswerOutcome, ms: number): void {
    this.#answers.observe({ ...question, outcome }, ms / SECOND_MS);
  }

  posted(platform: Platform, outcome: PostResult, ms: number): void {
    this.#posts.observe({ platform, outcome }, ms / SECOND_MS);
  }

  polled({ changed, unchanged, failed, added, revised }: PollCounts): void {
    this.#polls.inc({ outcome: 'changed' }, changed);
    this.#polls.inc({ outcome: 'unchanged' }, unchanged);
    this.#polls.inc({ outcome: 'failed' }, failed);
    this.#articles.inc({ outcome: 'added' }, added);
    this.#articles.inc({ outcome: 'revised' }, revised);
  }

  removed(articles: number): void {
    this.#articles.inc({ outcome: 'removed' }, articles);
  }

  failed(): void {
    this.#errors.inc();
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** In Prometheus' text format. Throws what the store throws. */
  async print(): Promise<string> {
    await this.#look();
    return this.#registry.metrics();
  }

  async #look(): Promise<void> {
    const [{ work, stored, bytes, spentUsd, platforms, at }, queues] = await Promise.all([this.#figures(), this.#queues()]);
    for (const { queue, waiting, underWay, oldestMs } of queues) {
      this.#queueWaiting.set({ queue }, waiting);
      this.#queueUnderWay.set({ queue }, underWay);
      this.#queueAge.set({ queue }, oldestMs / SECOND_MS);
    }
    for (const [kind, { due, oldestAt }] of Object.entries(work) as [keyof WaitingWork, Waiting][]) {
      this.#waiting.set({ work: kind }, due);
      this.#waitingAge.set({ work: kind }, oldestAt ? Math.max(0, at.getTime() - oldestAt.getTime()) / SECOND_MS : 0);
    }
    for (const [kind, count] of Object.entries(stored)) this.#stored.set({ kind }, count);
    this.#bytes.set(bytes);
    for (const [since, usd] of Object.entries(spentUsd)) this.#spent.set({ since }, usd);
    for (const { platform, isConnected } of platforms) this.#connected.set({ platform }, isConnected ? 1 : 0);
  }
}
