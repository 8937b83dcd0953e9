import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { EditionParts } from '../../../src/app/scheduling/edition-delivery.ts';
import { Scheduler } from '../../../src/app/scheduling/scheduler.ts';
import type { Destination, Poster, PostOutcome, PostProblem } from '../../../src/core/briefs/destination.ts';
import { nextOccurrence, occurrencesBetween, parseSchedule, type Schedule } from '../../../src/core/briefs/schedule.ts';
import type { Occurrence, ScheduleStore, StoredSchedule } from '../../../src/core/ports/schedule-store.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { openStore } from '../../../src/store/open.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/text/durations.ts';

const START = Date.parse('2026-01-01T00:00:00Z');

const ZONES =
  'UTC Europe/Kyiv Europe/London Europe/Berlin America/New_York America/Los_Angeles America/St_Johns America/Sao_Paulo America/Santiago America/Havana Australia/Lord_Howe Australia/Sydney Asia/Tokyo Asia/Kolkata Asia/Kathmandu Africa/Cairo Africa/Casablanca Pacific/Chatham Pacific/Apia Antarctica/Troll'.split(
    ' ',
  );
/** Daylight saving skips and repeats 2:30 and, in Cairo and Havana, midnight. Few are daily, so that 400 days stay quick. */
const CRONS =
  '30 2 * * *|0 0 * * 0,3|30 2 * * 0|0 0 * * 5|30 2 * * 6|0 7 * * 1|0 7 * * 0|0 18 * * 4|0 0 1,15 * *|0 9 29 2 *|30 2 28-31 3,10 *|0 12 31 * *|30 2 1-7 4,11 *|0 18 13 * 5|0 3 10,20 * *|59 23 31 12 *|0 2 25-31 3,10 0|30 1 * 4,10,11 *'.split(
    '|',
  );

export interface SimulationOptions {
  readonly seed: number;
  readonly channels: number;
  readonly days: number;
}

/** What became of it all. Every list of wrongs has to be empty. */
export interface SimulationResult {
  readonly due: number;
  readonly sent: number;
  /** How many were not sent, by state and reason. */
  readonly notSent: Readonly<Record<string, number>>;
  readonly kills: number;
  readonly platformErrors: number;
  readonly wrongs: readonly string[];
}

/** The mulberry32 generator: the same seed, the same run. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const never = new Promise<never>(() => undefined);

/** A platform that keeps every message it is given, doubles and all, and fails in every way that it can. */
class Platform implements Poster {
  readonly messages = new Map<string, number>();
  readonly gone = new Set<string>();
  errors = 0;
  calm = false;
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  async post(to: Destination, _reply: unknown, { key }: { readonly key: string }): Promise<PostOutcome> {
    const chance = this.calm ? 1 : this.#random();
    if (this.gone.has(to.channel)) return this.#problem({ kind: 'gone', detail: 'Unknown Channel' });
    if (chance < 0.0005) this.gone.add(to.channel);
    if (chance < 0.03) return this.#problem({ kind: 'later', retryAfterMs: this.#random() * 20 * MINUTE_MS, detail: 'too many requests' });
    if (chance < 0.05) this.#break('before it was posted');
    this.messages.set(key, (this.messages.get(key) ?? 0) + 1);
    if (chance < 0.07) this.#break('after it was posted');
    if (chance < 0.08) return this.#problem({ kind: 'later', retryAfterMs: 1000, detail: '500, but posted' });
    return { ok: true, messageIds: [key] };
  }

  async find(_to: Destination, key: string): Promise<readonly string[]> {
    if (!this.calm && this.#random() < 0.05) this.#break('while it was looked for');
    return this.messages.has(key) ? [key] : [];
  }

  #problem(problem: PostProblem): PostOutcome {
    this.errors++;
    return { ok: false, problem };
  }

  #break(when: string): never {
    this.errors++;
    throw new Error(`connection lost ${when}`);
  }
}

