import type { ActivityPage, SpeakerStore } from '../../core/ports/speaker-store.ts';
import type { Page, Slice, Space } from '../../core/scope.ts';
import type { AskedList } from './asked.ts';

/** A list that has no order of its own to go on in: its cursor is a place. */
export async function byPlace<P extends Page<unknown>>({ after, offset, limit }: Slice, find: (part: Slice) => Promise<P>): Promise<P> {
  const from = after?.[0] ?? offset;
  const page = await find({ offset: from, limit });
  const end = from + page.items.length;
  return end < page.total ? { ...page, more: [end] } : page;
}

type AskedPeople = Pick<AskedList, 'about' | 'since'>;

/** Whether people are counted among what was asked for: they come by their place then, and a cursor is one number instead of two. */
export const isCounted = ({ about, since }: Readonly<Partial<Record<keyof AskedPeople, unknown>>>): boolean =>
  about !== undefined || since !== undefined;

interface ActivityLookup {
  readonly speakers: Pick<SpeakerStore, 'activity'>;
  readonly space: Space;
  readonly now: Date;
  readonly topics?: false;
}

/** Those who are quoted by name, with most quotations first. */
export function activePeople(
  { about, since }: AskedPeople,
  slice: Slice,
  { speakers, now, ...more }: ActivityLookup,
): Promise<ActivityPage> {
  const filter = { ...more, about, since, until: now };
  return isCounted({ about, since }) ? byPlace(slice, (part) => speakers.activity(filter, part)) : speakers.activity(filter, slice);
}
