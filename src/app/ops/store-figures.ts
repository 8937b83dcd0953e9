import { dayOf, monthOf } from '../../core/ports/model-ledger.ts';
import { isSilent, type Platform } from '../../core/ports/platform-store.ts';
import type { Store, WaitingWork } from '../../core/ports/store.ts';

/** Counting a large store takes a second or so: it is done as often as this, and what waits at every look. */
const COUNTED_FOR_MS = 60_000;

/** What the store tells a monitor at `at`. */
export interface StoreFigures {
  readonly at: Date;
  readonly work: WaitingWork;
  /** How many of each: articles, quotes, demands, speakers. */
  readonly stored: Readonly<Record<string, number>>;
  readonly bytes: number;
  readonly spentUsd: Readonly<Record<'day' | 'month', number>>;
  readonly platforms: readonly { readonly platform: Platform; readonly isConnected: boolean }[];
}

type FigureStore = Pick<Store, 'waiting' | 'status' | 'modelLedger' | 'platforms'>;

/** What looks into the store; what it counts row by row may be a minute old. */
export function storeFigures(store: FigureStore, now: () => Date): () => Promise<StoreFigures> {
  let counted: { readonly until: number; readonly status: ReturnType<Store['status']> } | undefined;
  return async () => {
    const at = now();
    if (!counted || counted.until <= at.getTime()) {
      const status = store.status();
      const own = { until: at.getTime() + COUNTED_FOR_MS, status };
      counted = own;
      // The next look counts again.
      status.catch(() => {
        if (counted === own) counted = undefined;
      });
    }
    const [work, { articles, quotes, demands, speakers, bytes }, day, month, platforms] = await Promise.all([
      store.waiting(at),
      counted.status,
      store.modelLedger.spend(dayOf(at)),
      store.modelLedger.spend(monthOf(at)),
      store.platforms.all(),
    ]);
    const usd = (spend: typeof day): number => spend.reduce((sum, { microUsd }) => sum + microUsd, 0) / 1e6;
    return {
      at,
      work,
      stored: { articles, quotes, demands, speakers },
      bytes,
      spentUsd: { day: usd(day), month: usd(month) },
      platforms: platforms.map((report) => ({
        platform: report.platform,
        isConnected: report.state === 'connected' && !isSilent(report, at),
      })),
    };
  };
}
