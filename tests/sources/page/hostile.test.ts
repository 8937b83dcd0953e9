import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlArticle } from '../../../src/sources/page/article.ts';
import { SourceProblem } from '../../../src/sources/problem.ts';
import { growth, LINEAR } from '../../growth.ts';
import { paragraphs } from './pages.ts';

const FRAGMENTS = [
  '<p>',
  '</p>',
  '<div class="share">',
  '<div>',
  '</div>',
  '<article>',
  '</article>',
  '<h1>',
  '<a href="/x">',
  '<a href="http://[">',
  '</a>',
  '<ul><li>',
  '<table><tr><td>',
  '<br>',
  '<b>',
  '</i>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<script>',
  '</script>',
  '<script type="application/ld+json">{"@type":"Article","@graph":[null,1,"x"],"author":{"name":7},"articleBody":{}}</script>',
  '<script type="application/ld+json">{"@type":["NewsArticle",null],"headline":["a"],"datePublished":{},"isAccessibleForFree":[]}</script>',
  '<meta property="og:title" content="',
  '<meta name="date" content="9e99">',
  '<link rel="canonical" href="http://%">',
  '<html lang="--">',
  '<html>',
  '</html>',
  '<body>',
  '</body>',
  '<svg><style>',
  '<template>',
  '<select>',
  '<iframe src="//player.example">',
  '<input type="password">',
  '<noscript>',
  '<figure><figcaption>',
  '<blockquote>',
  '<pre>',
  '<h2><a href=x>',
  '&',
  '&#0;',
  '&nbsp;',
  '&lt;',
  '"',
  '“',
  '”',
  "'",
  '<',
  '>',
  '=',
  '\u0000',
  '\ud800',
  '\u2028',
  ' ',
  '\n',
  'The mayor said that it would stay shut, and nobody knew for how long. ',
  'Subscribe to continue reading',
  'Comments',
  '10:42 a.m.',
  'By Ann Lee',
  '橋',
  'É',
] as const;

/** The article, or why there is none; anything else that is thrown fails the test. */
function outcome(html: string): string {
  try {
    return htmlArticle(html, 'https://post.example/a').text;
  } catch (error) {
    if (error instanceof SourceProblem) return error.code;
    throw error;
  }
}

it('whatever the HTML, there is an article with a text or a reason why not', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 20 })), { maxLength: 120 }), (parts) => {
      expect(outcome(parts.join(''))).not.toBe('');
    }),
    { numRuns: 300 },
  );
});

describe('work grows with the length of a page that repeats', () => {
  const PIECES = [
    ...FRAGMENTS,
    '<p>x',
    '<b> </b>',
    '<a href="/b">b</a> ',
    '<p class="share a b c">x</p>',
    '<div id="',
    '1',
    '1 ',
    '@',
    '"a',
    '<li><a href=x>y</a>',
    '<article><h2><a href=x>y</a></h2><p>z</p></article>',
  ];
  it.each(PIECES)(
    '%j',
    (piece) => {
      expect(growth((text) => void outcome(`<!doctype html><html><body>${text}</body></html>`), piece, 1_500)).toBeLessThan(LINEAR);
    },
    60_000,
  );
});

describe('a page of more parts than any article has is refused before a tree is built', () => {
  it.each(['<i></i>', '<br>', '<', '&amp;', '&lt;b ', '<b>&amp;</b>', '<p>x', 'x', 'word ', '<p a=1 b=2 c=3 d=4>'])('%j', (piece) =>
    expect(outcome(piece.repeat(4_900_000 / piece.length))).toBe('too_large'),
  );

  it('by the length of its text too, be it one piece', () =>
    expect(outcome(`<p>${'The quay is shut. '.repeat(30_000)}`)).toBe('too_large'));
  it('by its depth too', () => expect(outcome('<div>'.repeat(900_000))).toBe('no_article'));
  it('by its length alone', () => expect(outcome('x'.repeat(5_000_001))).toBe('too_large'));
});

describe('many lines in one element are read in the time of a few', () => {
  const LINE = 'The bridge stays shut until the spring, the harbour master said, and nobody knew. ';
  it.each([
    ['with links beside them', `${LINE.repeat(2)}<a href="/x">A story of the harbour bridge</a><br>`],
    ['as captions', '<figcaption>The harbour master</figcaption>'],
  ])(
    '%s',
    (_what, piece) => {
      expect(growth((text) => void outcome(`<article>${text}</article>`), piece, 40_000)).toBeLessThan(LINEAR);
    },
    60_000,
  );

  it('deep in elements of long names', () => {
    const around = `<div class="${'c'.repeat(999)}">`.repeat(385);
    expect(outcome(`${around}${'word word<br>'.repeat(11_000)}`)).toContain('word word');
  }, 10_000);
});

describe('what nobody reads of a page doesn’t count', () => {
  const article = paragraphs(6);
  it.each(['<!-->', '<!-- an old version of the page -->', '<style>.a{}</style>', '<script>f(1)</script>'])('%j', (piece) => {
    const text = outcome(`<body>${piece.repeat(5_000)}<article><h1>Bridge</h1>${article}</article></body>`);
    expect(text).toContain('Paragraph 6 ');
    expect(text).not.toContain('f(1)');
  });

  it('and letters written as numbers are one text', () => {
    const letters = (text: string): string => [...text].map((letter) => `&#${letter.codePointAt(0)};`).join('');
    expect(outcome(`<article><p>${letters('The bridge stays shut, the harbour master said. '.repeat(2_000))}</p></article>`)).toContain(
      'the harbour master said',
    );
  });
});
