import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Poller } from '../../../src/app/polling/poller.ts';
import type { EarlierEdition } from '../../../src/briefing/commission.ts';
import { composeBrief } from '../../../src/briefing/compose.ts';
import { contentsOf } from '../../../src/briefing/earlier-editions.ts';
import { defineBrief } from '../../../src/core/briefs/brief.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { ruleExtractor } from '../../../src/extraction/extract.ts';
import { renderReply } from '../../../src/platforms/terminal/render.ts';
import { briefReply } from '../../../src/presentation/briefs/brief.ts';
import { openStore } from '../../../src/store/open.ts';
import { HOUR_MS } from '../../../src/text/durations.ts';
import { updateOf } from '../../briefing/update.ts';

/**
 * What other bots get wrong between a feed and a channel (`../shared/LIMITS.md`), from the feed's own bytes to the words that are posted. Schedules and
 * deliveries have theirs in `scheduler.test.ts`, messages in the renderers' tests.
 */
const DAILY = defineBrief({
  id: 'daily',
  title: 'Daily brief',
  schedule: '0 7 * * *',
  timezone: 'UTC',
  sections: ['stories', 'demands', 'quotes'],
  windowHours: 24,
  maxStories: 9,
  maxQuotes: 9,
  maxDemands: 9,
});

interface Item {
  readonly name: string;
  readonly date?: Date;
  /** Behind the path. */
  readonly query?: string;
}

let server: Server;
let base: string;
let store: Store;
let clock: Date;
let feed: readonly Item[];
let earlier: EarlierEdition[];

const MATTERS: Readonly<Record<string, string>> = {
  pier: 'Divers found rot in its oak piles below the waterline, and the engineers want steel before any crane stands there again.',
  quay: 'Customs officers opened forty containers from a freighter, counted smuggled cigarettes by the ton, and sealed the gates.',
};
const storyOf = (name: string): string =>
  `<p>“Nothing about the ${name} will be decided before spring,” said Ana Ruiz, the harbour master.</p>${`<p>${MATTERS[name] ?? `It is one of many, number ${name}.`}</p>`.repeat(40)}`;

