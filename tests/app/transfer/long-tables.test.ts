import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { csvOfTable } from '../../../src/app/transfer/long-tables.ts';
import { COLUMNS } from '../../../src/presentation/tables/table.ts';
import { openStore } from '../../../src/store/open.ts';
import { LOPEZ, quoteOf, readingOf } from '../../store/readings.ts';
import { temporaryFolder, verbatim } from '../helpers.ts';

const folder = temporaryFolder(afterAll);
writeFileSync(
  path.join(folder, 'a.txt'),
  `“We will sail on,” said Ann Lee, the mayor. Lee said that the ferry was late. Lee demanded that the harbour board reopen the north quay.`,
);
await verbatim(['ingest', 'a.txt'], { folder });

test('all quotations, those in marks first, as /quote --csv has them; demands as /demands --csv', async () => {
  const quotes = await verbatim(['export', '--csv', 'quotes'], { folder });
  expect(quotes).toMatchObject({ status: 0, stderr: '' });
  const [head, ...rows] = quotes.stdout.trimEnd().split('\r\n');
  expect(head).toBe(`\uFEFF${Object.keys(COLUMNS.quotes).join(',')}`);
  expect(rows.map((row) => row.split(/,(?=direct|indirect)/)[0])).toEqual([
    '"We will sail on,"',
    'that the ferry was late',
    'that the harbour board reopen the north quay',
  ]);
  const demands = await verbatim(['export', '--csv', 'demands'], { folder });
  expect(demands).toMatchObject({ status: 0, stderr: '' });
  expect(demands.stdout).toBe((await verbatim(['demands', '--csv'], { folder })).stdout);
});

test('--output writes a new file and says how many rows; another table is refused before anything is written', async () => {
  const file = path.join(temporaryFolder(), 'quotes.csv');
  const run = await verbatim(['export', '--csv', 'quotes', '--output', file, '--json'], { folder });
  expect(run).toMatchObject({ status: 0, stdout: `${JSON.stringify({ file, rows: 3 })}\n` });
  expect(readFileSync(file, 'utf8')).toBe((await verbatim(['export', '--csv', 'quotes'], { folder })).stdout);
  const other = path.join(folder, 'people.csv');
  const refused = await verbatim(['export', '--csv', 'people', '--output', other], { folder });
  expect(refused).toMatchObject({ status: 2, stdout: '' });
  expect(refused.stderr).toContain("--csv 'people': expected quotes or demands");
  expect(() => readFileSync(other)).toThrow('ENOENT');
});

test('more than a thousand rows come in pieces, each row once, and text that a spreadsheet takes for a formula stays text', async () => {
  const store = await openStore(':memory:');
  const said = Array.from({ length: 2300 }, (_, n) => `=1+${n} boats sail`);
  const text = said.map((words) => `“${words},” Maria Lopez said.`).join('\n');
  const quotes = said.map((words) => quoteOf(text, [`${words},`], LOPEZ));
  await store.articles.save(readingOf('a', { text }, { quotes, demands: [], speakers: [LOPEZ], summary: [] }));
  const counts: number[] = [];
  const pieces = await Array.fromAsync(csvOfTable(store, { table: 'quotes', space: '' }, (rows) => counts.push(rows)));
  await store.close();
  expect(counts).toEqual([1000, 1000, 300, 0]);
  expect(pieces).toHaveLength(4);
  const rows = pieces.join('').trimEnd().split('\r\n').slice(1);
  expect(rows.map((row) => row.split(',')[0])).toEqual(said.map((words) => `"'${words}`));
});
