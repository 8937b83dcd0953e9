import type { SourceArticle } from '../../core/news/article.ts';
import { canonicalUrl, sameSite } from '../fetch/canonical-url.ts';
import { htmlArticle } from '../page/article.ts';
import type { Feed, FeedItem } from './feed.ts';
import { plainText } from './plain-text.ts';

const LEAST_WHOLE = 1_200;
/** How an excerpt ends. */
const CUT = /(?:…|\.\.\.|\[(?:…|\.\.\.)\]|(?:read|continue) (?:more|reading|the full (?:story|article))\W*|more\s*[»→])\s*$/i;

/** The item's article where the feed carries it in full; absent where it has an excerpt, or nothing. */
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

/** The article under the one URL that stands for it. */
export function underOneUrl(article: SourceArticle): SourceArticle {
  const own = article.canonicalUrl;
  // A page's word on its address counts on its own site alone: otherwise any page could take another's place.
  const address = own !== undefined && !isFront(own) && sameSite(own, article.origin) ? own : article.origin;
  return { ...article, origin: canonicalUrl(address), canonicalUrl: own ?? article.origin };
}

/** The same, with what the feed tells where the page doesn't. */
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
