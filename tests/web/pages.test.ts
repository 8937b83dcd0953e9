import { beforeAll, describe, expect, test } from 'vitest';
import { paths } from '../../src/core/archive/paths.ts';
import type { StoredQuote } from '../../src/core/news/stored.ts';
import { quoteOf, readingOf } from '../store/readings.ts';
import { openArchive } from './helpers.ts';

const { page, read, store } = await openArchive();
const at = (iso: string): Date => new Date(iso);
const FERRY = 'https://coast.example.org/ferry';

beforeAll(async () => {
  await read(
    '“The ferry sails at noon,” Mayor Ana Ruiz said. The dockers’ union demanded that the council reopen the lock. The council rejected the demand.',
    {
      title: 'Ferry sails again from the north quay',
      publisher: 'Coast Post',
      url: FERRY,
      publishedAt: at('2026-11-20T08:00:00Z'),
    },
  );
  await read('“The ferry sails at midnight,” Mayor Ana Ruiz said.', {
    title: 'Harbour master speaks of the night ferry',
    publisher: 'River Daily',
    url: 'https://river.example.org/night',
    publishedAt: at('2026-11-22T08:00:00Z'),
  });
});

const quoteWith = async (words: string): Promise<StoredQuote> => {
  const { items } = await store.quotes.find({ space: '', about: words, verbatim: true }, { offset: 0, limit: 1 });
  return items[0]!;
};
const personPath = async (name: string): Promise<string> => paths.person((await store.speakers.resolve(name, '')).meant[0]!.id);
/** What stands between tags, on one line; a space between blocks. */
const wordsIn = (html: string): string =>
  html
    .replace(/<\/?(?:a|strong|span|cite|time|bdi)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the list of articles', () => {
  test('has the newest first, with outlet, day and what is in it', async () => {
    const { html } = await page('/articles?source=coast');
    expect(html).toContain('Ferry sails again from the north quay');
    expect(wordsIn(html)).toContain('Coast Post · 20 November 2026 · 1 quotation, 1 demand');
    expect(html).not.toContain('Harbour master speaks');
  });

  test('says beside the form what it did not understand, and shows no list', async () => {
    const { status, html } = await page('/articles?since=lately');
    expect(status).toBe(400);
    expect(wordsIn(html)).toMatch(/Since “lately” was not understood: expected .*yesterday/);
    expect(html).toContain('aria-invalid="true"');
    expect(html).not.toContain('class="listing"');
  });
});