beforeEach(async () => {
  [clock, feed, earlier] = [new Date('2026-11-23T07:00:00Z'), [], []];
  store = await openStore(':memory:');
  server = createServer((_request, response) => {
    const items = feed.map(
      ({ name, date, query = '' }) =>
        `<item><title>The ${name}</title><link>https://post.example/${name}${query}</link>${date ? `<pubDate>${date.toUTCString()}</pubDate>` : ''}<content:encoded><![CDATA[${storyOf(name)}]]></content:encoded></item>`,
    );
    response.end(
      `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title>${items.join('')}</channel></rss>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await store.sources.add({ url: `${base}/feed`, space: '', kind: 'feed', addedAt: clock });
});
afterEach(async () => {
  await store.close();
  server.closeAllConnections();
  server.close();
});

const ago = (hours: number): Date => new Date(clock.getTime() - hours * HOUR_MS);
const later = (hours: number): void => {
  clock = new Date(clock.getTime() + hours * HOUR_MS);
};
/** A process that begins, polls what is due, and ends. */
async function poll(): Promise<void> {
  const unexpected = (error: unknown): never => {
    throw error;
  };
  const poller = new Poller({
    store,
    extractor: ruleExtractor,
    now: () => clock,
    random: () => 0.5,
    allowHosts: [new URL(base).host],
    tell: () => undefined,
    unexpected,
  });
  await poller.pollDue();
  await poller.stop();
}
/** The channel's edition of now, which later ones know. */
async function edition(): Promise<string> {
  const brief = await composeBrief({ definition: DAILY, store, space: '', now: clock, earlier, updateOf });
  earlier.push({ instant: clock, contents: contentsOf(brief) });
  return renderReply(briefReply(brief, { form: 'full' }), { colour: false });
}
const NOTHING = /Nothing new since/;

describe('a channel gets no item twice', () => {
  beforeEach(async () => {
    feed = [{ name: 'pier', date: ago(2) }];
    await poll();
    expect(await edition()).toContain('The pier');
    later(3);
  });

  test('when its date of publication changes', async () => {
    feed = [{ name: 'pier', date: ago(0) }];
    await poll();
    expect(await edition()).toMatch(NOTHING);
  });

  test('when its URL gains a tracking parameter', async () => {
    feed = [{ name: 'pier', date: ago(5), query: '?utm_source=feed&amp;fbclid=x' }];
    await poll();
    expect(await edition()).toMatch(NOTHING);
  });

  test('when the process starts again', async () => {
    await poll();
    expect(await edition()).toMatch(NOTHING);
  });

  test('in two editions of one day', async () => {
    feed = [...feed, { name: 'quay', date: ago(0) }];
    await poll();
    const second = await edition();
    expect(second).toContain('https://post.example/quay');
    expect(second).not.toContain('https://post.example/pier');
  });

  test('every minute that it stays in the feed', async () => {
    for (let minute = 0; minute < 5; minute++) {
      later(1 / 60);
      await poll();
      expect(await edition()).toMatch(NOTHING);
    }
  });
});

describe('the first poll', () => {
  test('of a feed with a long past floods no channel: the window’s news is told, the rest kept', async () => {
    feed = Array.from({ length: 40 }, (_, n) => ({ name: `berth-${n}`, date: ago(20 + 12 * n) }));
    await poll();
    const told = await edition();
    expect(told).toContain('The berth-0\n');
    expect(told).not.toContain('The berth-1\n');
    expect((await store.articles.find({ space: '' }, { offset: 0, limit: 100 })).total).toBe(30);
  });

  test('tells what came before the bot was there, as far as the window goes', async () => {
    feed = [{ name: 'pier', date: ago(20) }];
    await poll();
    expect(await edition()).toContain('The pier');
  });

  test('takes no item without a date for news of this minute', async () => {
    feed = [{ name: 'pier' }, { name: 'quay', date: ago(1) }];
    await poll();
    const told = await edition();
    expect(told).toContain('The quay');
    expect(told).not.toContain('The pier');
  });
});

describe('what a feed is late with', () => {
  beforeEach(async () => {
    feed = [{ name: 'pier', date: ago(2) }];
    await poll();
    await edition();
  });

  test('by minutes, so that it came behind one edition and is dated before the next one’s day, is in the next', async () => {
    feed = [{ name: 'quay', date: ago(0.05) }, ...feed];
    later(1);
    await poll();
    later(23);
    expect(await edition()).toContain('The quay');
    expect(await edition()).not.toContain('The quay');
  });

  test('by two days, as after an outage, is told with its date', async () => {
    later(48);
    feed = [{ name: 'quay', date: ago(40) }, ...feed];
    await poll();
    expect(await edition()).toMatch(/The quay\n.*\n.*23 November 2026, article 2/);
  });

  test('by a week is an archive’s, and kept without a word', async () => {
    feed = [{ name: 'quay', date: ago(170) }, ...feed];
    later(1);
    await poll();
    expect(await edition()).toMatch(NOTHING);
    expect((await store.articles.find({ space: '' }, { offset: 0, limit: 9 })).total).toBe(2);
  });

  test('is in no edition of an earlier instant', async () => {
    const instant = clock;
    feed = [{ name: 'quay', date: ago(30) }, ...feed];
    later(5);
    await poll();
    const brief = await composeBrief({ definition: DAILY, store, space: '', now: instant, updateOf });
    expect(brief.stories.map(({ article }) => article.title)).toEqual(['The pier']);
  });
});

test('an edition without news says since when, and names no old one', async () => {
  expect(await edition()).toContain('Nothing new in the last 24 hours.');
  later(24);
  expect(await edition()).toContain('Nothing new since 23 November 2026, 07:00 UTC.');
});

test('a headline that shouts to everyone is words like any other in the brief', async () => {
  feed = [{ name: '@everyone &lt;!channel&gt; &lt;@123&gt;', date: ago(1) }];
  await poll();
  expect(await edition()).toContain('The @everyone <@123>');
});
