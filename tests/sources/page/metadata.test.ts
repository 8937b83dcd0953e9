import { describe, expect, it } from 'vitest';
import { paragraphs, read } from './pages.ts';

const ld = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const of = (head: string, more: { url?: string; lang?: string; body?: string } = {}) =>
  read({
    head,
    body: more.body ?? `<article>${paragraphs(6)}</article>`,
    ...(more.url ? { url: more.url } : {}),
    ...(more.lang ? { lang: more.lang } : {}),
  });

describe('what a page says of itself', () => {
  it('is taken from JSON-LD before anything else', () => {
    const article = of(
      `${ld({ '@type': 'NewsArticle', headline: 'Bridge &amp; ferry', author: [{ name: 'Ann Lee' }, { name: 'Bo Kim' }], publisher: { name: 'The Post' }, datePublished: '2026-11-20T08:00:00+02:00', dateModified: '2026-11-21T08:00:00Z' })}
       <meta property="og:title" content="Other"><meta property="og:site_name" content="Other"><meta name="author" content="Other">`,
    );
    expect(article).toMatchObject({
      title: 'Bridge & ferry',
      byline: 'Ann Lee, Bo Kim',
      publisher: 'The Post',
      publishedAt: new Date('2026-11-20T06:00:00Z'),
      modifiedAt: new Date('2026-11-21T08:00:00Z'),
    });
  });

  it('is found in a graph, with people by reference', () => {
    const graph = [
      { '@type': 'WebPage', name: 'Page' },
      {
        '@type': ['Article', 'Thing'],
        headline: 'Bridge',
        author: { '@id': '#ann' },
        publisher: { '@id': '#post' },
        datePublished: '2026-11-20',
      },
      { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
      { '@type': 'Organization', '@id': '#post', name: 'The Post' },
    ];
    expect(of(ld({ '@graph': graph }))).toMatchObject({ title: 'Bridge', byline: 'Ann Lee', publisher: 'The Post' });
  });

  it('is read from a block in a comment or with raw line ends, and a broken block says nothing', () => {
    expect(of(ld('<!-- {"@type":"NewsArticle","headline":"Bridge\nshut"} -->')).title).toBe('Bridge shut');
    expect(of(`${ld('{"@type":"NewsArticle","headline":')}<meta property="og:title" content="Bridge">`).title).toBe('Bridge');
  });

  it.each([
    ['a comma too many', '{"@type":"NewsArticle","headline":"Bridge","author":[{"name":"Bo Kim"},],}'],
    ['a semicolon behind it', '{"@type":"NewsArticle","headline":"Bridge","author":{"name":"Bo Kim"}};\n'],
    ['another object behind it', '{"@type":"WebSite","name":"The Post"}\n{"@type":"NewsArticle","headline":"Bridge","author":"Bo Kim"}'],
    ['a comma between two objects', '{"@type":"NewsArticle","headline":"Bridge","author":"Bo Kim"},{"@type":"Thing"}'],
    ['a comment in it', '/* ours */ {"@type":"NewsArticle", /* the "title" */ "headline":"Bridge","author":"Bo Kim"}'],
    ['commas and brackets in a string', '{"@type":"NewsArticle","headline":"Bridge","author":"Bo Kim","description":"a,] \\"b\\",}"}'],
  ])('is read from a block with %s', (_, block) => expect(of(ld(block))).toMatchObject({ title: 'Bridge', byline: 'Bo Kim' }));

  it('is a title whose lines are words apart', () => {
    expect(of('', { body: `<article><h1>Bridge shut<br/>by <b>st</b>orm</h1>${paragraphs(6)}</article>` }).title).toBe(
      'Bridge shut by storm',
    );
  });

  it('is taken from OpenGraph and meta, then from microdata and the page', () => {
    expect(
      of(
        '<meta property="OG:Title" content="Bridge | The Post"><meta property="og:site_name" content="The Post"><meta name="author" content="By Ann Lee">',
      ),
    ).toMatchObject({ title: 'Bridge', publisher: 'The Post', byline: 'Ann Lee' });
    expect(
      of('', {
        body: `<article itemscope><h1 itemprop="headline">Bridge shut</h1><span itemprop="author"><span itemprop="name">Ann Lee</span></span><time itemprop="datePublished" datetime="2026-11-20T10:00:00Z">Friday</time>${paragraphs(6)}</article>`,
      }),
    ).toMatchObject({ title: 'Bridge shut', byline: 'Ann Lee', publishedAt: new Date('2026-11-20T10:00:00Z') });
  });

  it('leaves out addresses and handles as names', () => {
    const { byline } = of(`<meta name="author" content="https://post.example/ann"><meta name="article:author" content="@ann">`);
    expect(byline).toBeUndefined();
  });
});

describe('a date', () => {
  for (const [given, expected] of [
    ['2026-11-20T08:00:00Z', '2026-11-20T08:00:00.000Z'],
    ['2026-11-20T08:00:00+0100', '2026-11-20T07:00:00.000Z'],
    ['2026-11-20T08:00:00', '2026-11-20T08:00:00.000Z'],
    ['2026-11-20 08:00:00', '2026-11-20T08:00:00.000Z'],
    ['2026-11-20', '2026-11-20T00:00:00.000Z'],
    ['20261120', '2026-11-20T00:00:00.000Z'],
    ['20261120T080000Z', '2026-11-20T08:00:00.000Z'],
    ['1795161600', '2026-11-20T08:00:00.000Z'],
    ['1795161600000', '2026-11-20T08:00:00.000Z'],
    ['Fri, 20 Nov 2026 08:00:00 GMT', '2026-11-20T08:00:00.000Z'],
    ['November 20, 2026 8:00 AM', '2026-11-20T08:00:00.000Z'],
    ['20.11.2026', '2026-11-20T00:00:00.000Z'],
    ['11/20/2026', '2026-11-20T00:00:00.000Z'],
  ] as const)
    it(`${given} is understood, in UTC where it names no zone`, () => {
      expect(of(`<meta property="article:published_time" content="${given}">`).publishedAt?.toISOString()).toBe(expected);
    });

  for (const wrong of ['05/03/2026', '0001-01-01T00:00:00Z', '1970-01-01', '2031-01-01', 'article 12', 'yesterday', '', '2026-13-45'])
    it(`${wrong || 'of nothing'} is none, and the next is taken`, () => {
      const article = of(`<meta property="article:published_time" content="${wrong}"><meta name="date" content="2026-11-20">`);
      expect(article.publishedAt).toEqual(new Date('2026-11-20'));
      expect(of(`<meta property="article:published_time" content="${wrong}">`).publishedAt).toBeUndefined();
    });

  it('of a change before the article came out is left out', () => {
    const article = of(ld({ '@type': 'Article', datePublished: '2026-11-20', dateModified: '2026-11-01' }));
    expect(article).toMatchObject({ publishedAt: new Date('2026-11-20') });
    expect(article.modifiedAt).toBeUndefined();
  });

  it('stands in the address, where the page has none', () => {
    expect(of('', { url: 'https://post.example/2026/11/20/bridge' }).publishedAt).toEqual(new Date('2026-11-20'));
  });
});

describe('a canonical address', () => {
  const canonical = (href: string, url = 'https://post.example/news/bridge?page=2'): string | undefined =>
    of(`<link rel="canonical" href="${href}">`, { url }).canonicalUrl;

  it('is resolved where it is relative, and loses its fragment', () => {
    expect(canonical('/news/bridge#top')).toBe('https://post.example/news/bridge');
    expect(canonical('//post.example/news/bridge')).toBe('https://post.example/news/bridge');
  });

  it('that is the site’s front page, no web address or one with a password is none', () => {
    expect(canonical('https://post.example/')).toBeUndefined();
    expect(canonical('javascript:alert(1)')).toBeUndefined();
    expect(canonical('https://ann:secret@post.example/news/bridge')).toBeUndefined();
    expect(canonical('/news/bridge', 'file:///tmp/a.html')).toBeUndefined();
  });

  it('falls back on OpenGraph', () => {
    expect(of('<link rel="canonical" href="/"><meta property="og:url" content="https://post.example/bridge">').canonicalUrl).toBe(
      'https://post.example/bridge',
    );
  });
});

describe('the language', () => {
  it('is the text’s, whatever the template says', () => {
    const german = Array.from(
      { length: 5 },
      (_, i) =>
        `<p>Die Brücke am Hafen bleibt noch ${i} Wochen geschlossen, und niemand weiß, wer für die Fähren zahlen wird, sagte der Bürgermeister der Stadt.</p>`,
    ).join('');
    expect(of('', { lang: 'en', body: german }).language).toBe('de');
  });

  it('is the page’s where the text is too short to tell', () => {
    expect(of('', { lang: 'pt-BR', body: '<p>Ponte fechada.</p>' }).language).toBe('pt');
  });
});

describe('a date that no markup gives', () => {
  for (const [url, day] of [
    ['https://post.example/20261115/bridge', '2026-11-15'],
    ['https://post.example/news/bridge-20261115.html', '2026-11-15'],
    ['https://post.example/2026/nov/8/bridge', '2026-11-08'],
    ['https://post.example/2026/1115/c1004-1.html', '2026-11-15'],
    ['https://post.example/2026-11/15/content_7.htm', '2026-11-15'],
    ['https://post.example/2026/11/15', '2026-11-15'],
  ] as const)
    it(`stands in the address ${url}`, () => expect(of('', { url }).publishedAt).toEqual(new Date(day)));

  for (const url of ['https://post.example/story-202611153', 'https://post.example/2026/99/99/x', 'https://post.example/20269915/x'])
    it(`does not stand in ${url}`, () => expect(of('', { url }).publishedAt).toBeUndefined());

  it('stands in the line under the headline', () => {
    const body = `<div class="today">Monday, 23 November 2026</div><article><h1>Bridge shut</h1><div class="story-meta">By Ann Lee · 19 November 2026, 18:20</div>${paragraphs(6)}</article>`;
    expect(of('', { body }).publishedAt).toEqual(new Date('2026-11-19T18:20:00Z'));
  });

  it('is not that of the masthead, or of another story', () => {
    const body = `<div class="date">Monday, 23 November 2026</div><article><h1>Bridge shut</h1>${paragraphs(6)}</article><div class="related-date">2 November 2026</div>`;
    expect(of('', { body }).publishedAt).toBeUndefined();
  });
});
