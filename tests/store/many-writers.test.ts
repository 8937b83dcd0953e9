import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dialectOf } from '../../src/store/dialect/dialect.ts';
import { NodeSqlite } from '../../src/store/dialect/sqlite/database.ts';
import { sqliteConnection } from '../../src/store/dialect/sqlite/open.ts';
import { migrate } from '../../src/store/migrations/migrate.ts';
import { SqlStore } from '../../src/store/store.ts';
import type { Tables } from '../../src/store/tables.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/text/durations.ts';
import { BAKER, extractionOf, LOPEZ, readingOf, TEXT } from './readings.ts';

const NOON = new Date('2026-11-23T12:00:00Z');
const plus = (ms: number): Date => new Date(NOON.getTime() + ms);
const ALL = { offset: 0, limit: 10 };
const DRAFT = {
  brief: 'daily',
  destination: { platform: 'discord', space: 'guild', channel: '7' },
  cron: '0 7 * * *',
  zone: 'UTC',
} as const;
const EDITION = {
  reply: { title: 'Today', blocks: [], audience: 'everyone' },
  contents: { articles: [], quotes: [], demands: {} },
} as const;
const DISMISSAL = {
  space: 'guild',
  dismissedAt: NOON,
  issuer: BAKER,
  addressee: undefined,
  content: ['the ferry sail'],
  polarity: 'do',
  evidenceText: 'John Baker demanded that the ferry sail.',
  rule: 'verb',
} as const;

let db: Kysely<Tables>;
let store: SqlStore;
beforeEach(async () => {
  db = sqliteConnection(new NodeSqlite(':memory:'));
  await migrate(db);
  store = new SqlStore(db);
  await store.articles.save(readingOf('a'));
});
afterEach(() => store.close());

describe('what is made where there is none is held for one writer, in one order', () => {
  /** The locks that `work` takes, each at its first time; `keys of articles` for one that others may have for other keys. */
  async function locksOf(work: () => Promise<unknown>): Promise<string[]> {
    const taken = new Set<string>();
    const dialect = dialectOf(db);
    const { lock, lockKeys } = dialect;
    dialect.lock = async (transaction, name) => {
      expect(transaction.isTransaction).toBe(true);
      taken.add(name);
    };
    dialect.lockKeys = async (transaction, name, keys) => {
      expect(transaction.isTransaction).toBe(true);
      expect([...keys]).not.toEqual([]);
      taken.add(`keys of ${name}`);
    };
    await work();
    dialect.lock = lock;
    dialect.lockKeys = lockKeys;
    return [...taken];
  }
  const demandId = async (): Promise<number> => (await store.demands.find({ space: '' }, ALL)).items[0]!.id;

  it('by a new article, which others of other texts don’t wait for but where names are found, and by a revision', async () => {
    expect(await locksOf(() => store.articles.save(readingOf('b')))).toEqual(['keys of articles', 'speakers', 'demands']);
    const text = `${TEXT} It rained.`;
    expect(await locksOf(() => store.articles.save(readingOf('a', { text }, extractionOf(text))))).toEqual([
      'articles',
      'speakers',
      'demands',
      'keys of articles',
    ]);
  });

  it('by a ruling made or taken back', async () => {
    const ruling = { kind: 'merge', name: LOPEZ.name, other: BAKER.name, ruledAt: NOON } as const;
    expect(await locksOf(() => store.rulings.rule(ruling))).toEqual(['speakers', 'demands']);
    const [made] = await store.rulings.list();
    expect(await locksOf(() => store.rulings.undo(made!.id))).toEqual(['speakers', 'demands']);
  });

  it('by a dismissal made, taken back or restored from an export', async () => {
    const id = await demandId();
    expect(await locksOf(() => store.demands.dismiss(id, 'guild', NOON))).toEqual(['demands']);
    expect(await locksOf(() => store.demands.restore(id, 'guild'))).toEqual(['demands']);
    expect(await locksOf(() => store.demands.saveDismissal(DISMISSAL))).toEqual(['speakers', 'demands']);
  });

  it('by another name that an admin accepts', async () => {
    await store.suggestions.suggest([{ speaker: LOPEZ.name, words: 'the harbour chief', evidence: TEXT }], '', NOON);
    const [open] = await store.suggestions.open('');
    expect(await locksOf(() => store.suggestions.rule(open!.id, '', 'accepted', NOON))).toEqual(['speakers']);
  });

  it('by what stands between a schedule and its edition', async () => {
    const { id } = (await store.schedules.add(DRAFT, NOON, NOON))!;
    expect(await locksOf(() => store.schedules.runNow(id, NOON))).toEqual(['schedules']);
    const request = { now: NOON, leaseMs: MINUTE_MS, platforms: ['discord'] } as const;
    expect(await locksOf(() => store.schedules.claim({ ...request, platforms: ['discord'] }))).toEqual(['schedules']);
    const [occurrence] = (await store.schedules.occurrences(id, ALL)).items;
    const correction = { at: NOON, note: 'the name' };
    expect(await locksOf(() => store.schedules.correct(occurrence!.id, { ...EDITION, messageIds: [] }, correction))).toEqual(['schedules']);
  });

  it('by a source that moves', async () => {
    const { source } = await store.sources.add({ url: 'https://a.example/', space: '', kind: 'feed', addedAt: NOON });
    expect(await locksOf(() => store.sources.record(source.id, { failures: 0, url: 'https://b.example/' }))).toEqual(['sources']);
    expect(await locksOf(() => store.sources.record(source.id, { failures: 0 }))).toEqual([]);
  });
});

describe('leases go by the clock that all processes share', () => {
  let shared = NOON;
  beforeEach(() => {
    shared = NOON;
    dialectOf(db).now = () => sql`${shared.getTime()}`;
  });
  const AHEAD = plus(HOUR_MS);
  const BEHIND = plus(-HOUR_MS);

  it('of an occurrence, however wrong the clock of who claims it is', async () => {
    const { id } = (await store.schedules.add(DRAFT, NOON, NOON))!;
    await store.schedules.runNow(id, NOON);
    const claim = (now: Date) => store.schedules.claim({ now, leaseMs: MINUTE_MS, platforms: ['discord'] });
    const first = await claim(BEHIND);
    expect(first).toMatchObject({ attempt: 1, leaseUntil: plus(MINUTE_MS) });
    expect(await claim(AHEAD)).toBeUndefined();
    shared = plus(MINUTE_MS);
    expect(await store.schedules.sending(first!, EDITION, BEHIND)).toBe(false);
    const second = await claim(AHEAD);
    expect(second).toMatchObject({ attempt: 2, leaseUntil: plus(2 * MINUTE_MS) });
    await store.schedules.retry(second!, plus(HOUR_MS + MINUTE_MS), 'busy', AHEAD);
    expect(await claim(AHEAD)).toBeUndefined();
    shared = plus(2 * MINUTE_MS);
    expect(await claim(BEHIND)).toMatchObject({ attempt: 3 });
  });

  it('of a source that is polled', async () => {
    const { source } = await store.sources.add({ url: 'https://a.example/', space: '', kind: 'feed', addedAt: NOON });
    const until = await store.sources.claim(source, { now: BEHIND, leaseMs: MINUTE_MS });
    expect(until).toEqual(plus(MINUTE_MS));
    expect(await store.sources.due(AHEAD, 9)).toEqual([]);
    shared = plus(MINUTE_MS);
    expect(await store.sources.due(BEHIND, 9)).toMatchObject([{ id: source.id }]);
  });
});
