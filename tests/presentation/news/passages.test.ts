import { expect, test } from 'vitest';
import type { SearchHit } from '../../../src/core/ports/article-store.ts';
import { markedPassage, passagePlace } from '../../../src/presentation/news/passages.ts';

const hit = (passage: string, found: string, canonicalUrl?: string): SearchHit => {
  const start = passage.indexOf(found);
  const article = {
    id: 3,
    title: 'Ferry',
    origin: 'file:///ferry.txt',
    canonicalUrl,
    publisher: 'Coast Post',
    publishedAt: new Date('2026-11-20T09:00:00Z'),
    readAt: new Date('2026-11-20T10:00:00Z'),
  };
  return { article, passage, marks: start < 0 ? [] : [{ start, end: start + found.length }] };
};
const linkOf = (shown: SearchHit): string | undefined =>
  passagePlace(shown).flatMap((inline) => (typeof inline === 'object' && 'url' in inline ? [inline.url] : []))[0];

test('a passage is shown on one line, what was found set strong', () => {
  expect(markedPassage(hit('At noon\nthe north ferry\nsailed', 'north ferry'))).toEqual([
    '… ',
    'At noon the ',
    { text: 'north ferry', style: 'strong' },
    ' sailed',
    ' …',
  ]);
});

test.each([
  ['the ferry sailed, at last', 'https://post.example/a', 'https://post.example/a#:~:text=the%20ferry%20sailed%2C%20at%20last'],
  [
    'one two three four five six ferry eight nine ten-twelve',
    'https://post.example/a?b=1',
    'https://post.example/a?b=1#:~:text=one%20two%20three%20four,ferry%20eight%20nine%20ten%2Dtwelve',
  ],
  ['A heading\nThe ferry sailed.\nMore', 'https://post.example/a#top', 'https://post.example/a#top:~:text=The%20ferry%20sailed.'],
  [
    'It’s (a) ferry* & “more”',
    'http://post.example/',
    'http://post.example/#:~:text=It%E2%80%99s%20%28a%29%20ferry%2A%20%26%20%E2%80%9Cmore%E2%80%9D',
  ],
])('the link opens the page at the line of the passage: %s', (passage, url, expected) => {
  expect(linkOf(hit(passage, 'ferry', url))).toBe(expected);
});

test('what isn’t on the web has no link, and its number all the same', () => {
  expect(passagePlace(hit('The ferry sailed.', 'ferry'))).toEqual([
    { text: 'Coast Post', style: 'quiet' },
    ', ',
    { date: new Date('2026-11-20T09:00:00Z') },
    ' · ',
    { command: 'article', typed: '3' },
    { permalink: { path: '/articles/3', articleId: 3 } },
  ]);
});
