import { declaredInHtml, declaredInXml, decode } from '../file/decode.ts';
import { SourceProblem } from '../problem.ts';
import type { Feed, FeedBytes, FeedItem } from './feed.ts';
import { atomFormat } from './formats/atom.ts';
import { type FeedFormat, feedDocument } from './formats/format.ts';
import { jsonFormat } from './formats/json-feed.ts';
import { rdfFormat } from './formats/rdf.ts';
import { rssFormat } from './formats/rss.ts';

/** Asked in this order; the first that knows the document reads it. */
const FORMATS: readonly FeedFormat[] = [jsonFormat, rssFormat, rdfFormat, atomFormat];
const MOST_ITEMS = 1_000;

/**
 * Reads a feed in any format that news sites use: RSS 0.9x to 2.0, RDF, Atom, JSON Feed. What is damaged is read as far as it goes, and said
 * in `complaint`. Throws `SourceProblem`: `not_feed` for a web page or another thing, `empty`, `binary`.
 */
export function readFeed(given: FeedBytes): Feed {
  const document = feedDocument(textOf(given));
  const format = FORMATS.find((candidate) => candidate.recognises(document));
  if (!format) throw new SourceProblem('not_feed', whatInstead(document));
  const feed = format.read(document, given);
  return { ...feed, items: unique(feed.items).slice(0, MOST_ITEMS) };
}

function whatInstead({ text, xml: { root } }: ReturnType<typeof feedDocument>): string {
  if (!text.includes('<')) return 'is plain text, not a feed';
  if (!root) return 'is no feed that could be read';
  return root.name === 'html' ? 'is a web page, not a feed' : `is no feed: it begins with <${root.name.slice(0, 40)}>`;
}

function textOf({ bytes, charset }: FeedBytes): string {
  if (bytes.length === 0) throw new SourceProblem('empty', 'is empty');
  const decoded = decode(bytes, declaredInXml(bytes), charset, declaredInHtml(bytes));
  if (!decoded.ok) throw new SourceProblem('binary', `is ${decoded.what}, not a feed`);
  const text = decoded.text.replace(/^\ufeff/, '');
  if (text.trim() === '') throw new SourceProblem('empty', 'is empty');
  return text;
}
/** Each entry once; where a careless site gives several one id, their links tell them apart. */
function unique(items: readonly FeedItem[]): FeedItem[] {
  const byId = new Map<string, FeedItem>();
  for (const item of items) {
    const first = byId.get(item.id);
    if (!first) byId.set(item.id, item);
    else if (item.url !== undefined && item.url !== first.url && !byId.has(`${item.id} ${item.url}`))
      byId.set(`${item.id} ${item.url}`, { ...item, id: `${item.id} ${item.url}` });
  }
  return [...byId.values()];
}
