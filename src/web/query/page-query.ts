import type { ListKind } from '../../core/archive/filters.ts';
import type { Slice } from '../../core/scope.ts';
import type { ArchiveParts, ArchiveRequest } from '../parts.ts';
import { type AskedList, askedOf, sliceAsked } from './asked.ts';
import type { QueryError } from './query-error.ts';

/** A page's question, read from its address: what of a list it shows, or what of it was not understood. */
export interface PageQuery {
  /** Empty where something was not understood. */
  readonly asked: AskedList;
  readonly slice: Slice;
  readonly errors: readonly QueryError[];
  /** What was typed, for the form and for links to other pages of the list; empty values left out. */
  readonly typed: Readonly<Record<string, string>>;
}

interface PageList {
  readonly kind: ListKind;
  readonly perPage: number;
  /** How many numbers a cursor of this list has. */
  readonly cursorLength: number;
}

export async function pageQuery(
  context: ArchiveRequest,
  { kind, perPage, cursorLength }: PageList,
  { store, now }: Pick<ArchiveParts, 'store' | 'now'>,
): Promise<PageQuery> {
  const query = new URL(context.req.url).searchParams;
  const typed = Object.fromEntries([...query].filter(([name, value]) => value.trim() !== '' && name !== 'after' && name !== 'limit'));
  query.delete('limit');
  const read = await askedOf(kind, query, { speakers: store.speakers, space: context.get('space'), now: now() });
  const sliced = sliceAsked(query, cursorLength);
  const errors = [...('errors' in read ? read.errors : []), ...('errors' in sliced ? sliced.errors : [])];
  const after = 'slice' in sliced ? sliced.slice.after : undefined;
  return {
    asked: 'asked' in read ? read.asked : {},
    slice: { offset: 0, limit: perPage, after, uncounted: true },
    errors,
    typed,
  };
}
