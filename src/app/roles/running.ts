import type { Store } from '../../core/ports/store.ts';
import { MINUTE_MS } from '../../text/durations.ts';
import type { ArchiveSessions } from '../../web/access/archive-sessions.ts';
import type { App } from '../app.ts';
import type { Beside } from '../bot/beside-bot.ts';
import type { Registry } from '../chat/registry.ts';
import type { Config } from '../config.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { jobsOf } from '../jobs/jobs-of.ts';
import { StoreClock } from '../jobs/store-clock.ts';
import type { Ops } from '../ops/ops.ts';
import { Outages } from '../ops/outages.ts';
import { newErrorId } from '../report.ts';
import { archiveSessionsOf } from '../web/sessions.ts';

/** A machine's clock is put right now and then; what is due is looked for by a clock that was looked at then. */
const LOOK_MS = MINUTE_MS;

/** What a process that runs until it is stopped has at hand, whatever its role. */
export interface Running extends Beside {
  readonly config: Config;
  readonly store: Store;
  readonly registry: Registry;
  /** What all that the process does goes by. */
  readonly clock: StoreClock;
  /** Not started yet. */
  readonly jobs: Jobs;
  /** Absent where nobody monitors it. */
  readonly ops?: Ops | undefined;
  /** Absent where no archive is served: nothing links to one then. */
  readonly archive?: ArchiveSessions | undefined;
  readonly unexpected: (error: unknown) => void;
}

/** `above`: does what prints a line where a prompt stands on the screen. */
export async function runningOn(app: App, store: Store, above: <T>(print: () => T) => T = (print) => print()): Promise<Running> {
  const { config } = app;
  const clock = new StoreClock(store);
  await clock.look();
  const jobs = await jobsOf({ location: config.location, supervises: true, unexpected: (error) => void logError(error) });
  const ops = config.metrics && (await import('../ops/ops.ts')).opsOf({ store, jobs, now: clock.now });
  const outages = new Outages();
  const logError = (error: unknown, id?: string): string => {
    ops?.metrics.failed();
    // An id that somebody was told is looked for in the log.
    if (id === undefined && outages.isTold(error, performance.now())) return newErrorId();
    return above(() => app.logError(error, id));
  };
  const looking = setInterval(() => void clock.look().catch((error) => void logError(error)), LOOK_MS).unref();
  app.beforeClose(async () => clearInterval(looking));
  return {
    app,
    config,
    store,
    registry: await app.registry(),
    clock,
    jobs,
    ops,
    archive: await archiveSessionsOf(config, store),
    say: (line) => above(() => app.say(line)),
    logError,
    unexpected: (error) => void logError(error),
  };
}
