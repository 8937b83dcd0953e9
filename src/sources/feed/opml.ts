import { generateOpml } from 'feedsmith';
import { webAddress } from '../../text/web-address.ts';
import { SourceProblem } from '../problem.ts';
import { elementsOf, readXml, type XmlNode } from './xml-tree.ts';

export interface OpmlFeed {
  readonly url: string;
  readonly title?: string | undefined;
}

/** The feeds of an OPML file (http://opml.org/spec2.opml), in its order, each once, folders left aside. Throws `SourceProblem` `not_feed`. */
export function readOpml(text: string): readonly OpmlFeed[] {
  const { root } = readXml(text);
  if (root?.name !== 'opml') throw new SourceProblem('not_feed', 'is no OPML file');
  const found = new Map<string, OpmlFeed>();
  const visit = (node: XmlNode): void => {
    const { xmlurl, title, text: label } = node.attributes;
    const url = node.name === 'outline' ? webAddress(xmlurl) : undefined;
    if (url) found.set(url, { url, title: (title || label)?.trim() || undefined });
    for (const child of elementsOf(node)) visit(child);
  };
  visit(root);
  return [...found.values()];
}

export function writeOpml(feeds: readonly OpmlFeed[], now: Date): string {
  return generateOpml({
    head: { title: 'Sources of Verbatim', dateCreated: now },
    body: { outlines: feeds.map(({ url, title }) => ({ type: 'rss', text: title ?? url, title: title ?? url, xmlUrl: url })) },
  });
}