describe('a person’s page', () => {
  test('has their words in order of time, the newest first, with a graph and its figures', async () => {
    const { html } = await page(await personPath('Ana Ruiz'));
    expect(html.indexOf('at midnight')).toBeLessThan(html.indexOf('at noon'));
    expect(html.indexOf('at midnight')).toBeGreaterThan(0);
    expect(html).toMatch(/<svg [^>]*role="img" aria-label="Quotations a day\. 2 quotations on 2 days/);
    expect(html).toContain('<th scope="row">22 November 2026</th><td class="number">1</td>');
  });

  test('is narrowed by words, days and outlet', async () => {
    const path = await personPath('Ana Ruiz');
    for (const query of ['about=midnight', 'since=2026-11-21', 'source=river']) {
      const { html } = await page(`${path}?${query}`);
      expect({ query, midnight: html.includes('at midnight,'), noon: html.includes('at noon,') }).toEqual({
        query,
        midnight: true,
        noon: false,
      });
    }
    expect((await page(`${path}?until=2026-11-21`)).html).not.toContain('at midnight,');
  });

  test('leads to how their words on a subject changed, where new words are strong', async () => {
    const path = await personPath('Ana Ruiz');
    expect((await page(`${path}?about=ferry`)).html).toContain(`href="${path}/compare?about=ferry"`);
    const { html } = await page(`${path}/compare?about=ferry`);
    expect(html.indexOf('at noon')).toBeLessThan(html.indexOf('midnight'));
    expect(html).toContain('<strong>midnight</strong>');
    expect(wordsIn(html)).toContain('Again: ferry and sails; new: midnight.');
    // That article's headline has the word, and its quotation has not.
    expect((await page(`${path}/compare?about=night`)).html).toContain('No quotation with these words was found.');
  });

  test('is no page where nobody has the number', async () => {
    expect((await page('/people/9999')).status).toBe(404);
    expect((await page('/people/9999/compare?about=x')).status).toBe(404);
  });
});

test('people are listed by how often they are quoted, and found by the beginning of a name', async () => {
  const { html } = await page('/people');
  expect(html.indexOf('Vladimir Putin')).toBeLessThan(html.indexOf('Ana Ruiz'));
  const found = (await page('/people?name=Ana')).html;
  expect(found).toContain('Ana Ruiz');
  expect(found).not.toContain('Vladimir Putin');
});

describe('demands', () => {
  test('stand in a table with their parties, status and day, under how many stand how', async () => {
    const { html } = await page('/demands?about=lock');
    expect(html).toContain('<th scope="col" role="columnheader">Status</th>');
    expect(html).toContain('data-label="Status">Rejected</td>');
    expect(html).toContain('aria-label="Demands by status. rejected 1"');
    expect(wordsIn(html)).toContain('reopen the lock');
  });

  test('are narrowed by status', async () => {
    expect((await page('/demands?about=lock&status=accepted')).html).toContain('No demand was found.');
    expect((await page('/demands?status=sideways')).status).toBe(400);
  });

  test('have a page each, with the words that tell it and what became of it', async () => {
    const { items } = await store.demands.find({ space: '', about: 'lock' }, { offset: 0, limit: 1 });
    const { html } = await page(paths.demand(items[0]!.id));
    expect(html).toMatch(/demanded that <mark class="demand">the council reopen the lock<\/mark>\./);
    expect(wordsIn(html)).toMatch(/Answered 20 November 2026, council/);
    expect(wordsIn(html)).toContain('Rejected');
    expect(html).toContain('<meta property="og:title"');
    expect((await page('/demands/9999')).status).toBe(404);
  });
});

describe('a quotation’s own page', () => {
  test('has the words in their paragraph, whose they are, and a preview card', async () => {
    const { status, html } = await page(paths.quote(await quoteWith('noon')));
    expect(status).toBe(200);
    expect(html).toContain('<mark class="quote">The ferry sails at noon,</mark>');
    expect(html).toContain('<meta property="og:title" content="Ana Ruiz, Mayor">');
    expect(html).toContain(
      '<meta property="og:description" content="“The ferry sails at noon,” – Ferry sails again from the north quay (Coast Post)">',
    );
    expect(html).toMatch(/<meta property="og:url" content="https:\/\/archive\.example\.org\/quotes\/\d+\.1-[0-9a-f]{8}">/);
    expect(html).toContain(`href="${FERRY}#:~:text=The%20ferry%20sails%20at%20noon%2C"`);
  });

  test('finds words that a revision of the article no longer has, and says so', async () => {
    const url = 'https://coast.example.org/bridge';
    const id = await read('“We open on Monday,” said Ana Ruiz. “Bring boots,” said Tom Holt.', { title: 'Bridge', url });
    const before = (await store.quotes.find({ space: '', articleId: id }, { offset: 0, limit: 10 })).items.map((quote) =>
      paths.quote(quote),
    );
    await read('Rain fell all day on the bridge. “Bring boots,” said Tom Holt.', { title: 'Bridge', url });
    const [gone = '', kept = ''] = before;
    const lost = await page(gone);
    expect(lost.status).toBe(200);
    expect(wordsIn(lost.html)).toMatch(/Changed by the source since: read on .*, the article no longer says this\./);
    expect(lost.html).toContain('We open on Monday,');
    expect(lost.html).toContain('<meta property="og:title" content="Changed by the source since: Ana Ruiz">');
    expect((await page(kept)).html).toContain('Bring boots,');
  });

  test('shows other words under its number only with a note that they are others', async () => {
    const quote = await quoteWith('midnight');
    const { status, html } = await page(`/quotes/${quote.article.id}.1-00000000`);
    expect(status).toBe(410);
    expect(html).toContain('are not in the archive');
    expect(html).not.toContain('og:title');
  });

  test('is not there for an address that names none', async () => {
    for (const part of ['99.1-00000000', '1.99-00000000', 'x', '1.1']) expect((await page(`/quotes/${part}`)).status).toBe(404);
  });
});

describe('an article that was revised', () => {
  const url = 'https://coast.example.org/quay';
  const read1 = at('2026-11-10T08:00:00Z');
  const read2 = at('2026-11-11T08:00:00Z');
  let id = 0;
  beforeAll(async () => {
    const about = { title: 'Work on the quay', url, publisher: 'Coast Post' };
    id = await read('The quay is old.\n\n“We repair it in spring,” said Ida Moss.\n\n“It can wait,” said Tom Holt.', {
      ...about,
      readAt: read1,
    });
    await read('The quay is very old.\n\n“It can wait,” said Tom Holt.\n\nNobody knows when work begins.', { ...about, readAt: read2 });
  });

  test('lists when it was read, and what it no longer says', async () => {
    const { html } = await page(paths.article(id));
    const [, revisions = ''] = html.split('<h2 id="revisions">');
    expect(wordsIn(revisions)).toContain('Read 11 November 2026, 08:00 UTC: as it stands');
    expect(revisions).toContain(`href="${paths.article(id, 1)}"`);
    expect(wordsIn(revisions)).toMatch(/“We repair it in spring,”.* Changed by the source since/);
    expect(html.split('<h2 id="words">')[1]?.split('</section>')[0]).not.toContain('in spring');
  });

  test('shows an earlier revision with its own words in place, and how the next one differs', async () => {
    const { html } = await page(paths.article(id, 1));
    expect(html).toContain('<mark class="quote">We repair it in spring,</mark>');
    expect(html).toContain('<mark class="quote">It can wait,</mark>');
    expect(wordsIn(html)).toContain('This is revision 1 of 2, as it was read on 10 November 2026, 08:00 UTC.');
    expect(wordsIn(html)).toContain(
      'In the next revision 2 paragraphs of it are left out or reworded, and 2 paragraphs are new or reworded.',
    );
    expect(html).not.toContain('<del>');
  });

  test('has no other revision than those that were read', async () => {
    for (const revision of ['0', '3', 'x']) expect((await page(`/articles/${id}?revision=${revision}`)).status).toBe(404);
    expect((await page(`/articles/${id}?revision=2`)).status).toBe(200);
  });
});

test('a long article comes in pages, none over 30 kB, with each quotation on one of them', async () => {
  const paragraphs = Array.from(
    { length: 300 },
    (_, n) =>
      `“Sentence number ${n} of the harbour master’s long speech,” Mayor Ana Ruiz said at the quay, ${'where it rained '.repeat(8)}`,
  );
  const id = await read(paragraphs.join('\n\n'), { title: 'A long speech' });
  const shown = new Set<string>();
  let path: string | undefined = paths.article(id);
  while (path !== undefined) {
    const { html } = await page(path);
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
    for (const [, n = ''] of html.split('<h2 id="words">')[1]!.matchAll(/<mark class="quote">Sentence number (\d+) /g)) shown.add(n);
    path = /<a rel="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
  }
  expect(shown.size).toBe(300);
});

test('a name that is not sure is told as a perhaps, in the heading, the title and the preview card', async () => {
  const text = '“The tide decides,” a man on the quay called out.';
  const speaker = { name: 'Ada Moor', kind: 'person' as const, role: 'pilot', aliases: [] };
  const extraction = {
    quotes: [quoteOf(text, ['The tide decides,'], speaker, { confidence: 0.63 })],
    demands: [],
    speakers: [speaker],
    summary: [],
  };
  await store.articles.save({ ...readingOf('tide', { text }, extraction) });
  const { html } = await page(paths.quote(await quoteWith('tide decides')));
  expect(html).toMatch(/<h1 dir="auto">Perhaps <a href="\/people\/\d+">Ada Moor<\/a>, pilot <span class="quiet">\(63% sure\)/);
  expect(html).toContain('<title>Perhaps Ada Moor, pilot (63% sure): “The tide decides,” – Verbatim</title>');
  expect(html).toContain('<meta property="og:title" content="Perhaps Ada Moor, pilot (63% sure)">');
  const person = await personPath('Ada Moor');
  for (const path of [person, `${person}/compare?about=tide`])
    expect(wordsIn((await page(path)).html)).toContain('63% sure that it is theirs');
  expect(wordsIn((await page('/search?q=tide+decides')).html)).toContain('perhaps Ada Moor, pilot (63% sure)');
});

test('whose words they are by somebody’s ruling is said so, in place of a share that was meant for another', async () => {
  const id = await read('“Mind the step,” said Tom Holt. Ida Moss stood by.', {
    title: 'The step',
    publishedAt: at('2026-11-12T08:00:00Z'),
  });
  const quote = await quoteWith('mind step');
  const { origin } = (await store.articles.get(id, ''))!;
  await store.rulings.rule({
    kind: 'attribution',
    words: 'Mind the step,',
    origins: [origin],
    name: 'Tom Holt',
    other: { name: 'Ida Moss', kind: 'person' },
    ruledAt: at('2026-11-15T08:00:00Z'),
  });
  const { html } = await page(paths.quote(quote));
  expect(wordsIn(html)).toContain('Ida Moss');
  expect(wordsIn(html)).toContain('put right by hand on 15 November 2026');
  expect(html).not.toContain('How sure it is');
});

test('a demand that was found to be none is gone, without a card', async () => {
  await store.demands.dismiss(1, 'guild-9', at('2026-11-15T08:00:00Z'));
  const { status, html } = await page(paths.demand(1), 'guild-9');
  expect((await page(paths.demand(1))).status).toBe(200);
  expect(status).toBe(410);
  expect(html).not.toContain('og:title');
});

describe('a search with more than words', () => {
  beforeAll(async () => {
    await read('“The north pier is safe,” said Ida Moss. “The pier lies north of the wall,” said Tom Holt.', { title: 'Piers' });
    await read('“We wait,” said Ida Moss.', { title: 'The north pier again' });
  });

  test('leaves out what is excluded, and takes a phrase as it stands, in quotations too', async () => {
    const found = async (q: string): Promise<string[]> =>
      [...(await page(paths.search(q))).html.matchAll(/<blockquote dir="auto"><p>“([^”]*)”/g)].map(([, words = '']) => words);
    expect(await found('north pier')).toHaveLength(2);
    expect(await found('north pier -wall')).toEqual(['The north pier is safe,']);
    expect(await found('"north pier"')).toEqual(['The north pier is safe,']);
    expect(await found('north pier -"is safe"')).toEqual(['The pier lies north of the wall,']);
  });

  test('feeds give what the search does', async () => {
    const { html } = await page(paths.topicFeed('north pier -wall'));
    expect(html).toContain('The north pier is safe');
    expect(html).not.toContain('north of the wall');
  });
});

test('pages past the last are not there, and say how many there are', async () => {
  for (const path of ['/articles/1?page=99', '/demands/1?page=99']) {
    const { status, html } = await page(path);
    expect({ path, status }).toEqual({ path, status: 404 });
    expect(html).toContain('1 page here');
  }
});

test('a search finds people, quotations and passages of articles', async () => {
  const { html } = await page('/search?q=ferry');
  expect(html).toContain('<h2 id="quotations">');
  expect(html).toContain('<h2 id="articles">');
  expect(html).toMatch(/<strong>[Ff]erry<\/strong>/);
  expect((await page('/search?q=Ana+Ru')).html).toContain('<h2 id="people">');
  expect((await page('/search?q=zebra')).html).toContain('Nothing was found');
  expect((await page('/search')).html).not.toContain('Nothing was found');
});

test('a story’s page has the articles about one event by time, with their outlets', async () => {
  const text = (outlet: string) =>
    `A fire destroyed the fish market of Port Alder on Sunday night, and eleven boats burned at the quay. “We lost everything,” said the market’s warden, Ida Moss. Firefighters from three towns fought the flames until dawn, ${outlet} learned.`;
  const id = await read(text('the Post'), {
    title: 'Fire destroys fish market of Port Alder',
    publisher: 'Coast Post',
    url: 'https://coast.example.org/fire',
    publishedAt: at('2026-11-16T06:00:00Z'),
  });
  const other = await read(
    `Port Alder’s fish market burned down on Sunday night with eleven boats at the quay. Warden Ida Moss said: “We lost everything.” Three towns sent firefighters, who fought the flames until dawn.`,
    {
      title: 'Port Alder fish market burns down',
      publisher: 'River Daily',
      url: 'https://river.example.org/fire',
      publishedAt: at('2026-11-16T09:00:00Z'),
    },
  );
  const { html } = await page(paths.story(id));
  expect(html).toContain(`href="${paths.article(other)}"`);
  expect(wordsIn(html)).toContain('2 articles of 2 outlets');
  expect(html.match(/<circle class="dot-mark"/g)).toHaveLength(2);
  expect((await page(paths.story(9999))).status).toBe(404);
});

test('each page has one first heading, and none leaves out a level', async () => {
  const all = [
    '/',
    '/briefs',
    '/articles',
    '/articles/1',
    '/people',
    await personPath('Ana Ruiz'),
    '/demands',
    '/demands/1',
    '/search?q=ferry',
    '/stories/1',
    '/nowhere',
  ];
  for (const path of all) {
    const levels = [...(await page(path)).html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect({ path, first: levels.filter((level) => level === 1).length }).toEqual({ path, first: 1 });
    expect({ path, jumps: levels.filter((level, n) => n > 0 && level > levels[n - 1]! + 1) }).toEqual({ path, jumps: [] });
  }
});

test('each list leads to the same as data, narrowed as it is', async () => {
  const person = await personPath('Ana Ruiz');
  for (const path of ['/articles?source=coast', '/demands?about=lock', '/people?about=ferry', `${person}?about=ferry`, '/articles/1']) {
    const { html } = await page(path);
    const links = [...html.matchAll(/<a href="([^"]+\.(?:csv|json)[^"]*)"/g)]
      .map(([, href = '']) => href.replaceAll('&amp;', '&'))
      .filter((href) => href !== paths.openApi);
    expect({ path, links: links.map((link) => link.replace(/\.(?:csv|json)/, '')) }).toEqual({ path, links: [path, path] });
    for (const link of links) expect({ link, status: (await page(link)).status }).toEqual({ link, status: 200 });
  }
});

test('what is reported of somebody without quotation marks is shown apart, in plain type', async () => {
  const { html } = await page(`${await personPath('Vladimir Putin')}?kind=reported`);
  expect(html).toContain('What is reported of them');
  expect(html).toContain('class="reported"');
  expect(html).not.toContain('<blockquote');
});

test('what chat links to unfurls: an article, a person and a story have a preview card', async () => {
  for (const path of ['/articles/1', await personPath('Ana Ruiz'), '/stories/1']) {
    const { html } = await page(path);
    expect({ path, url: /<meta property="og:url" content="([^"]+)">/.exec(html)?.[1] }).toEqual({
      path,
      url: `https://archive.example.org${path}`,
    });
    expect(html).toMatch(/<meta property="og:title" content="[^"]+">/);
  }
});
