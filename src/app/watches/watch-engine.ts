import type { Destination } from '../../core/briefs/destination.ts';
import { ALERT_WINDOW_MS } from '../../core/watches/alert.ts';
import { DAY_MS } from '../../text/durations.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { LocalJobs } from '../jobs/local-jobs.ts';
import { deliver, LEASE_MS } from '../scheduling/deliver.ts';
import { DELIVERIES_AT_ONCE, deliverAll } from '../scheduling/deliver-all.ts';
import { type AlertDeliveryParts, alertDelivery } from './alert-delivery.ts';
import { Examiner, type ExaminerParts } from './examiner.ts';

/** How long it is known what a watch was told. */
const KEPT_MS = 90 * DAY_MS;

export interface WatchEngineParts extends AlertDeliveryParts, Pick<ExaminerParts, 'reads'> {
  /** By which alerts are delivered; within this process alone where it is left out. */
  readonly jobs?: Jobs | undefined;
}

/**
 * Holds what was stored against the watches, and delivers what they find. A clock calls `find` and `deliver`, each by itself, as often as it likes: neither
 * waits for the other, and what is to be done follows from the store, whichever process filled it, so that a call that is late, early or missing loses no
 * alert and sends none twice.
 */
export class WatchEngine {
  readonly #parts: WatchEngineParts;
  readonly #examiner: Examiner;
  readonly #platforms: readonly Destination['platform'][];
  readonly #jobs: Jobs;
  readonly #stopping = new AbortController();
  #pruned = Number.NEGATIVE_INFINITY;

  constructor(parts: WatchEngineParts) {
    this.#parts = parts;
    this.#examiner = new Examiner(parts);
    this.#jobs = parts.jobs ?? new LocalJobs(parts.unexpected);
    const platforms = Object.keys(parts.posters) as Destination['platform'][];
    this.#platforms = platforms;
    const kind = alertDelivery(parts);
    const next = async () => {
      const claim = await parts.alerts.claim({ now: parts.now(), leaseMs: LEASE_MS, platforms });
      return claim && (() => deliver(claim, kind, parts));
    };
    const tools = { signal: this.#stopping.signal, unexpected: parts.unexpected };
    this.#jobs.work('alert', { atOnce: DELIVERIES_AT_ONCE, run: () => deliverAll(next, tools) });
  }

  /** Looks through what was stored; what that finds is sent from then on, without being waited for. */
  async find(): Promise<void> {
    await this.#examiner.run();
    await this.#addOpen();
  }

  /** Has what is due delivered; resolves when this process has nothing more to deliver by itself. */
  async deliver(): Promise<void> {
    const { alerts, now } = this.#parts;
    await this.#addOpen();
    await this.#jobs.idle('alert');
    if (now().getTime() - this.#pruned < DAY_MS) return;
    this.#pruned = now().getTime();
    await alerts.prune({ ended: new Date(this.#pruned - KEPT_MS), due: new Date(this.#pruned - 2 * ALERT_WINDOW_MS) });
  }

  /** Both, one behind the other: resolves when all that was stored is told, as far as it is due. */
  async tick(): Promise<void> {
    await this.find();
    await this.deliver();
  }

  /** Starts nothing more; resolves when what is under way is done. */
  async stop(): Promise<void> {
    this.#examiner.stop();
    this.#stopping.abort();
    await this.#jobs.idle('alert');
  }

  async #addOpen(): Promise<void> {
    const { alerts, now } = this.#parts;
    await this.#jobs.add('alert', await alerts.open({ now: now(), platforms: this.#platforms }));
  }
}
