import type { Provenance } from '../../core/news/article.ts';
import { firstInstant } from './dates.ts';
import type { PageDocument } from './document.ts';
import { type LinkedData, plain } from './linked-data.ts';

type Metadata = Partial<Omit<Provenance, 'origin'>>;

const LONGEST_BYLINE = 160;
const LONGEST_TITLE = 300;
/** Contents kept of one name. */
const MOST_SAID = 5;
const NO_TITLE = /^(?:untitled|home|index|null|undefined|\[?object object\]?)$/i;

/**
 * What a page says of itself: JSON-LD (schema.org) first, then OpenGraph and `meta`, then microdata and its own elements. What it doesn't say, or
 * says wrongly, is absent. `now` bounds its dates.
 */
export function metadataOf(document: PageDocument, linked: LinkedData, pageUrl: string | undefined, now: Date): Metadata {
  const article = linked.article;
  const said = metasOf(document);
  const meta = (...names: string[]): string[] => names.flatMap((name) => said.get(name.toLowerCase()) ?? []);
  const shown = (selector: string, attribute?: string): string | undefined => {
    const element = document.querySelector(selector);
    return plain((attribute && element?.getAttribute(attribute)) || element?.textContent);
  };
  const publisher =
    linked.names(article?.['publisher'])[0] ??
    meta('og:site_name', 'application-name', 'publisher', 'dc.publisher')[0] ??
    shown('[itemprop="publisher"] [itemprop="name"]', 'content');
  const publishedAt = firstInstant(
    [
      article?.['datePublished'],
      ...meta(
        'article:published_time',
        'og:published_time',
        'datePublished',
        'parsely-pub-date',
        'sailthru.date',
        'pubdate',
        'publishdate',
        'date',
        'DC.date.issued',
        'dc.date',
        'dcterms.created',
      ),
      ...timesOf(document, '[itemprop="datePublished"]', 'time[pubdate]', 'article time[datetime]', 'time[datetime]'),
      article?.['dateCreated'],
      dateInUrl(pageUrl),
    ],
    now,
  );
  const modifiedAt = firstInstant(
    [
      article?.['dateModified'],
      ...meta('article:modified_time', 'og:updated_time', 'dateModified', 'lastmod', 'dcterms.modified'),
      ...timesOf(document, '[itemprop="dateModified"]'),
    ],
    now,
  );
  const metadata = {
    title: titleOf(
      [
        plain(article?.['headline']),
        plain(article?.['name']),
        ...meta('og:title', 'twitter:title', 'parsely-title'),
        shown('[itemprop="headline"]'),
        shown('h1'),
        plain(document.title),
      ],
      publisher,
    ),
    publisher,
    byline: bylineOf([
      linked.names(article?.['author']).join(', '),
      meta('author', 'article:author', 'byl', 'parsely-author', 'dc.creator', 'sailthru.author').find(
        (name) => !/^(?:https?:|@)/.test(name),
      ),
      shown('[itemprop="author"] [itemprop="name"]', 'content'),
      shown('[itemprop="author"]'),
      shown('a[rel~="author"]'),
      shown('.byline, .author-name'),
    ]),
    publishedAt,
    modifiedAt: modifiedAt && publishedAt && modifiedAt < publishedAt ? undefined : modifiedAt,
    canonicalUrl: canonicalOf([document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), meta('og:url')[0]], pageUrl),
    language: languageOf([
      document.documentElement?.getAttribute('lang'),
      document.documentElement?.getAttribute('xml:lang'),
      ...meta('content-language', 'og:locale', 'language', 'dc.language'),
      article?.['inLanguage'],
    ]),
  };
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined)) as Metadata;
}

/** What each `meta` element says, by its name in lower case. */
function metasOf(document: PageDocument): Map<string, string[]> {
  const said = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = plain(element.getAttribute('content'));
    if (content === undefined) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv'])
      for (const name of element.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? [])
        said.set(name, [...(said.get(name) ?? []), content].slice(0, MOST_SAID));
  }
  return said;
}

const timesOf = (document: PageDocument, ...selectors: string[]): (string | null | undefined)[] =>
  selectors.map((selector) => {
    const element = document.querySelector(selector);
    return element?.getAttribute('datetime') || element?.getAttribute('content') || element?.textContent;
  });

/** `/2026/11/20/` and `/2026-11-20-` name a day. */
function dateInUrl(url: string | undefined): string | undefined {
  const match = /[/-]((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?=[/-])/.exec(url ?? '');
  return match ? match.slice(1).join('-') : undefined;
}

/** The first that is a title, without the name of the site that page titles end or begin with. */
function titleOf(candidates: readonly (string | undefined)[], publisher: string | undefined): string | undefined {
  const title = candidates.find((candidate) => candidate !== undefined && candidate.length <= LONGEST_TITLE && !NO_TITLE.test(candidate));
  if (!title || !publisher) return title;
  for (const separator of [' | ', ' - ', ' – ', ' — ', ' :: ', ' · ', ' » ']) {
    if (title.endsWith(separator + publisher)) return title.slice(0, -(separator + publisher).length).trim() || title;
    if (title.startsWith(publisher + separator)) return title.slice((publisher + separator).length).trim() || title;
  }
  return title;
}

function bylineOf(candidates: readonly (string | undefined)[]): string | undefined {
  for (const candidate of candidates) {
    const byline = candidate?.replace(/^(?:written\s+|reported\s+)?by:?\s+/i, '').trim();
    if (byline && !/\d{4}/.test(byline) && byline.length <= LONGEST_BYLINE && /\p{L}{2}/u.test(byline)) return byline;
  }
  return undefined;
}

/** Relative ones are resolved; one that points a story to its site's front page is wrong. */
function canonicalOf(candidates: readonly (string | null | undefined)[], pageUrl: string | undefined): string | undefined {
  const page = pageUrl === undefined ? null : URL.parse(pageUrl);
  for (const candidate of candidates) {
    const url = candidate ? URL.parse(candidate.trim(), pageUrl) : null;
    if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') continue;
    if (url.pathname === '/' && url.search === '' && page && (page.pathname !== '/' || page.search !== '')) continue;
    url.hash = '';
    return url.href;
  }
  return undefined;
}

const languageOf = (candidates: readonly unknown[]): string | undefined => {
  for (const candidate of candidates) {
    const tag = typeof candidate === 'string' ? /^\s*([a-z]{2,3})(?:[-_,\s]|$)/i.exec(candidate)?.[1] : undefined;
    if (tag) return tag.toLowerCase();
  }
  return undefined;
};
