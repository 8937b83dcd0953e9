import type { SourceArticle } from '../core/article.ts';
import { languageOf } from '../core/language.ts';
import { bodyText } from './html-body.ts';
import { documentOf } from './html-document.ts';
import { kindOf, signsOf } from './html-kind.ts';
import { LinkedData } from './html-linked.ts';
import { metadataOf } from './html-metadata.ts';
import { trimmed } from './html-trim.ts';
import { normalise } from './normalise.ts';
import { SourceProblem } from './problem.ts';
import { titleOf } from './text-article.ts';

/** The article of a page, with what the page says of itself and what kind of page it is. `now` bounds its dates. Throws `SourceProblem`. */
export function htmlArticle(html: string, origin: string, now = new Date()): SourceArticle {
  const document = documentOf(html);
  const pageUrl = /^https?:/.test(origin) ? origin : undefined;
  const linked = new LinkedData(document);
  const signs = signsOf(document, linked);
  const metadata = metadataOf(document, linked, pageUrl, now);
  const found = normalise(bodyText(document, linked, pageUrl ?? metadata.canonicalUrl));
  if (found === '') throw new SourceProblem('no_article', 'has no article that could be found');
  const text = trimmed(found, metadata.title).text || found;
  // A page's template may name another language than its text is in.
  const language = languageOf(text);
  return {
    origin,
    ...metadata,
    title: metadata.title ?? titleOf(text),
    language: language === undefined || (language === 'und' && metadata.language !== 'en') ? (metadata.language ?? language) : language,
    kind: kindOf(signs, text),
    text,
  };
}
