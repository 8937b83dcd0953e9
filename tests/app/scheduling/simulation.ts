import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { StoreClock } from '../../../src/app/jobs/store-clock.ts';
import { LATE_MS } from '../../../src/app/scheduling/deliver.ts';
import type { EditionParts } from '../../../src/app/scheduling/edition-delivery.ts';
import { Scheduler } from '../../../src/app/scheduling/scheduler.ts';
import type { Poster } from '../../../src/core/briefs/destination.ts';
import { nextOccurrence, occurrencesBetween, parseSchedule, type Schedule } from '../../../src/core/briefs/schedule.ts';
import type { Occurrence, ScheduleStore, StoredSchedule } from '../../../src/core/ports/schedule-store.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { openStore } from '../../../src/store/open.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/text/durations.ts';
import { MortalProcess, never, type World, worldOf } from './simulated-world.ts';

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
  /** Two processes on one SQLite file where it is left out. */
  readonly on?: SharedStores | undefined;
}

/** What several processes share, each with a connection and a clock of its own. */
export interface SharedStores {
  /** One for each process; `now` is what the database's own clock says, in milliseconds since 1970. */
  open(now: () => number): Promise<readonly Store[]>;
  /** How far the clock of each process is off, in milliseconds. */
  readonly skewsMs: readonly number[];
  /** Whether one call at a time is made in the whole world: SQLite's connections of one thread would wait for each other. */
  readonly inTurn: boolean;
  /** What befalls the database, in the middle. */
  disturb(): Promise<void>;
  close(): Promise<void>;
}

/** A file that two processes with the right clock share. */
export function sqliteFile(): SharedStores {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'verbatim-simulation-'));
  const file = path.join(folder, 'store.db');
  return {
    open: async () => [await openStore(file), await openStore(file)],
    skewsMs: [0, 0],
    inTurn: true,
    disturb: async () => undefined,
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
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

/** What a process meets while its database is gone; it tries again at its next look. */
export const isOutage = (error: unknown): boolean => error instanceof StoreError && (error.code === 'unreachable' || error.code === 'busy');

export interface ProcessPlace {
  readonly store: Store;
  readonly skewMs: number;
  readonly inTurn: boolean;
}

/** The platform, to which an edition says that it is late where it is, by the database's clock, and nowhere else. */
const tellingLateness = (world: World): Poster => ({
  post(to, reply, options) {
    const lateMs = world.now - Date.parse(String(reply.title));
    if (reply.blocks.length > 0 !== lateMs > LATE_MS)
      world.wrongs.push(`${reply.title}: ${lateMs} ms late, and says ${reply.blocks.length > 0}`);
    return world.platform.post(to, reply, options);
  },
  find: (to, key) => world.platform.find(to, key),
});

/** The scheduler of one process. */
const schedulerIn = (world: World, { store, skewMs, inTurn }: ProcessPlace) =>
  new MortalProcess(world, 0.0015, async ({ mortal, call }) => {
    const clock = new StoreClock(store, () => world.now + skewMs);
    const parts: EditionParts = {
      schedules: mortal<ScheduleStore>(store.schedules, inTurn ? 'inTurn' : undefined),
      posters: { discord: mortal<Poster>(tellingLateness(world)) },
      compose: (_schedule, instant) =>
        call(async () => {
          if (instant.getTime() > world.now)
            world.wrongs.push(`${instant.toISOString()}: composed at ${new Date(world.now).toISOString()}`);
          return {
            reply: { title: instant.toISOString(), blocks: [], audience: 'everyone' },
            contents: { articles: [], quotes: [], demands: {} },
          };
        }),
      rejected: async () => undefined,
      paused: async ({ id }, { at }) => world.told.push(`${id} at ${at.toISOString()}`) as unknown as undefined,
      now: clock.now,
      random: world.random,
      sleep: () => never,
      unexpected: (error) => {
        if (!String(error).includes('connection lost') && !isOutage(error)) world.wrongs.push(String(error));
      },
    };
    const scheduler = new Scheduler(parts);
    await clock.look();
    await scheduler.start();
    return {
      async tick() {
        await clock.look();
        await scheduler.tick();
      },
    };
  });

/** Channels in 20 time zones, several processes on one store, kills, outages and platform errors for so many days; then a calm day to settle. */
export async function simulate({ seed, channels, days, on = sqliteFile() }: SimulationOptions): Promise<SimulationResult> {
  const world = worldOf(seed, START);
  const { random } = world;
  const stores = await on.open(() => world.now);
  try {
    const { schedules: scheduleStore } = stores[0]!;
    const schedules = await addSchedules(scheduleStore, channels, world);
    const instances = stores.map((store, n) => schedulerIn(world, { store, skewMs: on.skewsMs[n] ?? 0, inTurn: on.inTurn }));
    const [end, middle] = [START + days * DAY_MS, START + (days / 2) * DAY_MS];
    let disturbance: Promise<void> | undefined;
    while (world.now < end) {
      world.now += (random() < 0.002 ? random() * 40 * HOUR_MS : random() * 3 * HOUR_MS) + MINUTE_MS;
      if (world.now > middle) disturbance ??= on.disturb();
      // Now and then some of them alone are awake.
      await Promise.all(instances.filter(() => random() < 0.7).map((instance) => instance.tick().catch(outageAlone)));
      if (random() < 0.01) await resumeAll(scheduleStore, world).catch(outageAlone);
    }
    await disturbance;
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
    await on.close();
  }
}

/** Throws what is no outage. */
export function outageAlone(error: unknown): void {
  if (!isOutage(error)) throw error;
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
