import { expect, test } from 'vitest';
import { openArchive } from './helpers.ts';

test('every address of a person who was joined with another leads to that one, and is their own again when that is taken back', async () => {
  const { page, read, store } = await openArchive();
  await read('“The quay is closed,” said Anna Kovacs. “The pier is open,” said Jane Doe.');
  const numberOf = async (name: string): Promise<number> => (await store.speakers.resolve(name, '')).meant[0]!.id;
  const [anna, jane] = [await numberOf('Anna Kovacs'), await numberOf('Jane Doe')];
  const { id } = await store.rulings.rule({ kind: 'merge', name: 'Anna Kovacs', other: 'Jane Doe', ruledAt: new Date() });
  for (const [before, after] of [
    [`/people/${jane}?since=2026-01-01`, `/people/${anna}?since=2026-01-01`],
    [`/people/${jane}/compare?about=pier`, `/people/${anna}/compare?about=pier`],
    [`/people/${jane}.atom`, `/people/${anna}.atom`],
    [`/people/${jane}.csv`, `/people/${anna}.csv`],
    [`/api/v1/people/${jane}`, `/api/v1/people/${anna}`],
    [`/api/v1/people/${jane}/quotations`, `/api/v1/people/${anna}/quotations`],
  ]) {
    const { status, headers } = await page(before!);
    expect([status, headers.get('location')], before).toEqual([302, after]);
    expect((await page(after!)).status, after).toBe(200);
  }
  await store.rulings.undo(id);
  expect((await page(`/people/${jane}`)).html).toContain('Jane Doe');
  expect((await page('/people/999')).status).toBe(404);
});
