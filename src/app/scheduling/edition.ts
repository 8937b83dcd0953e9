import type { Commission, EditionStore } from '../../briefing/commission.ts';
import { composeBrief, lookBackMs } from '../../briefing/compose.ts';
import type { Brief } from '../../core/briefs/brief.ts';
import type { Destination } from '../../core/briefs/destination.ts';
import type { Store } from '../../core/ports/store.ts';
import { OPERATOR } from '../../core/scope.ts';
import { SAMPLE_ORIGIN } from '../package.ts';
import type { SharedReads } from './shared-reads.ts';

/** Loads the extraction only when an earlier story has news, so that a first answer need not wait for it. */
const updateOf: Commission['updateOf'] = async (text, before) =>
  (await import('../../extraction/summary/update.ts')).updateOf(text, before);

interface EditionOrder extends Omit<Commission, 'earlier' | 'updateOf' | 'store' | 'sample'> {
  readonly store: EditionStore & Pick<Store, 'schedules'>;
  /** Reads that editions of the same instant share; absent where one edition is composed by itself. */
  readonly shared?: SharedReads | undefined;
}

/** Composes an edition. For a destination, what its earlier editions told is left out. The sample stands in what the operator asks for alone. */
export async function composeFor(commission: EditionOrder, to: Destination | undefined): Promise<Brief> {
  const { definition, store, now, space, shared, leftOut, readBy } = commission;
  const since = new Date(now.getTime() - lookBackMs(definition));
  const earlier = to ? (await store.schedules.editions(to, definition.id, since)).filter(({ instant }) => instant < now) : [];
  const sample = to === undefined && space === OPERATOR ? undefined : SAMPLE_ORIGIN;
  return composeBrief({
    definition,
    now,
    earlier,
    leftOut,
    readBy,
    sample,
    updateOf,
    ...((await shared?.of(space, now)) ?? { store, space }),
  });
}
