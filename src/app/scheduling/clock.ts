import { setTimeout as sleep } from 'node:timers/promises';
import type { EditionStore } from '../../briefing/commission.ts';
import { isEmpty } from '../../briefing/compose.ts';
import { contentsOf } from '../../briefing/earlier-editions.ts';
import { chosenBrief } from '../../core/briefs/brief.ts';
import type { Store } from '../../core/ports/store.ts';
import { editionReplies } from '../../presentation/briefs/edition.ts';
import { pausedNotice, rejectedNotice } from '../../presentation/briefs/schedule-notices.ts';
import { nextEditionOf, scheduleWords } from '../../presentation/briefs/schedules.ts';
import type { TellAdmins } from '../bot/admins.ts';
import type { Registry } from '../chat/registry.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { StoreClock } from '../jobs/store-clock.ts';
import { watchEngineOf } from '../watches/watch-engine-of.ts';
import { composeFor } from './edition.ts';
import type { EditionParts } from './edition-delivery.ts';
import { Scheduler } from './scheduler.ts';
import { SharedReads } from './shared-reads.ts';
import { Waker } from './waker.ts';

interface ClockParts {
  readonly store: EditionStore & Pick<Store, 'schedules' | 'hasOwn' | 'watches' | 'alerts'>;
  readonly registry: Registry;
  readonly posters: EditionParts['posters'];
  readonly tellAdmins: TellAdmins;
  readonly unexpected: (error: unknown) => void;
  /** By which editions are delivered; within this process alone where it is left out. */
  readonly jobs?: Jobs | undefined;
  /** This process's own clock where it is left out. */
  readonly clock?: StoreClock | undefined;
}

interface RunningClockParts extends ClockParts {
  readonly jobs: Jobs;
  readonly clock: StoreClock;
}

/** What delivers the editions of this store to these platforms. */
export function schedulerOf({ store, registry, posters, tellAdmins, unexpected, jobs, clock }: ClockParts): Scheduler {
  const shared = new SharedReads(store);
  return new Scheduler({
    schedules: store.schedules,
    jobs,
    posters,
    compose: async (schedule, instant) => {
      const { brief: id, destination, zone } = schedule;
      const known = registry.briefs.find((brief) => brief.id === id);
      if (!known) return 'no_brief';
      const definition = chosenBrief(known, schedule.choices);
      const brief = await composeFor({ definition, store, shared, now: instant, space: destination.space }, destination);
      if (isEmpty(brief) && definition.whenEmpty === 'skip') return 'empty';
      const look = { zone, comes: { words: scheduleWords(schedule), next: nextEditionOf(schedule, instant) } };
      return { ...editionReplies(brief, look, { scheduleId: schedule.id, instant }), contents: contentsOf(brief) };
    },
    paused: (schedule, paused) => tellAdmins(schedule.destination.space, pausedNotice(schedule, paused)),
    rejected: (schedule, { instant, detail }) => tellAdmins(schedule.destination.space, rejectedNotice(schedule, instant, detail)),
    now: clock?.now ?? (() => new Date()),
    random: Math.random,
    sleep: async (ms, signal) => sleep(ms, undefined, { signal, ref: false }),
    unexpected,
  });
}

/**
 * Posts what is due and what the watches find from now on, until the returned function is called; that resolves when what is under way is done. What is due is the
 * scheduler's to say, never node-cron's, whose own time zones lose the day whose hour daylight saving skips (4.6.0, measured).
 */
export async function startClock({ jobs, clock, ...parts }: RunningClockParts): Promise<() => Promise<void>> {
  await clock.look();
  const scheduler = schedulerOf({ ...parts, jobs, clock });
  await scheduler.start();
  const watchEngine = watchEngineOf({ ...parts, jobs, now: clock.now });
  jobs.work('examine', { atOnce: 1, run: () => watchEngine.find() });
  await jobs.start();
  // Each is woken by itself: an edition or an alert that is slow to go out holds up nothing else.
  const works = [() => scheduler.tick(), () => jobs.add('examine', WHOLE), () => watchEngine.deliver()];
  const look = async (work: () => Promise<void>): Promise<void> => {
    await clock.look();
    await work();
  };
  const wakers = works.map((work) => new Waker(() => look(work).catch(parts.unexpected)));
  return async () => {
    await Promise.all([...wakers, scheduler, watchEngine].map((one) => one.stop()));
    await jobs.stop();
  };
}

/** What was stored is looked through in its order, by one process at a time. */
const WHOLE = [{ key: 'all' }];
