import { describe, expect, test } from 'vitest';
import { feedAddress, holdsPassword, typedAddress, webAddress } from '../../src/text/web-address.ts';

describe('an address as it is typed', () => {
  test.each([
    ['example.org/feed', 'https://example.org/feed'],
    ['http://example.org', 'http://example.org/'],
    ['example.org:8080/x', 'https://example.org:8080/x'],
    ['ann:secret@example.org/feed', 'https://example.org/feed'],
    ['feed://example.org/rss', 'http://example.org/rss'],
    ['feed:https://example.org/rss', 'https://example.org/rss'],
    ['https://example.org/feed#latest', 'https://example.org/feed'],
    ['93.184.216.34/feed', 'https://93.184.216.34/feed'],
    ['[2606:2800:220:1::1]', 'https://[2606:2800:220:1::1]/'],
    ['BÜCHER.example', 'https://xn--bcher-kva.example/'],
  ])('%s is %s', (typed, address) => expect(typedAddress(typed)).toBe(address));

  test.each([
    '2',
    '#2',
    '1.5',
    '0x7f.1',
    'https://2130706433/',
    '017700000001',
    'localhost',
    'news',
    'mailto:ann@example.org',
    'file:///etc/hosts',
    '',
  ])('%j is none', (typed) => expect(typedAddress(typed)).toBeUndefined());
});

test('a user name or password is left out of every address, and is told of', () => {
  for (const typed of [
    'ann:secret@example.org/feed',
    'https://ann@example.org',
    ' feed://ann:secret@example.org/rss',
    'https://:secret@example.org/',
  ])
    expect(holdsPassword(typed)).toBe(true);
  for (const typed of ['example.org/@ann', 'https://example.org/?to=ann@example.org', 'example.org:8080', '2', undefined])
    expect(holdsPassword(typed)).toBe(false);
  expect(webAddress('https://ann:secret@example.org/')).toBe('https://example.org/');
  expect(feedAddress('//example.org/rss#x', 'https://site.example/')).toBe('https://example.org/rss');
});
