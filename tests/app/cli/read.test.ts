import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { page, paragraphs } from '../../sources/page/pages.ts';
import { temporaryFolder, verbatim } from '../helpers.ts';

const html = page({ head: '<title>Bridge shut</title><link rel="canonical" href="/bridge">', body: `<article>${paragraphs(4)}</article>` });
const stub = page({
  head: '<title>Bridge shut</title><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
  body: '<article><p>The mayor said: "We will open it when it is safe, and no sooner than that."</p></article>',
});
const german = page({
  lang: 'de',
  body: `<article>${'<p>„Wir werden die Brücke nicht öffnen, bevor sie sicher ist“, sagte der Bürgermeister der Stadt am Freitag, und niemand weiß, wer für die Fähren zahlen wird.</p>'}</article>`,
});

test('a line of a page is answered by a line of its article; a bad one is told on stderr with its number, and the rest go on', async () => {
  const input = [
    JSON.stringify({ id: 'a', url: 'https://post.example/x', html }),
    'oops',
    JSON.stringify({ id: 'b' }),
    JSON.stringify({ id: 'c', html: '' }),
    '[]',
    JSON.stringify({ id: 7, url: null, html }),
  ].join('\n');
  const run = await verbatim(['read', '--jsonl'], { folder: temporaryFolder(), input });
  expect(run.status).toBe(0);
  expect(run.stderr.trim().split('\n')).toEqual([
    'line 2: not JSON',
    'line 3: html: expected a string',
    'line 4: the page has no text',
    'line 5: expected an object with id, url and html',
  ]);
  const [first, second, ...more] = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(more).toEqual([]);
  expect(Object.keys(first)).toEqual([
    'id',
    'kind',
    'title',
    'byline',
    'publisher',
    'publishedAt',
    'modifiedAt',
    'canonicalUrl',
    'language',
    'text',
  ]);
  expect(first).toMatchObject({
    id: 'a',
    kind: 'article',
    title: 'Bridge shut',
    byline: null,
    canonicalUrl: 'https://post.example/bridge',
    language: 'en',
  });
  expect(second).toMatchObject({ id: 7, canonicalUrl: null });
});

test('one page, and lines of a file, are read by name', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'a.html'), html);
  writeFileSync(path.join(folder, 'a.jsonl'), `${JSON.stringify({ id: 1, html })}\n`);
  const one = await verbatim(['read', 'a.html'], { folder });
  const lines = await verbatim(['read', '--jsonl', 'a.jsonl'], { folder });
  expect(JSON.parse(one.stdout).text).toBe(JSON.parse(lines.stdout).text);
  expect(await verbatim(['read', '--jsonl', 'none.jsonl'], { folder })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('none.jsonl'),
  });
});

test('a paywall’s stub is stored and found, not quoted from, and said to be one', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'stub.html'), stub);
  const run = await verbatim(['ingest', 'stub.html'], { folder });
  expect(run).toMatchObject({ status: 0, stdout: 'read 1, unchanged 0, revised 0, failed 0\n' });
  expect(run.stderr).toContain('stub.html: Only its beginning could be read, the rest is behind a paywall: nothing is quoted from it.');
  const { stdout } = await verbatim(['article', '1'], { folder });
  expect(stdout).toContain('behind a paywall');
  expect(stdout).not.toContain('“We will open');
  expect((await verbatim(['search', 'mayor'], { folder })).stdout).toContain('Bridge shut');
  expect((await verbatim(['extract', 'stub.html'], { folder })).stdout).not.toContain('“We will open');
});

test('an article in German is stored with its quotations and without speakers, and that is said', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'de.html'), german);
  expect((await verbatim(['ingest', 'de.html'], { folder })).stderr).toContain('It is in German');
  const { stdout } = await verbatim(['article', '1'], { folder });
  expect(stdout).toContain('It is in German: its quotations are kept, without their speakers.');
  expect(stdout).toContain('Wir werden die Brücke nicht öffnen');
  expect((await verbatim(['search', 'Brücke'], { folder })).stdout).toContain('in German · /article 1');
  expect((await verbatim(['brief', 'daily'], { folder })).stdout).toContain('article 1, in German');
  expect((await verbatim(['brief', 'daily', '--form', 'full'], { folder })).stdout).toContain('In German, article 1');
});

test('the kind of an article survives an export and an import', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'stub.html'), stub);
  await verbatim(['ingest', 'stub.html'], { folder });
  const { stdout } = await verbatim(['export'], { folder });
  const other = temporaryFolder();
  await verbatim(['import', '-'], { folder: other, input: stdout });
  expect((await verbatim(['article', '1'], { folder: other })).stdout).toContain('behind a paywall');
});
