import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COLUMNS } from '../../src/presentation/tables/table.ts';
import { type OpenArchive, openArchive } from './helpers.ts';

let open: OpenArchive;
beforeAll(async () => {
  open = await openArchive({ sample: false });
  for (let n = 0; n < 3; n++) {
    const said = Array.from({ length: 50 }, (_, m) => `“Ferry ${n * 50 + m} must sail again before the winter,” said Ann Lee, the mayor.`);
    await open.read([...said, `Tom Holt demanded that the harbour board reopen quay ${n}.`].join('\n\n'), {
      title: `Ferries, day ${n}`,
      publisher: 'Coast Post',
      publishedAt: new Date(Date.UTC(2026, 10, 10 + n, 9)),
      url: `https://coast.example/${n}`,
    });
  }
  await open.read('“The lock stays shut,” said Eva Brandt, the engineer.', {
    space: 'discord:1',
    publishedAt: new Date('2026-11-15T09:00:00Z'),
  });
});
afterAll(() => open.store.close());

interface ListAnswer {
  readonly items: readonly Record<string, unknown>[];
  readonly next: string | null;
}

async function json(path: string, space = ''): Promise<{ status: number; body: ListAnswer & Record<string, unknown>; headers: Headers }> {
  const { status, html, headers } = await open.page(path, space);
  return { status, body: JSON.parse(html), headers };
}

describe('a list of the API', () => {
  test('has the columns of its table, and where each thing stands in the archive', async () => {
    const { status, body, headers } = await json('/api/v1/quotations?limit=1');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json');
    expect(body.items).toEqual([
      {
        words: 'Ferry 100 must sail again before the winter,',
        kind: 'direct',
        speaker: 'Ann Lee',
        role: 'mayor',
        date: '2026-11-12T09:00:00.000Z',
        outlet: 'Coast Post',
        title: 'Ferries, day 2',
        url: 'https://coast.example/2',
        article: 3,
        quote: '3.1',
        confidence: expect.any(Number),
        ruled: null,
        also_in: [],
        changed: null,
        permalink: expect.stringMatching(/^https:\/\/archive\.example\.org\/quotes\/3\.1-[0-9a-f]{8}$/),
      },
    ]);
    expect(Object.keys(body.items[0]!)).toEqual(Object.keys(COLUMNS.quotes));
  });

  test('comes in pages, each with a link to the next, until all were there once', async () => {
    const seen: unknown[] = [];
    let path: string | undefined = '/api/v1/quotations?limit=40&person=ann+lee';
    let pages = 0;
    while (path !== undefined) {
      const { body, headers } = await json(path);
      expect(headers.get('link')).toContain('</api/v1/openapi.json>; rel="service-desc"');
      if (body.next !== null) expect(headers.get('link')).toContain(`<${body.next}>; rel="next"`);
      seen.push(...body.items.map(({ quote }) => quote));
      path = body.next?.replace('https://archive.example.org', '');
      pages++;
    }
    expect(pages).toBe(4);
    expect(new Set(seen).size).toBe(150);
  });

  test('is narrowed as its page is: by who, about what, from when to when, by what became of it', async () => {
    const items = async (path: string): Promise<number> => (await json(path)).body.items.length;
    expect(await items('/api/v1/quotations?about=ferry+149')).toBe(1);
    expect(await items('/api/v1/quotations?since=2026-11-11&until=2026-11-11&limit=100')).toBe(50);
    expect(await items('/api/v1/quotations?person=tom+holt&kind=reported')).toBe(3);
    expect(await items('/api/v1/demands?by=holt&of=board&status=standing')).toBe(3);
    expect(await items('/api/v1/demands?status=accepted')).toBe(0);
    expect(await items('/api/v1/articles?source=coast&until=2026-11-10')).toBe(1);
    expect((await json('/api/v1/people?about=ferry&since=2026-11-12')).body.items).toMatchObject([
      { speaker: 'Ann Lee', quotes: 50, demands: null },
    ]);
  });

  test('of people who were counted goes on too', async () => {
    const { body } = await json('/api/v1/people?since=2026-11-01&limit=1', 'discord:1');
    expect(body.items).toMatchObject([{ speaker: 'Ann Lee' }]);
    const { body: rest } = await json(body.next!.replace('https://archive.example.org', ''), 'discord:1');
    expect(rest).toMatchObject({ items: [{ speaker: 'Eva Brandt' }], next: null });
  });

  test('shows a server its own beside the operator’s, and nobody else’s', async () => {
    expect((await json('/api/v1/quotations?person=brandt', 'discord:1')).body.items).toHaveLength(1);
    expect((await json('/api/v1/articles')).body.items).toHaveLength(3);
    expect((await json('/api/v1/articles', 'discord:1')).body.items).toHaveLength(4);
    expect((await json('/api/v1/articles/4', 'discord:2')).status).toBe(404);
    expect((await json('/api/v1/quotations/4.1', 'discord:2')).status).toBe(404);
    expect((await json('/api/v1/people?since=2026-11-01', 'discord:2')).body.items).toHaveLength(1);
  });
});

