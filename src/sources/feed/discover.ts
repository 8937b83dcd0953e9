import { Parser } from 'htmlparser2';
import { webAddress } from '../../text/web-address.ts';

export interface FeedLink {
  readonly url: string;
  readonly title: string | undefined;
}

const FEED_TYPES = /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json)$/i;
const MOST_LINKS = 20;

/** The feeds that a page names in its head (https://www.rssboard.org/rss-autodiscovery), as it orders them; comments' feeds last. */
export function discoverFeeds(html: string, pageUrl: string): readonly FeedLink[] {
  const found = new Map<string, FeedLink>();
  let base = pageUrl;
  const parser = new Parser({
    onopentag(name, { href, rel = '', type = '', title }) {
      if (name === 'base') base = webAddress(href, pageUrl) ?? base;
      if (name !== 'link' || found.size >= MOST_LINKS || !/\balternate\b/i.test(rel) || !FEED_TYPES.test(type.trim())) return;
      const url = webAddress(href, base);
      if (url !== undefined && !found.has(url)) found.set(url, { url, title: title?.trim() || undefined });
    },
  });
  parser.write(html);
  parser.end();
  const ofComments = ({ url, title = '' }: FeedLink): boolean => /comments?/i.test(title) || /\/comments\/feed/i.test(url);
  const links = [...found.values()];
  return [...links.filter((link) => !ofComments(link)), ...links.filter(ofComments)];
}
