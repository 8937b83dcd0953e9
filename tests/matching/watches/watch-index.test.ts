import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleNews } from '../../../src/core/watches/article-news.ts';
import type { WatchSubject } from '../../../src/core/watches/watch.ts';
import { factsOf } from '../../../src/matching/watches/news-facts.ts';
import { patternOf } from '../../../src/matching/watches/pattern.ts';
import { WatchIndex } from '../../../src/matching/watches/watch-index.ts';

const NEWS: ArticleNews = {
  space: '',
  title: 'Council closes the dyke road',
  text: 'The north ferries sail again, Mara Quill said. Kyiv’s mayor asked the council to reopen the road.',
  boilerplate: [],
  publisher: 'The Harbour Gazette',
  addresses: ['https://www.news.gazette.example/a/1', 'file:///tmp/a.txt'],
  quotes: [
    { number: 1, words: 'We will dredge the basin', speaker: ['Mara Quill', 'M. Quill', 'harbour master'] },
    { number: 2, words: 'Nothing is decided', speaker: ['Ana Ruiz'] },
  ],
  demands: [{ id: 7, words: 'reopen the road', issuer: ['Ana Ruiz', 'mayor'], addressee: ['Council'] }],
};

/** What an index of this one watch finds in the article above. */
function found(subject: WatchSubject): unknown {
  const index = new WatchIndex();
  index.set(1, subject);
  const [match] = index.find(NEWS);
  return match && [...match.quotes, ...match.demands.map((id) => `demand ${id}`)];
}

describe('a watch finds', () => {
  it.each<[string, WatchSubject, unknown]>([
    ['a speaker by any of the names', { kind: 'person', speaker: 'mara quill' }, [1]],
    ['a speaker by surname', { kind: 'person', speaker: 'Quill' }, [1]],
    ['a speaker by role', { kind: 'person', speaker: 'Harbour Master' }, [1]],
    ['a speaker by name and number', { kind: 'person', speaker: 'Mara Quill #12' }, [1]],
    ['no other speaker', { kind: 'person', speaker: 'Mara Ruiz' }, undefined],
    ['what a speaker says about something', { kind: 'person', speaker: 'quill', about: 'dredging' }, [1]],
    ['a topic in the title', { kind: 'person', speaker: 'ruiz', about: 'dyke' }, [2]],
    ['nothing about anything else', { kind: 'person', speaker: 'quill', about: 'budget' }, undefined],
    ['every demand', { kind: 'demands' }, ['demand 7']],
    ['a demand by whom and of whom', { kind: 'demands', by: 'ana ruiz', of: 'the council' }, ['demand 7']],
    ['no demand turned round', { kind: 'demands', by: 'council', of: 'ana ruiz' }, undefined],
    ['a demand about something', { kind: 'demands', about: 'reopening roads' }, ['demand 7']],
    ['words anywhere', { kind: 'words', words: 'road ferry' }, []],
    ['words in a row, in any form', { kind: 'words', words: '"north ferry"' }, []],
    ['no words in another order', { kind: 'words', words: '"ferry north"' }, undefined],
    ['a phrase with a word beside it', { kind: 'words', words: '“north ferry” Kyiv' }, []],
    ['not half of what was asked for', { kind: 'words', words: '"north ferry" budget' }, undefined],
    ['a phrase in marks of any kind', { kind: 'words', words: '«north ferry»' }, []],
    ['a phrase in single marks', { kind: 'words', words: '‘Kyiv’s mayor’' }, []],
    ['nothing where a phrase stands in another order, in marks of any kind', { kind: 'words', words: '«ferry north»' }, undefined],
    ['no phrase in another order that no mark closes', { kind: 'words', words: '"ferry north' }, undefined],
    ['words without others', { kind: 'words', words: 'ferry -strike' }, []],
    ['nothing that holds an unwanted word', { kind: 'words', words: 'ferry -mayor' }, undefined],
    ['nothing that holds an unwanted phrase', { kind: 'words', words: 'ferry -"north ferry"' }, undefined],
    ['an unwanted phrase by its row alone', { kind: 'words', words: 'ferry -"ferry north"' }, []],
    ['a publisher by a part of the name', { kind: 'source', source: 'harbour gazette' }, []],
    ['no part of a word', { kind: 'source', source: 'harbour gaz' }, undefined],
    ['a site', { kind: 'source', source: 'gazette.example' }, []],
    ['a site by an address on it', { kind: 'source', source: 'https://www.gazette.example/feed.xml' }, []],
    ['no other site', { kind: 'source', source: 'notgazette.example' }, undefined],
  ])('%s', (_, subject, expected) => expect(found(subject)).toEqual(expected));

  it.each<[string, WatchSubject]>([
    ['no name', { kind: 'person', speaker: '…' }],
    ['no word', { kind: 'words', words: '"" - !' }],
    ['unwanted words alone', { kind: 'words', words: '-strike' }],
    ['no source', { kind: 'source', source: '?' }],
  ])('nothing where it holds %s', (_, subject) => expect(found(subject)).toBeUndefined());
});

