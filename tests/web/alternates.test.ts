import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenArchive, openArchive, postEdition } from './helpers.ts';

let open: OpenArchive;
beforeAll(async () => {
  open = await openArchive();
  await open.read('“The ferry sails,” said Ann Lee, the mayor.', { publishedAt: new Date('2026-11-19T09:00:00Z') });
  await postEdition(open.store, { title: 'Daily brief', hour: 7 });
});
afterAll(() => open.store.close());

test.each([
  ['/people', ['/people.csv', '/people.json']],
  ['/people?about=ferry&since=', ['/people.csv?about=ferry', '/people.json?about=ferry']],
  ['/demands?status=rejected&about=', ['/demands.csv?status=rejected', '/demands.json?status=rejected']],
  ['/articles?source=article', ['/articles.csv?source=article', '/articles.json?source=article']],
  ['/articles/1', ['/articles/1.csv', '/articles/1.json']],
  ['/briefs', ['/briefs.csv', '/briefs.json', '/briefs/daily.atom']],
  ['/briefs?brief=daily', ['/briefs.csv?brief=daily', '/briefs.json?brief=daily', '/briefs/daily.atom']],
  ['/', ['/quotations.csv', '/quotations.json']],
  ['/search?q=ferry', ['/topics/ferry.atom']],
])('%s names in its head what else it can be had as, and each is there and can be clicked', async (path, others) => {
  const { document } = parseHTML((await open.page(path)).html);
  const links = [...document.querySelectorAll('head > link[rel=alternate]')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(others);
  for (const link of links) {
    const href = link.getAttribute('href')!;
    const { status, headers } = await open.page(href);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain(link.getAttribute('type'));
    expect([...document.querySelectorAll('body a')].map((shown) => shown.getAttribute('href'))).toContain(href);
  }
});

test('a person’s page names the feed of their words', async () => {
  const { id } = (await open.store.speakers.list('', { offset: 0, limit: 1 })).items[0]!;
  const { document } = parseHTML((await open.page(`/people/${id}?about=nato`)).html);
  expect([...document.querySelectorAll('head > link[rel=alternate]')].map((link) => link.getAttribute('href'))).toEqual([
    `/people/${id}.csv?about=nato`,
    `/people/${id}.json?about=nato`,
    `/people/${id}.atom`,
  ]);
});
