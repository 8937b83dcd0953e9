import { describe, expect, it } from 'vitest';
import { said } from '../helpers.ts';

const PASSED_ON: readonly (readonly [string, string, string])[] = [
  ['said that another had told her', 'Petra Hahn said Oskar Lind had told her: “Keep the keys.”', 'Oskar Lind: Keep the keys.'],
  ['said that another called it', 'Petra Hahn said that Oskar Lind called the tower “an empty candle”.', 'Oskar Lind: an empty candle'],
  ['a relative between commas', 'Petra Hahn said her brother, Oskar, told her: “Keep the keys.”', 'Oskar: Keep the keys.'],
  ['reported as saying', 'The Evening Star reported Oskar Lind as saying: “The tower is lost.”', 'Oskar Lind: The tower is lost.'],
  ['reported as saying, behind', '“The tower is lost,” the Evening Star reported Oskar Lind as saying.', 'Oskar Lind: The tower is lost,'],
  ['was quoted by a paper', 'Oskar Lind was quoted by the Evening Star as saying “the tower is lost”.', 'Oskar Lind: the tower is lost'],
  ['was quoted as saying, behind', '“The tower is lost,” Mayor Oskar Lind was quoted as saying.', 'Oskar Lind: The tower is lost,'],
  ['remembers saying', 'Petra Hahn remembers Oskar Lind saying “the tower is lost”.', 'Oskar Lind: the tower is lost'],
  ['heard say', 'Petra Hahn heard Oskar Lind say: “The tower is lost.”', 'Oskar Lind: The tower is lost.'],
  ['shows saying', 'A clip shows Oskar Lind telling a crowd “the tower is lost”.', 'Oskar Lind: the tower is lost'],
  ['was told by', 'Petra Hahn was told by Oskar Lind: “Keep the keys.”', 'Oskar Lind: Keep the keys.'],
  ['an ask passed on stays the teller’s', 'Petra Hahn said Oskar Lind promised “a new tower”.', 'Petra Hahn: a new tower'],
];

const ASKED: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'asked by somebody with a name, then answered',
    'Lind was asked by presenter Petra Hahn, “Did you climb the tower?” Lind replied, “Only once.”',
    ['Petra Hahn: Did you climb the tower?', 'Lind: Only once.'],
  ],
  ['asked by nobody in particular', 'Asked “Did you climb the tower?”, Oskar Lind said he had not.', ['?: Did you climb the tower?']],
  ['asked behind the words', '“Did you climb the tower alone?” Oskar Lind was asked.', ['?: Did you climb the tower alone?']],
  [
    'an answer to a reporter',
    'The tower fell on Friday. “Will you build it again?” a reporter asked Oskar Lind. “We will,” he said.',
    ['reporter: Will you build it again?', 'Oskar Lind: We will,'],
  ],
  [
    'an answer of hers to a judge, without a verb',
    '“Did you climb the tower?” a judge asked Petra Hahn. Her answer was short: “Only once.”',
    ['judge: Did you climb the tower?', 'Petra Hahn: Only once.'],
  ],
  [
    'asked about something, a speaker says his own words',
    'Asked about the tower, Oskar Lind said “it was an empty candle”.',
    ['Oskar Lind: it was an empty candle'],
  ],
];

describe('words at second hand', () => {
  it.each(PASSED_ON)('are the innermost speaker’s: %s', (_, text, quote) => {
    expect(said(text)).toEqual([quote]);
  });
});

describe('words put to somebody', () => {
  it.each(ASKED)('are the asker’s, and the answer is of the one who was asked: %s', (_, text, quotes) => {
    expect(said(text)).toEqual(quotes);
  });

  it('leaves the reporter’s own words to nobody', () => {
    const text = 'Petra Hahn said the tower was safe in a talk on Monday, where we called it “an empty candle of a thing”.';
    expect(said(text)).toEqual(['?: an empty candle of a thing']);
  });
});
