import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { LocalJobs } from '../../../src/app/jobs/local-jobs.ts';
import { ArticleIntake } from '../../../src/app/polling/article-intake.ts';
import { UNWATCHED } from '../../../src/app/polling/poll-progress.ts';
import { Poller, type PollReport } from '../../../src/app/polling/poller.ts';
import { readAtOnce } from '../../../src/app/polling/readings.ts';
import type { Extractor } from '../../../src/core/news/extraction.ts';
import type { Source } from '../../../src/core/ports/source-store.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { ruleExtractor } from '../../../src/extraction/extract.ts';
import { openStore } from '../../../src/store/open.ts';
import { DAY_MS, MINUTE_MS } from '../../../src/text/durations.ts';

const ALL = { offset: 0, limit: 100 };

interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

let server: Server;
let base: string;
let store: Store;
let clock: Date;
let poller: Poller;
let told: string[];
let routes: Record<string, Answer | ((headers: IncomingHttpHeaders) => Answer)>;
let asked: { path: string; headers: IncomingHttpHeaders }[];
let open: number;
let mostOpen: number;

const page = (n: number, more = ''): string =>
  `<html><head><title>Story ${n}</title></head><body><article><h1>Story ${n}</h1>${`<p>“The quay will open on day ${n},” said Ana Ruiz, the harbour master. The ferries of line ${n} wait until the tide has turned and the crews are back.</p>${more}`.repeat(4)}</article></body></html>`;
const item = (n: number, date = `2026-11-2${n}T06:00:00Z`): string =>
  `<item><title>Story ${n}</title><link>${base}/story/${n}?utm_source=rss</link><guid>${n}</guid><dc:date>${date}</dc:date></item>`;
const feedOf = (...items: string[]): Answer => ({
  headers: { 'content-type': 'application/rss+xml', etag: `"${items.length}"` },
  body: `<rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Post</title>${items.join('')}</channel></rss>`,
});

const newPoller = (hosts: readonly string[] = [], extractor: Extractor = ruleExtractor): Poller =>
  new Poller({
    store,
    extractor,
    now: () => clock,
    random: () => 0.5,
    allowHosts: [new URL(base).host, ...hosts],
    tell: (_source, sentence) => void told.push(sentence),
    unexpected: (error) => {
      throw error;
    },
  });