/** One process: killed before or after any call that leaves it, as by `kill -9`. Nothing of it runs on. */
class Instance {
  kills = 0;
  downUntil = 0;
  #scheduler: Scheduler | undefined;
  #dead: Promise<void> = never;
  #die: () => void = () => undefined;
  readonly #world: World;
  readonly #store: Store;

  constructor(world: World, store: Store) {
    this.#world = world;
    this.#store = store;
  }

  async tick(): Promise<void> {
    if (this.#world.now < this.downUntil) return;
    if (!this.#scheduler) await this.#boot();
    await Promise.race([this.#scheduler?.tick(), this.#dead]);
  }

  async #boot(): Promise<void> {
    const { world, life } = { world: this.#world, life: { ended: false } };
    this.#dead = new Promise((resolve) => {
      this.#die = () => {
        life.ended = true;
        this.kills++;
        this.#scheduler = undefined;
        this.downUntil = world.now + world.random() * 90 * MINUTE_MS;
        resolve();
      };
    });
    // Both connections are of one thread, and SQLite's wait for the other's lock would stop that thread: one transaction at a time.
    const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
      const turn = world.turn.then(work);
      world.turn = turn.catch(() => undefined);
      return turn;
    };
    const mortal = <T extends object>(target: T, call: <R>(work: () => Promise<R>) => Promise<R> = (work) => work()): T =>
      new Proxy(target, {
        get: (_, name) => {
          const method = target[name as keyof T];
          return typeof method === 'function'
            ? (...args: unknown[]) => this.#call(life, () => call(() => method.apply(target, args)))
            : method;
        },
      });
    const parts: EditionParts = {
      schedules: mortal<ScheduleStore>(this.#store.schedules, inTurn),
      posters: { discord: mortal<Poster>(world.platform) },
      compose: (_schedule, instant) =>
        this.#call(life, async () => ({
          reply: { title: instant.toISOString(), blocks: [], audience: 'everyone' },
          contents: { articles: [], quotes: [], demands: {} },
        })),
      rejected: async () => undefined,
      paused: async ({ id }, { at }) => world.told.push(`${id} at ${at.toISOString()}`) as unknown as undefined,
      now: () => new Date(world.now),
      random: world.random,
      sleep: () => never,
      unexpected: (error) => {
        if (!String(error).includes('connection lost')) world.wrongs.push(String(error));
      },
    };
    this.#scheduler = new Scheduler(parts);
    await Promise.race([this.#scheduler.start(), this.#dead]);
  }

  async #call<T>(life: { ended: boolean }, work: () => Promise<T>): Promise<T> {
    if (life.ended) return never;
    this.#perhapsDie();
    if (life.ended) return never;
    try {
      return await work();
    } finally {
      if (!life.ended) this.#perhapsDie();
      // biome-ignore lint/correctness/noUnsafeFinally: a dead process gets no answer, an error neither
      if (life.ended) return never;
    }
  }

  #perhapsDie(): void {
    if (!this.#world.platform.calm && this.#world.random() < 0.0015) this.#die();
  }
}

interface World {
  now: number;
  turn: Promise<unknown>;
  readonly random: () => number;
  readonly platform: Platform;
  readonly told: string[];
  readonly wrongs: string[];
}

