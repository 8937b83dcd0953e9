import type { AlertReads } from '../../briefing/alerts/alert-reads.ts';
import { findNews } from '../../briefing/alerts/find-news.ts';
import { isNewsTo } from '../../briefing/alerts/watched-news.ts';
import type { AlertStore, UnexaminedRevision } from '../../core/ports/alert-store.ts';
import type { Store } from '../../core/ports/store.ts';
import type { WatchStore } from '../../core/ports/watch-store.ts';
import { ALERT_WINDOW_MS, type AlertFinding } from '../../core/watches/alert.ts';
import { StoreError } from '../../store/errors.ts';
import { KeptReads } from './kept-reads.ts';
import { Watched } from './watched.ts';

/** How often a revision on which the store fails is tried: a store that is busy or out of reach is back within a minute or two. */
const MOST_TIMES = 6;
/** Revisions that are read at once. */
const AT_ONCE = 20;

export interface ExaminerParts {
  readonly alerts: Pick<AlertStore, 'unexamined' | 'examined'>;
  readonly watches: Pick<WatchStore, 'changes'>;
  readonly reads: AlertReads & Pick<Store, 'hasOwn'>;
  readonly now: () => Date;
  /** Called with an error that nobody foresaw: what it concerns tells nothing, the rest goes on. */
  readonly unexpected: (error: unknown) => void;
}

/** Holds what was stored, by whichever process, against the watches. */
export class Examiner {
  readonly #parts: ExaminerParts;
  readonly #watched: Watched;
  #examinedTo = -1;
  #failed: { readonly revision: number; readonly times: number } | undefined;
  #stopped = false;

  constructor(parts: ExaminerParts) {
    this.#parts = parts;
    this.#watched = new Watched(parts.watches);
  }

  /** Looks through all that is new, an article at a time, so that questions are answered between two. */
  async run(): Promise<void> {
    while (!this.#stopped && (await this.#next()));
  }

  /** Looks through nothing more than what it is at. */
  stop(): void {
    this.#stopped = true;
  }

  /** False where nothing was left. */
  async #next(): Promise<boolean> {
    const { alerts, now } = this.#parts;
    const at = now();
    // Without a watch nothing need be read: it only has to be known that it is past.
    const idle = this.#watched.size === 0;
    const { items, to } = await alerts.unexamined(idle ? at : new Date(at.getTime() - ALERT_WINDOW_MS), AT_ONCE);
    // Every watch is known to which one of these revisions is news: it was added before they were saved.
    await this.#watched.refresh();
    if (idle && this.#watched.size > 0) return true;
    if (items.length === 0 && to === this.#examinedTo) return false;
    for (const revision of items) {
      if (this.#stopped) return false;
      await this.#examine(revision, at);
    }
    await alerts.examined(to, [], at);
    this.#examinedTo = to;
    return items.length > 0;
  }

  /** Gives a revision up that the store fails on time and again, so that what follows it is told: the first times the whole run is left to be repeated. */
  async #examine(revision: UnexaminedRevision, now: Date): Promise<void> {
    try {
      const findings = await this.#findings(revision, now);
      if (findings.length > 0) await this.#parts.alerts.examined(revision.id, findings, now);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      const times = this.#failed?.revision === revision.id ? this.#failed.times + 1 : 1;
      this.#failed = { revision: revision.id, times };
      if (times < MOST_TIMES) throw error;
      this.#parts.unexpected(error);
    }
  }

  async #findings(revision: UnexaminedRevision, now: Date): Promise<readonly AlertFinding[]> {
    if (revision.damage) this.#parts.unexpected(revision.damage);
    const kept = new KeptReads(this.#parts.reads);
    const findings: AlertFinding[] = [];
    for (const match of this.#watched.index.find(revision.news)) {
      const watch = this.#watched.get(match.watchId);
      if (!watch || !isNewsTo(revision, watch, now)) continue;
      try {
        const space = await kept.seenFrom(watch.destination.space);
        const items = await findNews({ revision, watch, match, now, space, reads: kept.reads });
        if (items.length > 0) findings.push({ watchId: watch.id, items });
      } catch (error) {
        if (error instanceof StoreError && error.code !== 'damaged') throw error;
        this.#parts.unexpected(error);
      }
    }
    return findings;
  }
}
