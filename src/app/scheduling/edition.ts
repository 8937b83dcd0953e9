import { type Commission, composeBrief, lookBackMs } from '../../briefing/compose.ts';
import type { Brief } from '../../core/briefs/brief.ts';
import type { Destination } from '../../core/briefs/destination.ts';
import type { Store } from '../../core/ports/store.ts';
import type { SharedReads } from './shared-reads.ts';

/** What works out texts is loaded when a story goes on: the first answer need not wait for it. */
const updateOf: Commission['updateOf'] = async (text, before) =>
  (await import('../../extraction/summary/update.ts')).updateOf(text, before);

interface EditionOrder extends Omit<Commission, 'earlier' | 'updateOf' | 'store'> {
  readonly store: Store;
  /** Where many editions of one instant are composed. */
  readonly shared?: SharedReads | undefined;
}

/** An edition, and for a channel only what its earlier ones didn't hold. */
export async function composeFor(commission: EditionOrder, to: Destination | undefined): Promise<Brief> {
  const { definition, store, now, space, shared, leftOut, readBy } = commission;
  const since = new Date(now.getTime() - lookBackMs(definition));
  const earlier = to ? (await store.schedules.editions(to, definition.id, since)).filter(({ instant }) => instant < now) : [];
  return composeBrief({ definition, now, earlier, leftOut, readBy, updateOf, ...((await shared?.of(space, now)) ?? { store, space }) });
}
