import { expect, test } from 'vitest';
import { bestReport } from '../../src/briefing/best-report.ts';
import type { ArticleCandidate } from '../../src/briefing/candidate.ts';
import { rankStories } from '../../src/briefing/ranking.ts';
import type { StoryGroup } from '../../src/briefing/stories.ts';
import { HOUR_MS } from '../../src/text/durations.ts';
import { NOW } from '../commands/helpers.ts';

let next = 1;
const article = (change: Partial<ArticleCandidate> = {}): ArticleCandidate => ({
  id: next,
  title: `Article ${next}`,
  origin: `https://outlet${next}.example/${next++}`,
  readAt: NOW,
  genre: 'news',
  language: 'en',
  quotes: 1,
  demands: 0,
  ...change,
});
const group = (lead: ArticleCandidate, independent = 1, others: readonly ArticleCandidate[] = []): StoryGroup => ({
  lead,
  others,
  articleIds: [lead.id],
  toldIds: [],
  independent,
});
const rank = (groups: readonly StoryGroup[], most = 9): readonly StoryGroup[] =>
  rankStories(groups, { now: NOW, windowHours: 24, most, copies: new Map() });

test('eighty dead come before a concert, however new the concert is', () => {
  const attack = group(article({ consequence: 3, readAt: new Date(NOW.getTime() - 20 * HOUR_MS) }));
  const concert = group(article({ quotes: 12 }));
  expect(rank([concert, attack])).toEqual([attack, concert]);
});

test('what three houses report comes before what one does', () => {
  const [many, one] = [group(article(), 3), group(article({ quotes: 6, consequence: 1 }))];
  expect(rank([one, many])).toEqual([many, one]);
});

test('what a site keeps among its pastimes comes behind what it reports', () => {
  const [film, report] = [group(article({ origin: 'https://outlet.example/entertainment/film', consequence: 0.5 })), group(article())];
  expect(rank([film, report])).toEqual([report, film]);
});

test('no story that only opinions tell leads', () => {
  const view = group(article({ genre: 'opinion', consequence: 3 }), 4);
  const report = group(article());
  expect(rank([view, report])[0]).toBe(report);
  expect(rank([view])).toEqual([view]);
});

test('lists, releases and other languages come last', () => {
  const groups = [
    group(article({ genre: 'list' })),
    group(article({ genre: 'release' })),
    group(article({ language: 'fi' })),
    group(article()),
  ];
  expect(rank(groups)[0]).toBe(groups[3]);
  const finnish = { now: NOW, windowHours: 24, most: 9, copies: new Map(), languages: ['fi'] };
  expect(rankStories(groups, finnish)[0]).toBe(groups[2]);
});

test('a story is told by its best report, not by the text in which most is said', () => {
  const report = article({ quotes: 3, consequence: 2 });
  const column = article({ genre: 'opinion', quotes: 20 });
  const foreign = article({ language: 'fi', quotes: 9, consequence: 3 });
  expect(bestReport([column, foreign, report])).toBe(report);
  expect(bestReport([])).toBeUndefined();
});
