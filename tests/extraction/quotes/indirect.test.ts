import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';

/** Each indirect quote as "Speaker: words / words (rule)". */
const told = (text: string): string[] =>
  extract(text)
    .quotes.filter((quote) => quote.kind === 'indirect')
    .map(({ speaker, spans, rule }) => `${speaker?.name ?? '?'}: ${spans.map((span) => span.text).join(' / ')} (${rule})`);

/** Sentences of our own, one way of reporting each. */
const FRAMES: readonly (readonly [string, string, readonly string[]])[] = [
  ['a clause with "that"', 'Maria Lopez said that the bridge would close.', ['Maria Lopez: that the bridge would close (that-clause)']],
  ['nothing of what should be said', 'Maria Lopez said nothing. She should call the bridge safe tonight.', []],
  ['nothing of an agent and what describes them', 'They were said by Maria Lopez, a retired engineer, on Radio 1.', []],
  ['a clause without "that"', 'Maria Lopez said the bridge would close.', ['Maria Lopez: the bridge would close (bare-clause)']],
  [
    'a time between verb and clause',
    'Maria Lopez said on Monday that the bridge would close.',
    ['Maria Lopez: that the bridge would close (that-clause)'],
  ],
  [
    'an occasion between verb and clause',
    'Maria Lopez said in a statement the bridge would close.',
    ['Maria Lopez: the bridge would close (bare-clause)'],
  ],
  [
    'an addressee between verb and clause',
    'Maria Lopez told her audience they would have to wait.',
    ['Maria Lopez: they would have to wait (bare-clause)'],
  ],
  [
    'a phrase between two commas',
    'Maria Lopez warned, in a letter to the council, that the bridge would close.',
    ['Maria Lopez: that the bridge would close (that-clause)'],
  ],
  [
    'the words that report it behind the clause',
    'The bridge will close for a year, Maria Lopez said.',
    ['Maria Lopez: The bridge will close for a year (clause-around)'],
  ],
  [
    'the words that report it behind, the verb first',
    'The bridge will close, said Maria Lopez, who runs the harbour.',
    ['Maria Lopez: The bridge will close (clause-around)'],
  ],
  [
    'the words that report it inside the clause',
    'The bridge, Maria Lopez said, will close for a year.',
    ['Maria Lopez: The bridge / will close for a year (clause-around)'],
  ],
  [
    '"according to" behind',
    'The bridge will close for a year, according to Maria Lopez.',
    ['Maria Lopez: The bridge will close for a year (according-to-clause)'],
  ],
  [
    '"according to" in front',
    'According to Maria Lopez, a harbour pilot, the bridge will close.',
    ['Maria Lopez: the bridge will close (according-to-clause)'],
  ],
  ['"as" in front', 'As Maria Lopez noted, the bridge will close soon.', ['Maria Lopez: the bridge will close soon (as-clause)']],
  [
    'a participle',
    'Maria Lopez rejected it, saying that the bridge would close.',
    ['Maria Lopez: that the bridge would close (that-clause)'],
  ],
  ['a question', 'Maria Lopez asked whether the bridge would close.', ['Maria Lopez: whether the bridge would close (question)']],
  ['a promise', 'Maria Lopez promised to repair the bridge.', ['Maria Lopez: to repair the bridge (intent)']],
  [
    'what another is to do',
    'Maria Lopez urged the council not to close the bridge.',
    ['Maria Lopez: the council not to close the bridge (direction)'],
  ],
  ['what is called for', 'Maria Lopez called for a public inquiry on Monday.', ['Maria Lopez: a public inquiry (object)']],
  [
    'a noun for a statement',
    'The council doubted Maria Lopez’s claim that the bridge was safe.',
    ['Maria Lopez: that the bridge was safe (statement-noun)'],
  ],
  ['a verb of judging', 'Maria Lopez endorsed the repair of the bridge.', ['Maria Lopez: the repair of the bridge (attitude)']],
  [
    'a verb of judging with a preposition',
    'Maria Lopez sided with the fishermen of the old town.',
    ['Maria Lopez: the fishermen of the old town (attitude)'],
  ],
  [
    'a verb of judging that shares its subject',
    'Maria Lopez left early and ruled out a second bridge.',
    ['Maria Lopez: a second bridge (attitude)'],
  ],
  ['a participle of judging', 'Maria Lopez left early, applauding the ferry crews.', ['Maria Lopez: the ferry crews (attitude)']],
  [
    'what somebody sees as something',
    'Maria Lopez sees the bridge as a danger to all.',
    ['Maria Lopez: the bridge as a danger to all (attitude)'],
  ],
  ['what somebody is blamed for', 'Maria Lopez accused him of neglect.', ['Maria Lopez: him of neglect (object)']],
  ['a noun of judging that is somebody’s', 'Maria Lopez’s criticism of the plan was harsh.', ['Maria Lopez: the plan (attitude-noun)']],
  ['a noun of judging that a verb carries', 'Maria Lopez voiced serious doubts about the plan.', ['Maria Lopez: the plan (attitude-noun)']],
  ['an adjective of judging', 'Maria Lopez is worried about the old bridge.', ['Maria Lopez: the old bridge (attitude-adjective)']],
  [
    'a question that nobody is named for',
    'Maria Lopez nodded when asked whether the bridge would close.',
    ['?: whether the bridge would close (asked)'],
  ],
  [
    'a question and its answer',
    'Asked whether the bridge would close, Maria Lopez said that it might.',
    ['?: whether the bridge would close (asked)', 'Maria Lopez: that it might (that-clause)'],
  ],
  ['a question by somebody named', 'The mayor was asked by Maria Lopez about the bridge.', ['Maria Lopez: the bridge (asked)']],
  [
    'a clause without "that" behind a state of mind',
    'Maria Lopez knows John Baker is right.',
    ['Maria Lopez: John Baker is right (stance)'],
  ],
  ['a state of mind', 'Maria Lopez is confident that the bridge will hold.', ['Maria Lopez: that the bridge will hold (stance)']],
];

