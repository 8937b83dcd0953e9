import { describe, expect, it } from 'vitest';
import { discoverFeeds } from '../../../src/sources/feed/discover.ts';
import type { FeedBytes, FeedItem } from '../../../src/sources/feed/feed.ts';
import { feedWords } from '../../../src/sources/feed/feed-article.ts';
import { readOpml, writeOpml } from '../../../src/sources/feed/opml.ts';
import { readFeed } from '../../../src/sources/feed/read-feed.ts';
import { growth, LINEAR } from '../../growth.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const read = (source: string | Uint8Array, about: Partial<FeedBytes> = {}) =>
  readFeed({
    bytes: typeof source === 'string' ? Buffer.from(source) : source,
    url: 'https://news.example/feeds/all.xml',
    now: NOW,
    ...about,
  });

const item = (n: number): string =>
  `<item><title>Story ${n}</title><link>/story/${n}</link><guid isPermaLink="false">tag-${n}</guid><pubDate>Mon, 23 Nov 2026 0${n}:00:00 GMT</pubDate></item>`;
const rss = (body: string, head = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>The Harbour Post</title><link>https://news.example/</link>${head}${body}</channel></rss>`;

describe('reading a feed', () => {
  it('reads RSS 2.0 with its links made whole', () => {
    expect(read(rss(item(1)))).toMatchObject({
      kind: 'rss',
      title: 'The Harbour Post',
      homeUrl: 'https://news.example/',
      items: [{ id: 'tag-1', url: 'https://news.example/story/1', title: 'Story 1', publishedAt: new Date('2026-11-23T01:00:00Z') }],
      complaint: undefined,
    });
  });
  it('reads the full text and the author from their namespaces, whatever prefix they have', () => {
    const source = `<rss xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:d="http://purl.org/dc/elements/1.1/"><channel><item><title>A &amp;amp; B</title><link>https://a.example/1</link><d:creator>Ann Lee</d:creator><d:date>2026-11-22T10:00:00+02:00</d:date><description>Short</description><c:encoded><![CDATA[<p>Whole & long</p>]]></c:encoded></item></channel></rss>`;
    expect(read(source).items[0]).toMatchObject({
      title: 'A & B',
      byline: 'Ann Lee',
      publishedAt: new Date('2026-11-22T08:00:00Z'),
      contentHtml: '<p>Whole & long</p>',
      summaryHtml: 'Short',
    });
  });
  it('reads Atom: the link that shows the entry, XHTML content, its base', () => {
    const source = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/x/"><title type="html">Desk &lt;b&gt;one&lt;/b&gt;</title><entry><id>urn:1</id><title>One</title><link rel="self" href="/self"/><link rel="enclosure" href="/a.mp3"/><link href="one.html"/><published>2026-11-20T00:00:00Z</published><author><name>Bo Ek</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Yes &amp; no</p></div></content></entry></feed>`;
    expect(read(source)).toMatchObject({
      kind: 'atom',
      title: 'Desk one',
      items: [
        { id: 'urn:1', url: 'https://a.example/x/one.html', byline: 'Bo Ek', contentHtml: expect.stringContaining('<p>Yes &amp; no</p>') },
      ],
    });
  });
  it('reads Atom whose every element has a prefix', () => {
    const source = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry><a:id>1</a:id><a:title>One</a:title><a:link href="https://a.example/1"/></a:entry></a:feed>`;
    expect(read(source)).toMatchObject({ title: 'T', items: [{ title: 'One', url: 'https://a.example/1' }] });
  });
  it('reads RDF, whose items stand beside the channel', () => {
    const source = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>R</title></channel><item rdf:about="https://r.example/1"><title>One</title><link>https://r.example/1</link></item></rdf:RDF>`;
    expect(read(source)).toMatchObject({ kind: 'rdf', title: 'R', items: [{ id: 'https://r.example/1', title: 'One' }] });
  });
  it('reads JSON Feed whose titles have entities, and whose links stand in another field', () => {
    const items = [
      { id: 'https://a.example/1', url: '', external_url: 'https://b.example/1', title: 'The port&#8217;s &amp; ours' },
      { id: 'https://a.example/2', title: 'Two<br>lines' },
      { id: 3, url: '/three', title: '5 < 6' },
    ];
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'J&amp;K', home_page_url: 'https://c.example/', items };
    expect(read(JSON.stringify(feed))).toMatchObject({
      title: 'J&K',
      items: [
        { url: 'https://b.example/1', title: 'The port’s & ours' },
        { url: 'https://a.example/2', title: 'Two lines' },
        { url: 'https://c.example/three', title: '5 < 6' },
      ],
    });
  });
  it('stands relative links on the site that an RSS channel names, and on a link’s own base', () => {
    const source = '<rss><channel><link>https://paper.example/</link><item><title>A<br/>B</title><link>/a</link></item></channel></rss>';
    expect(read(source).items[0]).toMatchObject({ url: 'https://paper.example/a', title: 'A B' });
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>A</title><link xml:base="https://a.example/deep/" href="b"/></entry></feed>';
    expect(read(atom).items[0]).toMatchObject({ url: 'https://a.example/deep/b' });
  });
  it('reads an encoding that the XML names and its server doesn’t, and the other way round', () => {
    const of = (encoding: string) =>
      Buffer.concat([
        Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><rss><channel><title>`),
        Buffer.from([0xd5, 0xeb, 0xe5, 0xe1]),
        Buffer.from('</title></channel></rss>'),
      ]);
    expect(read(of('cp-1251'), { charset: 'utf-8' }).title).toBe('Хлеб');
    expect(read(of('utf-8'), { charset: 'windows-1251' }).title).toBe('Хлеб');
  });
  it('reads JSON Feed, and says how many of its entries it could not', () => {
    const source = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [{ id: 7, url: '/seven', content_text: 'a < b', date_published: '2026-11-22T00:00:00Z' }, 'broken'],
    });
    expect(read(source)).toMatchObject({
      kind: 'json',
      items: [{ id: '7', url: 'https://news.example/seven', contentHtml: '<p>a &lt; b</p>' }],
      complaint: "has 1 of 2 entries that can't be read",
    });
  });
  it('gives an item without an id its link for one, and never twice', () => {
    const twice = '<item><title>X</title><link>https://a.example/x</link></item>';
    expect(read(rss(twice + twice)).items.map(({ id }) => id)).toEqual(['https://a.example/x']);
  });
  it('takes a guid for the link where nothing else is', () =>
    expect(read(rss('<item><title>X</title><guid>https://a.example/g</guid></item>')).items[0]?.url).toBe('https://a.example/g'));
  it('never takes script or file for a link', () =>
    expect(read(rss('<item><title>X</title><link>javascript:alert(1)</link></item>')).items[0]?.url).toBeUndefined());
  it('counts the items of which nothing can be read', () => {
    const pageless = '<item><title>X</title></item><item><title>Y</title><description>&lt;img src="/a.png"&gt;</description></item>';
    const spoken = '<item><title>Z</title><description>The quay is shut.</description></item>';
    expect(read(rss(item(1) + pageless)).complaint).toBe('has 2 items with neither text nor a page');
    expect(read(rss(item(1) + spoken)).complaint).toBe('has an item with text but no page');
    expect(read(rss(item(1) + pageless + spoken)).complaint).toBe(
      'has 2 items with neither text nor a page and has an item with text but no page',
    );
  });
  it('reads its pace from ttl, or from the syndication module', () => {
    expect(read(rss('', '<ttl>30</ttl>')).paceMs).toBe(1_800_000);
    expect(read(rss('', '<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>')).paceMs).toBe(1_800_000);
    expect(read(rss('')).paceMs).toBeUndefined();
  });
});

describe('damaged feeds', () => {
  it('gives the items before the place where a feed breaks off, and says so', () => {
    const whole = rss(item(1) + item(2) + item(3));
    const { items, complaint } = read(whole.slice(0, whole.indexOf('<link>/story/3') + 9));
    expect(items.map(({ title }) => title)).toEqual(['Story 1', 'Story 2']);
    expect(complaint).toBe('breaks off in the middle');
  });
  it('outlives every place to break off', () => {
    const whole = rss(item(1) + item(2));
    for (let at = 1; at < whole.length; at++) {
      try {
        for (const { title } of read(whole.slice(0, at)).items) expect(title).toMatch(/^Story [12]$/);
      } catch (error) {
        expect(error).toMatchObject({ name: 'SourceProblem' });
      }
    }
  });
  it('reads a bare ampersand, a bare angle and entities of HTML', () => {
    const { items } = read(rss('<item><title>Fish & Chips: 5 < 6 caf&eacute;</title><link>https://a.example/?a=1&b=2</link></item>'));
    expect(items[0]).toMatchObject({ title: 'Fish & Chips: 5 < 6 café', url: 'https://a.example/?a=1&b=2' });
  });
  it('reads Latin-1 that says it is UTF-8', () =>
    expect(read(Buffer.from(rss('<item><title>Zürich</title><link>https://a.example/</link></item>'), 'latin1')).items[0]?.title).toBe(
      'Zürich',
    ));
  it('reads Windows-1252’s quotation marks written by number', () =>
    expect(read(rss('<item><title>&#147;It&#146;s over&#148;&#133;</title><link>https://a.example/</link></item>')).items[0]?.title).toBe(
      '“It’s over”…',
    ));
  it('tells entries that share an id by their links', () => {
    const one = (n: number): string => `<item><title>Story ${n}</title><link>/story/${n}</link><guid>0</guid></item>`;
    const { items } = read(rss(one(1) + one(2) + one(1) + one(3)));
    expect(items.map(({ title }) => title)).toEqual(['Story 1', 'Story 2', 'Story 3']);
    expect(new Set(items.map(({ id }) => id)).size).toBe(3);
  });
  it('goes by the encoding that the XML declares', () => {
    const source = `<?xml version="1.0" encoding="windows-1251"?><rss><channel><item><link>https://a.example/</link><title>`;
    const bytes = Buffer.concat([Buffer.from(source), Buffer.from([0xcc, 0xe8, 0xf0]), Buffer.from('</title></item></channel></rss>')]);
    expect(read(bytes).items[0]?.title).toBe('Мир');
  });
  it.each([
    ['<!doctype html><html><body>Hello</body></html>', 'is a web page, not a feed'],
    ['just words', 'is plain text, not a feed'],
    ['<svg></svg>', 'is no feed: it begins with <svg>'],
    ['{"a":1}', 'is JSON, but no JSON Feed'],
    ['{"version":', 'is JSON that breaks off or is damaged'],
  ])('says what %s is instead', (source, message) => expect(() => read(source)).toThrow(message));
  it('expands no entity bomb', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><rss><channel><item><title>&c;</title><link>https://a.example/</link></item></channel></rss>`;
    expect(JSON.stringify(read(bomb)).length).toBeLessThan(1_000);
  });
  it('reads no file that an entity names', () => {
    const source = `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&f;</title><link>https://a.example/</link></item></channel></rss>`;
    expect(JSON.stringify(read(source))).not.toContain('root:');
  });
  it('stops at a depth bomb, and says so', () => {
    const { items, complaint } = read(rss(`${item(1)}<item><description>${'<a>'.repeat(500_000)}`));
    expect(items.map(({ title }) => title)).toEqual(['Story 1']);
    expect(complaint).toBe('is nested more than 100 deep');
    expect(growth((depth) => void read(rss(`${item(1)}<item><description>${depth}`)), '<a>', 60_000)).toBeLessThan(LINEAR);
  });
});

describe('feeds of a site, and lists of feeds', () => {
  it("finds a page's feeds, those of comments last", () => {
    const html = `<base href="https://cdn.example/x/"><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed"><link rel="Alternate" type="application/atom+xml" title="News" href="news.atom"><link rel="alternate" hreflang="de" href="/de">`;
    expect(discoverFeeds(html, 'https://site.example/')).toEqual([
      { url: 'https://cdn.example/x/news.atom', title: 'News' },
      { url: 'https://cdn.example/comments/feed', title: 'Comments' },
    ]);
  });
  it('writes OPML that it reads again', () => {
    const feeds = [
      { url: 'https://a.example/feed?x=1&y=2', title: 'A & <B>' },
      { url: 'https://b.example/', title: undefined },
    ];
    expect(readOpml(writeOpml(feeds, NOW))).toEqual({
      feeds: [feeds[0], { url: 'https://b.example/', title: 'https://b.example/' }],
      leftOut: [],
      passwords: 0,
    });
  });
  it('reads the feeds in folders too, each once, and none that is no web address', () => {
    const outline = '<outline text="A" xmlUrl="https://a.example/feed"/>';
    const text = `<opml><body><outline text="Folder">${outline}${outline}<outline xmlUrl="file:///etc/passwd"/></outline></body></opml>`;
    expect(readOpml(text)).toEqual({
      feeds: [{ url: 'https://a.example/feed', title: 'A' }],
      leftOut: ['file:///etc/passwd'],
      passwords: 0,
    });
    expect(readOpml('<opml><body><outline xmlUrl="https://ann:hunter2@a.example/feed"/></body></opml>')).toEqual({
      feeds: [{ url: 'https://a.example/feed', title: undefined }],
      leftOut: [],
      passwords: 1,
    });
  });
  it('reads feed: as http:, a fragment as the same feed, and tells of an entry that names none', () => {
    const text = `<opml><body><outline text="Old" xmlUrl="feed://old.example/rss"/><outline text="Older" xmlUrl="feed:https://older.example/rss"/>
      <outline text="Again" xmlUrl="http://old.example/rss#top"/><outline text="A link" type="link" url="https://page.example/"/>
      <outline text="A folder"><outline title="Mail" xmlUrl="mailto:ann@a.example"/></outline></body></opml>`;
    expect(readOpml(text)).toEqual({
      feeds: [
        { url: 'http://old.example/rss', title: 'Old' },
        { url: 'https://older.example/rss', title: 'Older' },
      ],
      leftOut: ['A link', 'Mail'],
      passwords: 0,
    });
  });
});

describe('what a feed says of an item in place of its page', () => {
  const told = (summaryHtml: string, more: Partial<FeedItem> = {}) =>
    feedWords({ ...read(rss(item(1))).items[0]!, ...more, summaryHtml }, read(rss(item(1))));

  it('is an article, and a stub where it breaks off', () => {
    expect(told('<p>The anchor was found.</p><p>The chain wasn’t.</p>')).toMatchObject({
      title: 'Story 1',
      kind: 'article',
      text: expect.stringMatching(/found\.\n+The chain/),
    });
    expect(told('The anchor was found on Monday by two boys who […]')).toMatchObject({ kind: 'stub' });
  });
  it('begins with its title where it has none', () =>
    expect(told('The anchor was found. The chain will be looked for by divers on Tuesday morning.', { title: undefined })).toMatchObject({
      title: expect.stringMatching(/^The anchor was found/),
    }));
  it('is nothing where it says next to nothing', () => expect(told('<img src="a.jpg"> Comments')).toBeUndefined());
  it('is a video’s description', () => {
    const entry =
      '<entry><id>v</id><title>The quay</title><link href="https://v.example/1"/><media:group><media:description>A flight over the quay.\n\nFilmed on Sunday.</media:description></media:group></entry>';
    const feed = read(`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">${entry}</feed>`);
    expect(feedWords(feed.items[0]!, feed)?.text).toBe('A flight over the quay.\n\nFilmed on Sunday.');
  });
});
