import { afterEach, beforeEach, expect, test } from 'vitest';
import { composeFor } from '../../../src/app/scheduling/edition.ts';
import { SharedReads } from '../../../src/app/scheduling/shared-reads.ts';
import { type BriefFilter, defineBrief } from '../../../src/core/briefs/brief.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { extract } from '../../../src/extraction/extract.ts';
import { openStore } from '../../../src/store/open.ts';
import { sure } from '../../sure.ts';

const NOW = new Date('2026-11-23T07:00:00Z');
const DEFINITION = defineBrief({
  id: 'daily',
  title: 'Daily brief',
  schedule: '0 7 * * *',
  timezone: 'UTC',
  sections: ['stories', 'demands', 'quotes'],
  windowHours: 24,
  maxStories: 9,
  maxQuotes: 9,
  maxDemands: 9,
});

let store: Store;
let clock: number;
let shared: SharedReads;

beforeEach(async () => {
  store = await openStore(':memory:');
  clock = 0;
  shared = new SharedReads(store, () => clock);
  await read(
    'The pier',
    '',
    '“The pier stays shut,” said Maria Holt, an engineer. The harbour union demanded that the city reopen the quay.',
  );
  await read('The ferry', 'guild', '“The ferry sails on Monday,” said Ruth Berg, its captain. Residents asked for a second boat.');
});
afterEach(() => store.close());

async function read(title: string, space: string, text: string): Promise<void> {
  const article = { origin: `https://post.example/${title}`, title, text, publishedAt: new Date('2026-11-23T05:00:00Z') };
  await store.articles.save({ article, extraction: sure(extract(text)), space, readAt: NOW });
}
const edition = (space: string, from: SharedReads | undefined, filter?: BriefFilter) =>
  composeFor({ definition: { ...DEFINITION, ...(filter && { filter }) }, store, shared: from, now: NOW, space }, undefined);
const titles = async (space: string): Promise<string[]> =>
  (await edition(space, shared)).stories.map(({ article }) => article.title).toSorted();

test('editions that share their reads are those that each would be alone', async () => {
  for (const filter of [undefined, { words: ['ferry'] }, { speakers: ['holt'] }])
    for (const space of ['one', 'guild', 'two', '', 'guild'])
      expect(await edition(space, shared, filter)).toEqual(await edition(space, undefined, filter));
});

test('a space sees its own articles, and no other space’s, whoever was first', async () => {
  expect([await titles('other'), await titles('guild'), await titles('third')]).toEqual([
    ['The pier'],
    ['The ferry', 'The pier'],
    ['The pier'],
  ]);
  await read('The quay', 'third', 'The quay is dry. Nobody has an answer for the fishermen.');
  expect([await titles('other'), await titles('third')]).toEqual([['The pier'], ['The pier', 'The quay']]);
});

test('a demand that a space dismissed is gone there alone', async () => {
  const demands = async (space: string): Promise<number> => (await edition(space, shared)).demands.length;
  expect([await demands('one'), await demands('two')]).toEqual([1, 1]);
  await store.demands.dismiss(1, 'one', NOW);
  expect([await demands('one'), await demands('two')]).toEqual([0, 1]);
});

test('what was read is kept for a minute, and for its instant', async () => {
  expect(await titles('one')).toEqual(['The pier']);
  await read('The crane', '', 'The crane fell into the basin at night. Nobody was near it.');
  expect(await titles('one')).toEqual(['The pier']);
  clock = 60_000;
  expect(await titles('one')).toEqual(['The crane', 'The pier']);
});

test('a read that failed is tried again', async () => {
  const articles = store.articles.find.bind(store.articles);
  store.articles.find = () => Promise.reject(new Error('disk'));
  await expect(edition('one', shared)).rejects.toThrow('disk');
  store.articles.find = articles;
  expect(await titles('one')).toEqual(['The pier']);
});
