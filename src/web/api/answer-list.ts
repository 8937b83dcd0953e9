import type { ListKind } from '../../core/archive/filters.ts';
import { paths, urlIn } from '../../core/archive/paths.ts';
import type { ArchiveParts, ArchiveRequest } from '../parts.ts';
import { type AskedList, askedOf, cursorText, sliceAsked, unknownNames } from '../query/asked.ts';
import { DATA_LISTS, type DataListKind, type DataScope, recordOf } from './lists.ts';
import { badQuery, type DataProblem } from './problem.ts';

export const seenBy = (context: ArchiveRequest, { store, site, now }: ArchiveParts): DataScope => ({
  store,
  space: context.get('space'),
  now: now(),
  archive: site.url,
});

/** What a list was asked for, or what is wrong with the question: names that it doesn't know among it. */
export async function readQuery(
  kind: ListKind,
  query: URLSearchParams,
  seen: DataScope,
): Promise<{ readonly asked: AskedList } | { readonly problem: DataProblem }> {
  const unknown = unknownNames(kind, query);
  const read = await askedOf(kind, query, { speakers: seen.store.speakers, space: seen.space, now: seen.now });
  if ('asked' in read && unknown.length === 0) return read;
  return { problem: badQuery([...unknown, ...('errors' in read ? read.errors : [])]) };
}

/** A list as JSON: `items`, and under `next` where the following ones are, null where none do; in a `Link` header too (RFC 8288). */
export async function listAnswer(
  context: ArchiveRequest,
  kind: DataListKind,
  { asked, seen }: { readonly asked: AskedList; readonly seen: DataScope },
): Promise<Response | DataProblem> {
  const list = DATA_LISTS[kind];
  const { pathname, searchParams } = new URL(context.req.url);
  const sliced = sliceAsked(searchParams, list.cursorLength(asked));
  if ('errors' in sliced) return badQuery(sliced.errors);
  const { rows, more } = await list.rows(asked, seen, sliced.slice);
  const next = more && nextUrl(urlIn(seen.archive, pathname), searchParams, cursorText(more));
  context.header('Link', [...(next ? [`<${next}>; rel="next"`] : []), DESCRIBED].join(', '));
  return context.json({ items: rows.map((cells) => recordOf(list.columns, cells)), next: next ?? null });
}

/** Where the data is described (RFC 8631). */
export const DESCRIBED = `<${paths.openApi}>; rel="service-desc"`;

function nextUrl(url: string, asked: URLSearchParams, after: string): string {
  const query = new URLSearchParams(asked);
  query.set('after', after);
  return `${url}?${query}`;
}
