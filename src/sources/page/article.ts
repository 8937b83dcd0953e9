import type { SourceArticle } from '../../core/news/article.ts';
import { languageOf } from '../../text/language.ts';
import { normalise } from '../file/normalise.ts';
import { titleOf } from '../file/text-article.ts';
import { SourceProblem } from '../problem.ts';
import { bodyText } from './body.ts';
import { documentOf } from './document.ts';
import { kindOf, signsOf } from './kind.ts';
import { LinkedData } from './linked-data.ts';
import { metadataOf } from './metadata.ts';
import { trimmed } from './trim.ts';

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
