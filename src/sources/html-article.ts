import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Provenance, SourceArticle } from '../core/article.ts';
import { metadataOf, type PageDocument } from './html-metadata.ts';
import { blockText, type DomNode } from './html-text.ts';
import { normalise } from './normalise.ts';
import { SourceProblem } from './problem.ts';

const MOST_CHARACTERS = 5_000_000;
/** linkedom and Readability recurse: a page nested deeper is no article (`shared/LIBRARIES.md`). */
const DEEPEST = 400;

/** The article of a page: Mozilla's Readability finds its block, the page's own metadata its title, byline and dates. Throws `SourceProblem`. */
export function htmlArticle(html: string, origin: string): SourceArticle {
  if (html.trim() === '') throw new SourceProblem('empty', 'has no text');
  if (html.length > MOST_CHARACTERS) throw new SourceProblem('too_large', `is larger than ${MOST_CHARACTERS / 1_000_000} MB of HTML`);
  if (depthOf(html) > DEEPEST) throw new SourceProblem('no_article', 'is nested too deeply to be an article');
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`);
  const metadata = metadataOf(document as unknown as PageDocument, /^https?:/.test(origin) ? origin : undefined);
  const fallback = blockText(document.body as unknown as DomNode);
  let found: ReturnType<Readability<DomNode>['parse']> = null;
  try {
    found = new Readability<DomNode>(document as never, { serializer: (element) => element as unknown as DomNode }).parse();
  } catch (error) {
    if (fallback === '') throw new SourceProblem('no_article', 'has no article that could be found', error);
  }
  const text = normalise(found?.content ? blockText(found.content) : fallback);
  if (text === '') throw new SourceProblem('no_article', 'has no article that could be found');
  const provenance: Provenance = {
    origin,
    ...metadata,
    title: metadata.title ?? (found?.title || undefined) ?? text.slice(0, 80),
    byline: metadata.byline ?? (found?.byline || undefined),
    publisher: metadata.publisher ?? (found?.siteName || undefined),
    language: metadata.language ?? (found?.lang ? found.lang.slice(0, 2).toLowerCase() : undefined),
  };
  return { ...provenance, text };
}

/** How deep elements are nested, at least roughly, without building the tree. */
function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const match of html.matchAll(/<(\/?)(?:div|span|section|article|table|tr|td|ul|ol|li|blockquote|font|b|i|em|strong|p|a)\b/gi)) {
    depth = Math.max(0, depth + (match[1] ? -1 : 1));
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
