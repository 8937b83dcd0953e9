import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadRegistry } from '../../../src/app/chat/registry.ts';
import { readSample } from '../../../src/app/reading/sample.ts';
import { dashboardsOf } from '../../../src/app/web/dashboards-of.ts';
import { serveArchive } from '../../../src/app/web/serve.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import type { Space } from '../../../src/core/scope.ts';
import { extract } from '../../../src/extraction/extract.ts';
import { openStore } from '../../../src/store/open.ts';
import { DAY_MS, HOUR_MS } from '../../../src/text/durations.ts';
import { ArchiveSessions } from '../../../src/web/access/archive-sessions.ts';
import { ROOT } from '../../app/helpers.ts';
import { sure } from '../../sure.ts';
import { postEdition } from '../post-edition.ts';

/** A server that uses the bot. */
export const HARBOUR: Space = '731020934512345678';

const LOCK =
  'The lock at the north quay was shut on Monday after ice had damaged its gates. “The lock stays shut until June,” said the harbour master, Ana Ruiz. ' +
  'The dockers’ union demanded that the council reopen the lock before Easter. “We cannot feed our families on promises,” said Olaf Berg, the union’s leader.';
const ANSWER =
  'The council rejected the demand of the dockers’ union that it reopen the lock before Easter. “Safety comes first,” said Mayor Ida Lund on Tuesday. ' +
  '“The lock stays shut until June,” said the harbour master, Ana Ruiz, again.';
const FERRY =
  'The night ferry was late for the third time in a week. “The ferry sails at noon,” Mayor Ida Lund said. “It will sail every day from May,” she added. ' +
  'Passengers called on the company to refund their tickets.';

export interface ArchiveSite {
  readonly url: string;
  readonly store: Store;
  readonly sessions: ArchiveSessions;
  close(): Promise<void>;
}

/** A free port of this machine: the archive has to know its address before it listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The archive as an operator serves it: some days of news of two outlets, demands and an answer to one, an edition, a ruling, a server of its own. */
export async function openSite(): Promise<ArchiveSite> {
  const store = await openStore(':memory:');
  const now = new Date();
  const ago = (ms: number): Date => new Date(now.getTime() - ms);
  await readSample(store);
  const read = (space: Space, text: string, article: { title: string; publisher: string; url: string; at: Date }) =>
    store.articles.save({
      article: {
        origin: article.url,
        canonicalUrl: article.url,
        title: article.title,
        publisher: article.publisher,
        publishedAt: article.at,
        text,
      },
      extraction: sure(extract(text)),
      space,
      readAt: article.at,
    });
  const lock = {
    title: 'Lock at the north quay shut until June',
    publisher: 'Coast Post',
    url: 'https://coast.example.org/lock',
    at: ago(6 * HOUR_MS),
  };
  await read('', LOCK, lock);
  await read('', `${LOCK} Ships wait outside the harbour.`, {
    ...lock,
    publisher: 'River Daily',
    url: 'https://river.example.org/lock',
    at: ago(5 * HOUR_MS),
  });
  await read('', ANSWER, {
    title: 'Council will not reopen the lock',
    publisher: 'River Daily',
    url: 'https://river.example.org/council',
    at: ago(3 * HOUR_MS),
  });
  await read('', FERRY, {
    title: 'Night ferry late again',
    publisher: 'Coast Post',
    url: 'https://coast.example.org/ferry',
    at: ago(2 * DAY_MS),
  });
  await read('', FERRY.replace('third', 'fourth'), {
    title: 'Night ferry late again',
    publisher: 'Coast Post',
    url: 'https://coast.example.org/ferry',
    at: ago(DAY_MS),
  });
  await read(HARBOUR, '“Nobody outside this server reads this,” said the pilot, Rolf Haug.', {
    title: 'A pilot speaks',
    publisher: 'Pilots’ Letter',
    url: 'https://pilots.example.org/1',
    at: ago(HOUR_MS),
  });
  await store.sources.add({ url: 'https://coast.example.org/feed', space: '', kind: 'feed', title: 'Coast Post', addedAt: ago(DAY_MS) });
  await store.rulings.rule({ kind: 'split', name: 'Ana Ruiz', other: 'Ruys', ruledAt: ago(HOUR_MS) });
  const registry = await loadRegistry(ROOT);
  await postEdition(store, registry, { platform: 'terminal', space: '', channel: 'terminal' });
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const sessions = new ArchiveSessions({ url, secret: 'a key of the browser’s tests', store: store.webAccess, now: () => new Date() });
  const logError = (error: unknown): never => {
    throw error;
  };
  const server = await serveArchive({
    config: { url, host: '127.0.0.1', port, fullText: false, proxies: [] },
    rates: { pages: 100_000, entries: 100_000 },
    store,
    sessions,
    dashboards: dashboardsOf({ store, registry, archive: sessions, allowHosts: [], now: () => new Date(), logError }),
    logError,
  });
  return {
    url,
    store,
    sessions,
    async close() {
      await server.close();
      await store.close();
    },
  };
}
