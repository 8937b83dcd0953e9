import { readFile } from 'node:fs/promises';
import { createDispatch } from '../../src/app/chat/dispatch.ts';
import { quotesInMessage } from '../../src/app/chat/message/quotes.ts';
import { loadRegistry, type Registry } from '../../src/app/chat/registry.ts';
import { CODE_ROOT, SAMPLE } from '../../src/app/package.ts';
import { ingestArticle } from '../../src/app/reading/ingest.ts';
import { alertPreview } from '../../src/briefing/alerts/alert-preview.ts';
import type { TypedCall } from '../../src/core/chat/command-line.ts';
import type { Reply } from '../../src/core/chat/reply.ts';
import type { Store } from '../../src/core/ports/store.ts';
import type { Space } from '../../src/core/scope.ts';
import { ruleExtractor } from '../../src/extraction/extract.ts';
import { alertReply } from '../../src/presentation/watches/alert.ts';
import { textArticle } from '../../src/sources/file/text-article.ts';
import { openStore } from '../../src/store/open.ts';
import { weekBriefs } from './week.ts';

/** One picture: what was asked, and the answer. */
export interface Shown {
  readonly name: string;
  readonly asked: string;
  readonly reply: Reply;
  readonly call?: TypedCall | undefined;
  /** Seen by its asker alone. */
  readonly personal: boolean;
}

export interface Demo {
  readonly shown: readonly Shown[];
  readonly store: Store;
  readonly registry: Registry;
}

/** A morning on which the sample was published. */
const NOW = new Date('2026-11-20T07:00:00Z');
const PUBLISHED = new Date('2026-11-19T18:20:00Z');
const ASKER = 'U0000ASK';
const URL_OF_SAMPLE = 'https://news.example/putin-nato';

/** What is asked, as it is typed on a terminal, by the name of its picture. */
const ASKED: readonly (readonly [name: string, line: string])[] = [
  ['quote', '/quote peskov'],
  ['quotes', '/quote putin'],
  ['demands', '/demands'],
  ['why', '/why 1'],
  ['brief', '/brief daily'],
  ['brief-full', '/brief daily form full'],
  ['context', '/context 1.17'],
  ['article', '/article 1'],
  ['search', '/search "open door" policy by putin'],
  ['speakers', '/speakers'],
  ['speakers-about', '/speakers since 7d about nato'],
  ['compare', '/compare putin about ukraine'],
  ['unknown', '/quote kremlin-speaker'],
  ['command', '/qoute putin'],
  ['source', '/sources add https://news.example/feed'],
  ['sources', '/sources list'],
  ['schedule', '/schedule add daily when "weekdays at 7:30" zone Europe/Kyiv'],
  ['schedules', '/schedule list'],
  ['log', '/schedule log 1'],
  ['watch', '/watch person peskov about nato quiet 22-7 zone Europe/Kyiv'],
  ['watch-channel', '/watch demands by putin where here most 3'],
  ['watch-words', '/watch words "open-door policy" where here'],
  ['watches', '/watch list'],
  ['watch-test', '/watch test 3'],
  ['settings', '/settings list'],
  ['status', '/status'],
  ['help', '/help'],
  ['wrong', '/rulings about "quote putin"'],
  ['whose', '/rulings speaker 1.17'],
  ['ruled', '/rulings speaker 1.17 name nobody'],
  ['rulings', '/rulings list'],
];

/** The sample article in a store of its own, and every kind of answer about it as `asker`'s platform gets it. */
export async function demo(platform: 'discord' | 'slack', space: Space, channel: string): Promise<Demo> {
  const [store, registry] = [await openStore(':memory:'), await loadRegistry(CODE_ROOT)];
  const text = await readFile(SAMPLE, 'utf8');
  const article = { ...textArticle(text, { origin: URL_OF_SAMPLE }), publishedAt: PUBLISHED, publisher: 'The Example Post' };
  await ingestArticle(article, { store, extractor: ruleExtractor, space, now: () => NOW });
  await store.platforms.report(platform, 'connected', '', PUBLISHED);
  await store.platforms.beat([platform], NOW);
  const asker = { platform, channel, id: ASKER, admin: true };
  const dispatch = createDispatch({
    registry,
    store,
    space,
    asker,
    now: () => NOW,
    unexpected: (error) => {
      throw error;
    },
  });
  const shown: Shown[] = [];
  for (const [name, asked] of ASKED) {
    const { reply, call, failure } = await dispatch.line(asked);
    const command = registry.commands.find(({ name: known }) => known === call?.command);
    const isShareable = !failure && !command?.admin && !command?.moreForAdmins;
    shown.push({ name, asked, reply, call: isShareable ? call : undefined, personal: !name.startsWith('brief') });
  }
  const message = await quotesInMessage({ text, allowHosts: [] });
  shown.push({ name: 'message', asked: 'Quotes in this message', reply: message, personal: true });
  return { shown: [...shown, ...(await weekBriefs(registry, asker, space)), ...(await alertsIn(store))], store, registry };
}

/** What each watch of the store tells of the sample, as it is posted. */
async function alertsIn(store: Store): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const watch of await store.watches.list()) {
    const { content } = await alertPreview(watch, { since: PUBLISHED, now: NOW }, store);
    if (content) shown.push({ name: `alert-${watch.id}`, asked: `Watch ${watch.id}`, reply: alertReply(content), personal: false });
  }
  return shown;
}
