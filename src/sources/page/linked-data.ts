import { Parser } from 'htmlparser2';
import type { PageDocument } from './document.ts';
import { jsonValues } from './lenient-json.ts';

/** A node of JSON-LD. */
export type LinkedDataNode = Readonly<Record<string, unknown>>;

/** schema.org types that are news: https://schema.org/Article and those beneath it. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|OpinionPiece|Review)$/;
const DEEPEST = 5;
const MOST_NODES = 2_000;

/** What a page's JSON-LD blocks (https://schema.org) say; a block that can't be read says nothing. */
export class LinkedData {
  readonly #nodes: LinkedDataNode[] = [];
  readonly #byId = new Map<string, LinkedDataNode>();

  constructor(document: PageDocument) {
    for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
      this.#gather(jsonValues(script.textContent ?? ''), 0);
  }

  /** The page's article: of several the first with a body or a date, so that a card of another doesn't win. */
  get article(): LinkedDataNode | undefined {
    const articles = this.#nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
    return articles.find((node) => node['articleBody'] || node['datePublished']) ?? articles[0];
  }

  /** Is there a node of this schema.org type? */
  has(type: RegExp): boolean {
    return this.#nodes.some((node) => typesOf(node).some((found) => type.test(found)));
  }

  /** The names of people or bodies, at most five, by reference too; addresses are no names. */
  names(value: unknown): string[] {
    const names = [value].flat().map((item) => {
      if (!isNode(item)) return plain(item);
      return plain(item['name'] ?? this.#byId.get(String(item['@id']))?.['name']);
    });
    return [...new Set(names.filter((name) => name !== undefined).filter((name) => !/^(?:https?:|@)/.test(name)))].slice(0, 5);
  }

  #gather(value: unknown, depth: number): void {
    if (depth > DEEPEST || this.#nodes.length > MOST_NODES) return;
    if (Array.isArray(value)) {
      for (const item of value) this.#gather(item, depth + 1);
      return;
    }
    if (!isNode(value)) return;
    if (value['@type']) this.#nodes.push(value);
    if (typeof value['@id'] === 'string' && value['name']) this.#byId.set(value['@id'], value);
    for (const key of ['@graph', 'mainEntity', 'author', 'publisher']) this.#gather(value[key], depth + 1);
  }
}

const isNode = (value: unknown): value is LinkedDataNode => typeof value === 'object' && value !== null;

const typesOf = (node: LinkedDataNode): string[] => [node['@type']].flat().filter((type) => typeof type === 'string');

/** A string on one line, its entities and tags resolved; nothing for an empty one or for anything else. */
export function plain(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return (/[<&]/.test(value) ? withoutTags(value) : value).replace(/\s+/g, ' ').trim() || undefined;
}

/** The text of a fragment of HTML; what ends a paragraph there ends a line here. */
export function withoutTags(html: string): string {
  let text = '';
  const edge = (name: string): void => {
    if (/^(?:p|div|br|li|h[1-6]|blockquote)$/.test(name)) text += '\n';
  };
  const parser = new Parser({
    ontext(data) {
      text += data;
    },
    onopentag: edge,
    onclosetag: edge,
  });
  parser.end(html);
  return text;
}
