import { Readability } from '@mozilla/readability';
import type { Provenance, SourceArticle } from '../core/article.ts';
import { documentOf } from './html-document.ts';
import { pruneLinkBlocks } from './html-links.ts';
import { metadataOf } from './html-metadata.ts';
import { prune } from './html-prune.ts';
import { blockText, type DomNode } from './html-text.ts';
import { trimmed } from './html-trim.ts';
import { normalise } from './normalise.ts';
import { SourceProblem } from './problem.ts';

/** The article of a page: Mozilla's Readability finds its block, the page's own metadata its title, byline and dates. Throws `SourceProblem`. */
export function htmlArticle(html: string, origin: string): SourceArticle {
  const document = documentOf(html);
  const pageUrl = /^https?:/.test(origin) ? origin : undefined;
  const metadata = metadataOf(document, pageUrl);
  prune(document);
  pruneLinkBlocks(document.body, pageUrl ?? metadata.canonicalUrl);
  const fallback = blockText(document.body);
  let found: ReturnType<Readability<DomNode>['parse']> = null;
  try {
    found = new Readability<DomNode>(document as never, { serializer: (element) => element as unknown as DomNode }).parse();
  } catch (error) {
    if (fallback === '') throw new SourceProblem('no_article', 'has no article that could be found', error);
  }
  const title = metadata.title ?? (found?.title || undefined);
  const text = trimmed(normalise(found?.content ? blockText(found.content) : fallback), title).text;
  if (text === '') throw new SourceProblem('no_article', 'has no article that could be found');
  const provenance: Provenance = {
    origin,
    ...metadata,
    title: title ?? text.slice(0, 80),
    byline: metadata.byline ?? (found?.byline || undefined),
    publisher: metadata.publisher ?? (found?.siteName || undefined),
    language: metadata.language ?? (found?.lang ? found.lang.slice(0, 2).toLowerCase() : undefined),
  };
  return { ...provenance, text };
}
