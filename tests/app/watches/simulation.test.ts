import { expect, test } from 'vitest';
import { StoreClock } from '../../../src/app/jobs/store-clock.ts';
import { WatchEngine } from '../../../src/app/watches/watch-engine.ts';
import { alertContent } from '../../../src/briefing/alerts/alert-content.ts';
import type { Poster } from '../../../src/core/briefs/destination.ts';
import type { Alert, AlertStore } from '../../../src/core/ports/alert-store.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import type { WatchStore } from '../../../src/core/ports/watch-store.ts';
import { alertKey } from '../../../src/core/watches/alert-key.ts';
import { DAY_MS, MINUTE_MS } from '../../../src/text/durations.ts';
import { closedFolder } from '../../store/postgres-server.ts';
import { fourOnPostgres } from '../scheduling/postgres-stores.ts';
import { MortalProcess, never, type World, worldOf } from '../scheduling/simulated-world.ts';
import { isOutage, outageAlone, type ProcessPlace, type SharedStores, sqliteFile } from '../scheduling/simulation.ts';

const START = Date.parse('2026-11-20T00:00:00Z');
const WATCHES = 8;
const BERTHS = ['alder', 'birch', 'cedar', 'dogwood'];

const engineIn = (world: World, { store, skewMs, inTurn }: ProcessPlace) =>
  new MortalProcess(world, 0.004, async ({ mortal }) => {
    const clock = new StoreClock(store, () => world.now + skewMs);
    const turn = inTurn ? 'inTurn' : undefined;
    const engine = new WatchEngine({
      alerts: mortal<AlertStore>(store.alerts, turn),
      watches: mortal<WatchStore>(store.watches, turn),
      reads: store,
      posters: { discord: mortal<Poster>(world.platform) },
      content: (claim) => alertContent(claim, store),
      paused: async ({ id }, { at }) => void world.told.push(`${id} at ${at.toISOString()}`),
      rejected: async () => undefined,
      now: clock.now,
      random: world.random,
      sleep: () => never,
      unexpected: (error) => {
        if (!String(error).includes('connection lost') && !isOutage(error)) world.wrongs.push(String(error));
      },
    });
    return {
      async tick() {
        await clock.look();
        await engine.tick();
      },
    };
  });

async function addWatches(store: Store): Promise<void> {
  for (let n = 0; n < WATCHES; n++)
    await store.watches.add(
      {
        destination: { platform: 'discord', space: 'g', channel: `c${n}` },
        subject: { kind: 'words', words: `"berth ${BERTHS[n % BERTHS.length]}"` },
        ...(n % 3 === 0 && { quiet: { from: 22 * 60, to: 1 * 60 } }),
        mostAnHour: 1 + (n % 3),
        zone: n % 2 === 0 ? 'Europe/Berlin' : 'UTC',
      },
      new Date(START),
    );
}

/** Gives the id of an article of one berth; of no outlet, whose lines that recur would be boilerplate. */
async function publish(world: World, store: Store, { n, berth }: { readonly n: number; readonly berth: string }): Promise<number> {
  const at = new Date(world.now);
  const saved = world.turn.then(() =>
    store.articles.save({
      article: { origin: `file:///port/${n}.txt`, title: `Arrival ${n}`, publishedAt: at, text: `Berth ${berth} takes vessel ${n}.` },
      extraction: { quotes: [], demands: [], speakers: [], summary: [] },
      space: '',
      readAt: at,
      arrived: true,
    }),
  );
  world.turn = saved;
  return (await saved).articleId;
}

async function alertsOf(store: Store, watchId: number): Promise<Alert[]> {
  const all: Alert[] = [];
  for (;;) {
    const page = await store.alerts.alerts(watchId, { offset: all.length, limit: 500 });
    all.push(...page.items);
    if (all.length >= page.total) return all;
  }
}

interface AlertSimulation {
  readonly wrongs: readonly string[];
  readonly articles: number;
  readonly kills: number;
  readonly platformErrors: number;
  readonly sent: number;
  readonly told: number;
}

