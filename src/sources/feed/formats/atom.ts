import type { FeedFormat } from './format.ts';
import { xmlFeed } from './xml-entries.ts';

/** RFC 4287. A relative link stands on the nearest `xml:base`, or where the feed was fetched. */
export const atomFormat: FeedFormat = {
  name: 'atom',
  recognises: ({ xml: { root } }) => root?.name === 'feed',
  read: ({ xml: { root, complaint } }, given) => xmlFeed({ root: root!, head: root!, complaint, links: (base) => base }, given),
};
