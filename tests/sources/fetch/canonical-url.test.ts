import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl, sameSite } from '../../../src/sources/fetch/canonical-url.ts';

const ONE = 'https://news.example/world/ferry-strike';

describe('the one form of an article’s URL', () => {
  it.each([
    'http://news.example/world/ferry-strike',
    'https://www.news.example/world/ferry-strike/',
    'https://m.news.example/world/ferry-strike',
    'https://amp.news.example/world/ferry-strike',
    'https://news.example:443/world//ferry-strike',
    'https://NEWS.example/world/ferry-strike#comments',
    'https://news.example/world/ferry-strike?utm_source=rss&utm_medium=feed&fbclid=x',
    'https://news.example/world/ferry-strike?at_medium=RSS&at_campaign=KARANGA',
    'https://news.example/world/ferry-strike/amp/',
    'https://news.example/amp/world/ferry-strike',
    'https://news.example/world/ferry-strike.amp',
    'https://news.example/world/ferry-strike/?amp=1',
    'https://www.google.com/amp/s/www.news.example/world/ferry-strike',
    'https://news-example.cdn.ampproject.org/c/s/news.example/world/ferry-strike',
    'https://news.example/world/ferry-strike/index.html',
  ])('takes %s for it', (url) => expect(canonicalUrl(url)).toBe(ONE));

  it.each([
    ['https://news.example/?p=12', 'https://news.example/?p=13'],
    ['https://news.example/story?id=1', 'https://news.example/story?id=2'],
    ['https://news.example/story?cid=1', 'https://news.example/story?cid=2'],
    ['https://news.example/a', 'https://news.example/A'],
    ['https://news.example/#!/a', 'https://news.example/#!/b'],
    ['https://news.example/', 'https://other.example/'],
    ['https://en.news.example/a', 'https://de.news.example/a'],
    ['https://news.example:8443/a', 'https://news.example/a'],
    ['https://news.example/amphibians', 'https://news.example/hibians'],
    ['https://news.example/ampere/a', 'https://news.example/a'],
  ])('keeps %s and %s apart', (a, b) => expect(canonicalUrl(a)).not.toBe(canonicalUrl(b)));

  it('keeps what a site tells its articles by', () =>
    expect(canonicalUrl('https://news.example/?mod=sport&id=7')).not.toBe(canonicalUrl('https://news.example/?mod=news&id=7')));
  it('sorts the parameters that it keeps', () =>
    expect(canonicalUrl('https://news.example/s?b=2&utm_term=x&a=1')).toBe(canonicalUrl('https://news.example/s?a=1&b=2')));

  it('keeps a site’s name that only looks like a device’s', () => {
    expect(canonicalUrl('https://m.example/a')).toBe('https://m.example/a');
    expect(canonicalUrl('https://mobile.de/a')).toBe('https://mobile.de/a');
  });

  it.each(['file:///srv/a.txt', 'stdin:', 'no url', ''])('leaves %s as it is', (given) => expect(canonicalUrl(given)).toBe(given));

  it('gives again what it gave', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = canonicalUrl(url);
        expect(canonicalUrl(once)).toBe(once);
      }),
    );
  });

  it('knows a site by its name alone', () => {
    expect(sameSite('http://www.news.example/a', 'https://m.news.example/b')).toBe(true);
    expect(sameSite('https://news.example/a', 'https://evil.example/a')).toBe(false);
    expect(sameSite('nonsense', 'nonsense')).toBe(false);
  });
});
