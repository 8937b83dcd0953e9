import { expect, test } from 'vitest';
import { termsOf } from '../../src/matching/stories/terms.ts';
import { topicsOf } from '../../src/matching/topics.ts';

test.each([
  [
    'Nurses walk out over pay',
    'Nurses at the county hospital walked out on Monday. The union wants higher wages; the employer says that patients are in danger.',
    ['labour', 'health'],
  ],
  [
    'Storm closes the strait',
    'A storm with gusts of 40 metres a second closed the strait. The forecast is for rain and more gusts until Friday.',
    ['weather'],
  ],
  [
    'Opposition wants a new election',
    'The opposition in parliament asked for an early election. The coalition’s ministers said that voters had given them four years.',
    ['politics'],
  ],
  ['A quiet day', 'Nothing much happened in the village. The baker slept late.', []],
])('%s is about %j', (title, text, topics) => expect(topicsOf(termsOf(title, text)).toSorted()).toEqual(topics.toSorted()));

test('one word, however often, tells no topic', () =>
  expect(topicsOf(termsOf('The bank', 'The bank of the river. The bank was green. On the bank they sat.'))).toEqual([]));

test('"according to" is no accord, and a word in capitals counts', () => {
  expect(
    topicsOf(termsOf('A plan', 'According to the mayor, it is ready. According to others it is not. According to all it is dear.')),
  ).toEqual([]);
  expect(
    topicsOf(termsOf('A vote', 'Late on Friday the Senate and the House met. Aides of the President said that Congress would vote again.')),
  ).toEqual(['politics']);
});