describe('indirect quotes in every frame', () => {
  for (const [name, text, expected] of FRAMES) it(`reads ${name}`, () => expect(told(text)).toEqual(expected));
});

describe('where an indirect quote ends', () => {
  const ENDS: readonly (readonly [string, string, string])[] = [
    [
      'before the contrast that the reporter draws',
      'Maria Lopez said the bridge would close, but the council has not voted.',
      'the bridge would close',
    ],
    [
      'before what the reporter explains',
      'Maria Lopez said the bridge would close, which surprised the council.',
      'the bridge would close',
    ],
    [
      'before the next thing that the same speaker says',
      'Maria Lopez said the bridge would close and added that ferries would run.',
      'the bridge would close',
    ],
    [
      'before a participle of the speaker’s',
      'Maria Lopez said the bridge would close, citing the cost of repairs.',
      'the bridge would close',
    ],
    ['before what the speaker did besides', 'Maria Lopez said the bridge would close, and has ordered ferries.', 'the bridge would close'],
    ['before a phrase of the occasion', 'Maria Lopez endorsed the new bridge in an interview with a paper.', 'the new bridge'],
    [
      'behind words in marks that end its sentence',
      'Maria Lopez said that the council and the mayor were “deaf.” She added that the bridge would close.',
      'that the council and the mayor were “deaf.”',
    ],
    ['behind the verb of what looked like an object', 'Maria Lopez predicted ferries would be late.', 'ferries would be late'],
    ['before the means', 'Maria Lopez attacked the plan by reading it aloud.', 'the plan'],
    ['before the verb of the noun’s own clause', 'Maria Lopez’s remarks about the bridge have angered the council.', 'the bridge'],
    [
      'before the next verb of the participle’s subject',
      'Maria Lopez spoke for long, recalling the old bridge and praising the ferry.',
      'the old bridge',
    ],
    [
      'behind a participle that is a preposition',
      'Maria Lopez said the bridge would close, considering the cost of repairs.',
      'the bridge would close, considering the cost of repairs',
    ],
    [
      'behind what explains it after a dash',
      'Maria Lopez discussed the bridge — the oldest in the land.',
      'the bridge — the oldest in the land',
    ],
    [
      'behind a second clause with "that"',
      'Maria Lopez said that the bridge would close and that ferries would run.',
      'that the bridge would close and that ferries would run',
    ],
    [
      'behind words in marks inside it',
      'Maria Lopez said the bridge was a “sad” sight for all who had built it.',
      'the bridge was a “sad” sight for all who had built it',
    ],
  ];
  for (const [name, text, expected] of ENDS) {
    it(`is ${name}`, () =>
      expect(
        extract(text)
          .quotes.find(({ kind }) => kind === 'indirect')
          ?.spans.map((span) => span.text),
      ).toEqual([expected]));
  }
});

