import { instantIn } from '../dates/instant.ts';
import type { PageDocument, PageElement } from './document.ts';
import { elementsIn } from './document.ts';
import type { LinkedDataNode } from './linked-data.ts';

/** Where a page says something of itself. */
export interface PageStatements {
  readonly document: PageDocument;
  /** Its JSON-LD article. */
  readonly article: LinkedDataNode | undefined;
  /** The contents of its `meta` elements of these names, in the order of the names. */
  readonly meta: (...names: readonly string[]) => string[];
  /** Undefined for a page that was read from a file. */
  readonly pageUrl: string | undefined;
}

export interface PageDates {
  readonly publishedAt: Date | undefined;
  /** Undefined where it would be before `publishedAt`. */
  readonly modifiedAt: Date | undefined;
}

const PUBLISHED = [
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
];
const MODIFIED = ['article:modified_time', 'og:updated_time', 'dateModified', 'lastmod', 'dcterms.modified'];

/** When the article came out and was last changed: by JSON-LD, `meta`, microdata and `time` elements, by the page's address, and by the line under its headline. */
export function datesOf({ document, article, meta, pageUrl }: PageStatements, now: Date): PageDates {
  const first = (values: readonly unknown[]): Date | undefined => firstInstant(values, now);
  const publishedAt =
    first([
      article?.['datePublished'],
      ...meta(...PUBLISHED),
      ...timesOf(document, '[itemprop="datePublished"]', 'time[pubdate]', 'article time[datetime]', 'time[datetime]'),
      article?.['dateCreated'],
      dateInUrl(pageUrl),
    ]) ?? dateUnderHeadline(document, now);
  const modifiedAt = first([article?.['dateModified'], ...meta(...MODIFIED), ...timesOf(document, '[itemprop="dateModified"]')]);
  return { publishedAt, modifiedAt: modifiedAt && publishedAt && modifiedAt < publishedAt ? undefined : modifiedAt };
}

function firstInstant(values: readonly unknown[], now: Date): Date | undefined {
  for (const value of values) {
    const written = typeof value === 'number' ? String(value) : value;
    const instant = typeof written === 'string' ? instantIn(written, now) : undefined;
    if (instant) return instant;
  }
  return undefined;
}

const timesOf = (document: PageDocument, ...selectors: string[]): (string | null | undefined)[] =>
  selectors.map((selector) => {
    const element = document.querySelector(selector);
    return element?.getAttribute('datetime') || element?.getAttribute('content') || element?.textContent;
  });

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const YEAR = '((?:19|20)\\d{2})';
const URL_DATES: readonly RegExp[] = [
  new RegExp(`[/=_.-]${YEAR}([/_.-]?)(\\d{2})\\2(\\d{2})(?![\\d])`),
  new RegExp(`/${YEAR}(/)(${MONTHS})[a-z]*/(\\d{1,2})(?=/|$)`, 'i'),
  new RegExp(`/${YEAR}([/-]?)(\\d{1,2})/(\\d{1,2})(?=/|$)`),
  new RegExp(`/${YEAR}(/)(\\d{2})(\\d{2})(?=/|$)`),
];

/** `/2026/11/20/`, `/2026-11-20-`, `/20261120` and `/2026/nov/20/` name a day, written here as ISO 8601 does. */
function dateInUrl(url: string | undefined): string | undefined {
  const path = url === undefined ? '' : (URL.parse(url)?.pathname ?? '');
  for (const pattern of URL_DATES) {
    const [, year, , month, day] = pattern.exec(path) ?? [];
    if (!year || !month || !day) continue;
    const number = /^\d/.test(month) ? Number(month) : MONTHS.split('|').indexOf(month.slice(0, 3).toLowerCase()) + 1;
    if (number >= 1 && number <= 12 && Number(day) >= 1 && Number(day) <= 31)
      return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return undefined;
}

/** Names that makers of pages give to the line that dates an article. */
const DATED = /date|time|publish|posted|pubdate|byline|dateline|meta|info|stand|author|datum|fecha|data/i;
const ELSEWHERE = /current|today|copyright|comment|related|footer|sidebar|event|weather/i;
/** Elements behind the headline among which that line stands. */
const NEAR = 60;
const LONGEST_LINE = 160;

function dateUnderHeadline(document: PageDocument, now: Date): Date | undefined {
  let behind = -1;
  for (const element of elementsIn(document.body)) {
    if (/^H[12]$/i.test(element.nodeName) && behind < 0) behind = 0;
    else if (behind >= 0 && ++behind > NEAR) return undefined;
    if (behind < 0 || !namesDate(element)) continue;
    const text = (element.textContent ?? '').trim();
    const instant = text.length <= LONGEST_LINE ? instantIn(text, now) : undefined;
    if (instant) return instant;
  }
  return undefined;
}

function namesDate(element: PageElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return element.nodeName.toUpperCase() === 'TIME' || (DATED.test(names) && !ELSEWHERE.test(names));
}