const word = fc.constantFrom('ferry', 'ferries', 'north', 'the', 'road', 'Kyiv’s', 'mayor', 'council', 'Éire', '12');
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const maybe = fc.option(words, { nil: undefined });
const subject: fc.Arbitrary<WatchSubject> = fc.oneof(
  fc.record({ kind: fc.constant('person' as const), speaker: words, about: maybe }),
  fc.record({ kind: fc.constant('demands' as const), about: maybe, by: maybe, of: maybe }),
  fc.record({ kind: fc.constant('words' as const), words: fc.tuple(words, words).map(([a, b]) => `"${a}" ${b}`) }),
  fc.record({ kind: fc.constant('words' as const), words: fc.tuple(words, word).map(([a, b]) => `${a} -${b}`) }),
  fc.record({ kind: fc.constant('words' as const), words }),
  fc.record({ kind: fc.constant('source' as const), source: fc.oneof(words, fc.constantFrom('road.example', 'news.road.example')) }),
);
const names = fc.array(words, { maxLength: 2 });
const news: fc.Arbitrary<ArticleNews> = fc.record({
  space: fc.constant(''),
  title: words,
  text: fc.array(word, { maxLength: 12 }).map((all) => all.join(' ')),
  boilerplate: fc.constantFrom([], [{ start: 0, end: 3 }]),
  publisher: maybe,
  addresses: fc.subarray(['https://news.road.example/1', 'https://www.road.example/2', 'stdin:']),
  quotes: fc.array(fc.record({ number: fc.nat(9), words, speaker: names }), { maxLength: 3 }),
  demands: fc.array(fc.record({ id: fc.nat(9), words, issuer: names, addressee: names }), { maxLength: 3 }),
});

describe('an index of watches', () => {
  it('finds exactly what a loop over all watches finds, after any watches were added, changed and removed', () => {
    const changes = fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.option(subject)), { maxLength: 30 });
    let matches = 0;
    fc.assert(
      fc.property(changes, fc.array(news, { minLength: 1, maxLength: 4 }), (made, articles) => {
        const [index, watches] = [new WatchIndex(), new Map<number, WatchSubject>()];
        for (const [id, asked] of made) {
          if (asked === null) {
            index.remove(id);
            watches.delete(id);
          } else {
            index.set(id, asked);
            watches.set(id, asked);
          }
        }
        expect(index.size).toBe(watches.size);
        for (const article of articles) {
          const facts = factsOf(article);
          const expected = [...watches]
            .sort(([a], [b]) => a - b)
            .flatMap(([watchId, asked]) => {
              const match = patternOf(asked).find(facts);
              return match ? [{ watchId, ...match }] : [];
            });
          matches += expected.length;
          expect(index.find(article)).toEqual(expected);
        }
      }),
      { numRuns: 500, seed: 4 },
    );
    expect(matches).toBeGreaterThan(300);
  });
});
