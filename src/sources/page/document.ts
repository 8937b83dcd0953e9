import { parseHTML } from 'linkedom';
import { SourceProblem } from '../problem.ts';
import { cleanHtml, DEEPEST, TOO_DEEP } from './clean-html.ts';

const MOST_CHARACTERS = 5_000_000;
/** What is used of an element; those of linkedom have it, and of any other DOM. */
export interface PageElement {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageElement>;
  readonly parentNode: PageElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  removeAttribute(name: string): void;
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
  const clean = cleanHtml(html);
  const document = parsed(clean) ?? parsed(`<!doctype html><html><head></head><body>${clean}</body></html>`);
  if (!document) throw new SourceProblem('no_article', 'has no article that could be found');
  if (isTooDeep(document.documentElement!)) throw new SourceProblem('no_article', TOO_DEEP);
  return document;
}

/** The tree of HTML that is whole and harmless already. linkedom's own types lack some of what its elements have. */
export const treeOf = (html: string): PageDocument => parseHTML(html).document as unknown as PageDocument;

/** Undefined where the root isn't `html`: linkedom takes the first element for it. */
function parsed(html: string): PageDocument | undefined {
  const document = treeOf(html);
  return document.documentElement?.nodeName.toUpperCase() === 'HTML' ? document : undefined;
}

/** Whether the tree has more than `DEEPEST` levels: it may close other elements than `cleanHtml` did. */
function isTooDeep(root: PageElement): boolean {
  let level = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((element) => [...element.childNodes].filter(({ nodeType }) => nodeType === 1));
  }
  return false;
}

/** All elements in an element, in the order of the page. */
export function* elementsIn(root: PageElement): Generator<PageElement> {
  const waiting = [...root.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeType !== 1) continue;
    yield node;
    for (const child of [...node.childNodes].reverse()) waiting.push(child);
  }
}
