import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { closedFolder, PostgresServer } from '../../store/postgres-server.ts';
import { start, temporaryFolder } from '../helpers.ts';
import { newsSite } from './news-site.ts';

const WORKERS = 4;
const KILLS = 6;
const SITES = 4;
const FEEDS = 3;
const ITEMS = 6;

/** What a killed process held is given up: the claims of two minutes on sources, and its jobs, by their heartbeats. */
const MINUTES_PASS = `update sources set next_poll_at = 0 where last_good_at is null;
  update verbatim_jobs.job set heartbeat_on = heartbeat_on - interval '5 minutes', started_on = started_on - interval '5 minutes' where state = 'active'`;

test.skipIf(closedFolder() !== undefined)(
  `${WORKERS} workers, killed ${KILLS} times with kill -9 while they fetch and read, store every article once`,
  async () => {
    const server = await PostgresServer.start();
    onTestFinished(() => server.stop());
    const location = await server.emptyStore();
    const store = await openStore(location);
    onTestFinished(() => store.close());
    const sites = await Promise.all(Array.from({ length: SITES }, () => newsSite()));
    for (const [n, site] of sites.entries())
      for (let feed = 0; feed < FEEDS; feed++) {
        const items = Array.from({ length: ITEMS }, (_, item) => `${site.url}/page/${n}-${feed}-${item}`);
        site.feeds.set(`/feed/${feed}`, items);
        await store.sources.add({ url: `${site.url}/feed/${feed}`, space: '', kind: 'feed', addedAt: new Date() });
      }
    const env = { DATABASE_URL: `${location}?pool=4`, ALLOW_HOSTS: sites.map(({ host }) => host).join(',') };
    const folder = temporaryFolder();
    const begin = () => {
      const child = start(['worker'], { folder, env });
      child.stderr.resume();
      onTestFinished(() => void child.kill('SIGKILL'));
      return child;
    };
    const workers = Array.from({ length: WORKERS }, begin);
    const asked = (): number => sites.reduce((sum, site) => sum + site.asked.length, 0);
    while (asked() === 0) await sleep(50);
    for (let n = 0; n < KILLS; n++) {
      await sleep(200 + Math.random() * 600);
      workers[n % WORKERS]?.kill('SIGKILL');
      workers[n % WORKERS] = begin();
    }
    const all = SITES * FEEDS * ITEMS;
    for (let looks = 0; (await store.status()).articles < all && looks < 40; looks++) {
      await server.query(location, MINUTES_PASS);
      await sleep(3000);
    }
    const { items } = await store.articles.find({ space: '' }, { offset: 0, limit: 100 });
    expect(new Set(items.map(({ origin }) => origin)).size).toBe(items.length);
    expect(await store.status()).toMatchObject({ articles: all, revisions: all });
  },
  240_000,
);
