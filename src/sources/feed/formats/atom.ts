import { type FeedFormat, rootOf } from './format.ts';
import { xmlFeed } from './xml-entries.ts';

/** RFC 4287. A relative link stands on the nearest `xml:base`, or where the feed was fetched. */
export const atomFormat: FeedFormat = {
  name: 'atom',
  recognises: ({ xml: { root } }) => root?.name === 'feed',
  read(document, given) {
    const root = rootOf(document);
    return xmlFeed({ root, head: root, complaint: document.xml.complaint, links: (base) => base }, given);
  },
};
