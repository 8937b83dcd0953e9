import { type AskedFilter, filterOf, LIST_FILTERS, type ListKind } from '../../core/archive/filters.ts';
import { printedLine } from '../../core/chat/printed-reply.ts';
import type { SpeakerGroup } from '../../core/ports/speaker-store.ts';
import type { Cursor, Slice } from '../../core/scope.ts';
import { resolveSpeaker, type SpeakerFailure, type SpeakerLookup } from '../../presentation/news/resolve-speaker.ts';
import { failureReply } from '../../presentation/notices/failures.ts';
import type { QueryError } from './query-error.ts';

/** What a list is asked for, with the speakers found whom it names. */
export interface AskedList extends Omit<AskedFilter, 'person' | 'by' | 'of'> {
  readonly personIds?: readonly number[] | undefined;
  readonly byIds?: readonly number[] | undefined;
  readonly ofIds?: readonly number[] | undefined;
  /** Of this article alone. */
  readonly articleId?: number | undefined;
}

/** Whose names are looked up, for whom, and when. */
export interface QueryContext extends SpeakerLookup {
  readonly now: Date;
}

const GROUPS = { person: undefined, by: 'issuers', of: 'addressees' } as const satisfies Readonly<Record<string, SpeakerGroup | undefined>>;

/** Reads the query of a list. A name that is nobody's, or several people's, is an error of the query. */
export async function askedOf(
  list: ListKind,
  query: URLSearchParams,
  { now, ...lookup }: QueryContext,
): Promise<{ readonly asked: AskedList } | { readonly errors: readonly QueryError[] }> {
  const read = filterOf(list, query, now);
  if ('problems' in read) return { errors: read.problems };
  const { person, by, of, ...filter } = read.filter;
  const named = { person, by, of };
  const ids: Partial<Record<keyof typeof GROUPS, readonly number[]>> = {};
  const errors: QueryError[] = [];
  for (const name of ['person', 'by', 'of'] as const) {
    const value = named[name];
    if (value === undefined) continue;
    const found = await resolveSpeaker(/^\d+$/.test(value) ? `#${value}` : value, GROUPS[name], lookup);
    if (found.ok) ids[name] = found.value.meant.map(({ id }) => id);
    else errors.push({ name, value, allowed: `a name or number of one speaker (${whyNot(found.failure)})` });
  }
  if (errors.length > 0) return { errors };
  return { asked: { ...filter, personIds: ids.person, byIds: ids.by, ofIds: ids.of } };
}

/** How many of those who share a name an error names. */
const MOST_NAMESAKES = 5;

/** "“ruiz” could be several: Ana Ruiz, mayor, number 12; Eva Ruiz, number 40": whom to ask for instead. */
function whyNot(failure: SpeakerFailure): string {
  const title = printedLine(failureReply(failure).title);
  if (failure.code !== 'speaker_ambiguous') return title;
  const named = failure.matches.slice(0, MOST_NAMESAKES).map(({ id, name, role }) => `${name}${role ? `, ${role}` : ''}, number ${id}`);
  return `${title}: ${named.join('; ')}`;
}

const MOST_ITEMS = 100;
const USUAL_ITEMS = 50;
/** A place in a list; or a date, which may be before 1970, and numbers. */
const CURSOR = /^(?:\d{1,16}|-?\d{1,16}(?:\.\d{1,16}){1,3})$/;

/** A cursor as it stands in a link. */
export const cursorText = (cursor: Cursor): string => cursor.join('.');

/** The cursor that stands in a link; undefined for anything that is none of so many numbers. */
export function cursorIn(typed: string | undefined, length: number): Cursor | undefined {
  const cursor = typed !== undefined && CURSOR.test(typed) ? typed.split('.').map(Number) : undefined;
  return cursor?.length === length ? cursor : undefined;
}

/** Which part of a list is asked for: `limit` items, those behind `after`. `cursorLength`: how many numbers a cursor of this list has. */
export function sliceAsked(
  query: URLSearchParams,
  cursorLength: number,
): { readonly slice: Slice } | { readonly errors: readonly QueryError[] } {
  const errors: QueryError[] = [];
  const typedLimit = query.get('limit') ?? String(USUAL_ITEMS);
  const limit = /^\d{1,3}$/.test(typedLimit) ? Number(typedLimit) : 0;
  if (limit < 1 || limit > MOST_ITEMS)
    errors.push({ name: 'limit', value: typedLimit.slice(0, 20), allowed: `a number from 1 to ${MOST_ITEMS}` });
  const typedAfter = query.get('after');
  const after = cursorIn(typedAfter ?? undefined, cursorLength);
  if (typedAfter !== null && !after)
    errors.push({ name: 'after', value: typedAfter.slice(0, 80), allowed: 'what an answer’s own link to the next page has there' });
  return errors.length > 0 ? { errors } : { slice: { offset: 0, limit, after, uncounted: true } };
}

/** What parts a list into pages. */
const PAGING_NAMES: readonly string[] = ['limit', 'after'];

interface KnownNames {
  /** Names that the address says already: `person` of what one person said. */
  readonly told?: readonly string[];
  /** Whether the list comes in pages. */
  readonly paged?: boolean;
}

/** Names that a list knows nothing of: what they were meant to narrow would come out whole. */
export const unknownNames = (
  list: ListKind,
  query: URLSearchParams,
  { told = [], paged = true }: KnownNames = {},
): readonly QueryError[] => {
  const known = [...LIST_FILTERS[list].filter((name) => !told.includes(name)), ...(paged ? PAGING_NAMES : [])];
  return [...query].flatMap(([name, value]) =>
    known.includes(name) ? [] : [{ name: name.slice(0, 40), value: value.slice(0, 40), allowed: `none but ${known.join(', ')}` }],
  );
};
