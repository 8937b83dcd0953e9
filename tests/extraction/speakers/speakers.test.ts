import { describe, expect, it } from 'vitest';
import { said } from '../helpers.ts';

describe('who is meant by a pronoun', () => {
  it('is the subject of the sentence before, however often another was named', () => {
    const text =
      'Maria Lopez, the mayor, opened the bridge. Lopez had promised it. Lopez had paid for it. “We did it,” Lopez said.\n\n' +
      'Anna Baker, a baker from the old town, had come with her dog. “I will miss the ferry,” she said.';
    expect(said(text)).toEqual(['Maria Lopez: We did it,', 'Anna Baker: I will miss the ferry,']);
  });

  it('is whoever spoke last, when the words go on', () => {
    const text =
      'Maria Lopez met Anna Baker at the ferry. “The bridge is safe,” Lopez said of the work that Baker had ordered. “It will stay open,” she said.';
    expect(said(text).at(-1)).toBe('Maria Lopez: It will stay open,');
  });

  it('is whoever was asked, not the one who asked', () => {
    const text = 'A reporter asked Maria Lopez about the bridge.\n\n“We have no choice in this matter at all,” she said.';
    expect(said(text)).toEqual(['Maria Lopez: We have no choice in this matter at all,']);
  });

  it('is the subject that follows the question', () => {
    const text =
      'Maria Lopez met Tom Hale. Hale, a builder, told her it was over. Asked whether he feared for his job, Joe Tilson smiled. “Daily,” he said.';
    expect(said(text)).toEqual(['Joe Tilson: Daily,']);
  });

  it('is the letter, where something reads', () => {
    const text = 'A letter from Anna Baker came on Monday. “Please leave,” it read.';
    expect(said(text)).toEqual(['Anna Baker: Please leave,']);
  });

  it('is no place, though its name stands nearest', () => {
    const text = 'Maria Lopez won the vote, to cheers in Varna province. “It is over,” she said.';
    expect(said(text)).toEqual(['Maria Lopez: It is over,']);
  });
});

