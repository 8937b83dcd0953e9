import { hash } from 'node:crypto';
import type { SourceArticle } from '../../core/news/article.ts';
import type { Extraction, Extractor, TextOrigin } from '../../core/news/extraction.ts';
import { NotVerbatimError, type SaveOutcome } from '../../core/ports/article-store.ts';
import type { Store } from '../../core/ports/store.ts';
import type { Space } from '../../core/scope.ts';
import { limitOf } from '../../presentation/news/article-kinds.ts';
import { titleOf } from '../../sources/file/text-article.ts';
import type { ReadOutcome } from '../../sources/problem.ts';
import { StoreError } from '../../store/errors.ts';
import { languageOf } from '../../text/language.ts';
import { tooLong } from './limits.ts';

export interface IngestParts {
  readonly store: Pick<Store, 'articles'>;
  readonly extractor: Extractor;
  readonly space: Space;
  readonly now: () => Date;
  /** See `Reading`. */
  readonly datedAt?: Date | undefined;
  readonly arrived?: boolean | undefined;
  /** Told of an error that no article should cause; gives what to say behind the article's name. */
  readonly unexpected: (error: unknown) => string;
}

export interface IngestReport {
  readonly read: number;
  readonly unchanged: number;
  readonly revised: number;
  /** `label` names what failed as a person does; `problem` goes on that sentence. */
  readonly failed: readonly { readonly label: string; readonly problem: string }[];
  /** What was stored, but gave less than others: a paywall's stub, a text in another language. `why` is a sentence. */
  readonly limited: readonly { readonly label: string; readonly why: string }[];
}

const NOTHING: Extraction = { quotes: [], demands: [], speakers: [], summary: [] };

/**
 * Stores what is read, an article at a time, each in a transaction of its own; one that fails is counted and the rest go on. `onStep` hears of
 * each with the count so far. Throws `StoreError` where the store itself fails: what was stored before stays.
 */
export async function ingest(
  outcomes: AsyncIterable<ReadOutcome>,
  parts: IngestParts,
  onStep: (report: IngestReport) => void,
): Promise<IngestReport> {
  const counts = { added: 0, unchanged: 0, revised: 0 };
  const failed: { label: string; problem: string }[] = [];
  const limited: { label: string; why: string }[] = [];
  const report = (): IngestReport => ({ read: counts.added, unchanged: counts.unchanged, revised: counts.revised, failed, limited });
  for await (const outcome of outcomes) {
    const { label } = outcome;
    const problem = outcome.ok ? tooLong(outcome.article.text) : outcome.problem;
    if (problem !== undefined) failed.push({ label, problem });
    else if (outcome.ok) {
      try {
        const stored = await ingestArticle(outcome.article, parts);
        counts[stored]++;
        const why = stored === 'unchanged' ? undefined : limitOf(withLanguage(outcome.article));
        if (why !== undefined) limited.push({ label, why });
      } catch (error) {
        if (error instanceof StoreError) throw error;
        const why = error instanceof NotVerbatimError ? `would not stand verbatim in the store: ${error.message}` : parts.unexpected(error);
        failed.push({ label, problem: why });
      }
    }
    onStep(report());
  }
  return report();
}

/** Works out and stores one article; one whose text the store holds already costs a look-up alone. Only what is an article is quoted from. */
export async function ingestArticle(
  read: SourceArticle,
  { store, extractor, space, now, datedAt, arrived }: Omit<IngestParts, 'unexpected'>,
): Promise<SaveOutcome> {
  const article = withHeadline(withLanguage(read));
  const known = await store.articles.findByContent(hash('sha256', article.text, 'hex'), space);
  // The same text under another origin may still be this origin's revision: the store decides.
  if (known?.origin === article.origin) return 'unchanged';
  const extraction = await extractionOf(article, extractor, {
    space,
    title: article.title,
    urls: [article.origin, article.canonicalUrl ?? article.origin],
  });
  return (await store.articles.save({ article, extraction, space, readAt: now(), datedAt, arrived })).outcome;
}

/** A title's tags, with the scripts between them, and its entities. */
const MARKUP = /<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)|<[^>]*>|&#?\w+;/giu;

/** An article with the beginning of its text for a title where its own, markup apart, has no letter and no digit. */
const withHeadline = (article: SourceArticle): SourceArticle =>
  /[\p{L}\p{N}]/u.test(article.title.replace(MARKUP, '')) ? article : { ...article, title: titleOf(article.text) };

/** An article with its language, where its text or its page tells it. */
export const withLanguage = (article: SourceArticle): SourceArticle => ({
  ...article,
  language: article.language ?? languageOf(article.text),
});

/** What is worked out of an article; nothing of a page that is none. */
export const extractionOf = async (article: SourceArticle, extractor: Extractor, from?: TextOrigin): Promise<Extraction> =>
  (article.kind ?? 'article') === 'article' ? extractor.extract(article.text, from) : NOTHING;
