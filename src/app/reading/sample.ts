import { readFile } from 'node:fs/promises';
import type { Store } from '../../core/ports/store.ts';
import { OPERATOR } from '../../core/scope.ts';
import { ruleExtractor } from '../../extraction/extract.ts';
// Not through the reader of any target: that would load what HTML needs, and hold up the first answer.
import { textArticle } from '../../sources/file/text-article.ts';
import { SAMPLE, SAMPLE_ORIGIN } from '../package.ts';
import { ingestArticle } from './ingest.ts';

/** Reads the sample article into the store. */
export async function readSample(store: Pick<Store, 'articles'>): Promise<void> {
  const article = textArticle(await readFile(SAMPLE, 'utf8'), { origin: SAMPLE_ORIGIN });
  await ingestArticle(article, { store, extractor: ruleExtractor, space: OPERATOR, now: () => new Date() });
}
