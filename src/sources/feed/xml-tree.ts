import { Parser } from 'htmlparser2';
import { withoutC1 } from '../file/decode.ts';

/** An element. `name` is in lower case, with the customary prefix of its namespace: `content:encoded`, `dc:date`. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
  /** Whether the text ended before the element did. */
  cut: boolean;
}

const DEEPEST = 100;
const MOST_NODES = 200_000;
/** Pieces of text. Each entity makes a new one, and a feed's HTML is mostly written in entities. */
const MOST_PIECES = 1_000_000;

/** Namespaces that news feeds use, each with its customary prefix; none for those whose elements have plain names here. */
const NAMESPACES: readonly (readonly [RegExp, string])[] = [
  [/^http:\/\/www\.w3\.org\/2005\/atom|^http:\/\/purl\.org\/atom/i, 'atom'],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, 'content'],
  [/purl\.org\/rss\/1\.0\/modules\/syndication/i, 'sy'],
  [/purl\.org\/dc\//i, 'dc'],
  [/search\.yahoo\.com\/mrss/i, 'media'],
  [/w3\.org\/1999\/02\/22-rdf-syntax/i, 'rdf'],
  [/w3\.org\/1999\/xhtml/i, ''],
  [/purl\.org\/rss\/1\.0\/?$|my\.netscape\.com\/rdf/i, ''],
];

export interface XmlDocument {
  /** Undefined where there is no element. */
  readonly root: XmlNode | undefined;
  /** What was wrong, as the end of a sentence; undefined: nothing. */
  readonly complaint: string | undefined;
}

/**
 * Reads XML however broken it is: tags that don't match are closed, a bare `&` or `<` is text, and a text that breaks off is read to there.
 * No entity is declared or expanded, so that none can grow.
 */
export function readXml(text: string): XmlDocument {
  const prefixes = new Map<string, string>();
  const open: XmlNode[] = [];
  let root: XmlNode | undefined;
  let nodes = 0;
  let pieces = 0;
  let complaint: string | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++nodes > MOST_NODES) return stop(`has more than ${MOST_NODES.toLocaleString('en')} elements`);
        if (open.length >= DEEPEST) return stop(`is nested more than ${DEEPEST} deep`);
        learn(prefixes, attributes);
        const node: XmlNode = { name: customary(name, prefixes, open.length), attributes, children: [], cut: false };
        open.at(-1)?.children.push(node);
        root ??= node;
        open.push(node);
      },
      ontext(data) {
        if (++pieces > MOST_PIECES) return stop(`has more than ${MOST_PIECES.toLocaleString('en')} pieces of text`);
        append(open.at(-1)?.children, withoutC1(data));
      },
      onclosetag(_name, implied) {
        const node = open.pop();
        if (node && implied && ending) node.cut = true;
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  let ending = false;
  const stop = (why: string): void => {
    complaint ??= why;
    for (const node of open) node.cut = true;
    parser.pause();
    parser.reset();
  };
  for (let at = 0; at < text.length && complaint === undefined; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  if (complaint === undefined) {
    ending = true;
    parser.end();
  }
  return { root, complaint: complaint ?? (root?.cut ? 'breaks off in the middle' : undefined) };
}

function append(children: XmlNode['children'] | undefined, text: string): void {
  const last = children?.at(-1);
  if (typeof last === 'string') children?.splice(-1, 1, last + text);
  else children?.push(text);
}

/** Characters given to the parser at a time, so that a text that is refused early is not read to its end. */
const CHUNK = 65_536;

function learn(prefixes: Map<string, string>, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) continue;
    const known = NAMESPACES.find(([pattern]) => pattern.test(value));
    if (known && name !== 'xmlns') prefixes.set(name.slice(6), known[1]);
  }
}

function customary(name: string, prefixes: ReadonlyMap<string, string>, depth: number): string {
  const [first = '', second] = name.split(':', 2);
  const [prefix, local] = second === undefined ? ['', name] : [first, second];
  const known = prefixes.get(prefix) ?? prefix;
  // An Atom feed whose every element has a prefix: `<a:feed>`.
  if (known === 'atom' && (depth === 0 || local === 'entry')) return local;
  return known === '' ? local : `${known}:${local}`;
}

export const elementsOf = (node: XmlNode): XmlNode[] => node.children.filter((child) => typeof child !== 'string');

/** The first child of any of the names, in the order of the names. */
export function childOf(node: XmlNode, ...names: readonly string[]): XmlNode | undefined {
  const elements = elementsOf(node);
  for (const name of names) {
    const found = elements.find((child) => child.name === name || child.name === `atom:${name}`);
    if (found) return found;
  }
  return undefined;
}

/** All text in the element, unchanged. */
export const textIn = (node: XmlNode): string => node.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** The content of the element as HTML: for Atom's content of type `xhtml`. */
export function htmlIn(node: XmlNode): string {
  return node.children
    .map((child) => {
      if (typeof child === 'string') return escaped(child);
      const attributes = Object.entries(child.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
      return `<${child.name}${attributes.join('')}>${htmlIn(child)}</${child.name}>`;
    })
    .join('');
}
