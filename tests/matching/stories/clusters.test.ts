import { describe, expect, it } from 'vitest';
import { bCubed } from '../../../scripts/eval/b-cubed.ts';
import { clustersOf, readStories } from '../../../scripts/eval/stories.ts';
import { StoryClusters } from '../../../src/matching/stories/clusters.ts';
import { termsOf } from '../../../src/matching/stories/terms.ts';

/** Sorted by a hash of seed and place: another order for each seed, the same each run. */
const shuffled = <T>(all: readonly T[], seed: number): T[] =>
  all
    .map((one, n) => ({ one, at: Math.sin((n + 1) * (seed + 1) * 12.9898) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);

const keys = (stories: readonly (readonly { key: string }[])[]): string[] =>
  stories.map((story) => story.map(({ key }) => key).join(' | '));

describe('stories', () => {
  it('are the same whatever the order within a batch', () => {
    const articles = readStories('held');
    const expected = keys(clustersOf(articles));
    expect(expected.length).toBeGreaterThan(10);
    for (let seed = 1; seed <= 10; seed++) expect(keys(clustersOf(shuffled(articles, seed)))).toEqual(expected);
  });

  it('keep together, batch by batch, what an earlier batch put together, and lose no article', () => {
    const articles = readStories('tune').sort((a, b) => a.at - b.at);
    const clusters = new StoryClusters<(typeof articles)[number]>();
    clusters.add(articles.slice(0, 20));
    const before = clusters.stories().map((story) => [...story]);
    clusters.add(articles.slice(20));
    for (const [n, story] of before.entries()) expect(clusters.stories()[n]!.slice(0, story.length)).toEqual(story);
    expect(clusters.stories().flat()).toHaveLength(articles.length);
  });

  it.each(['tune', 'held'] as const)('are found in the labelled articles (%s) with a B-cubed F1 of 90 and more', (half) => {
    expect(bCubed(clustersOf(readStories(half)), ({ story }) => story).f1).toBeGreaterThanOrEqual(90);
  });

  it('tell the same people in another event apart, and one event long after', () => {
    const article = (key: string, day: number, title: string, text: string) => ({
      key,
      at: Date.UTC(2026, 2, day),
      terms: termsOf(title, text),
    });
    const clusters = new StoryClusters<ReturnType<typeof article>>();
    const text = 'The weir at Orlow gave way and the river took two barns, said mayor Ida Brandt.';
    clusters.add([
      article('weir', 1, 'Weir at Orlow breaks', text),
      article(
        'barns',
        1,
        'River takes barns as Orlow weir breaks',
        'Two barns went down the river in Orlow when the weir broke, mayor Ida Brandt said.',
      ),
      article('school', 2, 'Brandt opens school', 'In Orlow a school with nine classes was opened by mayor Ida Brandt, who cut a ribbon.'),
      article('again', 120, 'Weir at Orlow breaks', text),
    ]);
    expect(keys(clusters.stories())).toEqual(['barns | weir', 'school', 'again']);
  });

  it('take the names of any text, without end words or none', () => {
    for (const text of ['', ' ', '🜁🜁', 'A'.repeat(5000), '— “” …', 'constructor __proto__ toString said Hana Prokes']) {
      const clusters = new StoryClusters<{ key: string; at: number; terms: ReturnType<typeof termsOf> }>();
      clusters.add([1, 2].map((n) => ({ key: String(n), at: n, terms: termsOf(text, text) })));
      expect(clusters.stories().flat()).toHaveLength(2);
    }
  });
});
