import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenArchive, openArchive } from './helpers.ts';

let open: OpenArchive;
beforeAll(async () => {
  open = await openArchive();
});
afterAll(() => open.store.close());

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') => open.archive.request(path, { method, headers });

describe.each(['/', '/articles/1', '/api/v1/quotations', '/demands.csv', '/api/v1/openapi.json'])('%s', (path) => {
  test('is answered with 304 to whoever has it, by its tag', async () => {
    const first = await ask(path);
    expect(first.status).toBe(200);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(first.headers.get('vary')).toBe('cookie, Accept-Encoding');
    const tag = first.headers.get('etag') ?? '';
    for (const tags of [tag, `"other", ${tag}`, '*']) {
      const again = await ask(path, { 'if-none-match': tags });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      expect(again.headers.get('etag')).toBe(tag);
      expect(again.headers.get('content-type')).toBeNull();
    }
    expect((await ask(path, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('tells HEAD what GET would be told, without the body', async () => {
    const [head, get] = [await ask(path, {}, 'HEAD'), await ask(path)];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
  });

  test('is packed for whoever takes gzip', async () => {
    const packed = await ask(path, { 'accept-encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(new TextDecoder().decode(gunzipSync(await packed.arrayBuffer()))).toBe(await (await ask(path)).text());
    expect((await ask(path, { 'accept-encoding': 'gzip', 'if-none-match': packed.headers.get('etag') ?? '' })).status).toBe(304);
  });
});

test('what a server sees is kept by nobody in between, and another’s tag is its own', async () => {
  await open.read('“The lock stays shut,” said Eva Brandt, the engineer.', {
    space: 'discord:1',
    publishedAt: new Date('2026-11-22T09:00:00Z'),
  });
  const own = await open.page('/', 'discord:1');
  expect(own.headers.get('cache-control')).toBe('private, no-cache');
  expect((await ask('/', { 'if-none-match': own.headers.get('etag') ?? '' })).status).toBe(200);
});

test('a long CSV, which is sent piece by piece, has no tag', async () => {
  const said = Array.from({ length: 120 }, (_, n) => `“Boat ${n} is late again this morning,” said Ann Lee, the mayor.`);
  const id = await open.read(said.join('\n\n'));
  const { headers, html } = await open.page(`/articles/${id}.csv`);
  expect(headers.get('etag')).toBeNull();
  expect(html.trimEnd().split('\r\n')).toHaveLength(121);
});
