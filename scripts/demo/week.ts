import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createDispatch, type DispatchParts } from '../../src/app/chat/dispatch.ts';
import type { Registry } from '../../src/app/chat/registry.ts';
import { ingestArticle } from '../../src/app/reading/ingest.ts';
import type { Space } from '../../src/core/scope.ts';
import { ruleExtractor } from '../../src/extraction/extract.ts';
import { textArticle } from '../../src/sources/file/text-article.ts';
import { openStore } from '../../src/store/open.ts';
import type { Shown } from './replies.ts';

/** Invented news of a fortnight, from several outlets. */
const NEWS = path.resolve(import.meta.dirname, '../../tests/fixtures/stories/tune.md');
/** A Monday in the middle of it. */
const NOW = new Date('2026-03-09T07:00:00Z');

/** A weekly brief of many stories as `asker`'s platform gets it, short and in full. */
export async function weekBriefs(registry: Registry, asker: DispatchParts['asker'], space: Space): Promise<Shown[]> {
  const store = await openStore(':memory:');
  const unexpected = (error: unknown): never => {
    throw error;
  };
  for (const article of (await readFile(NEWS, 'utf8')).split(/^# /m).slice(1)) {
    const [head = '', title = '', ...body] = article.split('\n').filter(Boolean);
    const [story = '', at = '', publisher = ''] = head.split('|').map((field) => field.trim());
    const publishedAt = new Date(`${at}Z`);
    if (publishedAt > NOW) continue;
    const origin = `https://${publisher.toLowerCase().replaceAll(' ', '-')}.example/${story}-${publishedAt.getTime()}`;
    const parts = { store, extractor: ruleExtractor, space, now: () => publishedAt, unexpected: String };
    await ingestArticle({ ...textArticle(body.join('\n'), { origin, title, publisher }), publishedAt }, parts);
  }
  const dispatch = createDispatch({ registry, store, space, asker, now: () => NOW, unexpected });
  const shown: Shown[] = [];
  for (const [name, asked] of [
    ['brief-week', '/brief weekly'],
    ['brief-week-full', '/brief weekly form full'],
  ] as const)
    shown.push({ name, asked, reply: (await dispatch.line(asked)).reply, personal: false });
  await store.close();
  return shown;
}
