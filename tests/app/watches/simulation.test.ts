import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { WatchEngine } from '../../../src/app/watches/watch-engine.ts';
import { alertContent } from '../../../src/briefing/alerts/alert-content.ts';
import type { Poster } from '../../../src/core/briefs/destination.ts';
import type { Alert, AlertStore } from '../../../src/core/ports/alert-store.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import type { WatchStore } from '../../../src/core/ports/watch-store.ts';
import { alertKey } from '../../../src/core/watches/alert-key.ts';
import { openStore } from '../../../src/store/open.ts';
import { DAY_MS, MINUTE_MS } from '../../../src/text/durations.ts';
import { MortalProcess, never, type World, worldOf } from '../scheduling/simulated-world.ts';

const START = Date.parse('2026-11-20T00:00:00Z');
const WATCHES = 8;
const DAYS = 12;
const BERTHS = ['alder', 'birch', 'cedar', 'dogwood'];

const engineIn = (world: World, store: Store) =>
  new MortalProcess(
    world,
    0.004,
    async ({ mortal }) =>
      new WatchEngine({
        alerts: mortal<AlertStore>(store.alerts, 'inTurn'),
        watches: mortal<WatchStore>(store.watches, 'inTurn'),
        reads: store,
        posters: { discord: mortal<Poster>(world.platform) },
        content: (claim) => alertContent(claim, store),
        paused: async ({ id }, { at }) => void world.told.push(`${id} at ${at.toISOString()}`),
        rejected: async () => undefined,
        now: () => new Date(world.now),
        random: world.random,
        sleep: () => never,
        unexpected: (error) => {
          if (!String(error).includes('connection lost')) world.wrongs.push(String(error));
        },
      }),
  );

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

test('two processes killed anywhere, a platform that fails everywhere: each thing found is told once, or its alert says why not', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'verbatim-alerts-'));
  const world = worldOf(11, START);
  const stores = [await openStore(path.join(folder, 'store.db')), await openStore(path.join(folder, 'store.db'))];
  const [store] = stores as [Store, Store];
  try {
    await addWatches(store);
    const processes = stores.map((one) => engineIn(world, one));
    const articles = new Map<number, string>();
    while (world.now < START + DAYS * DAY_MS) {
      world.now += world.random() * 20 * MINUTE_MS + 1000;
      const berth = BERTHS[Math.floor(world.random() * BERTHS.length)] ?? '';
      if (world.random() < 0.6) articles.set(await publish(world, store, { n: articles.size, berth }), berth);
      await Promise.all(processes.filter(() => world.random() < 0.8).map((one) => one.tick()));
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
    expect(world.wrongs.slice(0, 20)).toEqual([]);
    expect(articles.size).toBeGreaterThan(500);
    expect(processes.reduce((sum, { kills }) => sum + kills, 0)).toBeGreaterThan(60);
    expect(world.platform.errors).toBeGreaterThan(60);
    expect(ends['sent']).toBeGreaterThan(400);
    expect([...found.values()].reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(800);
  } finally {
    for (const one of stores) await one.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);
