import { childOf } from '../xml-tree.ts';
import { type FeedFormat, rootOf } from './format.ts';
import { linkOf, xmlFeed } from './xml-entries.ts';

/** RSS 0.90 and 1.0, whose items stand beside their channel: https://web.resource.org/rss/1.0/spec. */
export const rdfFormat: FeedFormat = {
  name: 'rdf',
  recognises: ({ xml: { root } }) => root?.name === 'rdf:rdf' || root?.name === 'rdf',
  read(document, given) {
    const root = rootOf(document);
    const { complaint } = document.xml;
    const channel = childOf(root, 'channel') ?? root;
    return xmlFeed({ root, head: channel, complaint, links: (base) => linkOf(channel, base) ?? base }, given);
  },
};
