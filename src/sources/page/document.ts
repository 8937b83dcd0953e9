import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { SourceProblem } from '../problem.ts';

const MOST_CHARACTERS = 5_000_000;
/** Levels of elements. linkedom and Readability recurse over them, and a few thousand exhaust the stack; news pages have some thirty. */
const DEEPEST = 400;
const TOO_DEEP = 'is nested too deeply to be an article';
/** About thirty times a large news page; a page of so many takes some ten seconds. */
const MOST_ELEMENTS = 100_000;

/** The few things asked of an element; linkedom's fit, and any other DOM's. */
export interface PageElement {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageElement>;
  readonly parentNode: PageElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface PageDocument {
  readonly title: string;
  readonly documentElement: PageElement | null;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** The page's tree, always with `html` and `body`. Throws `SourceProblem` for what is empty or far from any article. */
export function documentOf(html: string): PageDocument {
  if (html.trim() === '') throw new SourceProblem('empty', 'has no text');
  if (html.length > MOST_CHARACTERS) throw new SourceProblem('too_large', `is larger than ${MOST_CHARACTERS / 1_000_000} MB of HTML`);
  measure(html);
  const document = parsed(html) ?? parsed(`<!doctype html><html><head></head><body>${html}</body></html>`);
  if (!document) throw new SourceProblem('no_article', 'has no article that could be found');
  if (isTooDeep(document.documentElement!)) throw new SourceProblem('no_article', TOO_DEEP);
  return document;
}

/** Nothing where the page's own root isn't `html`: linkedom takes what comes first. */
function parsed(html: string): PageDocument | undefined {
  const document = parseHTML(html).document as unknown as PageDocument;
  return document.documentElement?.nodeName.toUpperCase() === 'HTML' ? document : undefined;
}

/** The tree may close other elements than `measure` did. */
function isTooDeep(root: PageElement): boolean {
  let level = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((element) => [...element.childNodes].filter(({ nodeType }) => nodeType === 1));
  }
  return false;
}

/** Walks the tags without building the tree, so that depth and number are known before anything recurses over them. */
function measure(html: string): void {
  let depth = 0;
  let elements = 0;
  const parser = new Parser({
    onopentag() {
      if (++depth > DEEPEST) throw new SourceProblem('no_article', TOO_DEEP);
      if (++elements > MOST_ELEMENTS) throw new SourceProblem('too_large', `has more than ${MOST_ELEMENTS.toLocaleString('en')} elements`);
    },
    onclosetag() {
      depth--;
    },
  });
  parser.end(html);
}

/** An element's own elements, in order, each before what is in it. */
export function* elementsIn(root: PageElement): Generator<PageElement> {
  const waiting = [...root.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeType !== 1) continue;
    yield node;
    for (const child of [...node.childNodes].reverse()) waiting.push(child);
  }
}
