import type { Destination } from '../../core/briefs/destination.ts';
import { nextOccurrence, occurrencesBetween, parseSchedule, type Schedule } from '../../core/briefs/schedule.ts';
import type { Due, SkipReason, StoredSchedule } from '../../core/ports/schedule-store.ts';
import { DAY_MS, HOUR_MS } from '../../text/durations.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { LocalJobs } from '../jobs/local-jobs.ts';
import { deliver, LEASE_MS } from './deliver.ts';
import { DELIVERIES_AT_ONCE, deliverAll } from './deliver-all.ts';
import { CATCH_UP_MS, type EditionParts, editionDelivery } from './edition-delivery.ts';

/** What was missed in a long absence is recorded in steps of this length. */
const STEP_MS = 31 * DAY_MS;
/** How long an occurrence's edition stays in the store, to be shown again. */
const KEPT_MS = 90 * DAY_MS;

export interface SchedulerParts extends EditionParts {
  /** By which editions are delivered; within this process alone where it is left out. */
  readonly jobs?: Jobs | undefined;
}

/**
 * Delivers what is due. A clock calls `tick` as often as it likes: what is due follows from the stored schedules and occurrences, so a tick that
 * is late, early or missing loses no edition and posts none twice.
 */
export class Scheduler {
  readonly #parts: EditionParts;
  readonly #platforms: readonly Destination['platform'][];
  readonly #jobs: Jobs;
  readonly #stopping = new AbortController();
  readonly #parsedSchedules = new Map<string, ReturnType<typeof parseSchedule>>();
  #pruned = Number.NEGATIVE_INFINITY;

  constructor(parts: SchedulerParts) {
    this.#parts = parts;
    this.#jobs = parts.jobs ?? new LocalJobs(parts.unexpected);
    const platforms = Object.keys(parts.posters) as Destination['platform'][];
    const kind = editionDelivery(parts);
    this.#platforms = platforms;
    const next = async () => {
      const claim = await parts.schedules.claim({ now: parts.now(), leaseMs: LEASE_MS, platforms });
      return claim && (() => deliver(claim, kind, parts));
    };
    const tools = { signal: this.#stopping.signal, unexpected: parts.unexpected };
    this.#jobs.work('edition', { atOnce: DELIVERIES_AT_ONCE, run: () => deliverAll(next, tools) });
  }

  /** Computes again when each schedule is due next: a new Node can have other time-zone rules. */
  async start(): Promise<void> {
    for (const schedule of await this.#parts.schedules.schedules()) await this.#apart(() => this.#reschedule(schedule));
  }

  /** Records what is due and has it delivered; resolves when this process has nothing more to deliver by itself. */
  async tick(): Promise<void> {
    const { schedules, now } = this.#parts;
    const at = now();
    // A clock that ran ahead and was put back: what it recorded of the future is not true.
    for (const schedule of await schedules.rewind({ to: new Date(at.getTime() + HOUR_MS), now: at, leaseMs: LEASE_MS }))
      await this.#apart(() => this.#reschedule(schedule));
    for (const schedule of await schedules.dueSchedules({ now: at, platforms: this.#platforms }))
      await this.#apart(() => this.#record(schedule, at));
    await this.#jobs.add('edition', await schedules.open({ now: at, platforms: this.#platforms }));
    await this.#jobs.idle('edition');
    if (at.getTime() - this.#pruned > DAY_MS) {
      this.#pruned = at.getTime();
      await schedules.prune(new Date(at.getTime() - KEPT_MS));
    }
  }

  /** Starts no more deliveries; resolves when those under way are done. */
  stop(): Promise<void> {
    this.#stopping.abort();
    return this.#jobs.idle('edition');
  }

  /** Reports what `work` throws, so that one schedule's error doesn't stop the others. */
  async #apart(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#parts.unexpected(error);
    }
  }

  async #reschedule(schedule: StoredSchedule): Promise<void> {
    const parsed = await this.#parsed(schedule);
    const nextAt = parsed && nextOccurrence(parsed, schedule.recordedTo);
    if (nextAt && nextAt.getTime() !== schedule.nextAt.getTime()) await this.#parts.schedules.reschedule(schedule.id, nextAt);
  }

  async #record(schedule: StoredSchedule, now: Date): Promise<void> {
    const parsed = await this.#parsed(schedule);
    let recordedTo = schedule.recordedTo;
    while (parsed && recordedTo < now) {
      const to = new Date(Math.min(now.getTime(), recordedTo.getTime() + STEP_MS));
      const due = dueUpTo(parsed, { ...schedule, recordedTo }, to, now);
      if (due === undefined || !(await this.#parts.schedules.record({ ...schedule, recordedTo }, due, now))) return;
      recordedTo = to;
    }
  }

  /** Undefined where it can't be parsed any more, as when a new Node lacks its time zone; the schedule is paused then. */
  async #parsed(schedule: StoredSchedule): Promise<Schedule | undefined> {
    const key = `${schedule.cron} ${schedule.zone}`;
    const parsed = this.#parsedSchedules.get(key) ?? parseSchedule(schedule.cron, schedule.zone);
    this.#parsedSchedules.set(key, parsed);
    if (parsed.ok) return parsed.value;
    const paused = { at: this.#parts.now(), reason: 'broken', detail: parsed.failure } as const;
    if (await this.#parts.schedules.pause(schedule.id, paused)) await this.#parts.paused(schedule, paused);
    return undefined;
  }
}

/** The occurrences up to `to`, each with the reason if it is to be skipped: of several that were missed only the last is sent, late. Undefined where none comes after `to`. */
function dueUpTo(parsed: Schedule, schedule: StoredSchedule, to: Date, now: Date): Due | undefined {
  const instants = occurrencesBetween(parsed, schedule.recordedTo, to);
  const reason = (at: Date, index: number): SkipReason | undefined => {
    if (schedule.paused) return 'paused';
    if (now.getTime() - at.getTime() > CATCH_UP_MS) return 'missed';
    return index < instants.length - 1 ? 'superseded' : undefined;
  };
  const nextAt = nextOccurrence(parsed, to);
  return nextAt && { instants: instants.map((at, index) => ({ at, skip: reason(at, index) })), to, nextAt };
}
