import { describe, expect, it } from 'vitest';
import { said } from '../helpers.ts';

/** Sentences of our own, one frame each: what stands in marks, and whose words they are. */
const FRAMES: readonly (readonly [string, string, readonly string[]])[] = [
  ['the cue behind', '“The bridge will close on Friday,” Maria Lopez said.', ['Maria Lopez: The bridge will close on Friday,']],
  [
    'the cue behind, inverted, with a clause after the name',
    '“The bridge will close,” said Maria Lopez, who runs the harbour.',
    ['Maria Lopez: The bridge will close,'],
  ],
  [
    'the main clause behind one that reports too',
    'After Norvia said in March that the bridge would open, Transport Secretary Maria Lopez said that until it was tested, “it would be rash to cross”.',
    ['Maria Lopez: it would be rash to cross'],
  ],
  [
    'a subject with two descriptions joined by "and"',
    'Maria Lopez, the daughter of a ferryman and council member, rose and said of him: “He never crossed it.”',
    ['Maria Lopez: He never crossed it.'],
  ],
  [
    'whoever liked to say it, behind what should be remembered',
    'Maria Lopez should remember what her mentor, former mayor John Baker, liked to say: “A deal is a promise.”',
    ['John Baker: A deal is a promise.'],
  ],
  [
    'whom a relative clause with an aside tells of',
    'Sheriff Maria Lopez fired a deputy who, according to a letter, told inmates to “starve faster.”',
    ['deputy: starve faster.'],
  ],
  [
    'a sentence that is nearly all names, which is no headline',
    'Senator Maria Lopez of the Harbour Party backed it.\n\n“It is fair,” Lopez said. Juan Lopez disagreed. “It is theft,” he said.',
    ['Maria Lopez: It is fair,', 'Juan Lopez: It is theft,'],
  ],
  [
    'a headline’s second clause, without an article',
    'Unions tell city to scrap toll; mayor says ‘never’\n\nMayor Maria Lopez said on Monday that the toll would stay.',
    ['Maria Lopez: never'],
  ],
  ['a word as a name in use', 'Maria Lopez will return what she was paid for the use of “Us.”', []],
  ['a work that somebody tells of something in', 'In “The Long Bridge,” Maria Lopez tells how it was built.', []],
  ['somebody’s officer behind the cue', '“It leaks,” said Riverwatch’s water campaigner.', ['Riverwatch’s water campaigner: It leaks,']],
  [
    'one whom another quotes',
    'Maria Lopez was asked about it. “It is safe,” her office quoted her as saying.',
    ['Maria Lopez: It is safe,'],
  ],
  [
    'a clause that hangs on a noun, without a relative',
    'Maria Lopez signed a bill critics dismissed as “a gift to builders”.',
    ['critics: a gift to builders'],
  ],
  ['the shouts of a crowd, nobody’s of those named', 'Maria Lopez closed the bridge, and people broke into shouts of “never again”.', []],
  ['the cue in front with a comma', 'Maria Lopez said, “The bridge will close.”', ['Maria Lopez: The bridge will close.']],
  ['the cue in front with a colon', 'Maria Lopez wrote: “The bridge will close.”', ['Maria Lopez: The bridge will close.']],
  ['the attribution inside', '“The bridge,” Maria Lopez said, “will close.”', ['Maria Lopez: The bridge, / will close.']],
  [
    'the utterance that goes on after its attribution',
    '“The bridge will close,” Maria Lopez said. “We have no choice.”',
    ['Maria Lopez: The bridge will close, / We have no choice.'],
  ],
  ['a question as a quote', '“Who will pay?” asked Maria Lopez.', ['Maria Lopez: Who will pay?']],
  ['according to', 'The bridge is “beyond repair,” according to Maria Lopez.', ['Maria Lopez: beyond repair,']],
  ['told somebody that', 'Maria Lopez told the council that the bridge was “beyond repair.”', ['Maria Lopez: beyond repair.']],
  ['a bare pronoun', 'Maria Lopez inspected the bridge on Monday. “It will close,” she added.', ['Maria Lopez: It will close,']],
  [
    'an apposition between name and verb',
    '“It will close,” Maria Lopez, the harbour chief of the city, said.',
    ['Maria Lopez: It will close,'],
  ],
  [
    'a long relative clause between name and verb',
    'Maria Lopez, who was in Oslo, Bergen and Trondheim last week, said the bridge was “beyond repair.”',
    ['Maria Lopez: beyond repair.'],
  ],
  ['a party and state in brackets', 'Rep. Maria Lopez (D-Ohio) said the bridge was “beyond repair.”', ['Maria Lopez: beyond repair.']],
  ['an adverb between', '“It will close,” Maria Lopez later said.', ['Maria Lopez: It will close,']],
  ['an unknown verb behind a question', '“Who will pay for it?” Maria Lopez wondered aloud.', ['Maria Lopez: Who will pay for it?']],
  ['a verb that names', 'Maria Lopez called the plan “a bad joke for the whole city.”', ['Maria Lopez: a bad joke for the whole city.']],
  ['a participle', 'Maria Lopez rejected the plan, calling it “a bad joke for everyone.”', ['Maria Lopez: a bad joke for everyone.']],
  [
    'with somebody saying',
    'The talks broke down, with Maria Lopez saying the offer was “far too low for us.”',
    ['Maria Lopez: far too low for us.'],
  ],
  [
    'a passive with its agent',
    'The plan was described as “a bad joke for everyone” by Maria Lopez.',
    ['Maria Lopez: a bad joke for everyone'],
  ],
  [
    'what one reports of another',
    'Maria Lopez said John Baker promised them that ferries “would run all night.”',
    ['John Baker: would run all night.'],
  ],
  [
    'two clauses with a speaker each',
    'Maria Lopez said the plan was “a very bad joke,” and John Baker said it was “the only way out.”',
    ['Maria Lopez: a very bad joke,', 'John Baker: the only way out.'],
  ],
  [
    'a sentence before, in the same paragraph',
    'Maria Lopez was unmoved. “We have waited for long enough.”',
    ['Maria Lopez: We have waited for long enough.'],
  ],
  ['a speaker with a title behind the verb', '“It will close,” said harbour chief Maria Lopez.', ['Maria Lopez: It will close,']],
  ['a name behind a description', '“It will close,” said the harbour’s director, Maria Lopez.', ['Maria Lopez: It will close,']],
  [
    'a title that names its body with "of"',
    'The Bank of England raised rates. “We will publish nothing,” Ministry of Defence spokesman Paul Reyes said.',
    ['Paul Reyes: We will publish nothing,'],
  ],
  [
    'an unnamed source, as described',
    '“It will close,” a senior Transport Department official said.',
    ['senior Transport Department official: It will close,'],
  ],
];

