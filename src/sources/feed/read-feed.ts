import { LARGER_THAN_MOST } from '../fetch/guarded-fetch.ts';
import { declaredInHtml, declaredInXml, decode } from '../file/decode.ts';
import { SourceProblem } from '../problem.ts';
import type { Feed, FeedBytes, FeedItem } from './feed.ts';
import { feedDocument } from './formats/format.ts';
import { FORMATS } from './formats/index.ts';
import { plainText } from './plain-text.ts';

const MOST_ITEMS = 1_000;

/**
 * Reads a feed in any format that news sites use: RSS 0.9x to 2.0, RDF, Atom, JSON Feed. What is damaged is read as far as it goes, and said
 * in `complaint`. Throws `SourceProblem`: `not_feed` for a web page or another thing, `empty`, `binary`, `too_large` for a beginning in which no
 * item ends.
 */
export function readFeed(given: FeedBytes): Feed {
  const document = feedDocument(textOf(given));
  const format = FORMATS.find((candidate) => candidate.recognises(document));
  if (!format) throw new SourceProblem('not_feed', whatInstead(document));
  const feed = { ...format.read(document, given), kind: format.name };
  const items = unique(feed.items).slice(0, MOST_ITEMS);
  return given.isBeginning ? beginningOf({ ...feed, items }) : { ...feed, items, complaint: feed.complaint ?? lackingIn(items) };
}

/** Feeds have their newest entries first. The same entries stand in an answer that the server calls unchanged: it isn't `cut`. */
function beginningOf(feed: Feed): Feed {
  const read = feed.items.length;
  if (read === 0) throw new SourceProblem('too_large', LARGER_THAN_MOST);
  const which = read === 1 ? 'its first item was' : `its first ${read.toLocaleString('en')} items were`;
  return { ...feed, cut: false, complaint: `${LARGER_THAN_MOST}: only ${which} read` };
}

/** What nothing can be read of: an article is known by its page's address. */
function lackingIn(items: readonly FeedItem[]): string | undefined {
  const pageless = items.filter(({ url }) => url === undefined);
  const textless = pageless.filter(({ contentHtml = '', summaryHtml = '' }) => plainText(contentHtml + summaryHtml) === '').length;
  const complaints = [lacking(textless, 'neither text nor a page'), lacking(pageless.length - textless, 'text but no page')];
  return complaints.filter((complaint) => complaint !== undefined).join(' and ') || undefined;
}

const lacking = (count: number, what: string): string | undefined =>
  count === 0 ? undefined : `has ${count === 1 ? 'an item' : `${count.toLocaleString('en')} items`} with ${what}`;

function whatInstead({ text, xml: { root } }: ReturnType<typeof feedDocument>): string {
  if (!text.includes('<')) return 'is plain text, not a feed';
  if (!root) return 'is no feed that could be read';
  return root.name === 'html' ? 'is a web page, not a feed' : `is no feed: it begins with <${root.name.slice(0, 40)}>`;
}

function textOf({ bytes: given, charset, isBeginning }: FeedBytes): string {
  if (given.length === 0) throw new SourceProblem('empty', 'is empty');
  const bytes = isBeginning ? withoutLastLetter(given) : given;
  const decoded = decode(bytes, declaredInXml(bytes), charset, declaredInHtml(bytes));
  if (!decoded.ok) throw new SourceProblem('binary', `is ${decoded.what}, not a feed`);
  const text = decoded.text.replace(/^\ufeff/, '');
  if (text.trim() === '') throw new SourceProblem('empty', 'is empty');
  return text;
}

/** Without what may be half a letter of UTF-8, by which the rest would be taken for another encoding. */
function withoutLastLetter(bytes: Uint8Array): Uint8Array {
  const last = bytes.subarray(-4).findLastIndex((byte) => byte >= 0xc0);
  return last === -1 ? bytes : bytes.subarray(0, Math.max(0, bytes.length - 4) + last);
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