beforeEach(async () => {
  [told, asked, routes, open, mostOpen] = [[], [], {}, 0, 0];
  clock = new Date('2026-11-23T12:00:00Z');
  server = createServer((request, response) => {
    const path = request.url!.replace(/\?.*$/, '');
    asked.push({ path, headers: request.headers });
    mostOpen = Math.max(mostOpen, ++open);
    const route = routes[path] ?? { status: 404 };
    const { status = 200, headers = {}, body = '' } = typeof route === 'function' ? route(request.headers) : route;
    setTimeout(() => {
      open--;
      response.writeHead(status, headers).end(body);
    }, 5);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (let n = 1; n <= 4; n++) routes[`/story/${n}`] = { headers: { 'content-type': 'text/html' }, body: page(n) };
  store = await openStore(':memory:');
  poller = newPoller();
});
afterEach(async () => {
  await poller.stop();
  await store.close();
  server.closeAllConnections();
  server.close();
});

const follow = async (path = '/feed', kind: Source['kind'] = 'feed', space = ''): Promise<number> =>
  (await store.sources.add({ url: `${base}${path}`, space, kind, addedAt: clock })).source.id;
const wait = (ms: number): void => {
  clock = new Date(clock.getTime() + ms);
};
const titles = async (space = ''): Promise<string[]> => (await store.articles.find({ space }, ALL)).items.map(({ title }) => title);
const requests = (path: string): number => asked.filter((one) => one.path === path).length;

describe('polling a feed', () => {
  it('stores what a feed links to, with its quotes, under a URL without tracking', async () => {
    routes['/feed'] = feedOf(item(1), item(2));
    await follow();
    expect(await poller.pollDue()).toMatchObject({ polled: 1, articles: 2, failed: [] });
    expect(await titles()).toEqual(['Story 2', 'Story 1']);
    const { items } = await store.articles.find({ space: '' }, ALL);
    expect(items[0]).toMatchObject({
      origin: `${base.replace('http:', 'https:')}/story/2`,
      publishedAt: new Date('2026-11-22T06:00:00Z'),
      publisher: 'Harbour Post',
    });
    expect((await store.quotes.find({ space: '', verbatim: true }, ALL)).total).toBeGreaterThan(0);
  });

  it('asks whether anything changed, and reads nothing when not', async () => {
    routes['/feed'] = (headers) => (headers['if-none-match'] === '"1"' ? { status: 304 } : feedOf(item(1)));
    await follow();
    await poller.pollDue();
    wait(DAY_MS);
    asked.length = 0;
    expect(await poller.pollDue()).toMatchObject({ polled: 1, unchanged: 1, articles: 0 });
    expect(asked.map(({ path }) => path)).toEqual(['/feed']);
  });

  it('fetches a new item alone, once', async () => {
    routes['/feed'] = feedOf(item(1));
    await follow();
    await poller.pollDue();
    routes['/feed'] = feedOf(item(2), item(1, '2026-11-23T11:00:00Z').replace('utm_source=rss', 'utm_campaign=again'));
    wait(DAY_MS);
    expect(await poller.pollDue()).toMatchObject({ articles: 1 });
    expect(requests('/story/1')).toBe(1);
  });

  it('reads a feed that is compressed', async () => {
    const { headers, body } = feedOf(item(1));
    routes['/feed'] = { headers: { ...headers, 'content-encoding': 'br' }, body: brotliCompressSync(body as string) };
    await follow();
    expect(await poller.pollDue()).toMatchObject({ articles: 1 });
  });

  it('takes what the feed says where its page shows no article', async () => {
    const post = (path: string, words: string, title = ''): string =>
      `<item>${title}<link>${base}${path}</link><guid>${path}</guid><dc:date>2026-11-22T06:00:00Z</dc:date><description><![CDATA[${words}]]></description></item>`;
    routes['/script'] = { headers: { 'content-type': 'text/html' }, body: '<html><head><script>go()</script></head><body></body></html>' };
    routes['/closed'] = { status: 403 };
    routes['/check'] = {
      headers: { 'content-type': 'text/html' },
      body: '<title>Just a moment...</title><h1>Just a moment...</h1><p>Verifying you are human.</p>',
    };
    routes['/feed'] = feedOf(
      post('/script', '<p>The ferry sails again on Sunday, <b>weather</b> allowing.</p><p>Bring a coat.</p>'),
      post('/closed', 'The council has 40 days to answer the harbour master, says the clerk…', '<title>Forty days</title>'),
      post('/check', '“We found the anchor,” said Ana Ruiz, “and the chain as well.”', '<title>Anchor found</title>'),
    );
    await follow();
    expect(await poller.pollDue()).toMatchObject({ articles: 3, failed: [] });
    const { items } = await store.articles.find({ space: '' }, ALL);
    expect(items.map(({ title }) => title).sort()).toEqual([
      'Anchor found',
      'Forty days',
      'The ferry sails again on Sunday, weather allowing',
    ]);
    expect((await store.quotes.find({ space: '', verbatim: true }, ALL)).items.map(({ speaker }) => speaker?.name)).toContain('Ana Ruiz');
  });

  it('takes the text from the feed where it is whole, and asks for no page', async () => {
    const text =
      '<p>“We stay open,” said Ana Ruiz, the harbour master, on the quay. The crews went back to the ferries after a long day.</p>'.repeat(
        15,
      );
    routes['/feed'] = feedOf(
      item(1).replace(
        '</item>',
        `<description><![CDATA[short]]></description><content:encoded><![CDATA[${text}]]></content:encoded></item>`,
      ),
    );
    await follow();
    expect(await poller.pollDue()).toMatchObject({ articles: 1 });
    expect(requests('/story/1')).toBe(0);
    expect((await store.quotes.find({ space: '', verbatim: true }, ALL)).items[0]?.speaker?.name).toBe('Ana Ruiz');
  });

  it('counts undated items of the first poll as old, later ones as new', async () => {
    const undated = (n: number): string => item(n).replace(/<dc:date>.*<\/dc:date>/, '');
    routes['/feed'] = feedOf(undated(1));
    await follow();
    await poller.pollDue();
    const since = new Date(clock.getTime() - DAY_MS);
    expect((await store.articles.find({ space: '', since }, ALL)).total).toBe(0);
    routes['/feed'] = feedOf(undated(2), undated(1));
    wait(DAY_MS);
    await poller.pollDue();
    expect((await store.articles.find({ space: '', since }, ALL)).items.map(({ title }) => title)).toEqual(['Story 2']);
  });

  it('reads the newest thirty of a long feed at first, and never the rest', async () => {
    const many = Array.from({ length: 50 }, (_, n) => item(n, new Date(clock.getTime() - n * MINUTE_MS).toISOString()));
    for (let n = 0; n < 50; n++) routes[`/story/${n}`] = { headers: { 'content-type': 'text/html' }, body: page(n) };
    routes['/feed'] = feedOf(...many);
    await follow();
    expect(await poller.pollDue()).toMatchObject({ articles: 30 });
    wait(DAY_MS);
    expect(await poller.pollDue()).toMatchObject({ articles: 0 });
    expect(requests('/story/49')).toBe(0);
  });

  it('stores a space’s source for that space alone', async () => {
    const source = await store.sources.get(await follow('/feed', 'feed', 'guild'));
    const intake = new ArticleIntake(source!, {
      readings: readAtOnce({ store, extractor: ruleExtractor, now: () => clock }),
      progress: UNWATCHED,
      unexpected: (error) => expect.fail(String(error)),
    });
    await intake.take(
      { origin: `${base}/story/1`, title: 'Story 1', text: 'The ferries wait until the tide has turned.' },
      { archive: false },
    );
    expect([await titles(), await titles('guild'), await titles('other')]).toEqual([[], ['Story 1'], []]);
  });

  it('reads inside the network for the operator alone: what a server follows there is refused, and nothing is asked', async () => {
    routes['/ours'] = feedOf(item(1));
    routes['/theirs'] = feedOf(item(2));
    await follow('/ours');
    await follow('/theirs', 'feed', 'guild');
    await follow('/story/3', 'page', 'guild');
    const { failed } = await poller.pollDue();
    expect(failed.map(({ url }) => url.replace(base, '')).toSorted()).toEqual(['/story/3', '/theirs']);
    for (const { problem } of failed) expect(problem).toContain('leads inside a private network');
    expect([requests('/ours'), requests('/theirs'), requests('/story/3')]).toEqual([1, 0, 0]);
    expect([await titles(), await titles('guild')]).toEqual([['Story 1'], ['Story 1']]);
  });

  it('never asks one host twice at once', async () => {
    for (const name of ['/a', '/b', '/c']) {
      routes[name] = feedOf(item(1), item(2));
      await follow(name);
    }
    await poller.pollDue();
    expect(mostOpen).toBe(1);
  });

  it('reads no page that robots.txt closes, and asks for it once', async () => {
    routes['/robots.txt'] = { body: 'User-agent: *\nDisallow: /story/1\n' };
    routes['/feed'] = feedOf(item(1), item(2));
    await follow();
    await poller.pollDue();
    expect(await titles()).toEqual(['Story 2']);
    expect(requests('/story/1')).toBe(0);
    expect(requests('/robots.txt')).toBe(1);
  });

  it('goes on where it stopped: an item whose page failed is tried again, though the feed is unchanged', async () => {
    routes['/feed'] = (headers) => (headers['if-none-match'] ? { status: 304 } : feedOf(item(1)));
    const whole = routes['/story/1']!;
    routes['/story/1'] = { status: 503 };
    await follow();
    await poller.pollDue();
    routes['/story/1'] = whole;
    wait(DAY_MS);
    expect(await poller.pollDue()).toMatchObject({ articles: 1 });
  });

  it('reads an article again that the feed says has changed', async () => {
    const story = (words: string, updated: string): string =>
      `<item><title>Story 1</title><link>${base}/story/1</link><guid>1</guid><atom:updated>${updated}</atom:updated><description>${words}</description></item>`;
    routes['/feed'] = feedOf(item(2));
    await follow();
    await poller.pollDue();
    routes['/feed'] = feedOf(story('The quay opens.', '2026-11-24T06:00:00Z'), item(2));
    wait(DAY_MS);
    expect(await poller.pollDue()).toMatchObject({ articles: 1, revised: 0 });
    routes['/story/1'] = { headers: { 'content-type': 'text/html' }, body: page(1, '<p>“No,” said Bo Ek, the mayor, late at night.</p>') };
    routes['/feed'] = feedOf(story('The quay stays shut.', '2026-11-24T14:00:00Z'), item(2));
    wait(2 * 60 * MINUTE_MS);
    clock = new Date(Math.max(clock.getTime(), (await store.sources.nextDueAt())!.getTime()));
    expect(await poller.pollDue()).toMatchObject({ articles: 0, revised: 1 });
    expect(requests('/story/2')).toBe(1);
  });

  it('reads the pages of new articles once more, for what changed without a word, and flags what they took back', async () => {
    routes['/feed'] = feedOf();
    await follow();
    await poller.pollDue();
    const unchanged = feedOf(item(1));
    routes['/feed'] = (headers) => (headers['if-none-match'] === '"1"' ? { status: 304 } : unchanged);
    wait(DAY_MS);
    expect(await poller.pollDue()).toMatchObject({ articles: 1 });
    routes['/story/1'] = {
      headers: { 'content-type': 'text/html' },
      body: page(1).replaceAll('will open on day', 'will not open before day'),
    };
    let revised = 0;
    for (let day = 0; day < 8; day++) {
      wait(DAY_MS);
      revised += (await poller.pollDue()).revised;
    }
    expect([revised, requests('/story/1')]).toEqual([1, 3]);
    const { items } = await store.quotes.find({ space: '', verbatim: true }, ALL);
    expect(items.some(({ changed, spans }) => changed !== undefined && spans[0]!.text.includes('will open on day 1'))).toBe(true);
    expect((await store.articles.find({ space: '' }, ALL)).items).toMatchObject([{ publisher: 'Harbour Post', title: 'Story 1' }]);
  });

  it('reads the other pages once more though one is gone', async () => {
    routes['/feed'] = feedOf();
    await follow();
    await poller.pollDue();
    routes['/feed'] = feedOf(item(1), item(2));
    wait(DAY_MS);
    await poller.pollDue();
    asked.length = 0;
    routes['/story/1'] = { status: 404 };
    for (let day = 0; day < 4; day++) {
      wait(DAY_MS);
      await poller.pollDue();
    }
    expect([requests('/story/1'), requests('/story/2')]).toEqual([2, 2]);
  });

  it('takes what a first poll could not read for archive, whenever it is read', async () => {
    const undated = (n: number): string => item(n).replace(/<dc:date>.*<\/dc:date>/, '');
    routes['/feed'] = feedOf(undated(1), undated(2));
    const whole = routes['/story/2']!;
    routes['/story/2'] = { status: 503 };
    await follow();
    await poller.pollDue();
    routes['/story/2'] = whole;
    wait(DAY_MS);
    expect(await poller.pollDue()).toMatchObject({ articles: 2 });
    expect((await store.articles.find({ space: '', since: new Date(clock.getTime() - DAY_MS) }, ALL)).total).toBe(0);
  });

  it('waits for a robots.txt that does not answer, and loses nothing', async () => {
    routes['/robots.txt'] = { status: 503 };
    routes['/feed'] = feedOf(item(1));
    await follow();
    for (let day = 0; day < 4; day++) {
      expect(await poller.pollDue()).toMatchObject({ articles: 0 });
      wait(DAY_MS);
    }
    routes['/robots.txt'] = { status: 404 };
    expect(await poller.pollDue()).toMatchObject({ articles: 1 });
  });

  it('reads the rest of a feed that broke off, though the server calls it the same', async () => {
    const whole = feedOf(item(1), item(2));
    routes['/feed'] = (headers) =>
      headers['if-none-match'] === '"2"' ? { status: 304 } : { ...whole, body: (whole.body as string).slice(0, -150) };
    await follow();
    expect(await poller.pollDue()).toMatchObject({ articles: 1 });
    routes['/feed'] = (headers) => (headers['if-none-match'] === '"2"' ? { status: 304 } : whole);
    wait(DAY_MS);
    expect(await poller.pollDue()).toMatchObject({ articles: 1 });
  });

  it('follows no redirect to a page that robots.txt closes', async () => {
    routes['/robots.txt'] = { body: 'User-agent: *\nDisallow: /private/\n' };
    routes['/private/1'] = routes['/story/1']!;
    routes['/story/1'] = { status: 302, headers: { location: '/private/1' } };
    routes['/feed'] = feedOf(item(1));
    await follow();
    expect(await poller.pollDue()).toMatchObject({ articles: 0 });
    expect(requests('/private/1')).toBe(0);
  });

  it('asks a host that another one redirects to by one connection too', async () => {
    const other = createServer((_request, response) => void response.writeHead(302, { location: `${base}/same` }).end());
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const elsewhere = `127.0.0.1:${(other.address() as AddressInfo).port}`;
    for (let n = 0; n < 6; n++) {
      routes[`/own/${n}`] = feedOf();
      await follow(`/own/${n}`);
      await store.sources.add({ url: `http://${elsewhere}/${n}`, space: '', kind: 'feed', addedAt: clock });
    }
    routes['/same'] = feedOf();
    poller = newPoller([elsewhere]);
    expect(await poller.pollDue()).toMatchObject({ polled: 12, failed: [] });
    expect(mostOpen).toBe(1);
  });

  it('keeps one article whether its page or its feed is followed', async () => {
    routes['/feed'] = feedOf(item(1));
    await follow();
    await follow('/story/1?utm_source=mail', 'page');
    await poller.pollDue();
    expect(await titles()).toEqual(['Story 1']);
  });

  it('sees that an article changed, when its page is followed', async () => {
    await follow('/story/1', 'page');
    await poller.pollDue();
    routes['/story/1'] = { headers: { 'content-type': 'text/html' }, body: page(1, '<p>“No,” said Bo Ek, the mayor, late at night.</p>') };
    wait(DAY_MS);
    expect(await poller.pollDue()).toMatchObject({ revised: 1 });
  });
});

describe('when to ask again', () => {
  const nextIn = async (id: number): Promise<number> => ((await store.sources.get(id))!.nextPollAt.getTime() - clock.getTime()) / MINUTE_MS;

  it('asks a busy feed after half its rhythm, a quiet one after a day', async () => {
    const at = (minutes: number): string => new Date(clock.getTime() - minutes * MINUTE_MS).toISOString();
    routes['/busy'] = feedOf(item(1, at(0)), item(2, at(20)), item(3, at(40)));
    routes['/quiet'] = feedOf(item(1, at(60 * 24 * 9)), item(2, at(60 * 24 * 18)));
    const [busy, quiet] = [await follow('/busy'), await follow('/quiet')];
    await poller.pollDue();
    expect(await nextIn(busy)).toBe(10);
    expect(await nextIn(quiet)).toBe(1_440);
  });

  it('asks no sooner than the server says', async () => {
    routes['/feed'] = { ...feedOf(), headers: { 'cache-control': 'public, max-age=7200' } };
    const id = await follow();
    await poller.pollDue();
    expect(await nextIn(id)).toBe(120);
  });

  it('obeys Retry-After', async () => {
    routes['/feed'] = { status: 429, headers: { 'retry-after': '86400' } };
    const id = await follow();
    expect(await poller.pollDue()).toMatchObject({ failed: [{ problem: 'answers 429 Too Many Requests' }] });
    expect(await nextIn(id)).toBe(1_440);
  });

  it('asks a failing feed ever less, at most once a day, and as ever when it is well again', async () => {
    const id = await follow();
    const waits: number[] = [];
    for (let i = 0; i < 10; i++) {
      await poller.pollDue();
      waits.push(await nextIn(id));
      wait(waits.at(-1)! * MINUTE_MS);
    }
    expect(waits).toEqual([10, 20, 40, 80, 160, 320, 640, 1_280, 1_440, 1_440]);
    routes['/feed'] = feedOf();
    await poller.pollDue();
    expect(await store.sources.get(id)).toMatchObject({ failures: 0, problem: undefined });
    expect(await nextIn(id)).toBe(30);
  });

  it('remembers a permanent redirect, and not a passing one', async () => {
    routes['/new'] = feedOf(item(1));
    routes['/moved'] = { status: 301, headers: { location: '/new' } };
    routes['/away'] = { status: 302, headers: { location: '/new' } };
    const [moved, away] = [await follow('/moved'), await follow('/away')];
    await poller.pollDue();
    expect([(await store.sources.get(moved))!.url, (await store.sources.get(away))!.url]).toEqual([`${base}/new`, `${base}/away`]);
  });

  it('never asks again what is gone, and tells its owner once', async () => {
    routes['/feed'] = { status: 410 };
    await follow();
    await poller.pollDue();
    wait(30 * DAY_MS);
    await poller.pollDue();
    expect(requests('/feed')).toBe(1);
    expect(told).toEqual([`The source ${base}/feed answers 410 Gone. It was never read. It will not be asked again.`]);
  });

  it('tells once that a feed died, with the last good day, and again only after it lived', async () => {
    routes['/feed'] = feedOf();
    await follow();
    const days = async (n: number): Promise<void> => {
      for (let i = 0; i < n; i++) {
        wait(2 * DAY_MS);
        await poller.pollDue();
      }
    };
    await days(1);
    const alive = routes['/feed'];
    routes['/feed'] = { status: 500 };
    await days(10);
    expect(told).toEqual([
      `The source Harbour Post (${base}/feed) answers 500 Internal Server Error. It was last read on 2026-11-25. It will be tried once a day.`,
    ]);
    routes['/feed'] = alive;
    await days(1);
    routes['/feed'] = { body: '<html></html>' };
    await days(6);
    expect(told[1]).toContain('is a web page, not a feed');
    expect(told).toHaveLength(2);
  });

  it('reads what a broken feed still has, and says what is wrong with it', async () => {
    const { body } = feedOf(item(1), item(2));
    routes['/feed'] = { body: (body as string).slice(0, -80) };
    const id = await follow();
    expect(await poller.pollDue()).toMatchObject({ articles: 1, failed: [{ problem: 'breaks off in the middle' }] });
    expect(await store.sources.get(id)).toMatchObject({ problem: 'breaks off in the middle', failures: 0 });
  });

  it('never reaches inside the network for an item', async () => {
    routes['/feed'] = feedOf('<item><title>Inside</title><link>http://169.254.169.254/latest</link></item>');
    await follow();
    expect(await poller.pollDue()).toMatchObject({ articles: 0, polled: 1 });
  });
});

describe('several hosts, several pollers', () => {
  /** Another site, which answers when it is let. */
  async function otherSite(): Promise<{ host: string; url: string; asked: string[]; answer: () => void; cut: () => void }> {
    const asked: string[] = [];
    const { promise: allowed, resolve: answer } = Promise.withResolvers<void>();
    const other = createServer(async (request, response) => {
      asked.push(request.url!);
      await allowed;
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feedOf().body);
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      other.closeAllConnections();
      other.close();
    });
    const host = `127.0.0.1:${(other.address() as AddressInfo).port}`;
    return { host, url: `http://${host}`, asked, answer, cut: () => other.closeAllConnections() };
  }
  const followAt = (url: string) => store.sources.add({ url, space: '', kind: 'feed', addedAt: clock });

  it('reads what is due at other hosts while one keeps it waiting', async () => {
    const slow = await otherSite();
    poller = newPoller([slow.host]);
    for (const name of ['/a', '/b']) await followAt(`${slow.url}${name}`);
    const reports: PollReport[] = [];
    const jobs = new LocalJobs((error) => expect.fail(String(error)));
    jobs.work('poll', { atOnce: 4, run: async (job) => void reports.push(await poller.pollHost(job)) });
    await poller.addDue(jobs);
    await vi.waitFor(() => expect(slow.asked).toEqual(['/a']));
    routes['/feed'] = feedOf(item(1));
    await follow();
    await poller.addDue(jobs);
    await vi.waitFor(() => expect(reports).toMatchObject([{ polled: 1, articles: 1 }]), 10_000);
    slow.answer();
    await jobs.idle('poll');
    expect(reports[1]).toMatchObject({ polled: 2 });
    expect(slow.asked).toEqual(['/a', '/b']);
  });

  it('reads a source once, though two pollers share the store', async () => {
    for (const name of ['/a', '/b', '/c', '/d']) {
      routes[name] = feedOf(item(1));
      await follow(name);
    }
    const other = newPoller();
    onTestFinished(() => other.stop());
    const [one, two] = await Promise.all([poller.pollDue(), other.pollDue()]);
    expect(one.polled + two.polled).toBe(4);
    expect(['/a', '/b', '/c', '/d'].map(requests)).toEqual([1, 1, 1, 1]);
  });

  it('makes up for a poll that was cut off, two minutes later', async () => {
    const slow = await otherSite();
    const killed = newPoller([slow.host]);
    await followAt(slow.url);
    killed.pollDue().catch(() => undefined);
    await vi.waitFor(() => expect(slow.asked).toHaveLength(1));
    poller = newPoller([slow.host]);
    expect(await poller.pollDue()).toMatchObject({ polled: 0 });
    wait(2 * MINUTE_MS);
    slow.answer();
    expect(await poller.pollDue()).toMatchObject({ polled: 1 });
    await killed.stop();
  });

  it('is due again at once where it was stopped in order', async () => {
    const slow = await otherSite();
    poller = newPoller([slow.host]);
    const { source } = await followAt(slow.url);
    const polling = poller.pollDue();
    await vi.waitFor(() => expect(slow.asked).toHaveLength(1));
    await poller.stop();
    expect(await polling).toMatchObject({ polled: 0 });
    expect(await store.sources.get(source.id)).toMatchObject({ nextPollAt: source.nextPollAt, failures: 0 });
  });

  it('asks a host that wants patience for none of its other feeds meanwhile, and counts that against none', async () => {
    routes['/a'] = { status: 429, headers: { 'retry-after': '7200' } };
    routes['/b'] = feedOf(item(1));
    await follow('/a');
    const id = await follow('/b');
    expect(await poller.pollDue()).toMatchObject({ polled: 1, articles: 0 });
    expect(requests('/b')).toBe(0);
    expect(await store.sources.get(id)).toMatchObject({ nextPollAt: new Date(clock.getTime() + 120 * MINUTE_MS), failures: 0 });
    wait(120 * MINUTE_MS);
    expect(await poller.pollDue()).toMatchObject({ articles: 1 });
  });

  it('asks a host that gives no answer for none of its other feeds for ten minutes', async () => {
    const silent = await otherSite();
    poller = newPoller([silent.host]);
    for (const name of ['/a', '/b', '/c']) await followAt(`${silent.url}${name}`);
    const polling = poller.pollDue();
    await vi.waitFor(() => expect(silent.asked).toHaveLength(1));
    silent.cut();
    expect(await polling).toMatchObject({ polled: 1, failed: [{ problem: 'broke off the connection' }] });
    expect(silent.asked).toEqual(['/a']);
  });

  it('leaves the pages of a host that wants patience for later, and reads them then', async () => {
    const pages = [routes['/story/1']!, routes['/story/2']!];
    for (const n of [1, 2]) routes[`/story/${n}`] = { status: 429, headers: { 'retry-after': '600' } };
    routes['/feed'] = feedOf(item(1), item(2));
    await follow();
    expect(await poller.pollDue()).toMatchObject({ articles: 0 });
    expect(requests('/story/1') + requests('/story/2')).toBe(1);
    for (const n of [1, 2]) routes[`/story/${n}`] = pages[n - 1]!;
    wait(DAY_MS);
    expect(await poller.pollDue()).toMatchObject({ articles: 2 });
  });

  it('gives an item up that took the process down three times', async () => {
    routes['/feed'] = feedOf(item(1));
    await follow();
    const ends: (() => void)[] = [];
    const fatal = { extract: () => new Promise<never>((_, reject) => ends.push(() => reject(new Error('killed')))) };
    const dead: Promise<unknown>[] = [];
    for (let n = 1; n <= 3; n++) {
      dead.push(newPoller([], fatal).pollDue());
      await vi.waitFor(() => expect(ends).toHaveLength(n));
      wait(2 * MINUTE_MS);
    }
    expect(await poller.pollDue()).toMatchObject({ polled: 1, articles: 0, failed: [] });
    // What stood for dead processes would renew its claims in the files that are run next.
    for (const end of ends) end();
    await Promise.allSettled(dead);
  });
});
