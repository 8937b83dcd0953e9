import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reservation } from '../../../src/core/ports/model-ledger.ts';
import { openStore } from '../../../src/store/open.ts';
import { temporaryFolder } from '../../app/helpers.ts';

const NOON = new Date('2026-03-31T12:00:00Z');
const NEXT_DAY = new Date('2026-04-01T00:00:00Z');
const CALL: Reservation = { use: 'abstract', model: 'm', microUsd: 400, at: NOON, dayCap: 1_000, monthCap: 1_500 };
const opened = () => openStore(path.join(temporaryFolder(), 'news.db'));

describe('the model’s ledger', () => {
  it('sets money aside until the day’s cap, gives back what was not used, and counts by use', async () => {
    const store = await opened();
    const { modelLedger } = store;
    const first = await modelLedger.reserve(CALL);
    expect(await modelLedger.reserve({ ...CALL, use: 'reading' })).toMatchObject({ ok: true });
    expect(await modelLedger.reserve(CALL)).toEqual({ ok: false, trouble: 'day_budget' });
    if (first.ok) await modelLedger.settle(first.id, { microUsd: 150, inputTokens: 90, outputTokens: 9 });
    expect(await modelLedger.reserve(CALL)).toMatchObject({ ok: true });
    expect(await modelLedger.spend(new Date('2026-03-31T00:00:00Z'))).toEqual([
      { use: 'abstract', calls: 2, microUsd: 550, inputTokens: 90, outputTokens: 9 },
      { use: 'reading', calls: 1, microUsd: 400, inputTokens: 0, outputTokens: 0 },
    ]);
    await store.close();
  });

  it('begins a new day and a new month at midnight UTC, and keeps to the month’s cap over its days', async () => {
    const store = await opened();
    const { modelLedger } = store;
    const before = { ...CALL, at: new Date('2026-03-30T23:59:59Z') };
    for (const call of [before, before, CALL]) expect(await modelLedger.reserve(call)).toMatchObject({ ok: true });
    expect(await modelLedger.reserve(CALL)).toEqual({ ok: false, trouble: 'month_budget' });
    expect(await modelLedger.reserve({ ...CALL, at: NEXT_DAY })).toMatchObject({ ok: true });
    await store.close();
  });

  it('is one for two who have the same store open, and outlives both', async () => {
    const file = path.join(temporaryFolder(), 'news.db');
    const stores = [await openStore(file), await openStore(file)];
    const calls = { ...CALL, microUsd: 100 };
    const reserved = await Promise.all(Array.from({ length: 24 }, (_, n) => stores[n % 2]!.modelLedger.reserve(calls)));
    expect(reserved.filter(({ ok }) => ok)).toHaveLength(10);
    await stores[0]!.modelLedger.keep('k', '{"a":1}', NOON, new Date(0));
    for (const store of stores) await store.close();
    const again = await openStore(file);
    expect(await again.modelLedger.reserve(calls)).toEqual({ ok: false, trouble: 'day_budget' });
    expect(await again.modelLedger.answer('k')).toBe('{"a":1}');
    await again.close();
  });

  it('keeps an answer until it is too old', async () => {
    const store = await opened();
    const { modelLedger } = store;
    await modelLedger.keep('old', '1', new Date(1_000), new Date(0));
    await modelLedger.keep('k', '1', NOON, new Date(0));
    await modelLedger.keep('k', '2', NOON, new Date(2_000));
    expect([await modelLedger.answer('k'), await modelLedger.answer('old')]).toEqual(['2', undefined]);
    await store.close();
  });

  it('counts what was refused by the day', async () => {
    const store = await opened();
    const { modelLedger } = store;
    await modelLedger.count([{ kind: 'refused', reason: 'number', count: 1 }], NOON);
    await modelLedger.count(
      [
        { kind: 'refused', reason: 'number', count: 2 },
        { kind: 'trouble', reason: 'busy', count: 1 },
      ],
      NEXT_DAY,
    );
    expect(await modelLedger.counts(NOON)).toEqual([
      { kind: 'refused', reason: 'number', count: 3 },
      { kind: 'trouble', reason: 'busy', count: 1 },
    ]);
    expect(await modelLedger.counts(NEXT_DAY)).toMatchObject([{ reason: 'number', count: 2 }, { reason: 'busy' }]);
    await store.close();
  });
});
