import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bCubed } from '../../../scripts/eval/b-cubed.ts';
import { readStories } from '../../../scripts/eval/stories.ts';
import { type DatedTerms, storiesOf } from '../../../src/matching/stories/clusters.ts';
import { termsOf } from '../../../src/matching/stories/terms.ts';

const keys = (stories: readonly (readonly { key: string }[])[]): string[] =>
  stories.map((story) => story.map(({ key }) => key).join(' | '));

const article = (key: string, day: number, title: string, text: string): DatedTerms => ({
  key,
  at: Date.UTC(2026, 2, day),
  terms: termsOf(title, text),
});

describe('stories', () => {
  it('are the same whatever the order in which articles come', () => {
    const articles = [...readStories('held'), ...readStories('lookalikes-held')];
    const expected = keys(storiesOf(articles));
    expect(expected.length).toBeGreaterThan(30);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(keys(storiesOf(shuffled))).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it.each(['tune', 'held', 'lookalikes-tune', 'lookalikes-held'] as const)(
    'are found in the invented news of %s, and none is joined wrongly',
    (part) => {
      const stories = storiesOf(readStories(part));
      const wrong = stories.filter((story) => new Set(story.map(({ story: told }) => told)).size > 1);
      expect(keys(wrong)).toEqual([]);
      expect(bCubed(stories, ({ story }) => story).f1).toBeGreaterThanOrEqual(90);
    },
  );

  it('tell the same people in another event apart, and one event long after', () => {
    const text = 'The weir at Orlow gave way on Sunday and the river took two barns, said mayor Ida Brandt. Nobody was hurt.';
    const articles = [
      article('weir', 1, 'Weir at Orlow breaks', text),
      article(
        'barns',
        1,
        'River takes barns as Orlow weir breaks',
        'Two barns went down the river in Orlow when the weir broke on Sunday, mayor Ida Brandt said. No one was hurt.',
      ),
      article('school', 2, 'Brandt opens school', 'In Orlow a school with nine classes was opened by mayor Ida Brandt, who cut a ribbon.'),
      article('again', 120, 'Weir at Orlow breaks', text),
    ];
    expect(keys(storiesOf(articles))).toEqual(['barns | weir', 'school', 'again']);
  });

  it('take what has no headline by its first sentence', () => {
    const items = [
      article(
        'dead',
        1,
        '',
        'One person has died after a Fjell Air Ambulance plane crashed near the town of Karsund last night. The ambulance service says that a Norling 200 came down on its way back from Ostrand. The pilot had flown for the service since spring.',
      ),
      article(
        'looked into',
        1,
        '',
        'Investigators are looking into the overnight crash of a Fjell Air Ambulance plane near Karsund, which claimed the life of its pilot. The Norling 200 had no patient on board. Fog lay over the valley.',
      ),
    ];
    expect(keys(storiesOf(items))).toEqual(['dead | looked into']);
  });

  it('take any text, without end words or none, and lose no article', () => {
    for (const text of ['', ' ', '🜁🜁', 'A'.repeat(5000), '— “” …', 'constructor __proto__ toString said Hana Prokes'])
      expect(storiesOf([1, 2].map((n) => ({ key: String(n), at: n, terms: termsOf(text, text) }))).flat()).toHaveLength(2);
  });

  it('take articles of which an earlier version kept less', () => {
    const older = ['a', 'b'].map((key) => ({ key, at: 0, terms: { title: ['weir', 'orlow'], words: { barn: 2 }, names: ['orlow'] } }));
    expect(storiesOf(older).flat()).toHaveLength(2);
  });
});
