import { type Commission, composeBrief } from '../briefing/compose.ts';
import type { Brief } from '../core/brief.ts';
import type { Destination } from '../core/destination.ts';
import type { Store } from '../core/store.ts';
import type { SharedReads } from './shared-reads.ts';

const HOUR_MS = 3_600_000;

/** What works out texts is loaded when a story goes on: the first answer need not wait for it. */
const updateOf: Commission['updateOf'] = async (text, before) => (await import('../extraction/update.ts')).updateOf(text, before);

interface Ordered extends Omit<Commission, 'earlier' | 'updateOf' | 'store'> {
  readonly store: Store;
  /** Where many editions of one instant are composed. */
  readonly shared?: SharedReads | undefined;
}

/** An edition, and for a channel only what its earlier ones didn't hold. Two windows back is as far as an article of this one can have been told. */
export async function composeFor(commission: Ordered, to: Destination | undefined): Promise<Brief> {
  const { definition, store, now, space, shared } = commission;
  const since = new Date(now.getTime() - 2 * definition.windowHours * HOUR_MS);
  const earlier = to ? (await store.ledger.editions(to, definition.id, since)).filter(({ instant }) => instant < now) : [];
  return composeBrief({ definition, now, earlier, updateOf, ...((await shared?.of(space, now)) ?? { store, space }) });
}