/** News for the watches for so many days, and what became of it. Every list of wrongs has to be empty. */
async function simulateAlerts({
  days,
  on = sqliteFile(),
}: {
  readonly days: number;
  readonly on?: SharedStores;
}): Promise<AlertSimulation> {
  const world = worldOf(11, START);
  const stores = await on.open(() => world.now);
  const [store] = stores as [Store];
  try {
    await addWatches(store);
    const processes = stores.map((one, n) => engineIn(world, { store: one, skewMs: on.skewsMs[n] ?? 0, inTurn: on.inTurn }));
    const articles = new Map<number, string>();
    let disturbance: Promise<void> | undefined;
    while (world.now < START + days * DAY_MS) {
      world.now += world.random() * 20 * MINUTE_MS + 1000;
      const berth = BERTHS[Math.floor(world.random() * BERTHS.length)] ?? '';
      if (world.random() < 0.6) articles.set(await publish(world, store, { n: articles.size, berth }), berth);
      if (world.now > START + (days / 2) * DAY_MS) disturbance ??= on.disturb();
      await Promise.all(processes.filter(() => world.random() < 0.8).map((one) => one.tick().catch(outageAlone)));
      await disturbance;
    }
    world.platform.calm = true;
    for (const until = world.now + DAY_MS; world.now < until; world.now += 10 * MINUTE_MS)
      await Promise.all(processes.map((one) => one.tick()));

    const found = new Map<number, Set<number>>();
    const ends: Record<string, number> = {};
    for (const { id, subject } of await store.watches.list()) {
      const told = new Set<number>();
      for (const { instant, state, reason, items } of await alertsOf(store, id)) {
        const messages = world.platform.messages.get(alertKey({ watchId: id, instant })) ?? 0;
        ends[state] = (ends[state] ?? 0) + 1;
        if (messages !== (state === 'sent' ? 1 : 0))
          world.wrongs.push(`watch ${id} ${instant.toISOString()}: ${messages} messages, ${state}`);
        if (state !== 'sent' && (reason === undefined || !['skipped', 'failed'].includes(state)))
          world.wrongs.push(`watch ${id}: left ${state}`);
        for (const { articleId } of items) {
          if (told.has(articleId)) world.wrongs.push(`watch ${id}: article ${articleId} twice`);
          told.add(articleId);
        }
      }
      found.set(id, told);
      const paused = (await store.watches.find(id))?.paused !== undefined;
      const fitting = [...articles].filter(([, berth]) => subject.kind === 'words' && subject.words.includes(berth));
      const missing = paused ? [] : fitting.filter(([article]) => !told.has(article));
      if (missing.length > 0) world.wrongs.push(`watch ${id}: ${missing.length} articles not found`);
    }
    return {
      wrongs: world.wrongs,
      articles: articles.size,
      kills: processes.reduce((sum, { kills }) => sum + kills, 0),
      platformErrors: world.platform.errors,
      sent: ends['sent'] ?? 0,
      told: [...found.values()].reduce((sum, { size }) => sum + size, 0),
    };
  } finally {
    for (const one of stores) await one.close();
    await on.close();
  }
}

test('two processes killed anywhere, a platform that fails everywhere: each thing found is told once, or its alert says why not', async () => {
  const { wrongs, articles, kills, platformErrors, sent, told } = await simulateAlerts({ days: 12 });
  expect(wrongs.slice(0, 20)).toEqual([]);
  expect(articles).toBeGreaterThan(500);
  expect(kills).toBeGreaterThan(60);
  expect(platformErrors).toBeGreaterThan(60);
  expect(sent).toBeGreaterThan(400);
  expect(told).toBeGreaterThan(800);
}, 240_000);

test.skipIf(closedFolder() !== undefined)(
  'the same for a day and a half, with four processes whose clocks are an hour apart on a PostgreSQL that is restarted',
  async () => {
    const { wrongs, articles, kills, sent, told } = await simulateAlerts({ days: 1.5, on: await fourOnPostgres() });
    expect(wrongs.slice(0, 20)).toEqual([]);
    expect(articles).toBeGreaterThan(75);
    expect(kills).toBeGreaterThan(10);
    expect(sent).toBeGreaterThan(50);
    expect(told).toBeGreaterThan(100);
  },
  240_000,
);
