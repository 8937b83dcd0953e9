import { setTimeout as sleep } from 'node:timers/promises';
import type { Destination } from '../../core/briefs/destination.ts';
import type { SettingsStore } from '../../core/ports/settings-store.ts';
import { SECOND_MS } from '../../text/durations.ts';

/** Another process may change it: no channel is taken for what it was for longer. */
const KNOWN_FOR_MS = 10 * SECOND_MS;
/** Discord takes an acknowledgement for three seconds (https://docs.discord.com/developers/interactions/receiving-and-responding). */
const LONGEST_WAIT_MS = SECOND_MS;

/** Who sees the answers of a channel, from memory where it was asked of late: an acknowledgement says so, and can't wait for the store. */
export class KnownAudiences {
  readonly #settings: Pick<SettingsStore, 'audience'>;
  readonly #known = new Map<string, { readonly shared: boolean; readonly until: number }>();

  constructor(settings: Pick<SettingsStore, 'audience'>) {
    this.#settings = settings;
  }

  /** Of a store that doesn't answer within a second what it said last, or that the answer is for the asker alone. Throws `StoreError`. */
  async isShared(to: Destination): Promise<boolean> {
    const key = [to.platform, to.space, to.channel].join('\0');
    const known = this.#known.get(key);
    if (known && known.until > performance.now()) return known.shared;
    const asked = this.#ask(to, key);
    // One that comes to nothing after the wait is told by the answer itself.
    asked.catch(() => undefined);
    const late = new AbortController();
    try {
      return await Promise.race([asked, sleep(LONGEST_WAIT_MS, known?.shared ?? false, { signal: late.signal })]);
    } finally {
      late.abort();
    }
  }

  async #ask(to: Destination, key: string): Promise<boolean> {
    const shared = (await this.#settings.audience(to)) === 'shared';
    this.#known.set(key, { shared, until: performance.now() + KNOWN_FOR_MS });
    return shared;
  }

  /** To be called when it may have been set otherwise. */
  forget(): void {
    this.#known.clear();
  }
}
