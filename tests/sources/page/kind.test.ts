import { expect, it } from 'vitest';
import { paragraphs, read } from './pages.ts';

const ld = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const kind = (body: string, head = '<title>Harbour bridge</title>', url?: string) => read({ body, head, ...(url ? { url } : {}) }).kind;
const links = (n: number): string =>
  Array.from(
    { length: n },
    (_, i) => `<li><h3><a href="/news/${i}">Story ${i} of this morning, about the ferries and the harbour</a></h3></li>`,
  ).join('');

it('an article is an article, free or not, beside a player, a login form and a cookie notice', () => {
  const article = `<article>${paragraphs(12)}</article>`;
  expect(kind(article)).toBe('article');
  expect(kind(article, ld({ '@type': 'NewsArticle', isAccessibleForFree: false }))).toBe('article');
  expect(kind(`<video src="a.mp4"></video>${article}`)).toBe('article');
  expect(
    kind(`${article}<form><input type="password"></form><div class="cookies">We value your privacy</div><p>Already a subscriber?</p>`),
  ).toBe('article');
});

it('a short news item is an article', () => {
  expect(kind(`<article>${paragraphs(2)}</article>`)).toBe('article');
});

it('a paywall’s stub is told by what the page says of itself, and by what it asks', () => {
  expect(kind(`<article>${paragraphs(2)}</article>`, ld({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }))).toBe('stub');
  expect(kind(`<article>${paragraphs(2)}</article>`, '<meta property="article:content_tier" content="locked">')).toBe('stub');
  expect(kind(`<article>${paragraphs(2)}</article><div><p>Subscribe to continue reading</p></div>`)).toBe('stub');
});

it('a wall is told by its words or by its password field', () => {
  expect(
    kind('<div><h1>Before you continue</h1><p>We and our partners store cookies on your device.</p><button>Accept all</button></div>'),
  ).toBe('wall');
  expect(kind('<form><p>Welcome back.</p><input name="user"><input type="password"></form><p>Forgot it?</p>')).toBe('wall');
  expect(kind('<h1>One moment</h1><p>Please verify you are a human to go on.</p>')).toBe('wall');
});

it('a video with little text beside it is a video', () => {
  expect(
    kind(
      '<h1>The bridge from the air</h1><video src="a.mp4"></video><p>A flight over the harbour bridge, which has been shut for weeks.</p>',
    ),
  ).toBe('video');
  expect(kind(`<h1>The bridge</h1><p>A flight over the bridge.</p>`, ld({ '@type': 'VideoObject', name: 'Bridge' }))).toBe('video');
});

it('a front page is an index', () => {
  expect(kind(`<h1>The Post</h1><ul>${links(30)}</ul>`, '<meta property="og:type" content="website">', 'https://post.example/')).toBe(
    'index',
  );
});
