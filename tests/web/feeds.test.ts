import { parseAtomFeed } from 'feedsmith';
import { DOMParser, parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFeed } from '../../src/sources/feed/read-feed.ts';
import { LOPEZ, quoteOf, readingOf } from '../store/readings.ts';
import { type OpenArchive, openArchive, postEdition } from './helpers.ts';

let open: OpenArchive;
beforeAll(async () => {
  open = await openArchive({ sample: false });
  await open.read(
    '“The ferry must <b>sail</b> & sail again,” said Ann Lee, the mayor. Tom Holt demanded that the harbour board reopen the ferry quay.',
    {
      title: 'Ferries',
      publisher: 'Coast Post',
      publishedAt: new Date('2026-11-10T09:00:00Z'),
      url: 'https://coast.example/1?a=1&b=2',
    },
  );
  await open.read(`“The winter ${'was long and '.repeat(20)}cold,” said Ann Lee, the mayor.`, {
    publishedAt: new Date('2026-11-12T09:00:00Z'),
  });
  await open.read('“The ferry stays shut,” said Ann Lee, the mayor.', {
    space: 'discord:1',
    publishedAt: new Date('2026-11-15T09:00:00Z'),
  });
});
afterAll(() => open.store.close());

const numberOf = async (name: string): Promise<number> => (await open.store.speakers.resolve(name, '')).matches[0]!.id;

interface Feed {
  readonly xml: string;
  readonly headers: Headers;
  readonly parsed: ReturnType<typeof parseAtomFeed>;
}

async function feedAt(path: string, space = ''): Promise<Feed> {
  const { status, html: xml, headers } = await open.page(path, space);
  expect(status, xml).toBe(200);
  return { xml, headers, parsed: parseAtomFeed(xml) };
}

