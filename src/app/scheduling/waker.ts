import { type ScheduledTask, schedule } from 'node-cron';
import { SECOND_MS } from '../../text/durations.ts';

const EVERY_TEN_SECONDS = '*/10 * * * * *';
const CHECK_MS = 5 * SECOND_MS;
/** After this many checks in a row without a wake-up, node-cron is taken to wait for an instant that a changed clock has put far off. */
const MOST_SILENT_CHECKS = 3;

/**
 * Calls `wake` every ten seconds, at the full ten of the wall clock, so that an edition due at seven goes out at seven. node-cron does that; but
 * it remembers its next run as an instant (4.6.0, measured), so a clock that is set back by three hours would silence it for as long. A timer,
 * which counts the time that passes whatever a clock says, therefore wakes where node-cron has been silent, and starts it afresh.
 * One call at a time; never keeps the process alive by itself.
 */
export class Waker {
  readonly #wake: () => Promise<void>;
  readonly #timer: NodeJS.Timeout;
  #task: ScheduledTask;
  #silentChecks = 0;
  #underWay: Promise<void> | undefined;

  constructor(wake: () => Promise<void>) {
    this.#wake = wake;
    this.#task = this.#newTask();
    this.#timer = setInterval(() => this.#check(), CHECK_MS);
    this.#timer.unref();
    this.#run();
  }

  /** Resolves when the call under way has ended. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#task.destroy();
    await this.#underWay;
  }

  // What was missed while the machine slept needs no word: the next call finds what was due in it.
  #newTask(): ScheduledTask {
    return schedule(EVERY_TEN_SECONDS, () => this.#run(), { timezone: 'UTC', unref: true, suppressMissedWarning: true });
  }

  #run(): void {
    this.#silentChecks = 0;
    this.#underWay ??= this.#wake().finally(() => {
      this.#underWay = undefined;
    });
  }

  #check(): void {
    this.#silentChecks++;
    if (this.#silentChecks < MOST_SILENT_CHECKS) return;
    void this.#task.destroy();
    this.#task = this.#newTask();
    this.#run();
  }
}