describe('one thing of the API', () => {
  test('is a record of its own; a demand has who told it and what became of it', async () => {
    expect((await json('/api/v1/articles/1')).body).toMatchObject({
      title: 'Ferries, day 0',
      permalink: 'https://archive.example.org/articles/1',
    });
    expect((await json('/api/v1/quotations/1.2')).body).toMatchObject({ words: 'Ferry 1 must sail again before the winter,' });
    expect((await json('/api/v1/articles/1/quotations?limit=100')).body.items.map(({ quote }) => quote)).toContain('1.51');
    const { items } = (await json('/api/v1/demands?by=holt')).body;
    const { body } = await json(`/api/v1/demands/${items[0]!.demand}`);
    expect(body).toMatchObject({ issuer: 'Tom Holt', status: 'pending', changes: [], told: [{ article: 3, outlet: 'Coast Post' }] });
    const [lee] = (await json('/api/v1/people')).body.items;
    expect((await json(`/api/v1/people/${lee!.number}`)).body).toEqual(lee);
    expect((await json(`/api/v1/people/${lee!.number}/quotations?since=2026-11-12`)).body.items).toHaveLength(50);
  });
});

describe('what goes wrong is a problem (RFC 9457)', () => {
  test.each([
    ['/api/v1/quotations?since=soon', 400, 'since'],
    ['/api/v1/quotations?limit=0', 400, 'limit'],
    ['/api/v1/quotations?about=ferry+-quay', 400, 'about'],
    ['/api/v1/quotations?limit=101', 400, 'limit'],
    ['/api/v1/quotations?after=x', 400, 'after'],
    ['/api/v1/articles?after=1.2.3', 400, 'after'],
    ['/api/v1/people?since=2d&after=1.2', 400, 'after'],
    ['/api/v1/people?since=2d&after=-5', 400, 'after'],
    ['/api/v1/briefs?after=-5', 400, 'after'],
    ['/api/v1/quotations?after=1.-2.3.4', 400, 'after'],
    ['/people/1.json?person=2', 400, 'person'],
    ['/articles.csv?limit=5', 400, 'limit'],
    ['/api/v1/demands?state=accepted', 400, 'state'],
    ['/api/v1/demands?by=nobody+of+that+name', 400, 'by'],
    ['/demands.csv?status=open', 400, 'status'],
  ])('%s', async (path, status, name) => {
    const { body, headers, ...answer } = await json(path);
    expect(answer.status).toBe(status);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(body).toMatchObject({ type: 'about:blank', status, title: expect.any(String), errors: [{ name, allowed: expect.any(String) }] });
  });

  test('a name that several share is answered with their numbers', async () => {
    const other = await openArchive({ sample: false });
    await other.read('“The lock stays shut,” said Ana Ruiz, the engineer. “It does not,” said Eva Ruiz, the mayor.');
    const { status, html } = await other.page('/api/v1/quotations?person=ruiz');
    expect(status).toBe(400);
    expect(JSON.parse(html).errors[0].allowed).toMatch(
      /^a name or number of one speaker \(“ruiz” could be several: Ana Ruiz, engineer, number \d+; Eva Ruiz, mayor, number \d+\)$/,
    );
    await other.store.close();
  });

  test.each([
    '/api/v1/quotations/9.9',
    '/api/v1/articles/99',
    '/api/v1/people/99',
    '/api/v1/demands/99',
    '/api/v1/nothing',
    '/people/99.csv',
    '/articles/99.json',
  ])('%s is not there', async (path) => {
    const { status, body } = await json(path);
    expect(status).toBe(404);
    expect(body).toMatchObject({ type: 'about:blank', status: 404, detail: expect.any(String) });
  });

  test('all that is wrong with a question is told at once', async () => {
    const { body } = await json('/api/v1/quotations?since=soon&limit=0&after=x&state=a');
    expect((body.errors as { name: string }[]).map(({ name }) => name)).toEqual(['state', 'since', 'limit', 'after']);
  });

  test('nothing is sent to a page, its data or its feed', async () => {
    for (const path of ['/people', '/demands.csv', '/topics/ferry.atom']) {
      const response = await open.archive.request(path, { method: 'POST', body: 'a=1' });
      expect([path, response.status, response.headers.get('allow')]).toEqual([path, 405, 'GET, HEAD']);
    }
  });

  test('words whose speaker a person ruled have that instead of the machine’s figure', async () => {
    const other = await openArchive({ sample: false });
    await other.read('“The ferry must sail,” said Ann Lee, the mayor. “Never,” said Tom Holt.', { url: 'https://coast.example/9' });
    await other.store.rulings.rule({
      kind: 'attribution',
      words: 'the ferry must sail',
      origins: ['https://coast.example/9'],
      name: 'Ann Lee',
      other: { name: 'Tom Holt', kind: 'person' },
      ruledAt: new Date('2026-11-22T08:00:00Z'),
    });
    const { html } = await other.page('/api/v1/quotations/1.1');
    expect(JSON.parse(html)).toMatchObject({ speaker: 'Tom Holt', confidence: null, ruled: '2026-11-22T08:00:00.000Z' });
    await other.store.close();
  });

  test('nothing is written through it', async () => {
    const response = await open.archive.request('/api/v1/articles', { method: 'POST', body: '{}' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });
});

describe('data beside a page’s table', () => {
  test('a CSV of all rows, as /quote --csv writes them, under a name of its own', async () => {
    const { html: csv, headers } = await open.page('/demands.csv?by=holt');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(headers.get('content-disposition')).toBe('attachment; filename="demands.csv"');
    const lines = csv.trimEnd().split('\r\n');
    expect(lines[0]).toBe(`${Object.keys(COLUMNS.demands).join(',')}`);
    expect(lines).toHaveLength(4);
  });

  test('one longer than a piece is whole too', async () => {
    const [lee] = (await json('/people.json')).body.items;
    const { html: csv } = await open.page(`/people/${lee!.number}.csv`);
    const lines = csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength(151);
    expect(new Set(lines).size).toBe(151);
    expect((await open.page(`/people/${lee!.number}.csv?until=2026-11-10`)).html.trimEnd().split('\r\n')).toHaveLength(51);
  });

  test('JSON of the same', async () => {
    expect((await json('/quotations.json?limit=100&person=lee')).body.items).toHaveLength(100);
    expect((await json('/demands.json?by=holt&of=board')).body.items).toHaveLength(3);
    expect((await json('/articles.json?about=ferries')).body.items).toHaveLength(3);
    expect((await json('/articles/1.json?limit=100')).body.items).toHaveLength(52 - 1);
  });
});
