import type { SourceArticle } from '../../core/news/article.ts';
import { saysWall } from '../../matching/wall-words.ts';
import { languageOf } from '../../text/language.ts';
import { canonicalUrl, sameSite } from '../fetch/canonical-url.ts';
import { normalise } from '../file/normalise.ts';
import { titleOf } from '../file/text-article.ts';
import { htmlArticle } from '../page/article.ts';
import { withoutTags } from '../page/linked-data.ts';
import type { Feed, FeedItem } from './feed.ts';
import { plainText } from './plain-text.ts';

const LEAST_WHOLE = 1_200;
/** How an excerpt ends. */
const CUT = /(?:…|\.\.\.|\[(?:…|\.\.\.)\]|(?:read|continue) (?:more|reading|the full (?:story|article))\W*|more\s*[»→])\s*$/i;

/** The item's article, if the feed carries it in full; undefined where it has an excerpt, or nothing. */
export function wholeArticle(item: FeedItem, feed: Feed): SourceArticle | undefined {
  const html = item.contentHtml;
  if (html === undefined || item.url === undefined) return undefined;
  const words = plainText(html);
  // "The post … appeared first on …" stands behind many an excerpt.
  const said = words.replace(/The post .{1,300} appeared first on .{1,200}$/i, '').trim();
  if (said.length < LEAST_WHOLE || CUT.test(said)) return undefined;
  const title = item.title ?? said.slice(0, 80);
  const { text } = htmlArticle(`<!doctype html><html><head></head><body><article>${html}</article></body></html>`, item.url);
  return withFeed({ origin: item.url, title, text }, item, feed);
}

/** Characters of the shortest post that says something. */
const LEAST_POST = 30;

/**
 * What the feed itself says of an item whose page shows no article: a post, a video's description, an excerpt, which is a `stub` where it breaks off. The
 * title of a post without one is its beginning. Absent where the feed says next to nothing.
 */
export function feedWords(item: FeedItem, feed: Feed): SourceArticle | undefined {
  const html = [item.contentHtml, item.summaryHtml].find((given) => given !== undefined && plainText(given).length >= LEAST_POST);
  if (html === undefined || item.url === undefined) return undefined;
  const text = normalise(htmlText(html));
  if (text.length < LEAST_POST || saysWall(text)) return undefined;
  const kind = CUT.test(text) ? 'stub' : 'article';
  return withFeed({ origin: item.url, title: item.title ?? titleOf(text), text, language: languageOf(text), kind }, item, feed);
}

/** The text, a line for each paragraph; where there are no tags, with its own line ends. */
const htmlText = (html: string): string => (/<[a-z][^>]*>/i.test(html) ? withoutTags(html) : plainLines(html));
const plainLines = (text: string): string => text.split('\n').map(plainText).join('\n');

/** The article with one URL as origin, in the form of `canonicalUrl`: the address that the page names, if that is on the same site and no front page, else the one that was read. */
export function underOneUrl(article: SourceArticle): SourceArticle {
  const own = article.canonicalUrl;
  // A page's word on its address counts on its own site alone: otherwise any page could take another's place.
  const address = own !== undefined && !isFront(own) && sameSite(own, article.origin) ? own : article.origin;
  return { ...article, origin: canonicalUrl(address), canonicalUrl: own ?? article.origin };
}

/** `underOneUrl`, with title, publisher, byline, date and language of the feed where the page gives none. */
export function withFeed(article: SourceArticle, item: FeedItem, feed: Feed): SourceArticle {
  return {
    ...underOneUrl(article),
    title: article.title || item.title || article.origin,
    publisher: article.publisher ?? feed.title,
    byline: article.byline ?? item.byline,
    publishedAt: article.publishedAt ?? item.publishedAt,
    language: article.language ?? feed.language,
  };
}

/** Sites that name their front page as every article's address. */
const isFront = (url: string): boolean => URL.parse(url)?.pathname === '/' && !URL.parse(url)?.search;
