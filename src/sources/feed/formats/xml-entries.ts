import { MINUTE_MS } from '../../../text/durations.ts';
import { webAddress } from '../../../text/web-address.ts';
import { entryDate } from '../entry-date.ts';
import type { Feed, FeedBytes, FeedItem } from '../feed.ts';
import { plainText } from '../plain-text.ts';
import { childOf, elementsOf, htmlIn, textIn, type XmlNode } from '../xml-tree.ts';

/** The parts of a feed in XML, as its format finds them. */
export interface XmlFeedParts {
  readonly root: XmlNode;
  /** The element with the feed's own title and link. */
  readonly head: XmlNode;
  readonly complaint: string | undefined;
  /** The URL on which the entries' relative links stand, given that of the feed. */
  readonly links: (base: string) => string;
}

export function xmlFeed({ root, head, complaint, links }: XmlFeedParts, { url, now }: FeedBytes): Omit<Feed, 'kind'> {
  const entries = [...new Set([...elementsOf(head), ...elementsOf(root)])].filter(({ name }) => name === 'item' || name === 'entry');
  const whole = entries.filter((entry) => !entry.cut);
  const declared = webAddress(head.attributes['xml:base'] ?? root.attributes['xml:base'], url);
  const base = declared ?? links(url);
  return {
    title: plain(childOf(head, 'title')),
    homeUrl: linkOf(head, declared ?? url),
    language: languageOf(textOf(childOf(head, 'language', 'dc:language')) ?? root.attributes['xml:lang']),
    paceMs: paceOf(head),
    items: whole.flatMap((entry) => itemOf(entry, webAddress(entry.attributes['xml:base'], base) ?? base, now) ?? []),
    cut: root.cut || whole.length < entries.length,
    complaint: complaint ?? (whole.length < entries.length ? 'breaks off in the middle' : undefined),
  };
}

function itemOf(entry: XmlNode, base: string, now: Date): FeedItem | undefined {
  const title = plain(childOf(entry, 'title', 'dc:title', 'media:title'));
  const guid = childOf(entry, 'guid', 'id');
  const url = linkOf(entry, base) ?? permalinkOf(guid, base);
  const contentHtml = html(childOf(entry, 'content:encoded', 'content'));
  const group = childOf(entry, 'media:group');
  const summaryHtml = html(childOf(entry, 'description', 'summary', 'media:description') ?? (group && childOf(group, 'media:description')));
  const id = textOf(guid) ?? entry.attributes['rdf:about'] ?? url ?? title ?? summaryHtml?.slice(0, 200);
  if (id === undefined) return undefined;
  return {
    id,
    url,
    title,
    byline: bylineOf(entry),
    publishedAt: entryDate(
      textOf(
        childOf(
          entry,
          'pubdate',
          'published',
          'dc:date',
          'issued',
          'updated',
          'modified',
          'dcterms:issued',
          'dcterms:created',
          'dcterms:date',
        ),
      ),
      now,
    ),
    changed: textOf(childOf(entry, 'updated', 'modified', 'dcterms:modified')),
    contentHtml,
    summaryHtml,
  };
}

/** RSS writes the link as text, Atom as an attribute; of Atom's several the one that shows the entry. */
export function linkOf(node: XmlNode, base: string): string | undefined {
  const links = elementsOf(node).filter(({ name }) => name === 'link' || name === 'atom:link');
  const written = links.filter(({ attributes }) => attributes.href === undefined);
  const shown = links.filter(
    ({ attributes: { href, rel = '', type = '' } }) =>
      href !== undefined && /^(?:alternate)?$/i.test(rel) && !/(?:rss|atom)\+xml/i.test(type),
  );
  for (const link of [...written, ...shown]) {
    const url = webAddress(link.attributes.href ?? textOf(link), webAddress(link.attributes['xml:base'], base) ?? base);
    if (url) return url;
  }
  return webAddress(textOf(childOf(node, 'feedburner:origlink')), base);
}

/** A guid is a link unless it says that it is none, and looks like one. */
function permalinkOf(guid: XmlNode | undefined, base: string): string | undefined {
  const text = guid && textOf(guid);
  if (!text || guid.attributes.ispermalink?.toLowerCase() === 'false' || !/^https?:\/\//i.test(text)) return undefined;
  return webAddress(text, base);
}

function bylineOf(entry: XmlNode): string | undefined {
  const author = childOf(entry, 'dc:creator', 'author');
  if (!author) return undefined;
  const name = plain(childOf(author, 'name') ?? author);
  // RSS asks for an address with the name behind it: "desk@example.org (Ann Lee)".
  return name?.replace(/^\S+@\S+\s*\(([^)]+)\)$/, '$1').replace(/^\S+@\S+$/, '') || undefined;
}

const textOf = (node: XmlNode | undefined): string | undefined => (node && textIn(node).trim()) || undefined;
const plain = (node: XmlNode | undefined): string | undefined =>
  node && (plainText(elementsOf(node).length > 0 ? htmlIn(node) : textIn(node)) || undefined);

function html(node: XmlNode | undefined): string | undefined {
  if (!node) return undefined;
  // Elements beneath are XHTML, or HTML that somebody forgot to escape.
  return (elementsOf(node).length > 0 ? htmlIn(node) : textIn(node)).trim() || undefined;
}

export const languageOf = (tag: string | undefined): string | undefined =>
  /^[a-z]{2,3}(?=[-_]|$)/i.exec(tag?.trim() ?? '')?.[0].toLowerCase();

/** https://web.resource.org/rss/1.0/modules/syndication/ */
const PERIODS_MS: Readonly<Record<string, number>> = {
  hourly: 60 * MINUTE_MS,
  daily: 1_440 * MINUTE_MS,
  weekly: 10_080 * MINUTE_MS,
  monthly: 43_200 * MINUTE_MS,
  yearly: 525_600 * MINUTE_MS,
};

function paceOf(head: XmlNode): number | undefined {
  const minutes = Number(textOf(childOf(head, 'ttl')));
  if (minutes > 0) return minutes * MINUTE_MS;
  const period = PERIODS_MS[textOf(childOf(head, 'sy:updateperiod'))?.toLowerCase() ?? ''];
  if (period === undefined) return undefined;
  const times = Number(textOf(childOf(head, 'sy:updatefrequency')) ?? 1);
  return times > 0 ? period / times : period;
}
