import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder, verbatim } from '../helpers.ts';

const folder = temporaryFolder(afterAll);
writeFileSync(path.join(folder, 'a.txt'), '“We will stay in the harbour,” said Ann Lee, the mayor. “It is late,” Lee said.');
writeFileSync(path.join(folder, 'b.txt'), '“We will leave the harbour,” said Anne Leigh, the mayor.');
writeFileSync(path.join(folder, 'c.txt'), '“We will wait for the storm,” said Bo Lee, the pilot. “It is early,” Lee said.');
await verbatim(['ingest', 'a.txt', 'b.txt', 'c.txt'], { folder });
const run = (...args: string[]) => verbatim(args, { folder });

test('explains a speaker’s names with the articles and the reason', async () => {
  const explained = await run('speakers', 'ann', 'lee', '--explain');
  expect(explained).toMatchObject({ status: 0, stderr: '' });
  expect(explained.stdout).toMatch(/^\d+\. Ann Lee \(2 quotes\)\n {3}“Ann Lee”: the name itself: .*\(article 1\)\n/);
  expect(explained.stdout).toContain('“Lee”: the surname of “Ann Lee” in the same article: ');
  expect((await run('speakers', '--explain')).stdout.match(/^\d+\. /gm)).toHaveLength(3);
});

test('names the candidates where a name is ambiguous, and nobody where it is unknown: status 1', async () => {
  const ambiguous = await run('speakers', 'merge', 'lee', 'Anne Leigh');
  expect(ambiguous).toMatchObject({ status: 1, stdout: '' });
  expect(ambiguous.stderr).toMatch(/could be several[\s\S]*Bo Lee, pilot \(2 quotes; no\. \d+\)\s+• Ann Lee, mayor \(2 quotes; no\. \d+\)/);
  expect((await run('speakers', 'merge', 'Ann Lee', 'Zed Null')).status).toBe(1);
  expect((await run('speakers', 'split', 'Ann Lee', 'Zed')).status).toBe(1);
  expect((await run('speakers', 'rulings', '--undo', '99')).status).toBe(1);
  expect((await run('speakers', 'rulings')).stdout).toBe('Nothing was ruled.\n');
});

test('merges, moves the ruling with an export, and takes it back', async () => {
  const merged = await run('speakers', 'merge', 'Ann Lee', 'Anne Leigh');
  expect(merged).toMatchObject({ status: 0, stderr: '' });
  expect(merged.stdout).toMatch(/^Ruled: 1\. “Anne Leigh” is “Ann Lee” /);
  const quoted = await run('quote', 'leigh');
  expect(quoted.stdout).toContain('We will stay in the harbour');
  expect(quoted.stdout).toContain('We will leave the harbour');
  expect((await run('speakers', 'Ann Lee', '--explain')).stdout).toContain('“Anne Leigh”: an operator ruled so: ');
  const exported = (await run('export')).stdout;
  const other = temporaryFolder();
  expect(await verbatim(['import', '-'], { folder: other, input: exported })).toMatchObject({ status: 0, stderr: '' });
  expect((await verbatim(['quote', 'leigh'], { folder: other })).stdout).toBe(quoted.stdout);
  expect((await verbatim(['export'], { folder: other })).stdout).toBe(exported);
  expect((await run('speakers', 'rulings', '--undo', '1')).stdout).toMatch(/^Taken back: 1\. “Anne Leigh” is “Ann Lee” /);
  expect((await run('quote', 'leigh')).stdout).not.toContain('We will stay');
});

test('splits a name off with what is said under it', async () => {
  const split = await run('speakers', 'split', 'Ann Lee', 'lee');
  expect(split.stdout).toMatch(/^Ruled: \d+\. “Lee” is not “Ann Lee” /);
  expect((await run('quote', 'ann', 'lee')).stdout).not.toContain('It is late');
  expect((await run('quote', 'lee')).stdout).toContain('It is late');
});

test('rules whose words a quote holds, lists that as data, and takes it along in an export', async () => {
  const ruled = await run('rulings', 'speaker', '2.1', '--name', 'nobody');
  expect(ruled).toMatchObject({ status: 0, stderr: '' });
  expect(ruled.stdout).toMatch(/^Ruled: \d+\. “We will leave the harbour,” is not Anne Leigh’s$/m);
  expect((await run('quote', 'anne', 'leigh')).status).toBe(1);
  const { rulings } = JSON.parse((await run('speakers', 'rulings', '--json')).stdout);
  expect(rulings.at(-1)).toMatchObject({ kind: 'attribution', words: 'We will leave the harbour,', name: 'Anne Leigh' });
  const exported = (await run('export')).stdout;
  const other = temporaryFolder();
  expect(await verbatim(['import', '-'], { folder: other, input: exported })).toMatchObject({ status: 0, stderr: '' });
  expect((await verbatim(['quote', 'anne', 'leigh'], { folder: other })).status).toBe(1);
  expect((await verbatim(['export'], { folder: other })).stdout).toBe(exported);
  expect((await run('speakers', 'rulings', '--undo', String(rulings.at(-1).id))).stdout).toMatch(/^Taken back: /);
  expect((await run('quote', 'anne', 'leigh')).stdout).toContain('We will leave the harbour');
});
