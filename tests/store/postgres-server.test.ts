import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { articleOf } from '../../bench/news.ts';
import type { Reading } from '../../src/core/ports/article-store.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { extract } from '../../src/extraction/extract.ts';
import { dialectOf } from '../../src/store/dialect/dialect.ts';
import { openDatabase } from '../../src/store/dialect/open.ts';
import { restoreFrom } from '../../src/store/dialect/restore.ts';
import { migrate } from '../../src/store/migrations/migrate.ts';
import { openStore } from '../../src/store/open.ts';
import { searchTermsOf } from '../../src/text/search-terms.ts';
import { closedFolder, PostgresServer } from './postgres-server.ts';
import { readingOf } from './readings.ts';

const ALL = { offset: 0, limit: 1000 };
const NOON = new Date('2026-11-23T12:00:00Z');

// Each statement is a round trip between two processes: many times slower where others keep the machine busy.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const onServer = describe.skipIf(closedFolder() !== undefined);

let server: PostgresServer;
let folder: string;
beforeAll(async () => {
  if (closedFolder() !== undefined) return;
  server = await PostgresServer.start();
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-copies-'));
});
afterAll(async () => {
  await server?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
  vi.resetConfig();
});

const news = (count: number): Reading[] =>
  Array.from({ length: count }, (_, n) => {
    // Every fifth is a printing of the one before it, by another outlet.
    const text = n % 5 === 4 ? `${articleOf(n - 1)} It rained.` : articleOf(n);
    const at = new Date(NOON.getTime() + n * 1000);
    const article = { origin: `file:///${n}.txt`, title: `Number ${n}`, publisher: `Outlet ${n % 7}`, text };
    return { article, extraction: extract(text), space: n % 9 === 0 ? 'guild' : '', readAt: at, datedAt: at };
  });

/** Everything that readers are shown, in an order that no id decides. */
async function shownBy(store: Store): Promise<unknown> {
  const { location: _location, bytes: _bytes, ...status } = await store.status();
  const speakers = (await store.speakers.list('', { offset: 0, limit: 1000 })).items;
  const demands = (await store.demands.find({ space: '' }, ALL)).items;
  const articles = (await store.articles.find({ space: 'guild' }, ALL)).items;
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const near = await store.articles.nearDuplicates([...titles.keys()], 'guild');
  return {
    status,
    speakers: speakers.map(({ name, kind, quotes, demands }) => `${name} ${kind} ${quotes} ${demands}`).sort(),
    demands: demands
      .map(({ spans, issuer, addressee, tellings, status }) =>
        [spans[0]?.text, issuer?.name, addressee?.name, tellings, status].join(' | '),
      )
      .sort(),
    near: [...near].map(([id, others]) => `${titles.get(id)}: ${others.map(({ title }) => title).sort()}`).sort(),
    distinct: (await store.quotes.find({ space: '', distinct: true }, ALL)).items.length,
  };
}

const WORDS = [
  'treaty',
  'Treaties',
  'the bridge',
  'minister would',
  'Petrov',
  'Okafor said',
  'closed closing',
  'zebra',
  'naïve',
  'the',
  '42',
  'e-mail',
  "can't",
];

const SEARCHES = [
  'the bridge',
  '"the bridge"',
  '"minister would" -treaty',
  'treaty -"the bridge"',
  '"naïve',
  '“can’t”',
  '"to close the" said',
  '-treaty',
];

/** What a store answers to typed words. */
async function answersOf(store: Store): Promise<unknown> {
  const answers = [];
  for (const about of WORDS) {
    const quotes = await store.quotes.find({ space: '', about }, ALL);
    const articles = await store.articles.find({ space: 'guild', about }, ALL);
    answers.push({
      about,
      quotes: quotes.items.map((quote) => `${quote.article.title}: ${quote.spans[0]?.text}`),
      articles: articles.items.map(({ title }) => title),
      demands: (await store.demands.find({ space: '', about }, ALL)).items.map(({ spans }) => spans[0]?.text),
    });
  }
  for (const typed of SEARCHES) {
    const { items } = await store.articles.search({ space: 'guild', terms: searchTermsOf(typed) }, ALL);
    answers.push({ typed, found: items.map(({ article, passage, marks }) => [article.title, passage, marks]) });
  }
  for (const typed of ['petrov', 'Olga Petrov', 'mayor', 'Lindqist', 'nobody', 'OKAFOR'])
    answers.push({ typed, matches: (await store.speakers.resolve(typed, '')).matches.map(({ name }) => name) });
  return answers;
}

