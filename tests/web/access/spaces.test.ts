import { expect, test } from 'vitest';
import { paths } from '../../../src/core/archive/paths.ts';
import type { Space } from '../../../src/core/scope.ts';
import { postEdition } from '../post-edition.ts';
import { openGuarded } from './helpers.ts';

const HARBOUR = '731020934512345678';
const TOWN = 'slack:T01TOWNHALL';
const OWN = 'dm:900000000000000001';
/** A word that is read in one space alone, in every part of what is read there. */
const WORDS: Readonly<Record<Space, string>> = { [HARBOUR]: 'quayside', [TOWN]: 'belfry', [OWN]: 'orchard' };

const textOf = (word: string): string =>
  `The ${word} was shut on Monday. “The ${word} stays shut until June,” said the ${word} keeper, Ana ${word[0]?.toUpperCase()}${word.slice(1)}. ` +
  `The ${word} union demanded that the council reopen the ${word} before Easter. The council rejected the demand of the ${word} union.`;

/** Every page, feed and table that a number or a word leads to. */
const PATHS = [
  paths.home,
  paths.briefs,
  paths.articles,
  paths.people,
  paths.demands,
  ...['json', 'csv'].flatMap((form) => [paths.articles, paths.people, paths.demands, paths.briefs].map((path) => `${path}.${form}`)),
  ...(['quotations', 'demands', 'articles', 'people', 'briefs'] as const).map((kind) => paths.api(kind)),
  ...Object.values(WORDS).flatMap((word) => [
    paths.search(word),
    paths.topicFeed(word),
    `${paths.articles}?about=${word}`,
    `${paths.demands}?about=${word}`,
    `${paths.people}?name=${word}`,
  ]),
  ...Array.from({ length: 12 }, (_, n) => n + 1).flatMap((n) => [
    paths.article(n),
    `${paths.article(n)}.json`,
    `${paths.article(n)}?revision=1`,
    paths.person(n),
    `${paths.person(n)}.csv`,
    `${paths.person(n)}.json`,
    paths.personFeed(n),
    paths.comparison(n),
    paths.demand(n),
    `${paths.demand(n)}.json`,
    paths.story(n),
    paths.edition(n),
    `${paths.api('articles')}/${n}`,
    `${paths.api('people')}/${n}`,
    `${paths.api('demands')}/${n}`,
    `${paths.api('quotations')}?person=${n}`,
    ...[1, 2, 3].map((number) => `/quotes/${n}.${number}-00000000`),
  ]),
  '/admin',
  '/admin/briefs/daily',
];

test('what one space reads is on no page of another’s session, nor of anybody’s without one', async () => {
  const { store, registry, visit, enter, admin, read } = await openGuarded();
  const visited = [...PATHS];
  for (const [space, word] of Object.entries(WORDS)) {
    const id = await read(space, textOf(word));
    const [quote] = (await store.quotes.find({ space, articleId: id, verbatim: true }, { offset: 0, limit: 1 })).items;
    if (quote) visited.push(paths.quote(quote));
    const platform = space === TOWN ? 'slack' : 'discord';
    await postEdition(store, registry, { platform, space, channel: 'C1' });
  }
  const visitors: [Space | undefined, string | undefined][] = [[undefined, undefined]];
  for (const space of Object.keys(WORDS)) visitors.push([space, await enter(space)], [space, (await admin(space)).cookie]);
  visitors.push([undefined, (await admin('')).cookie]);
  const seen = new Set<Space>();
  for (const path of visited)
    for (const [space, cookie] of visitors) {
      const response = await visit(path, { cookie });
      const where = `${path} for ${space ?? 'nobody'}`;
      expect(response.status, where).toBeLessThan(500);
      // What was asked for stands in the form that asked, and is nobody's secret.
      const asked = decodeURIComponent(path).toLowerCase();
      const text = (await response.text()).toLowerCase();
      for (const [whose, word] of Object.entries(WORDS)) {
        if (whose === space && text.includes(word)) seen.add(whose);
        if (whose !== space) expect(text.includes(asked.includes(word) ? `the ${word} stays shut` : word), where).toBe(false);
      }
    }
  const editions = await Promise.all([1, 2, 3].map(async (n) => (await visit(paths.edition(n), { cookie: visitors[1]?.[1] })).status));
  expect(editions).toEqual([200, 404, 404]);
  // Each space does see its own: the test looks where there is something.
  expect([...seen].sort()).toEqual(Object.keys(WORDS).sort());
}, 240_000);

test('a path that climbs out of the archive is none of its pages', async () => {
  const { visit } = await openGuarded();
  for (const path of [
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/style.css/../../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/articles/..%5c..%5c.env',
    '/articles/1%00.json',
    '/briefs/%E0%A4%A',
  ]) {
    const response = await visit(path);
    expect(response.status, path).toBeGreaterThanOrEqual(400);
    expect(response.status, path).toBeLessThan(500);
    expect(await response.text()).not.toMatch(/"dependencies"|root:|DATABASE_URL/);
  }
});
