import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Destination } from '../../src/core/briefs/destination.ts';
import type { DeliveryState } from '../../src/core/ports/delivery-ledger.ts';
import type { Claim, Edition, ScheduleStore, StoredSchedule } from '../../src/core/ports/schedule-store.ts';
import type { Store } from '../../src/core/ports/store.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/text/durations.ts';

const SEVEN = new Date('2026-11-20T07:00:00Z');
const plus = (ms: number): Date => new Date(SEVEN.getTime() + ms);
const LEASE_MS = MINUTE_MS;
const EDITION: Edition = {
  reply: {
    title: 'Daily brief',
    blocks: [{ kind: 'quote', pieces: ['Not today.'], verbatim: true, date: SEVEN, sources: [] }],
    audience: 'everyone',
  },
  contents: { articles: [1, 2], quotes: ['not today'], demands: { 'open the gate': 'rejected' } },
};

/** What every ledger keeps, whatever the database. */
export function ledgerContract(name: string, open: () => Promise<Store>): void {
  describe(`the ledger of ${name}`, () => {
    let ledger: ScheduleStore;
    beforeEach(async () => {
      const store = await open();
      onTestFinished(() => store.close());
      ledger = store.schedules;
    });

    const to = (channel: string, platform: Destination['platform'] = 'discord'): Destination => ({ platform, space: 'guild-1', channel });
    const add = async (channel: string, brief = 'daily'): Promise<StoredSchedule> =>
      (await ledger.add(
        { brief, destination: to(channel), cron: '0 7 * * *', zone: 'Europe/Kyiv', role: 'r', addedBy: 'u' },
        plus(-HOUR_MS),
        SEVEN,
      ))!;
    const due = async (schedule: StoredSchedule, ...instants: Date[]): Promise<boolean> =>
      ledger.record(schedule, { instants: instants.map((at) => ({ at })), to: SEVEN, nextAt: plus(24 * HOUR_MS) }, SEVEN);
    const claim = (now = SEVEN): Promise<Claim | undefined> => ledger.claim({ now, leaseMs: LEASE_MS, platforms: ['discord'] });
    const states = async ({ id }: StoredSchedule): Promise<(DeliveryState | string)[]> =>
      (await ledger.occurrences(id, { offset: 0, limit: 20 })).items.map(({ state, reason }) => (reason ? `${state}: ${reason}` : state));

    it('keeps a schedule as it was given, and refuses the same brief for the same channel', async () => {
      const one = await add('c1');
      expect(one).toMatchObject({
        id: 1,
        brief: 'daily',
        destination: to('c1'),
        cron: '0 7 * * *',
        zone: 'Europe/Kyiv',
        role: 'r',
        addedBy: 'u',
      });
      expect(one).toMatchObject({ addedAt: plus(-HOUR_MS), recordedTo: plus(-HOUR_MS), nextAt: SEVEN, paused: undefined });
      expect(await add('c1')).toBeUndefined();
      const other = await add('c1', 'weekly');
      expect(await ledger.schedules()).toEqual([one, other]);
      expect(await ledger.schedules({ platform: 'discord', space: 'guild-1' })).toEqual([one, other]);
      expect(await ledger.schedules({ platform: 'slack', space: 'guild-1' })).toEqual([]);
      expect(await ledger.schedules({ platform: 'discord', space: 'guild-2' })).toEqual([]);
      await ledger.remove(one.id);
      expect(await ledger.schedules()).toEqual([other]);
    });

    it('tells whose time has come, on the platforms asked for', async () => {
      const one = await add('c1');
      const ask = (now: Date, platforms: Destination['platform'][]) => ledger.dueSchedules({ now, platforms });
      expect(await ask(plus(-1), ['discord'])).toEqual([]);
      expect(await ask(SEVEN, ['slack', 'terminal'])).toEqual([]);
      expect(await ask(SEVEN, ['discord', 'slack'])).toEqual([one]);
    });

    it('records an occurrence once, whoever records it first', async () => {
      const one = await add('c1');
      expect(await due(one, SEVEN)).toBe(true);
      expect(await due(one, SEVEN)).toBe(false);
      const [again] = await ledger.schedules();
      expect(again).toMatchObject({ recordedTo: SEVEN, nextAt: plus(24 * HOUR_MS) });
      expect(await due(again!, SEVEN)).toBe(true);
      expect(await states(one)).toEqual(['due']);
    });

    it('gives a claim to one alone, and again when its lease is over', async () => {
      const one = await add('c1');
      await due(one, SEVEN);
      const first = await claim();
      expect(first).toMatchObject({
        instant: SEVEN,
        attempt: 1,
        maySent: false,
        superseded: false,
        byHand: false,
        leaseUntil: plus(LEASE_MS),
      });
      expect(first!.schedule.id).toBe(one.id);
      expect(await claim()).toBeUndefined();
      expect(await claim(plus(LEASE_MS - 1))).toBeUndefined();
      const second = await claim(plus(LEASE_MS));
      expect(second).toMatchObject({ attempt: 2, maySent: false });
      expect(second!.token).toBeGreaterThan(first!.token);
    });

    it('lets nobody write whose claim has passed to another', async () => {
      const one = await add('c1');
      await due(one, SEVEN);
      const first = (await claim())!;
      const later = plus(LEASE_MS);
      const second = (await claim(later))!;
      expect(await ledger.sending(first, EDITION, later)).toBe(false);
      expect(await ledger.sent(first, ['m'], later)).toBe(false);
      expect(await ledger.drop(first, 'failed', 'x', later)).toBe(false);
      expect(await ledger.retry(first, later, 'x', later)).toBe(false);
      expect(await ledger.sending(second, EDITION, later)).toBe(true);
      expect(await ledger.sent(second, ['m1', 'm2'], later)).toBe(true);
      expect((await ledger.occurrences(one.id, { offset: 0, limit: 9 })).items).toMatchObject([
        { state: 'sent', messageIds: ['m1', 'm2'], attempts: 2 },
      ]);
      expect(await claim(plus(HOUR_MS))).toBeUndefined();
    });

    it('begins to send only while the lease lasts', async () => {
      await due(await add('c1'), SEVEN);
      const first = (await claim())!;
      expect(await ledger.sending(first, EDITION, plus(LEASE_MS))).toBe(false);
      expect(await ledger.sending(first, EDITION, plus(LEASE_MS - 1))).toBe(true);
    });

    it('says after a crash that the platform may have been asked', async () => {
      await due(await add('c1'), SEVEN);
      await ledger.sending((await claim())!, EDITION, SEVEN);
      expect(await claim(plus(LEASE_MS))).toMatchObject({ attempt: 2, maySent: true });
    });

    it('gives claims oldest first, by id within an instant, and one at a time for a channel', async () => {
      const [a, b] = [await add('c1'), await add('c2')];
      const again = await add('c1', 'weekly');
      for (const schedule of [again, b, a]) await due(schedule, SEVEN);
      const first = (await claim())!;
      expect(first.schedule.id).toBe(a.id);
      expect((await claim())!.schedule.id).toBe(b.id);
      expect(await claim()).toBeUndefined();
      await ledger.sent(first, ['m'], SEVEN);
      expect((await claim())!.schedule.id).toBe(again.id);
    });

    it('keeps a whole channel waiting for a retry, and no other', async () => {
      const [a, b, c] = [await add('c1'), await add('c1', 'weekly'), await add('c2')];
      for (const schedule of [a, b, c]) await due(schedule, SEVEN);
      expect(await ledger.retry((await claim())!, plus(HOUR_MS), 'busy', SEVEN)).toBe(true);
      expect(await states(a)).toEqual(['due: busy']);
      expect((await claim())!.schedule.id).toBe(c.id);
      expect(await claim(plus(HOUR_MS - 1))).toMatchObject({ schedule: { id: c.id } });
      expect(await claim(plus(HOUR_MS))).toMatchObject({ schedule: { id: a.id }, attempt: 2 });
    });

    it('says that a later occurrence is due already', async () => {
      const one = await add('c1');
      await due(one, SEVEN, plus(-HOUR_MS));
      const first = (await claim())!;
      expect(first).toMatchObject({ instant: plus(-HOUR_MS), superseded: true });
      expect(await ledger.drop(first, 'skipped', 'superseded', SEVEN)).toBe(true);
      expect(await claim()).toMatchObject({ instant: SEVEN, superseded: false });
      expect(await states(one)).toEqual(['claimed', 'skipped: superseded']);
    });

    it('pauses once, skips what is open, and takes the claim from its holder', async () => {
      const one = await add('c1');
      await due(one, SEVEN);
      const open = (await claim())!;
      const paused = { at: SEVEN, reason: 'gone', detail: 'Unknown Channel' } as const;
      expect(await ledger.pause(one.id, paused)).toBe(true);
      expect(await ledger.pause(one.id, { ...paused, reason: 'asked' })).toBe(false);
      expect(await ledger.schedules()).toMatchObject([{ paused }]);
      expect(await ledger.sending(open, EDITION, SEVEN)).toBe(false);
      expect(await states(one)).toEqual(['skipped: paused']);
      await ledger.resume(one.id, plus(HOUR_MS), plus(2 * HOUR_MS));
      expect(await ledger.schedules()).toMatchObject([{ paused: undefined, recordedTo: plus(HOUR_MS), nextAt: plus(2 * HOUR_MS) }]);
    });

    it('lets what a paused schedule may have sent be looked for all the same', async () => {
      const one = await add('c1');
      await due(one, SEVEN);
      await ledger.sending((await claim())!, EDITION, SEVEN);
      await ledger.pause(one.id, { at: SEVEN, reason: 'asked', detail: '' });
      expect(await claim(plus(LEASE_MS))).toMatchObject({ maySent: true });
    });

    it('runs one by hand at once, and no second before it is done', async () => {
      const one = await add('c1');
      expect(await ledger.runNow(one.id, plus(-HOUR_MS))).toBeTypeOf('number');
      expect(await ledger.runNow(one.id, plus(-HOUR_MS + 1))).toBeUndefined();
      const open = (await claim(plus(-HOUR_MS)))!;
      expect(open).toMatchObject({ byHand: true, superseded: false });
      await ledger.sent(open, ['m'], SEVEN);
      expect(await ledger.runNow(one.id, SEVEN)).toBeTypeOf('number');
      expect(await ledger.schedules()).toEqual([one]);
    });

    it('gives back what a sent edition held, dates and all, until it is pruned', async () => {
      const one = await add('c1');
      await due(one, SEVEN);
      const open = (await claim())!;
      await ledger.sending(open, EDITION, SEVEN);
      expect(await ledger.editions(to('c1'), 'daily', plus(-HOUR_MS))).toEqual([]);
      await ledger.sent(open, ['m'], SEVEN);
      expect(await ledger.editions(to('c1'), 'daily', SEVEN)).toEqual([{ ...EDITION, instant: SEVEN }]);
      expect(await ledger.editions(to('c1'), 'daily', plus(1))).toEqual([]);
      expect(await ledger.editions(to('c1'), 'weekly', SEVEN)).toEqual([]);
      await ledger.prune(plus(1));
      expect(await ledger.editions(to('c1'), 'daily', SEVEN)).toEqual([]);
      expect(await states(one)).toEqual(['sent']);
    });

    it('forgets, when the clock had run ahead, what it recorded there, and keeps what was sent', async () => {
      const one = await add('c1');
      await ledger.record(
        one,
        { instants: [{ at: SEVEN }, { at: plus(24 * HOUR_MS), skip: 'missed' }], to: plus(48 * HOUR_MS), nextAt: plus(72 * HOUR_MS) },
        SEVEN,
      );
      await ledger.sent((await claim())!, ['m'], SEVEN);
      expect(await ledger.rewind({ to: plus(48 * HOUR_MS), now: plus(1), leaseMs: LEASE_MS })).toEqual([]);
      expect(await ledger.rewind({ to: plus(HOUR_MS), now: plus(1), leaseMs: LEASE_MS })).toMatchObject([
        { id: one.id, recordedTo: plus(1) },
      ]);
      await ledger.reschedule(one.id, plus(24 * HOUR_MS));
      expect(await ledger.schedules()).toMatchObject([{ recordedTo: plus(1), nextAt: plus(24 * HOUR_MS) }]);
      expect(await states(one)).toEqual(['sent']);
    });
  });
}
