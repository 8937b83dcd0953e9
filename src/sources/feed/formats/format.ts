import { SourceProblem } from '../../problem.ts';
import type { Feed, FeedBytes } from '../feed.ts';
import { readXml, type XmlDocument, type XmlNode } from '../xml-tree.ts';

/** What was fetched, decoded. `xml` is read when first asked for; a document of another kind gives one without a root. */
export interface FeedDocument {
  readonly text: string;
  readonly xml: XmlDocument;
}

export interface FeedFormat {
  readonly name: string;
  /** By its root element or first sign: a document that is damaged further on is still of the format. */
  readonly recognises: (document: FeedDocument) => boolean;
  /** What is damaged is read as far as it goes. Throws `SourceProblem` `not_feed` where nothing can be. */
  readonly read: (document: FeedDocument, given: FeedBytes) => Omit<Feed, 'kind'>;
}

export function feedDocument(text: string): FeedDocument {
  let xml: XmlDocument | undefined;
  return {
    text,
    get xml() {
      xml ??= readXml(text);
      return xml;
    },
  };
}

/** The root element, for formats that are recognised by its name. Throws `SourceProblem` `not_feed` where there is none. */
export function rootOf({ xml: { root } }: FeedDocument): XmlNode {
  if (!root) throw new SourceProblem('not_feed', 'is no XML');
  return root;
}