onServer('a store on PostgreSQL', () => {
  it('has the tables and columns that one in a file has, at the same version', async () => {
    const [file, served] = await Promise.all([openDatabase(':memory:'), server.emptyStore().then(openDatabase)]);
    await migrate(file);
    const columnsOf = async (db: typeof file): Promise<string[]> =>
      (await db.introspection.getTables())
        .filter(({ name }) => !/_search|^store_version$/.test(name))
        .flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`))
        .sort();
    const ours = await columnsOf(file);
    expect(ours.length).toBeGreaterThan(150);
    expect(await columnsOf(served)).toEqual(ours);
    expect(await dialectOf(served).version(served)).toBe(await dialectOf(file).version(file));
    await Promise.all([file.destroy(), served.destroy()]);
  });

  it('answers as one in a file does, to words and names alike', async () => {
    const [file, served] = [await openStore(':memory:'), await openStore(await server.database())];
    for (const reading of news(30)) for (const store of [file, served]) await store.articles.save(reading);
    expect(await shownBy(served)).toEqual(await shownBy(file));
    expect(await answersOf(served)).toEqual(await answersOf(file));
    await Promise.all([file.close(), served.close()]);
  });

  it('comes to the same by eight writers at once as by one', async () => {
    const url = await server.emptyStore();
    const readings = news(25);
    const stores = await Promise.all(Array.from({ length: 8 }, () => openStore(`${url}?pool=2`)));
    const queue = [...readings, ...readings];
    await Promise.all(
      stores.map(async (store) => {
        for (let next = queue.shift(); next; next = queue.shift()) await store.articles.save(next);
      }),
    );
    const alone = await openStore(':memory:');
    // One writer comes to another order where two printings race, so it takes them in the order that came out.
    for await (const { article } of stores[0]!.export())
      await alone.articles.save(readings.find((reading) => reading.article.origin === article.origin)!);
    expect(await shownBy(stores[0]!)).toEqual(await shownBy(alone));
    await Promise.all([...stores, alone].map((store) => store.close()));
  });

  it('stores a text once that eight writers read at once under one address, and then its changes', async () => {
    const url = await server.emptyStore();
    const stores = await Promise.all(Array.from({ length: 8 }, () => openStore(`${url}?pool=1`)));
    const readings = stores.map((_store, n) => {
      const text = `${articleOf(3)}\n\nIt rained on ${n} days.`;
      return { ...readingOf('a'), article: { origin: 'file:///a.txt', title: 'Rain', text }, extraction: extract(text) };
    });
    const saved = await Promise.all(stores.map((store, n) => store.articles.save(readings[n]!)));
    expect(new Set(saved.map(({ articleId }) => articleId)).size).toBe(1);
    expect(saved.map(({ outcome }) => outcome).sort()).toEqual(['added', ...Array.from({ length: 7 }, () => 'revised')]);
    expect(await stores[0]!.status()).toMatchObject({ articles: 1, revisions: 8 });
    await Promise.all(stores.map((store) => store.close()));
  });

  it('goes on, on another connection, when a newer version changes a table whose statements are prepared', async () => {
    const url = await server.emptyStore();
    const store = await openStore(`${url}?pool=1`);
    for (const reading of news(4)) await store.articles.save(reading);
    await server.query(url, 'alter table name_forms add column later bigint');
    const [, , , , fifth] = news(5);
    await store.articles.save(fifth!).catch(() => undefined);
    await store.articles.save(fifth!);
    expect((await store.status()).articles).toBe(5);
    await store.close();
  });

  it('is made once by eight starters at once', async () => {
    const url = await server.database();
    const stores = await Promise.all(Array.from({ length: 8 }, () => openStore(`${url}?pool=1`)));
    for (const store of stores) await store.articles.save(readingOf('a'));
    expect((await stores[0]!.status()).articles).toBe(1);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('gives leases by the server’s clock, whatever a process’s own says', async () => {
    const store = await openStore(await server.emptyStore());
    const draft = {
      brief: 'daily',
      destination: { platform: 'discord', space: 'guild', channel: '7' },
      cron: '0 7 * * *',
      zone: 'UTC',
    } as const;
    const { id } = (await store.schedules.add(draft, NOON, NOON))!;
    await store.schedules.runNow(id, NOON);
    const years = new Date('2040-01-01T00:00:00Z');
    const claim = await store.schedules.claim({ now: years, leaseMs: 60_000, platforms: ['discord'] });
    const left = claim!.leaseUntil.getTime() - Date.now();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(120_000);
    expect(await store.schedules.claim({ now: years, leaseMs: 60_000, platforms: ['discord'] })).toBeUndefined();
    await store.close();
  });

  it('goes on when the server was restarted beneath it', async () => {
    const store = await openStore(await server.emptyStore());
    await store.articles.save(readingOf('a'));
    await server.restart();
    await expect
      .poll(() => store.articles.save(readingOf('b')).catch(() => undefined), { timeout: 20_000 })
      .toMatchObject({ outcome: 'added' });
    expect((await store.status()).articles).toBe(2);
    await store.close();
  });
});

onServer('a backup', () => {
  async function filled(location: string): Promise<void> {
    const store = await openStore(location);
    for (const reading of news(15)) await store.articles.save(reading);
    const { source } = await store.sources.add({ url: 'https://a.example/', space: 'guild', kind: 'feed', addedAt: NOON });
    await store.sources.pause(source.id, 'guild', true, NOON);
    await store.close();
  }
  async function everything(location: string): Promise<unknown> {
    const store = await openStore(location);
    const sources = await store.sources.list('guild', ALL);
    const all = { shown: await shownBy(store), answers: await answersOf(store), sources };
    // A new row goes behind those that were copied.
    await expect(store.articles.save(readingOf('new'))).resolves.toMatchObject({ outcome: 'added' });
    await store.close();
    return all;
  }

  it('moves a whole store from a file to a server, and back', async () => {
    const file = path.join(folder, 'first.db');
    await filled(file);
    const url = await server.database();
    await restoreFrom(file, url);
    const served = await openStore(url);
    const back = path.join(folder, 'back.db');
    await served.backup(back);
    await served.close();
    const before = await everything(file);
    expect(await everything(url)).toEqual(before);
    expect(await everything(back)).toEqual(before);
  });

  it('goes into an empty store alone, and a failed one leaves it empty', async () => {
    const file = path.join(folder, 'second.db');
    await filled(file);
    const url = await server.emptyStore();
    const store = await openStore(url);
    await store.sources.add({ url: 'https://b.example/', space: '', kind: 'feed', addedAt: NOON });
    await expect(restoreFrom(file, url)).rejects.toMatchObject({
      code: 'exists',
      message: expect.stringContaining('holds sources already'),
    });
    expect((await store.status()).articles).toBe(0);
    await store.close();
  });
});

onServer('a server that can’t be used is told in a sentence without the password', () => {
  const refusal = (location: string): Promise<unknown> =>
    openStore(location).then(
      () => 'opened',
      (error: unknown) => error,
    );
  const secretless = (code: string, message: RegExp) => ({
    name: 'StoreError',
    code,
    message: expect.stringMatching(message),
  });

  it('where nothing listens', async () => {
    expect(await refusal('postgres://me:hunter2@127.0.0.1:1/news')).toMatchObject(
      secretless('unreachable', /^(?!.*hunter2).*me@127\.0\.0\.1:1\/news/),
    );
  });

  it('where the password is wrong, or the database missing', async () => {
    const refused = /^(?!.*hunter2)The database at .* refused the connection: /;
    expect(await refusal(server.urlOf('postgres', { password: 'hunter2' }))).toMatchObject(secretless('unreachable', refused));
    expect(await refusal(server.urlOf('missing'))).toMatchObject(secretless('unreachable', /"missing" does not exist/));
  });

  it('where another program’s tables stand, or text isn’t UTF-8', async () => {
    const url = await server.database();
    await server.query(url, 'create table customers (id int)');
    expect(await refusal(url)).toMatchObject(secretless('not_a_database', /another program's tables/));
    const latin = await server.database("template template0 encoding 'LATIN1' locale 'C'");
    expect(await refusal(latin)).toMatchObject(secretless('unsupported', /LATIN1.*encoding 'UTF8'/));
  });

  it('where a newer Verbatim wrote it', async () => {
    const url = await server.emptyStore();
    await server.query(url, 'update store_version set version = 999');
    expect(await refusal(url)).toMatchObject(secretless('newer_version', /schema 999/));
  });
});
