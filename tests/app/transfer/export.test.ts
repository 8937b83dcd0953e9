import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { ended, SAMPLE, start, temporaryFolder, verbatim } from '../helpers.ts';

const folder = temporaryFolder(afterAll);
writeFileSync(path.join(folder, 'a.txt'), '"We will go on," said Ann Lee, the mayor.');
await verbatim(['ingest', SAMPLE, 'a.txt'], { folder });
writeFileSync(path.join(folder, 'a.txt'), '"We will stop," said Ann Lee, the mayor.');
await verbatim(['ingest', 'a.txt'], { folder });
const exported = (await verbatim(['export'], { folder })).stdout;
const lines = exported.trimEnd().split('\n');

test('an export, imported into an empty store, exports the same again, revisions and all', async () => {
  expect(lines).toHaveLength(3);
  const other = temporaryFolder();
  const run = await verbatim(['import', '-'], { folder: other, input: exported });
  expect(run).toMatchObject({ status: 0, stdout: 'Imported 2, revised 1, unchanged 0, failed 0.\n', stderr: '' });
  expect((await verbatim(['export'], { folder: other })).stdout).toBe(exported);
  expect(await verbatim(['quote', 'lee'], { folder: other })).toEqual(await verbatim(['quote', 'lee'], { folder }));
});

test('a line of a version that knew no polarity is taken, and what it turned round is shown with its “against”', async () => {
  const text = 'Ann Lee, the mayor, warned drivers against crossing the old ford.';
  const start = text.indexOf('crossing');
  const demand = {
    spans: [{ start, end: text.length - 1, text: text.slice(start, -1) }],
    issuer: { name: 'Ann Lee', kind: 'person', aliases: [] },
    force: 'demand',
    evidence: { start: 0, end: text.length },
    responses: [],
    rule: 'warn-against',
  };
  const extraction = { quotes: [], demands: [demand], speakers: [], summary: [] };
  const readAt = '2026-11-20T08:00:00.000Z';
  const line = { version: 1, space: '', revision: 1, readAt, article: { origin: 'file:///a.txt', title: 'Ford', text }, extraction };
  const dismissed = { space: '', dismissedAt: readAt, content: ['not to pay'], evidenceText: '', rule: 'r' };
  const other = temporaryFolder();
  const input = `${JSON.stringify(line)}\n${JSON.stringify({ version: 1, dismissed })}`;
  expect(await verbatim(['import', '-'], { folder: other, input })).toMatchObject({ status: 0, stderr: '' });
  expect((await verbatim(['demands'], { folder: other })).stdout).toContain('“against crossing the old ford”');
  expect((await verbatim(['demands', '--dismissed', '--json'], { folder: other })).stdout).toContain('"polarity": "refrain"');
});

test('an import done twice changes nothing', async () => {
  const other = temporaryFolder();
  await verbatim(['import', '-'], { folder: other, input: lines[0]! });
  expect(await verbatim(['import', '-', '--json'], { folder: other, input: lines[0]! })).toMatchObject({
    status: 0,
    stdout: '{"added":0,"unchanged":1,"revised":0,"failed":[]}\n',
  });
});

test('a bad line is named by its number and the rest is restored: status 1', async () => {
  const forged = JSON.parse(lines[0]!);
  forged.extraction.quotes[0].spans[0].text = 'What nobody said';
  const beyond = JSON.parse(lines[0]!);
  beyond.extraction.summary = [{ start: 0, end: 1e9 }];
  const odd = { ...JSON.parse(lines[0]!), version: 2 };
  const input = ['oops', JSON.stringify(forged), JSON.stringify(odd), JSON.stringify(beyond), '', lines[1]].join('\n');
  const other = temporaryFolder();
  const run = await verbatim(['import', '-'], { folder: other, input });
  expect(run.status).toBe(1);
  expect(run.stdout).toBe('Imported 1, revised 0, unchanged 0, failed 4.\n');
  const said = run.stderr.trimEnd().split('\n');
  expect(said.map((line) => line.slice(0, 7))).toEqual(['line 1:', 'line 2:', 'line 3:', 'line 4:']);
  expect(said[1]).toContain('What nobody said');
  expect(said[2]).toContain('version');
});

test('--output writes a new file, and never over one that is there', async () => {
  const file = path.join(temporaryFolder(), 'out.ndjson');
  expect(await verbatim(['export', '--output', file, '--json'], { folder })).toMatchObject({
    status: 0,
    stdout: `${JSON.stringify({ file, readings: 3 })}\n`,
  });
  expect(readFileSync(file, 'utf8')).toBe(exported);
  const again = await verbatim(['export', '--output', file], { folder });
  expect(again).toMatchObject({ status: 1, stdout: '' });
  expect(again.stderr).toContain(`${file} is there already`);
});

test('an import of a file that is not there is a sentence and status 1', async () => {
  const run = await verbatim(['import', 'missing.ndjson'], { folder: temporaryFolder() });
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toMatch(/missing\.ndjson: there is no such file/);
});

test('a backup made while another process writes is a sound store with every article whole', async () => {
  const busy = temporaryFolder();
  const text = readFileSync(SAMPLE, 'utf8');
  for (let n = 0; n < 150; n++) writeFileSync(path.join(busy, `${n}.txt`), `Number ${n} of them all.\n${text}`);
  await verbatim(['status'], { folder: busy });
  const writer = start(['ingest', '.'], { folder: busy });
  const written = ended(writer);
  await expect
    .poll(async () => Number(/"articles":(\d+)/.exec(await statusOf(path.join(busy, 'data/verbatim.db')))?.[1]), {
      timeout: 25_000,
      interval: 50,
    })
    .toBeGreaterThan(3);
  const run = await verbatim(['backup', 'copy.db', '--json'], { folder: busy });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(writer.exitCode).toBeNull();
  expect((await written).stdout).toBe('read 150, unchanged 0, revised 0, failed 0\n');
  const copy = await openStore(path.join(busy, 'copy.db'));
  try {
    const { items, total } = await copy.articles.find({ space: '' }, { offset: 0, limit: 100 });
    expect(total).toBeGreaterThan(3);
    expect(total).toBeLessThan(150);
    // Each file tells the same below its number: an article with fewer quotes would be half of one.
    const quotes = await Promise.all(
      items.map(async ({ id }) => (await copy.quotes.find({ space: '', articleId: id }, { offset: 0, limit: 1 })).total),
    );
    expect(quotes[0]).toBeGreaterThan(5);
    expect(new Set(quotes).size).toBe(1);
  } finally {
    await copy.close();
  }
}, 60_000);

test('a backup goes to a new file in a folder that exists, or nowhere', async () => {
  const taken = path.join(folder, 'a.txt');
  expect((await verbatim(['backup', taken], { folder })).stderr).toContain('is there already');
  expect(await verbatim(['backup', 'no/such/folder/x.db'], { folder })).toMatchObject({ status: 1, stdout: '' });
  expect(existsSync(path.join(folder, 'no'))).toBe(false);
});

async function statusOf(location: string): Promise<string> {
  const store = await openStore(location);
  try {
    return JSON.stringify(await store.status());
  } finally {
    await store.close();
  }
}