/** Channels in 20 time zones, two instances on one store, kills, outages and platform errors for so many days; then a calm day to settle. */
export async function simulate({ seed, channels, days }: SimulationOptions): Promise<SimulationResult> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'verbatim-simulation-'));
  const random = randomOf(seed);
  const world: World = { now: START, turn: Promise.resolve(), random, platform: new Platform(random), told: [], wrongs: [] };
  const stores = [await openStore(path.join(folder, 'store.db')), await openStore(path.join(folder, 'store.db'))];
  try {
    const { schedules: scheduleStore } = stores[0]!;
    const schedules = await addSchedules(scheduleStore, channels, world);
    const instances = stores.map((store) => new Instance(world, store));
    const end = START + days * DAY_MS;
    while (world.now < end) {
      world.now += (random() < 0.002 ? random() * 40 * HOUR_MS : random() * 3 * HOUR_MS) + MINUTE_MS;
      // Now and then one of them alone is awake.
      await Promise.all(instances.filter(() => random() < 0.7).map((instance) => instance.tick()));
      if (random() < 0.01) await resumeAll(scheduleStore, world);
    }
    world.platform.calm = true;
    world.platform.gone.clear();
    for (const until = world.now + 2 * DAY_MS; world.now < until; world.now += 10 * MINUTE_MS)
      await Promise.all(instances.map((instance) => instance.tick()));
    return await judge(
      scheduleStore,
      schedules,
      world,
      instances.reduce((sum, { kills }) => sum + kills, 0),
    );
  } finally {
    for (const store of stores) await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function addSchedules(ledger: ScheduleStore, channels: number, { now, random }: World): Promise<Map<StoredSchedule, Schedule>> {
  const schedules = new Map<StoredSchedule, Schedule>();
  for (let n = 0; n < channels; n++) {
    const [cron, zone] = [CRONS[Math.floor(random() * CRONS.length)]!, ZONES[n % ZONES.length]!];
    const parsed = parseSchedule(cron, zone);
    if (!parsed.ok) throw new Error(parsed.failure);
    const destination = { platform: 'discord', space: 'guild', channel: `c${n}` } as const;
    const draft = { brief: 'daily', destination, cron, zone };
    schedules.set((await ledger.add(draft, new Date(now), nextOccurrence(parsed.value, new Date(now))!))!, parsed.value);
  }
  return schedules;
}

/** An admin puts the channels right and resumes their schedules. */
async function resumeAll(ledger: ScheduleStore, { now, platform }: World): Promise<void> {
  platform.gone.clear();
  for (const { id, cron, zone, paused } of await ledger.schedules()) {
    const parsed = parseSchedule(cron, zone);
    if (paused && parsed.ok) await ledger.resume(id, new Date(now), nextOccurrence(parsed.value, new Date(now))!);
  }
}

async function judge(
  ledger: ScheduleStore,
  schedules: Map<StoredSchedule, Schedule>,
  world: World,
  kills: number,
): Promise<SimulationResult> {
  const { wrongs, platform, told } = world;
  const notSent: Record<string, number> = {};
  let [due, sent] = [0, 0];
  for (const [{ id, addedAt }, parsed] of schedules) {
    const rows = await allOf(ledger, id);
    const known = new Map(rows.map((row) => [row.instant.getTime(), row]));
    for (const instant of occurrencesBetween(parsed, addedAt, new Date(world.now - DAY_MS))) {
      due++;
      const row = known.get(instant.getTime());
      const name = `schedule ${id} (${parsed.cron} ${parsed.zone}) ${instant.toISOString()}`;
      const messages = platform.messages.get(`vb-${id.toString(36)}-${instant.getTime().toString(36)}`) ?? 0;
      if (!row) wrongs.push(`${name}: not in the ledger`);
      else if (row.state === 'sent') sent++;
      else if (row.reason === undefined || !['skipped', 'failed'].includes(row.state)) wrongs.push(`${name}: left ${row.state}`);
      else notSent[`${row.state}: ${row.reason}`] = (notSent[`${row.state}: ${row.reason}`] ?? 0) + 1;
      if (messages !== (row?.state === 'sent' ? 1 : 0)) wrongs.push(`${name}: ${messages} messages, ${row?.state} (${row?.reason})`);
    }
  }
  if (new Set(told).size !== told.length) wrongs.push('admins were told twice of one pause');
  return { due, sent, notSent, kills, platformErrors: platform.errors, wrongs };
}

async function allOf(ledger: ScheduleStore, id: number): Promise<Occurrence[]> {
  const rows: Occurrence[] = [];
  for (;;) {
    const page = await ledger.occurrences(id, { offset: rows.length, limit: 500 });
    rows.push(...page.items);
    if (rows.length >= page.total) return rows;
  }
}
