import type { Platform, PlatformState, PlatformStore } from '../../core/ports/platform-store.ts';
import { MINUTE_MS } from '../../text/durations.ts';

const BEAT_MS = MINUTE_MS;

interface PlatformReportsParts {
  readonly states: PlatformStore;
  readonly now: () => Date;
  readonly unexpected: (error: unknown) => void;
}

/** Writes down how the platforms fare, so that `/status` and another process can tell; says each minute that the bot still runs. */
export class PlatformReports {
  readonly #states: PlatformStore;
  readonly #now: () => Date;
  readonly #unexpected: (error: unknown) => void;
  readonly #platforms = new Set<Platform>();
  readonly #timer: NodeJS.Timeout;
  #written: Promise<void> = Promise.resolve();

  constructor({ states, now, unexpected }: PlatformReportsParts) {
    this.#states = states;
    this.#now = now;
    this.#unexpected = unexpected;
    this.#timer = setInterval(() => this.#write((now) => states.beat([...this.#platforms], now)), BEAT_MS).unref();
  }

  report(platform: Platform, state: PlatformState, detail: string): void {
    this.#platforms.add(platform);
    this.#write((now) => this.#states.report(platform, state, detail, now));
  }

  /** Resolves when it is written that the bot has stopped. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    for (const platform of this.#platforms) this.report(platform, 'stopped', '');
    await this.#written;
  }

  /** One after the other: the last state is the one that stays. */
  #write(work: (now: Date) => Promise<void>): void {
    const now = this.#now();
    this.#written = this.#written.then(() => work(now)).catch(this.#unexpected);
  }
}
