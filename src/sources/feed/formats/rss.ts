import { childOf } from '../xml-tree.ts';
import type { FeedFormat } from './format.ts';
import { linkOf, xmlFeed } from './xml-entries.ts';

/** RSS 0.91 to 2.0: https://www.rssboard.org/rss-specification. A relative link stands on the site that the channel names. */
export const rssFormat: FeedFormat = {
  name: 'rss',
  recognises: ({ xml: { root } }) => root?.name === 'rss' || root?.name === 'channel',
  read({ xml: { root, complaint } }, given) {
    const channel = childOf(root!, 'channel') ?? root!;
    return xmlFeed({ root: root!, head: channel, complaint, links: (base) => linkOf(channel, base) ?? base }, given);
  },
};
