import { paths, urlIn } from '../../core/archive/paths.ts';
import type { Slice } from '../../core/scope.ts';
import type { ArchiveParts, ArchiveRequest } from '../parts.ts';
import { type AskedList, askedOf, cursorText, sliceAsked, unknownNames } from '../query/asked.ts';
import { DATA_LISTS, type DataListKind, type DataScope, recordOf } from './lists.ts';
import { badQuery, type DataProblem, problemResponse } from './problem.ts';

export const seenBy = (context: ArchiveRequest, { store, site, now }: ArchiveParts): DataScope => ({
  store,
  space: context.get('space'),
  now: now(),
  archive: site.url,
});

/** A list as the address narrows it, before its query does. */
export interface NarrowedList {
  readonly kind: DataListKind;
  readonly narrowed?: Partial<AskedList> | undefined;
}

/** What a list was asked for and which part of it, or all that is wrong with the question. Without `paged` it is asked for from its beginning. */
export async function readQuery(
  { kind, narrowed = {} }: NarrowedList,
  query: URLSearchParams,
  { seen, paged = true }: { readonly seen: DataScope; readonly paged?: boolean },
): Promise<{ readonly asked: AskedList; readonly slice: Slice } | { readonly problem: DataProblem }> {
  const unknown = unknownNames(kind, query, { told: narrowed.personIds ? ['person'] : [], paged });
  const read = await askedOf(kind, query, { speakers: seen.store.speakers, space: seen.space, now: seen.now });
  const sliced = sliceAsked(paged ? query : new URLSearchParams(), DATA_LISTS[kind].cursorLength('asked' in read ? read.asked : {}));
  const errors = [...unknown, ...('errors' in read ? read.errors : []), ...('errors' in sliced ? sliced.errors : [])];
  if (!('asked' in read && 'slice' in sliced) || errors.length > 0) return { problem: badQuery(errors) };
  return { asked: { ...read.asked, ...narrowed }, slice: sliced.slice };
}

/** A list as JSON: `items`, and under `next` where the following ones are, null where none do; in a `Link` header too (RFC 8288). */
export async function answerList(context: ArchiveRequest, parts: ArchiveParts, place: NarrowedList): Promise<Response> {
  const list = DATA_LISTS[place.kind];
  const seen = seenBy(context, parts);
  const { pathname, searchParams } = new URL(context.req.url);
  const read = await readQuery(place, searchParams, { seen });
  if ('problem' in read) return problemResponse(context, read.problem);
  const { rows, more, newest } = await list.rows(read.asked, seen, read.slice);
  const next = more && nextUrl(urlIn(seen.archive, pathname), searchParams, cursorText(more));
  context.header('Link', [...(next ? [`<${next}>; rel="next"`] : []), DESCRIBED].join(', '));
  return context.json({ items: rows.map((cells) => recordOf(list.columns, cells)), next: next ?? null, newest });
}

/** Where the data is described (RFC 8631). */
export const DESCRIBED = `<${paths.openApi}>; rel="service-desc"`;

function nextUrl(url: string, asked: URLSearchParams, after: string): string {
  const query = new URLSearchParams(asked);
  query.set('after', after);
  return `${url}?${query}`;
}
