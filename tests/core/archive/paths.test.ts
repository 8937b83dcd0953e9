import { expect, test } from 'vitest';
import { digestOf, paths, quoteAddressOf, urlIn, withQuery } from '../../../src/core/archive/paths.ts';
import { textSpan } from '../../../src/core/span.ts';

const quoteOf = (...words: string[]) => ({
  article: { id: 12, title: 'Lock shut', origin: 'file:///lock', readAt: new Date('2026-11-20T07:00:00Z') },
  number: 3,
  spans: words.map((text) => textSpan(text, 0, text.length)),
});

test('a quotation’s path names its article, its number and a digest of its words, and is read back', () => {
  const quote = quoteOf('The lock stays shut.');
  const [, part = ''] = paths.quote(quote).split('/quotes/');
  expect(quoteAddressOf(part)).toEqual({ articleId: 12, number: 3, digest: digestOf(quote) });
});

test('the digest is FNV-1a of the folded words', () => {
  // http://www.isthe.com/chongo/src/fnv/test_fnv.c has these two.
  expect(digestOf(quoteOf(''))).toBe('811c9dc5');
  expect(digestOf(quoteOf('foobar'))).toBe('bf9cf968');
});

test('case, accents, marks and line breaks make no other digest, and other words do', () => {
  const digest = digestOf(quoteOf('The café stays shut'));
  expect(digestOf(quoteOf('the cafe', '\nstays — shut!'))).toBe(digest);
  expect(digestOf(quoteOf('The café stays open'))).not.toBe(digest);
});

test.each(['12.3', '12-0a1b2c3d', '0.1-0a1b2c3d', '12.3-0A1B2C3D', '12.3-0a1b2c3d0', ' 12.3-0a1b2c3d', '1e3.1-0a1b2c3d', ''])(
  '“%s” is the path of no quotation',
  (part) => expect(quoteAddressOf(part)).toBeUndefined(),
);

test('a query leaves out what was not asked for, and escapes what was', () => {
  expect(withQuery('/demands', { by: 'Ana & co', since: undefined, about: '', page: 2 })).toBe('/demands?by=Ana+%26+co&page=2');
  expect(withQuery('/demands', { by: undefined })).toBe('/demands');
});

test('an article’s path names a revision where one is asked for', () => {
  expect(paths.article(12)).toBe('/articles/12');
  expect(paths.article(12, 2)).toBe('/articles/12?revision=2');
});

test('words in a feed’s path cannot leave it', () => {
  expect(paths.topicFeed('north/../ferry?')).toBe('/topics/north%2F..%2Fferry%3F.atom');
});

test('a link from outside stands on the archive’s address, with a slash at its end or without', () => {
  expect(urlIn('https://news.example.org/archive/', paths.demand(4))).toBe('https://news.example.org/archive/demands/4');
  expect(urlIn('http://127.0.0.1:8080', paths.home)).toBe('http://127.0.0.1:8080/');
});
