import { setTimeout as sleep } from 'node:timers/promises';
import { alertContent } from '../../briefing/alerts/alert-content.ts';
import type { AlertReads } from '../../briefing/alerts/alert-reads.ts';
import type { Store } from '../../core/ports/store.ts';
import { pausedWatchNotice, rejectedAlertNotice } from '../../presentation/watches/watch-notices.ts';
import type { TellAdmins } from '../bot/admins.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { DeliveryTools } from '../scheduling/deliver.ts';
import { WatchEngine } from './watch-engine.ts';

interface EngineParts extends Pick<DeliveryTools, 'posters' | 'unexpected'> {
  readonly store: AlertReads & Pick<Store, 'watches' | 'alerts' | 'hasOwn'>;
  readonly tellAdmins: TellAdmins;
  readonly jobs: Jobs;
  readonly now: () => Date;
}

/** What finds and delivers the alerts of this store to these platforms. */
export const watchEngineOf = ({ store, posters, tellAdmins, jobs, now, unexpected }: EngineParts): WatchEngine =>
  new WatchEngine({
    jobs,
    alerts: store.alerts,
    watches: store.watches,
    reads: store,
    posters,
    content: (claim) => alertContent(claim, store),
    paused: (watch, paused) => tellAdmins(watch.destination.space, pausedWatchNotice(watch, paused)),
    rejected: (watch, detail) => tellAdmins(watch.destination.space, rejectedAlertNotice(watch, detail)),
    now,
    random: Math.random,
    sleep: async (ms, signal) => sleep(ms, undefined, { signal, ref: false }),
    unexpected,
  });
