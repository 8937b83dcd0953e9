import { alertContent } from '../../briefing/alerts/alert-content.ts';
import type { AlertReads } from '../../briefing/alerts/alert-reads.ts';
import type { AlertStore, UnexaminedRevisions } from '../../core/ports/alert-store.ts';
import type { StoredWatch } from '../../core/ports/watch-store.ts';
import { ALERT_WINDOW_MS, type AlertFinding } from '../../core/watches/alert.ts';
import type { AlertContent } from '../../core/watches/alert-content.ts';

interface FollowedParts {
  readonly alerts: Pick<AlertStore, 'unexamined'>;
  readonly reads: AlertReads;
  /** The revision behind which it begins. */
  readonly after: number;
  readonly watch: (id: number) => Promise<StoredWatch | undefined>;
  readonly tell: (content: AlertContent) => Promise<void>;
}

/** What watches find, told at once to whoever follows them. Nothing of it is noted in the store: it keeps no watch from telling its channel. */
export class FollowedAlerts implements Pick<AlertStore, 'unexamined' | 'examined'> {
  readonly #parts: FollowedParts;
  /** When what was told, oldest first. */
  readonly #told = new Map<string, Date>();
  #after: number;

  constructor(parts: FollowedParts) {
    this.#parts = parts;
    this.#after = parts.after;
  }

  unexamined(readSince: Date, limit: number): Promise<UnexaminedRevisions> {
    return this.#parts.alerts.unexamined(readSince, limit, this.#after);
  }

  async examined(revisionId: number, findings: readonly AlertFinding[], now: Date): Promise<number> {
    this.#after = Math.max(this.#after, revisionId);
    this.#forget(now);
    let told = 0;
    for (const { watchId, items } of findings) {
      const nameOf = (key: string): string => `${watchId} ${key}`;
      const fresh = items.filter(({ key, sameAs }) => ![key, ...sameAs].some((one) => this.#told.has(nameOf(one))));
      for (const { key } of fresh) this.#told.set(nameOf(key), now);
      const watch = fresh.length === 0 ? undefined : await this.#parts.watch(watchId);
      const content = watch && (await alertContent({ watch, items: fresh.map(({ item }) => item), instant: now }, this.#parts.reads));
      if (content) await this.#parts.tell(content);
      if (content) told++;
    }
    return told;
  }

  /** What is older than two windows is old in every copy of it. */
  #forget(now: Date): void {
    for (const [name, at] of this.#told) {
      if (now.getTime() - at.getTime() <= 2 * ALERT_WINDOW_MS) return;
      this.#told.delete(name);
    }
  }
}
