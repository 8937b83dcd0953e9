import { foldedWords } from '../../text/words.ts';

/** Where everything stands in the archive: each is a path with its query, from the archive's root. */

type QueryValues = Readonly<Record<string, string | number | undefined>>;

/** The same path asking for these; those that are undefined or empty are left out. */
export function withQuery(path: string, values: QueryValues): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== undefined && value !== '') query.set(name, String(value));
  return query.size === 0 ? path : `${path}?${query}`;
}

/** What of a quotation its path is made of. */
interface AddressedWords {
  readonly article: { readonly id: number };
  readonly number?: number | undefined;
  readonly spans: readonly { readonly text: string }[];
}

/** Tables whose rows can be had as data too. */
type DataForm = 'json' | 'csv';
type ApiKind = 'quotations' | 'demands' | 'articles' | 'people' | 'briefs';

export const paths = {
  home: '/',
  search: (words?: string): string => withQuery('/search', { q: words }),
  briefs: '/briefs',
  /** One edition as posted. */
  edition: (occurrenceId: number): string => `/briefs/${occurrenceId}`,
  articles: '/articles',
  article: (id: number, revision?: number): string => withQuery(`/articles/${id}`, { revision }),
  quote: (quote: AddressedWords): string => `/quotes/${quote.article.id}.${quote.number ?? 0}-${digestOf(quote)}`,
  /** All quotations, which are had as data alone. */
  quotations: '/quotations',
  people: '/people',
  person: (id: number): string => `/people/${id}`,
  /** One person's words on one subject, day by day. */
  comparison: (id: number, about?: string): string => withQuery(`/people/${id}/compare`, { about }),
  demands: '/demands',
  demand: (id: number): string => `/demands/${id}`,
  /** The story that an article belongs to. */
  story: (articleId: number): string => `/stories/${articleId}`,
  /** Atom feeds. `name`: the brief's own id. */
  briefFeed: (name: string): string => `/briefs/${encodeURIComponent(name)}.atom`,
  personFeed: (id: number): string => `/people/${id}.atom`,
  topicFeed: (words: string): string => `/topics/${encodeURIComponent(words)}.atom`,
  /** What a page's table shows, as data: `path` is the page's own, without a query. */
  data: (path: string, form: DataForm): string => `${path}.${form}`,
  api: (kind: ApiKind): string => `/api/v1/${kind}`,
  openApi: '/api/v1/openapi.json',
  admin: '/admin',
  /** Ends a session. */
  leave: '/leave',
  /** What a signed link opens a session by. */
  enter: (token: string): string => `/enter/${encodeURIComponent(token)}`,
  style: '/style.css',
  robots: '/robots.txt',
  health: '/healthz',
} as const;

/** What a quotation's path says of it. */
export interface QuoteAddress {
  readonly articleId: number;
  readonly number: number;
  readonly digest: string;
}

/** Reads the last part of a quotation's path, such as `12.3-0a1b2c3d`; undefined for anything else. */
export function quoteAddressOf(part: string): QuoteAddress | undefined {
  const [, articleId, number, digest] = /^([1-9]\d{0,14})\.([1-9]\d{0,5})-([0-9a-f]{8})$/.exec(part) ?? [];
  return digest === undefined ? undefined : { articleId: Number(articleId), number: Number(number), digest };
}

/**
 * Eight hexadecimal digits of a quotation's words, folded, without marks: they find the words again where a revision of the article has given their
 * number to others. FNV-1a of 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/): it tells the quotations of one article apart, and guards nothing.
 */
export function digestOf({ spans }: Pick<AddressedWords, 'spans'>): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(foldedWords(spans.map(({ text }) => text).join(' ')).join(' ')))
    hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** A path of the archive as a link from outside it. `base`: the archive's public address, which may have a path of its own. */
export const urlIn = (base: string, path: string): string => `${base.replace(/\/+$/, '')}${path}`;