/** What RFC 4287 asks of a feed and its entries, told from the elements themselves. */
function holdToRfc(xml: string): void {
  expect(xml).toMatch(/^<\?xml version="1\.0"[^>]*\?>\s*<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
  const feed = new DOMParser().parseFromString(xml, 'text/xml').documentElement!;
  const own = (parent: typeof feed, name: string) => [...parent.children].filter(({ localName }) => localName === name);
  for (const name of ['id', 'title', 'updated', 'author']) expect(own(feed, name), name).toHaveLength(1);
  for (const rel of ['self', 'alternate'])
    expect(
      own(feed, 'link').filter((link) => link.getAttribute('rel') === rel),
      rel,
    ).toHaveLength(1);
  const ids = new Set<string>();
  for (const entry of own(feed, 'entry')) {
    for (const name of ['id', 'title', 'updated', 'content']) expect(own(entry, name), name).toHaveLength(1);
    expect(own(entry, 'updated')[0]!.textContent).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
    const id = own(entry, 'id')[0]!.textContent;
    expect(ids.has(id)).toBe(false);
    ids.add(id);
  }
}

describe('a person’s feed', () => {
  test('has what they said, newest first, each with its page and its source', async () => {
    const { xml, parsed, headers } = await feedAt(`/people/${await numberOf('ann lee')}.atom`);
    holdToRfc(xml);
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(parsed).toMatchObject({
      title: { value: 'Ann Lee, word for word' },
      updated: '2026-11-23T09:30:00.000Z',
      links: [{ rel: 'self', href: expect.stringMatching(/^https:\/\/archive\.example\.org\/people\/\d+\.atom$/) }, { rel: 'alternate' }],
    });
    expect(parsed.entries).toHaveLength(2);
    expect(parsed.entries![1]).toMatchObject({
      id: 'https://archive.example.org/api/v1/quotations/1.1',
      title: { value: 'Ann Lee: “The ferry must <b>sail</b> & sail again,”' },
      authors: [{ name: 'Ann Lee' }],
      published: '2026-11-10T09:00:00.000Z',
      links: [
        { rel: 'alternate', href: expect.stringMatching(/^https:\/\/archive\.example\.org\/quotes\/1\.1-[0-9a-f]{8}$/) },
        { rel: 'via', href: 'https://coast.example/1?a=1&b=2' },
      ],
    });
  });

  test('has its words as text, whatever markup stands in them, and no link that needs a page to start from', async () => {
    const { parsed } = await feedAt(`/people/${await numberOf('ann lee')}.atom`);
    const content = parsed.entries![1]!.content!;
    expect(content.type).toBe('html');
    const { document } = parseHTML(`<body>${content.value}</body>`);
    expect(document.querySelector('blockquote')!.textContent).toContain('“The ferry must <b>sail</b> & sail again,”');
    expect(document.querySelector('b')).toBeNull();
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https:\/\//);
  });

  test('cuts a title, not the words', async () => {
    const { parsed } = await feedAt(`/people/${await numberOf('ann lee')}.atom`);
    const [newest] = parsed.entries!;
    expect(newest!.title!.value!.length).toBeLessThan(150);
    expect(newest!.title!.value).toMatch(/ \[…\]”$/);
    expect(newest!.content!.value).toContain(`${'was long and '.repeat(20)}cold,`);
  });

  test('leaves out whose they are not as surely as a brief asks, and tells of what was read last first, however old', async () => {
    const other = await openArchive({ sample: false });
    const say = (name: string, confidence: number, readAt: Date, publishedAt: Date) => {
      const text = `“The ferry ${name} sails,” Maria Lopez said.`;
      const extraction = {
        quotes: [quoteOf(text, [`The ferry ${name} sails,`], LOPEZ, { confidence })],
        demands: [],
        speakers: [LOPEZ],
        summary: [],
      };
      return other.store.articles.save({ ...readingOf(name, { text, publishedAt }, extraction), readAt });
    };
    await say('one', 0.95, new Date('2026-11-20T08:00:00Z'), new Date('2026-11-20T07:00:00Z'));
    await say('two', 0.6, new Date('2026-11-21T08:00:00Z'), new Date('2026-11-21T07:00:00Z'));
    await say('three', 0.95, new Date('2026-11-22T08:00:00Z'), new Date('2016-11-22T07:00:00Z'));
    for (const path of ['/people/1.atom', '/topics/ferry.atom']) {
      const { entries, updated } = parseAtomFeed((await other.page(path)).html);
      expect(entries!.map(({ title }) => title!.value)).toEqual([
        'Maria Lopez: “The ferry three sails,”',
        'Maria Lopez: “The ferry one sails,”',
      ]);
      expect(entries![0]).toMatchObject({ published: '2016-11-22T07:00:00.000Z', updated: '2026-11-22T08:00:00.000Z' });
      expect(updated).toBe('2026-11-22T08:00:00.000Z');
    }
    await other.store.close();
  });

  test('is read by our own reader of feeds', async () => {
    const { xml } = await feedAt(`/people/${await numberOf('ann lee')}.atom`);
    const feed = readFeed({
      bytes: Buffer.from(xml),
      url: 'https://archive.example.org/people/1.atom',
      contentType: 'application/atom+xml',
      now: new Date('2026-11-23T09:30:00Z'),
    });
    expect(feed).toMatchObject({ kind: 'atom', title: 'Ann Lee, word for word', complaint: undefined });
    expect(feed.items.map(({ url }) => url)).toEqual([expect.stringContaining('/quotes/2.1-'), expect.stringContaining('/quotes/1.1-')]);
  });

  test('shows a server its own too, and is nobody’s without one', async () => {
    const path = `/people/${await numberOf('ann lee')}.atom`;
    expect((await feedAt(path, 'discord:1')).parsed.entries).toHaveLength(3);
    expect((await feedAt(path, 'discord:2')).parsed.entries).toHaveLength(2);
    expect((await open.page('/people/99.atom')).status).toBe(404);
  });
});

describe('a brief’s feed', () => {
  test('has its editions as they were posted, newest first, one for all channels, with what was put right', async () => {
    await postEdition(open.store, { title: 'Daily brief of seven', hour: 7 });
    await postEdition(open.store, { title: 'Daily brief of seven', hour: 7, channel: 'c2' });
    await postEdition(open.store, { title: 'Daily brief of eight', hour: 8 });
    await postEdition(open.store, { title: 'Weekly brief', hour: 9, brief: 'weekly' });
    const [newest] = (await open.store.schedules.posted({ space: '', brief: 'daily' }, { offset: 0, limit: 1 })).items;
    const corrected = new Date('2026-11-21T10:00:00Z');
    await open.store.schedules.correct(
      newest!.occurrenceId,
      { ...newest!.edition, messageIds: ['m1'] },
      { at: corrected, note: 'A name was wrong.' },
    );
    const { xml, parsed } = await feedAt('/briefs/daily.atom');
    holdToRfc(xml);
    expect(parsed.entries!.map(({ title, updated }) => [title!.value, updated])).toEqual([
      ['Daily brief of eight', '2026-11-21T10:00:00.000Z'],
      ['Daily brief of seven', '2026-11-20T07:00:00.000Z'],
    ]);
    expect(parsed.entries![0]).toMatchObject({
      id: `https://archive.example.org/api/v1/briefs/${newest!.occurrenceId}`,
      links: [{ href: `https://archive.example.org/briefs/${newest!.occurrenceId}` }],
      content: { value: expect.stringContaining('href="https://coast.example/1"') },
    });
    expect((await open.page('/briefs/hourly.atom')).status).toBe(404);
  });
});

describe('a topic’s feed', () => {
  test('has what was said and what was demanded with its words', async () => {
    const { xml, parsed } = await feedAt('/topics/ferry%20quay.atom');
    holdToRfc(xml);
    expect(parsed.entries!.map(({ id, title }) => [id, title!.value])).toEqual([
      [
        'https://archive.example.org/api/v1/demands/1',
        expect.stringMatching(/^Tom Holt to harbour board: “the harbour board reopen the ferry quay”$/),
      ],
    ]);
    expect((await feedAt('/topics/ferry.atom')).parsed.entries!.length).toBeGreaterThan(1);
  });

  test('may be empty, and is still a feed; one of no words is none', async () => {
    const { xml, parsed } = await feedAt('/topics/zeppelin.atom');
    holdToRfc(xml);
    expect(parsed.entries).toBeUndefined();
    expect(parsed.updated).toBe('1970-01-01T00:00:00.000Z');
    for (const path of ['/topics/%20.atom', '/topics/-wall.atom', `/topics/${'a'.repeat(300)}.atom`])
      expect((await open.page(path)).status).toBe(404);
  });

  test('hostile words make neither another element nor XML that breaks', async () => {
    const id = await open.read('“The \u0001pier ]]> </content><entry/> “&amp;” stays,” said Ann Lee, the mayor.', {
      title: '</title>]]>&',
    });
    const { xml, parsed } = await feedAt('/topics/pier.atom');
    holdToRfc(xml);
    expect(parsed.entries!.map(({ id: key }) => key)).toContain(`https://archive.example.org/api/v1/quotations/${id}.1`);
    expect(parsed.entries![0]!.content!.value).toContain('&lt;/content&gt;&lt;entry/&gt;');
  });
});

test('a feed that a reader has is not sent again', async () => {
  const path = '/topics/ferry.atom';
  const { headers } = await feedAt(path);
  const again = await open.archive.request(path, { headers: { 'if-none-match': headers.get('etag')! } });
  expect(again.status).toBe(304);
});
