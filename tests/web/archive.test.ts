import { expect, test } from 'vitest';
import { createArchive } from '../../src/web/archive.ts';
import { openArchive } from './helpers.ts';

const { page, read, store, archive } = await openArchive();
await read('“The lock stays shut until June,” said the harbour master, Ana Ruiz, on Monday.', {
  title: 'Lock shut until June',
  publisher: 'Coast Post',
  url: 'https://coast.example.org/lock',
  publishedAt: new Date('2026-11-22T08:00:00Z'),
});

test('the front page shows what was said last, with whose words they are and where they stand', async () => {
  const { status, html } = await page('/');
  expect(status).toBe(200);
  expect(html).toContain('“The lock stays shut until June,”');
  expect(html).toMatch(/<cite><a href="\/people\/\d+">Ana Ruiz<\/a><\/cite>/);
  expect(html).toContain('22 November 2026');
  expect(html).toMatch(/\/quotes\/2\.1-[0-9a-f]{8}">Check it/);
});

test('an article’s page marks its quotations and demands in place, and leaves out the paragraphs without any', async () => {
  const { html } = await page('/articles/1');
  expect(html).toContain('<mark class="quote">This [Crimea] is sovereign Russian territory');
  expect(html).toMatch(/<mark class="quote demand">/);
  const id = await read('The ferry was late again.\n\nTwo cars waited.\n\n“It will come,” said Ana Ruiz.\n\nIt was cold on the quay.');
  const [, words = ''] = (await page(`/articles/${id}`)).html.split('<h2 id="words">');
  expect(words).toContain('<mark class="quote">It will come,</mark>');
  expect(words).toContain('2 paragraphs without a quotation or demand');
  expect(words).not.toContain('cold on the quay');
});

test('the whole text is shown only where the operator allows it', async () => {
  const { archive: open } = await openArchive({ site: { fullText: true } });
  const whole = await (await open.request('/articles/1')).text();
  const parts = (await page('/articles/1')).html;
  expect(whole).not.toContain('without a quotation or demand');
  expect(whole.length).toBeGreaterThan(parts.length);
});

test('a page says nothing of where a file of the operator’s lies', async () => {
  expect((await page('/articles/1')).html).not.toContain('file:');
});

test('what is not there gets a page that says so', async () => {
  const nowhere = await page('/nowhere');
  expect({ status: nowhere.status, html: nowhere.html }).toMatchObject({ status: 404, html: expect.stringContaining('No such page') });
  const missing = await page('/articles/99');
  expect({ status: missing.status, html: missing.html }).toMatchObject({ status: 404, html: expect.stringContaining('No such article') });
});

test('an article that was removed is gone, with its quotations, on pages and in data', async () => {
  const { page: visit, read: readInto, store: thinned } = await openArchive({ sample: false });
  const [longAgo, before] = [new Date('2026-01-10T09:00:00Z'), new Date('2026-05-01T09:00:00Z')];
  for (const place of ['lock', 'pier'])
    await readInto(`“The ${place} stays shut,” said Ana Ruiz.`, { publishedAt: longAgo, readAt: longAgo });
  const address = /\/quotes\/1\.1-[0-9a-f]{8}/.exec((await visit('/articles/1')).html)?.[0] ?? '';
  expect(await thinned.retention.remove([1], before, 30)).toBe(1);
  for (const path of ['/articles/1', address]) {
    const { status, html } = await visit(path);
    expect({ path, status }).toEqual({ path, status: 410 });
    expect(html).toContain('Article 1 was removed');
    expect(html).toContain('Articles are kept for 30 days.');
  }
  for (const path of ['/api/v1/articles/1', '/api/v1/quotations/1.1']) {
    const { status, html } = await visit(path);
    expect({ path, ...JSON.parse(html) }).toMatchObject({ path, status, detail: 'Article 1 was removed: articles are kept for 30 days.' });
    expect(status).toBe(410);
  }
  expect((await visit('/articles/3')).status).toBe(404);
});

test('an article of one server is no page to another', async () => {
  const id = await read('“We open at nine,” said Ana Ruiz.', { space: 'server-1' });
  expect((await page(`/articles/${id}`, 'server-1')).status).toBe(200);
  expect((await page(`/articles/${id}`, 'server-2')).status).toBe(404);
  expect((await page(`/articles/${id}`)).status).toBe(404);
});

test('what nobody foresaw gives a page with the number under which it was noted, and nothing else of it', async () => {
  const broken = createArchive({
    store: {
      ...store,
      quotes: {
        ...store.quotes,
        find: () => {
          throw new Error('the disk is full of secrets');
        },
      },
    },
    site: { url: 'https://archive.example.org', fullText: false },
    access: { spaceOf: () => '' },
    storyOf: async () => undefined,
    now: () => new Date(),
    unexpected: () => 'e-42',
  });
  const response = await broken.request('/');
  const html = await response.text();
  expect(response.status).toBe(500);
  expect(html).toContain('e-42');
  expect(html).not.toContain('secrets');
});

test('every answer forbids scripts, frames and whatever comes from outside', async () => {
  for (const path of ['/', '/articles/1', '/nowhere', '/style.css']) {
    const { headers } = await archive.request(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('script-src');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('the stylesheet that a page names is there, and may be kept', async () => {
  const [, path = ''] = /<link rel="stylesheet" href="([^"]+)">/.exec((await page('/')).html) ?? [];
  const { status, headers } = await archive.request(path);
  expect({ status, type: headers.get('content-type'), cache: headers.get('cache-control') }).toEqual({
    status: 200,
    type: 'text/css; charset=utf-8',
    cache: 'public, max-age=31536000, immutable',
  });
});
