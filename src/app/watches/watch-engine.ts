import type { Destination } from '../../core/briefs/destination.ts';
import { ALERT_WINDOW_MS } from '../../core/watches/alert.ts';
import { DAY_MS } from '../../text/durations.ts';
import { deliver, LEASE_MS } from '../scheduling/deliver.ts';
import { DeliveryWorkers } from '../scheduling/delivery-workers.ts';
import { type AlertDeliveryParts, alertDelivery } from './alert-delivery.ts';
import { Examiner, type ExaminerParts } from './examiner.ts';

/** How long it is known what a watch was told. */
const KEPT_MS = 90 * DAY_MS;

export type WatchEngineParts = AlertDeliveryParts & Pick<ExaminerParts, 'reads'>;

/**
 * Holds what was stored against the watches, and delivers what they find. A clock calls `find` and `deliver`, each by itself, as often as it likes: neither
 * waits for the other, and what is to be done follows from the store, whichever process filled it, so that a call that is late, early or missing loses no
 * alert and sends none twice.
 */
export class WatchEngine {
  readonly #parts: WatchEngineParts;
  readonly #examiner: Examiner;
  readonly #workers: DeliveryWorkers;
  #pruned = Number.NEGATIVE_INFINITY;

  constructor(parts: WatchEngineParts) {
    this.#parts = parts;
    this.#examiner = new Examiner(parts);
    const platforms = Object.keys(parts.posters) as Destination['platform'][];
    const kind = alertDelivery(parts);
    this.#workers = new DeliveryWorkers(async () => {
      const claim = await parts.alerts.claim({ now: parts.now(), leaseMs: LEASE_MS, platforms });
      return claim && (() => deliver(claim, kind, parts));
    }, parts.unexpected);
  }

  /** Looks through what was stored; what that finds is sent from then on, without being waited for. */
  async find(): Promise<void> {
    await this.#examiner.run();
    // What fails in it is told by the workers.
    void this.#workers.run();
  }

  /** Delivers what is due; resolves when there is nothing more. */
  async deliver(): Promise<void> {
    const { alerts, now } = this.#parts;
    await this.#workers.run();
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
    await this.#workers.stop();
  }
}
