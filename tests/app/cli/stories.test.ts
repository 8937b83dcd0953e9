import { expect, test } from 'vitest';
import { temporaryFolder, verbatim } from '../helpers.ts';

const line = (id: string | number, hour: number, title: string, text: string): string =>
  JSON.stringify({ id, title, text, publishedAt: `2026-03-02T${String(hour).padStart(2, '0')}:00:00Z`, publisher: `Outlet ${id}` });

const WEIR =
  'The weir at Orlow gave way on Monday and the river took two barns, said mayor Ida Brandt. Nobody was hurt when the weir broke.';
const BARNS = 'Two barns went down the river in Orlow on Monday when the weir broke, mayor Ida Brandt said. Nobody was hurt at the weir.';
const FERRY =
  'The ferry to Sandholm will cost four euros more from June, the operator said. Islanders want the council to pay the difference.';

test('stories --jsonl names the same story for articles about one event, whatever their order, and answers a bad line in its place', async () => {
  const lines = [line('late', 12, 'River takes barns as Orlow weir breaks', BARNS), line(7, 9, 'Ferry to Sandholm dearer', FERRY)];
  const first = line('early', 8, 'Weir at Orlow breaks', WEIR);
  const run = async (input: readonly string[]) => {
    const { status, stdout } = await verbatim(['stories', '--jsonl'], { folder: temporaryFolder(), input: input.join('\n') });
    expect(status).toBe(0);
    return stdout
      .trim()
      .split('\n')
      .map((answer) => JSON.parse(answer));
  };
  const expected = [
    { id: 'late', story: 'early' },
    { id: 7, story: 7 },
    { id: 'early', story: 'early' },
  ];
  expect(await run([...lines, first])).toEqual(expected);
  expect(await run([first, ...lines])).toEqual([expected[2], expected[0], expected[1]]);
  expect(await run(['oops', JSON.stringify({ id: 1, title: 'A', text: 'B', publishedAt: 'monday' }), first])).toEqual([
    { id: null, error: 'line 1: not JSON' },
    { id: null, error: 'line 2: publishedAt: expected an instant in ISO 8601, in UTC: 2026-03-02T07:00:00Z' },
    expected[2],
  ]);
});
