import { z } from 'zod';
import { webAddress } from '../../../text/web-address.ts';
import { SourceProblem } from '../../problem.ts';
import { entryDate } from '../entry-date.ts';
import type { Feed, FeedBytes, FeedItem } from '../feed.ts';
import { plainText } from '../plain-text.ts';
import type { FeedFormat } from './format.ts';
import { languageOf } from './xml-entries.ts';

const text = z.string().optional().catch(undefined);
const author = z.object({ name: text });
/** https://www.jsonfeed.org/version/1.1/; a field of a wrong type counts as left out. */
const entry = z.object({
  id: z.union([z.string(), z.number()]).optional().catch(undefined),
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  date_published: text,
  date_modified: text,
  authors: z.array(author).optional().catch(undefined),
  author: author.optional().catch(undefined),
});
const document = z.object({ version: z.string(), title: text, home_page_url: text, language: text, items: z.array(z.unknown()) });

export const jsonFormat: FeedFormat = {
  name: 'json',
  recognises: ({ text: document }) => /^\s*\{/.test(document),
  read: ({ text: document }, given) => jsonFeed(document, given),
};

function jsonFeed(source: string, { url, now, isBeginning }: FeedBytes): Omit<Feed, 'kind'> {
  let json: unknown;
  try {
    json = JSON.parse(isBeginning ? closedAfterItem(source) : source);
  } catch (error) {
    throw new SourceProblem('not_feed', 'is JSON that breaks off or is damaged', { cause: error });
  }
  const parsed = document.safeParse(json);
  if (!parsed.success || !/jsonfeed\.org/.test(parsed.data.version)) throw new SourceProblem('not_feed', 'is JSON, but no JSON Feed');
  const { title, home_page_url, language, items } = parsed.data;
  const homeUrl = webAddress(home_page_url, url);
  const read = items.flatMap((item) => itemOf(item, homeUrl ?? url, now) ?? []);
  return {
    title: title && plainText(title),
    homeUrl,
    language: languageOf(language),
    paceMs: undefined,
    items: read,
    complaint: read.length < items.length ? `has ${items.length - read.length} of ${items.length} entries that can't be read` : undefined,
  };
}

function itemOf(given: unknown, base: string, now: Date): FeedItem | undefined {
  const parsed = entry.safeParse(given);
  if (!parsed.success) return undefined;
  const item = parsed.data;
  const written = item.id === undefined ? undefined : String(item.id);
  const url = webAddress(item.url, base) ?? webAddress(item.external_url, base) ?? permalinkIn(written);
  const id = written || (url ?? item.title);
  if (id === undefined) return undefined;
  return {
    id,
    url,
    title: item.title && (plainText(item.title) || undefined),
    byline: (item.authors?.[0] ?? item.author)?.name,
    publishedAt: entryDate(item.date_published ?? item.date_modified, now),
    changed: item.date_modified,
    contentHtml: item.content_html ?? (item.content_text && paragraphs(item.content_text)),
    summaryHtml: item.summary && paragraphs(item.summary),
  };
}

/** Ids are often the entry's address; one that isn't an address on its own is none. */
const permalinkIn = (id: string | undefined): string | undefined => (/^https?:\/\//i.test(id ?? '') ? webAddress(id) : undefined);

/**
 * The beginning of a feed, closed behind the last object that ends in a list of the document's own: JSON in which the items stand that are whole.
 * Feeds write their items last; JSON without a `version` before them is no feed to `document`.
 */
function closedAfterItem(source: string): string {
  let depth = 0;
  let end = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '"') at = endOfString(source, at);
    if (sign === '{' || sign === '[') depth++;
    if (sign === '}' || sign === ']') depth--;
    if (sign === '}' && depth === 2) end = at + 1;
  }
  return `${source.slice(0, end)}]}`;
}

/** Where the quotation mark stands that ends the string which begins at `start`; the source's length where none does. */
function endOfString(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== '"') at += source[at] === '\\' ? 2 : 1;
  return at;
}

const paragraphs = (plain: string): string =>
  plain
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
    .join('\n');