describe('names', () => {
  it.each([
    ['a given name alone, with an age', 'Year 9 pupil Maisie, 14, was there. “I ran,” she said.', ['Maisie: I ran,']],
    ['a relative’s given name', 'Tom Baker sold up. His daughter, Alice, said it was “a shame”.', ['Alice: a shame']],
    [
      'a Dutch particle',
      '“It is late,” said Pieter in ’t Zand, a farmer. “Go,” In ’t Zand said.',
      ['Pieter in ’t Zand: It is late, / Go,'],
    ],
    ['a surname that is also a trade', 'Tennis player Mary Ann King waved. “Thanks,” King said.', ['Mary Ann King: Thanks,']],
    ['a given name that is also an office', 'Her father, Dean Hollis, said he was “proud”.', ['Dean Hollis: proud']],
    [
      'a month that is a surname',
      '“No,” said Thida Aye May, 60, a doctor. “Never,” she said.',
      ['Thida Aye May: No,', 'Thida Aye May: Never,'],
    ],
    ['a surname misspelt once', 'Steve Mulcahey paid. “I paid,” Mulcahy said.', ['Steve Mulcahey: I paid,']],
    ['a member of a party', 'Labour’s Josie Farrell, who won, said it was “a start”.', ['Josie Farrell: a start']],
    [
      'letters read in the wrong encoding',
      '“Sí,” said Lucia PeÃ±alver. “Claro,” PeÃ±alver said.',
      ['Lucia PeÃ±alver: Sí,', 'Lucia PeÃ±alver: Claro,'],
    ],
    [
      'an Arabic article, with and without',
      'Spokesman Faisal al-Harbi said “no”. “Never,” Harbi said. Al-Harbi called it “over”.',
      ['Faisal al-Harbi: no', 'Faisal al-Harbi: Never,', 'Faisal al-Harbi: over'],
    ],
    [
      'a nickname in marks',
      'Barber Everton “Stitch” Lowe waved. “Come in,” Lowe said. “Sit,” Stitch added.',
      ['Everton “Stitch” Lowe: Come in,', 'Everton “Stitch” Lowe: Sit,'],
    ],
    [
      'a surname before a Chinese given name',
      'Simon Mok Wai-lam, a chef, laughed. “Eat,” Mok said. Dr Kwan Siu-fai wept. “Wait,” Kwan said.',
      ['Simon Mok Wai-lam: Eat,', 'Kwan Siu-fai: Wait,'],
    ],
    ['a hyphenated given name alone', 'Her son Min-jun, who drives a cab, came home. “I saw it,” he said.', ['Min-jun: I saw it,']],
    [
      'a short title of a legislator',
      'Joelle Farr called it “late”. “We pay,” the Parkside MPP said.',
      ['Joelle Farr: late', 'Joelle Farr: We pay,'],
    ],
    [
      'an office with several subjects',
      'The Deputy Minister for Lands and Natural Resources, Mr. Yusif Darko, sighed. “My phone rings,” the deputy minister said.',
      ['Yusif Darko: My phone rings,'],
    ],
    [
      'a description that tells the name',
      'Her partner, a trader named Stuart Lobb, nodded. “It is a door,” he said.',
      ['Stuart Lobb: It is a door,'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('the surname of two is the one who was introduced first, until the other is', () => {
    const text =
      'Betsy Holt, 68, came with her husband. “I like it,” Holt said.\n\nTom Holt, 70, came late. “I do not,” Holt said.\n\n“We go,” Betsy Holt said.';
    expect(said(text)).toEqual(['Betsy Holt: I like it,', 'Tom Holt: I do not,', 'Betsy Holt: We go,']);
  });
});

describe('descriptions', () => {
  it.each([
    [
      'a noun that no list has',
      'Maria Lopez won. “Hooray,” one nincompoop wrote. “Boo,” another said.',
      ['one nincompoop: Hooray,', 'another: Boo,'],
    ],
    ['somebody’s man', 'Maria Lopez won. “No comment,” Baker’s lawyer said.', ['Baker’s lawyer: No comment,']],
    [
      'a country’s ministry',
      'Norway’s fisheries ministry replied. “We fish,” the ministry said.',
      ['Norway’s fisheries ministry: We fish,'],
    ],
    [
      'the woman of the sentence before',
      'A young cashier wept. “They shouted,” the woman said. “I hid,” she said.',
      ['young cashier: They shouted,', 'young cashier: I hid,'],
    ],
    ['by the name between commas', '“Fine,” said the mill’s owner, Jane Doyle.', ['Jane Doyle: Fine,']],
    [
      'the object of a sentence is not its subject',
      'John Baker met the Norwegian premier, who said it was “good”.',
      ['Norwegian premier: good'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('documents', () => {
  it.each([
    ['a letter from somebody', 'A letter from the sailors union arrived. “We stop work,” it said.', ['sailors union: We stop work,']],
    ['somebody’s statement', 'Maria Lopez issued a statement. “We will see,” the statement read.', ['Maria Lopez: We will see,']],
    [
      'a message that a relative clause tells of',
      'John Baker shared a message from Maria Lopez that read: “Come home.”',
      ['Maria Lopez: Come home.'],
    ],
  ])('%s speaks for its author', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('that nobody signed speak for nobody', () => {
    expect(said('The leaflet lay there. “Come and see,” the leaflet said.')).toEqual(['?: Come and see,']);
  });
});

describe('those who speak together', () => {
  it.each([
    ['“We are here to stay,” Maria Lopez and John Baker said.', ['Maria Lopez and John Baker: We are here to stay,']],
    ['“We are here to stay,” said Maria Lopez, John Baker and Ann Lee.', ['Maria Lopez, John Baker and Ann Lee: We are here to stay,']],
    [
      '“We are here to stay,” chemists Maria Lopez and John Baker of the Institute wrote.',
      ['Maria Lopez and John Baker: We are here to stay,'],
    ],
  ])('are one speaker: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('are told apart from a name in a phrase', () => {
    expect(said('“We are here to stay,” Maria Lopez of Varna and Sofia said.')).toEqual(['Maria Lopez: We are here to stay,']);
  });
});

describe('sentences without a cue', () => {
  it('stay with whoever holds the floor', () => {
    const text = '“We thought it safe,” said John Baker, an engineer. The council “had no idea what it was doing.”';
    expect(said(text).at(-1)).toBe('John Baker: had no idea what it was doing.');
  });

  it('are not given to whoever the words are said of', () => {
    expect(said('Maria Lopez, accused of “selling the bridge to her own cousins”, left.')).toEqual([
      '?: selling the bridge to her own cousins',
    ]);
    expect(said('Minister accused of ‘selling the bridge to her cousins’ by rival')).not.toContain(
      'Minister: selling the bridge to her cousins',
    );
  });

  it('go to the clause that they stand in', () => {
    const text =
      'The hall cheered when Maria Lopez mentioned the bridge, and at one point the students took up the chant “no more tolls for us”.';
    expect(said(text)).not.toContain('Maria Lopez: no more tolls for us');
  });
});

describe('a noun of saying', () => {
  it.each([
    [
      'The council mocked Maria Lopez’s claim that the bridge “will hold for a hundred years”.',
      ['Maria Lopez: will hold for a hundred years'],
    ],
    ['John Baker came. They rejected his suggestion that it “will hold for years”.', ['John Baker: will hold for years']],
    ['Tom Hill said that Maria Lopez’s remarks “show nothing but contempt”.', ['Tom Hill: show nothing but contempt']],
  ])('is its owner’s: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

it('a list of voices gives each to the name that opens its line', () => {
  const text = 'Maria Lopez, 34, nurse: “I cross it every day.”\n\nJohn Baker, 61, fisherman: “Shut it.”';
  expect(said(text)).toEqual(['Maria Lopez: I cross it every day.', 'John Baker: Shut it.']);
});
