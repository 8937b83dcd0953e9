import type { Provenance } from '../core/article.ts';
import type { PageDocument } from './html-document.ts';

type Metadata = Partial<Omit<Provenance, 'origin'>>;

/** schema.org types that are news: https://schema.org/Article and those beneath it. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

/** What a page says of itself: JSON-LD (schema.org) first, then OpenGraph and `meta`, then its own elements. What it doesn't say is absent. */
export function metadataOf(document: PageDocument, pageUrl: string | undefined): Metadata {
  const linked = linkedData(document);
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const content = document
        .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute('content')
        ?.trim();
      if (content) return content;
    }
    return undefined;
  };
  const published =
    linked?.['datePublished'] ??
    meta('article:published_time', 'datePublished', 'pubdate', 'date', 'DC.date.issued', 'parsely-pub-date') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime');
  const metadata = {
    title:
      plain(linked?.['headline']) ??
      meta('og:title', 'twitter:title') ??
      plain(document.querySelector('h1')?.textContent) ??
      plain(document.title),
    publisher: nameOf(linked?.['publisher']) ?? meta('og:site_name', 'application-name'),
    byline: nameOf(linked?.['author']) ?? unlessUrl(meta('author', 'article:author', 'byl', 'parsely-author'))?.replace(/^by\s+/i, ''),
    publishedAt: instant(published),
    modifiedAt: instant(linked?.['dateModified'] ?? meta('article:modified_time', 'dateModified')),
    canonicalUrl: absolute(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'), pageUrl),
    language: /^[a-z]{2}/i.exec(document.documentElement?.getAttribute('lang') ?? meta('og:locale') ?? '')?.[0].toLowerCase(),
  };
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined)) as Metadata;
}

type Linked = Record<string, unknown>;

function linkedData(document: PageDocument): Linked | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = articleIn(JSON.parse(script.textContent ?? ''), 0);
      if (found) return found;
    } catch {
      // A broken block says nothing; the page's other metadata does.
    }
  }
  return undefined;
}

function articleIn(value: unknown, depth: number): Linked | undefined {
  if (depth > 4 || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = articleIn(item, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  const node = value as Linked;
  if ([node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return node;
  return articleIn(node['@graph'] ?? node['mainEntity'], depth + 1);
}

function nameOf(value: unknown): string | undefined {
  const names = [value]
    .flat()
    .map((item) => plain(typeof item === 'object' && item !== null ? (item as Linked)['name'] : item))
    .filter((name) => name !== undefined && !/^https?:/.test(name));
  return names.length > 0 ? names.slice(0, 5).join(', ') : undefined;
}

const plain = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() || undefined : undefined;
const unlessUrl = (value: string | undefined): string | undefined => (value && !/^https?:/.test(value) ? value : undefined);

function instant(value: unknown): Date | undefined {
  if (typeof value !== 'string') return undefined;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function absolute(href: string | undefined | null, base: string | undefined): string | undefined {
  if (!href) return undefined;
  const url = URL.parse(href, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
