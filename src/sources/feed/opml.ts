import { generateOpml } from 'feedsmith';
import type { OpmlContent, OpmlFeed } from '../../core/ports/source-store.ts';
import { feedAddress, holdsPassword } from '../../text/web-address.ts';
import { SourceProblem } from '../problem.ts';
import { elementsOf, readXml, type XmlNode } from './xml-tree.ts';

/**
 * The feeds of an OPML file (http://opml.org/spec2.opml), in its order, each once, and what of it is left out: an entry whose `xmlUrl` is no address
 * of the web, or that has none and is no folder either. Throws `SourceProblem` `not_feed`.
 */
export function readOpml(text: string): OpmlContent {
  const { root } = readXml(text);
  if (root?.name !== 'opml') throw new SourceProblem('not_feed', 'is no OPML file');
  const feeds = new Map<string, OpmlFeed>();
  const leftOut: string[] = [];
  let passwords = 0;
  const visit = (node: XmlNode): void => {
    const children = elementsOf(node);
    if (node.name === 'outline') {
      const { xmlurl, title, text: label } = node.attributes;
      const name = (title || label)?.trim() || undefined;
      const url = feedAddress(xmlurl);
      if (url && !feeds.has(url)) feeds.set(url, { url, title: name });
      if (url && holdsPassword(xmlurl)) passwords++;
      if (!url && (xmlurl?.trim() || children.length === 0)) leftOut.push(name ?? xmlurl?.trim() ?? 'an entry without a name');
    }
    for (const child of children) visit(child);
  };
  visit(root);
  return { feeds: [...feeds.values()], leftOut, passwords };
}

export function writeOpml(feeds: readonly OpmlFeed[], now: Date): string {
  return generateOpml({
    head: { title: 'Sources of Verbatim', dateCreated: now },
    body: { outlines: feeds.map(({ url, title }) => ({ type: 'rss', text: title ?? url, title: title ?? url, xmlUrl: url })) },
  });
}
