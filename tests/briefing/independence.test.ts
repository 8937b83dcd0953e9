import { expect, test } from 'vitest';
import { independentSources } from '../../src/briefing/independence.ts';
import type { ArticleRef } from '../../src/core/news/stored.ts';

const article = (id: number, publisher: string): ArticleRef => ({
  id,
  publisher,
  title: 'T',
  origin: `https://x.example/${id}`,
  readAt: new Date(0),
});
const count = (articles: readonly ArticleRef[], ...texts: number[][]): number => {
  const copies = new Map(
    texts.flatMap((ids) => ids.map((id) => [id, articles.filter((one) => one.id !== id && ids.includes(one.id))] as const)),
  );
  return independentSources(articles, copies);
};
const [A1, A2, B3, C4, D5] = [article(1, 'A'), article(2, 'A'), article(3, 'B'), article(4, 'C'), article(5, 'D')];

test('outlets that each write for themselves are a source each', () => expect(count([A1, B3, C4])).toBe(3));
test('printings of one wire text are one source', () => expect(count([A1, B3, C4], [1, 3, 4])).toBe(1));
test('texts of one outlet are one source', () => expect(count([A1, A2])).toBe(1));
test('an outlet that prints the wire text beside its own is a source, and so is the wire', () =>
  expect([count([A1, A2, B3], [1, 3]), count([A1, A2, B3, C4, D5], [1, 3, 4, 5])]).toEqual([2, 2]));
