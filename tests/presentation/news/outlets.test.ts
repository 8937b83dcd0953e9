import { expect, test } from 'vitest';
import type { ArticleRef } from '../../../src/core/news/stored.ts';
import { outletName, titleWithoutSite } from '../../../src/presentation/news/outlets.ts';

const article = (change: Partial<ArticleRef>): ArticleRef => ({
  id: 1,
  title: 'Lock shut until June',
  origin: 'https://www.coastpost.example/2026/lock',
  readAt: new Date(0),
  ...change,
});

test.each([
  ['Coast Post', 'Coast Post'],
  ['BBC', 'BBC'],
  [undefined, 'coastpost.example'],
  ['https://www.coastpost.example', 'coastpost.example'],
  ['cp', 'coastpost.example'],
  ['Hosted', 'coastpost.example'],
  ['@coastpost', 'coastpost.example'],
])('a publisher that calls itself %s is shown as %s', (publisher, shown) => {
  expect(outletName(article({ publisher }))).toBe(shown);
});

test('a file without a publisher has no outlet', () => {
  expect(outletName(article({ origin: 'file:///news/lock.txt' }))).toBeUndefined();
});

test.each([
  ['Lock shut until June | Coast Post', 'Lock shut until June'],
  ['Lock shut until June - The Coast Post', 'Lock shut until June'],
  ['Lock shut until June – a blow for boats', 'Lock shut until June – a blow for boats'],
  ['Coast Post | Coast Post', 'Coast Post | Coast Post'],
])('the headline “%s” is shown as “%s”', (title, shown) => {
  expect(titleWithoutSite(article({ title, publisher: 'Coast Post' }))).toBe(shown);
});
