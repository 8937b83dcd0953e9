import { childOf } from '../xml-tree.ts';
import { type FeedFormat, rootOf } from './format.ts';
import { linkOf, xmlFeed } from './xml-entries.ts';

/** RSS 0.91 to 2.0: https://www.rssboard.org/rss-specification. A relative link stands on the site that the channel names. */
export const rssFormat: FeedFormat = {
  name: 'rss',
  recognises: ({ xml: { root } }) => root?.name === 'rss' || root?.name === 'channel',
  read(document, given) {
    const root = rootOf(document);
    const { complaint } = document.xml;
    const channel = childOf(root, 'channel') ?? root;
    return xmlFeed({ root, head: channel, complaint, links: (base) => linkOf(channel, base) ?? base }, given);
  },
};