describe('what is no indirect quote', () => {
  const NONE: readonly (readonly [string, string])[] = [
    ['a clause that stands mostly in marks', 'Maria Lopez said that “the bridge will close for a year.”'],
    ['the attribution of words in marks', '“The bridge will close,” said Maria Lopez, who was in Oslo.'],
    ['what somebody did not say', 'Maria Lopez did not say that the bridge would close.'],
    ['how much was said', 'Maria Lopez has said little about the bridge that closed.'],
    ['a passive of judging', 'Maria Lopez was applauded on the bridge.'],
    ['a clause whose subject stands before it', 'Maria Lopez crossed the bridge that they say was closed.'],
    ['a verb of judging without an object', 'Maria Lopez welcomed nobody.'],
    ['a noun of judging that is nobody’s', 'Maria Lopez read the criticism of the plan.'],
    ['a relative clause behind a noun', 'Maria Lopez regretted her remark that angered the council.'],
    ['a sentence without speech', 'Maria Lopez crossed the bridge that the council had closed.'],
    ['when it was said', 'Maria Lopez told reporters as she crossed the bridge: “It will close.”'],
  ];
  for (const [name, text] of NONE) it(`leaves out ${name}`, () => expect(told(text)).toEqual([]));
});

describe('the speaker of an indirect quote', () => {
  it('is whom a pronoun stands for', () => {
    expect(told('Maria Lopez crossed the bridge on Monday. She said it would close.')).toEqual([
      'Maria Lopez: it would close (bare-clause)',
    ]);
  });
  it('is never the place before "who"', () => {
    expect(told('Maria Lopez met a pilot from Oslo who said the bridge would close.').map((each) => each.split(':')[0])).not.toContain(
      'Oslo',
    );
  });
  it('is not whom somebody asked', () => {
    expect(told('Asked whether the bridge would close, Maria Lopez laughed.')).toEqual(['?: whether the bridge would close (asked)']);
  });
  it('is nobody where the sentence names nobody', () => {
    expect(told('They said the bridge would close.')).toEqual(['?: the bridge would close (bare-clause)']);
  });
  it('is the outer one where one reports what another said', () => {
    expect(told('Maria Lopez said John Baker had promised that the bridge would close.')).toEqual([
      'Maria Lopez: John Baker had promised that the bridge would close (bare-clause)',
    ]);
  });
});

const PARTS = [
  'Maria Lopez said',
  'the bridge would close',
  'told them that it was',
  'claimed that he had',
  'Maria Lopez',
  'he',
  'said',
  'that',
  'told',
  'the council',
  'whether',
  ',',
  '.',
  ';',
  '“',
  '”',
  'and',
  'but',
  'according to',
  'claim',
  'wants',
  'to',
  'go',
  '(',
  ')',
  '—',
  'on Monday',
  'in a',
  'statement',
  'as',
  '\n',
  'is',
  'urged',
  'U.S.',
  'who',
  "'s",
  ':',
];
const soup = fc.array(fc.constantFrom(...PARTS), { maxLength: 60 }).map((parts) => parts.join(' '));
const sentence = fc
  .tuple(
    fc.constantFrom('Maria Lopez said', 'The council told him', 'As she noted,', 'According to Ann Lee,', '“It will”, he said'),
    soup,
    fc.constantFrom('it would close.', ', he said.', 'had', '\n'),
  )
  .map((parts) => parts.join(' '));
const texts = fc.oneof(
  sentence,
  fc.array(sentence, { maxLength: 4 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('indirect quotes of any text', () => {
  it('stand in the text, in order, apart from one another', () => {
    let seen = 0;
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { kind, spans } of extract(text).quotes) {
          if (kind !== 'indirect') continue;
          for (const span of spans) {
            seen++;
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            expect(text.slice(span.start, span.end)).toBe(span.text);
            last = span.end;
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(seen).toBeGreaterThan(50);
  });
});