describe('quotes in every frame', () => {
  for (const [name, text, expected] of FRAMES) it(`reads ${name}`, () => expect(said(text)).toEqual(expected));
});

describe('quotes over several paragraphs', () => {
  it('joins paragraphs that reopen the marks and close them once', () => {
    const text =
      '“The bridge will close,” Maria Lopez said. “We looked at it twice.\n\n“Then we looked at it again.\n\n“It is beyond repair.”';
    expect(said(text)).toEqual([
      'Maria Lopez: The bridge will close, / We looked at it twice. / Then we looked at it again. / It is beyond repair.',
    ]);
  });

  it('gives a floating paragraph to whoever spoke last in the one before', () => {
    const text = '“The bridge will close,” Maria Lopez said.\n\n“We have no choice in this matter at all.”';
    expect(said(text)).toEqual(['Maria Lopez: The bridge will close,', 'Maria Lopez: We have no choice in this matter at all.']);
  });

  it('does not give the answer to who asked', () => {
    const text = 'A reporter asked Maria Lopez about the bridge.\n\n“We have no choice in this matter at all,” she said.';
    expect(said(text)).toEqual(['Maria Lopez: We have no choice in this matter at all,']);
  });
});

describe('pronouns and descriptions', () => {
  it('takes a pronoun for the person whose gender fits', () => {
    const text = 'Maria Lopez met John Baker on Monday. “It will close,” she said. “It must stay open,” he said.';
    expect(said(text)).toEqual(['Maria Lopez: It will close,', 'John Baker: It must stay open,']);
  });

  it('takes a role for the person who has it', () => {
    const text = 'Senator Maria Lopez met the engineer John Baker on Monday. “It will close,” the senator said.';
    expect(said(text)).toEqual(['Maria Lopez: It will close,']);
  });

  it('takes a surname for the name in full, though it comes later', () => {
    const text = '“It will close,” Lopez said.\n\nMaria Lopez runs the harbour.';
    expect(said(text)).toEqual(['Maria Lopez: It will close,']);
  });

  it('keeps two people of one surname apart by their titles', () => {
    const text = 'Maria Lopez and Pedro Lopez came to the meeting. “It will close,” Ms. Lopez said. “It must not,” Mr. Lopez said.';
    expect(said(text)).toEqual(['Maria Lopez: It will close,', 'Pedro Lopez: It must not,']);
  });

  it('never says that the one who is told something is the one who says it', () => {
    const text = 'John Baker talked to Peter Hall on Monday. “It will close,” he told Hall.';
    expect(said(text)).toEqual(['John Baker: It will close,']);
  });

  it('says that a body’s words are its spokesperson’s where the next words show it', () => {
    const text =
      'The Chancellery said it had not sent its “main reply” yet. “There was a mistake,” Chancellery spokesman Pavel Novak said.';
    expect(said(text)).toEqual(['Pavel Novak: main reply', 'Pavel Novak: There was a mistake,']);
  });

  it('leaves a letter’s words without a name', () => {
    expect(said('“We will not be moved from here,” the letter said.')).toEqual(['?: We will not be moved from here,']);
  });
});

describe('what stands in marks and is no quote', () => {
  for (const [name, text] of [
    ['a scare quote', 'The “experts” were wrong about the weather.'],
    ['a title of a work', 'She was reading “The Old Man and the Sea” on the train.'],
    ['a nickname', 'Robert “Bobby” Jones won the race.'],
    ['a term', 'The so-called “bridge tax” failed.'],
    ['inches and feet', 'He is 6\'2" tall and the board is 12" wide.'],
  ] as const) {
    it(`leaves out ${name}`, () => expect(said(text)).toEqual([]));
  }
});
