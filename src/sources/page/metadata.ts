import type { Provenance } from '../../core/news/article.ts';
import { lineText } from './block-text.ts';
import type { PageDocument } from './document.ts';
import { type LinkedData, plain } from './linked-data.ts';
import { datesOf, type PageStatements } from './page-dates.ts';

type Metadata = Partial<Omit<Provenance, 'origin'>>;

const LONGEST_BYLINE = 160;
const LONGEST_TITLE = 300;
const MOST_CONTENTS = 5;
const NO_TITLE = /^(?:untitled|home|index|null|undefined|\[?object object\]?)$/i;

/**
 * What a page says of itself: JSON-LD (schema.org) first, then OpenGraph and `meta`, then microdata and its own elements. What it doesn't say, or
 * says wrongly, is absent. `now` bounds its dates.
 */
export function metadataOf(document: PageDocument, linked: LinkedData, pageUrl: string | undefined, now: Date): Metadata {
  const said: PageStatements = { document, article: linked.article, meta: metaReader(document), pageUrl };
  const publisher = publisherOf(said, linked);
  const metadata = {
    title: titleOf(said, publisher),
    publisher,
    byline: bylineOf(said, linked),
    ...datesOf(said, now),
    canonicalUrl: canonicalOf(said),
    language: languageOf(said),
  };
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined)) as Metadata;
}

/** The contents of `meta` elements, at most five a name, in the order of the names. */
function metaReader(document: PageDocument): PageStatements['meta'] {
  const contents = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = plain(element.getAttribute('content'));
    if (content === undefined) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv'])
      for (const name of element.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? [])
        contents.set(name, [...(contents.get(name) ?? []), content].slice(0, MOST_CONTENTS));
  }
  return (...names) => names.flatMap((name) => contents.get(name.toLowerCase()) ?? []);
}

/** The attribute, or else the text, of the first element that the selector finds. */
function shown({ document }: PageStatements, selector: string, attribute?: string): string | undefined {
  const element = document.querySelector(selector);
  return plain((attribute && element?.getAttribute(attribute)) || (element && lineText(element)));
}

const publisherOf = (said: PageStatements, linked: LinkedData): string | undefined =>
  linked.names(said.article?.['publisher'])[0] ??
  said.meta('og:site_name', 'application-name', 'publisher', 'dc.publisher')[0] ??
  shown(said, '[itemprop="publisher"] [itemprop="name"]', 'content');

/** The first candidate that may be a title, without the site's name at its end or beginning. */
function titleOf(said: PageStatements, publisher: string | undefined): string | undefined {
  const candidates = [
    plain(said.article?.['headline']),
    plain(said.article?.['name']),
    ...said.meta('og:title', 'twitter:title', 'parsely-title'),
    shown(said, '[itemprop="headline"]'),
    shown(said, 'h1'),
    plain(said.document.title),
  ];
  const title = candidates.find((candidate) => candidate !== undefined && candidate.length <= LONGEST_TITLE && !NO_TITLE.test(candidate));
  if (!title || !publisher) return title;
  for (const separator of [' | ', ' - ', ' – ', ' — ', ' :: ', ' · ', ' » ']) {
    if (title.endsWith(separator + publisher)) return title.slice(0, -(separator + publisher).length).trim() || title;
    if (title.startsWith(publisher + separator)) return title.slice((publisher + separator).length).trim() || title;
  }
  return title;
}

function bylineOf(said: PageStatements, linked: LinkedData): string | undefined {
  const candidates = [
    linked.names(said.article?.['author']).join(', '),
    said
      .meta('author', 'article:author', 'byl', 'parsely-author', 'dc.creator', 'sailthru.author')
      .find((name) => !/^(?:https?:|@)/.test(name)),
    shown(said, '[itemprop="author"] [itemprop="name"]', 'content'),
    shown(said, '[itemprop="author"]'),
    shown(said, 'a[rel~="author"]'),
    shown(said, '.byline, .author-name'),
  ];
  for (const candidate of candidates) {
    const byline = candidate?.replace(/^(?:written\s+|reported\s+)?by:?\s+/i, '').trim();
    if (byline && !/\d{4}/.test(byline) && byline.length <= LONGEST_BYLINE && /\p{L}{2}/u.test(byline)) return byline;
  }
  return undefined;
}

/** The canonical URL that the page names, made absolute; not one with a password in it, nor the site's front page for a story. */
function canonicalOf({ document, meta, pageUrl }: PageStatements): string | undefined {
  const page = pageUrl === undefined ? null : URL.parse(pageUrl);
  for (const candidate of [document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), meta('og:url')[0]]) {
    const url = candidate ? URL.parse(candidate.trim(), pageUrl) : null;
    if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') continue;
    if (url.pathname === '/' && url.search === '' && page && (page.pathname !== '/' || page.search !== '')) continue;
    url.hash = '';
    return url.href;
  }
  return undefined;
}

function languageOf({ document, meta, article }: PageStatements): string | undefined {
  const candidates = [
    document.documentElement?.getAttribute('lang'),
    document.documentElement?.getAttribute('xml:lang'),
    ...meta('content-language', 'og:locale', 'language', 'dc.language'),
    article?.['inLanguage'],
  ];
  for (const candidate of candidates) {
    const tag = typeof candidate === 'string' ? /^\s*([a-z]{2,3})(?:[-_,\s]|$)/i.exec(candidate)?.[1] : undefined;
    if (tag) return tag.toLowerCase();
  }
  return undefined;
}
