import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { said } from '../helpers.ts';

describe('a name is whole, whatever its shape', () => {
  it.each([
    ['three particles', '“It turns,” said Wolf von und zu Arnsfeld.', 'Wolf von und zu Arnsfeld'],
    ['a Catalan "i"', '“It turns,” said Mercè Pujol i Ferrer.', 'Mercè Pujol i Ferrer'],
    ['a Portuguese "e"', '“It turns,” said Rui dos Reis e Castro.', 'Rui dos Reis e Castro'],
    ['a daughter of', '“It turns,” said Noura bint Hamad al-Kuwari.', 'Noura bint Hamad al-Kuwari'],
    ['a son of', '“It turns,” said Suresh s/o Velu.', 'Suresh s/o Velu'],
    ['an ampersand', '“It turns,” said Halden & Pryce.', 'Halden & Pryce'],
    ['a form of incorporation', '“It turns,” Halden Mills plc said.', 'Halden Mills plc'],
    ['an account', '“It turns,” wrote @mill_fan_7.', '@mill_fan_7'],
    ['an account with a stop', '“It turns,” wrote @mona.mills, a baker.', '@mona.mills'],
    ['the given name Said, behind a title', '“It turns,” said Captain Said bin Hamad al-Kuwari.', 'Said bin Hamad al-Kuwari'],
    ['the given name Said, behind the verb', '“It turns,” said Said Aden Warsame, who was on the bridge.', 'Said Aden Warsame'],
    ['a name that the tagger takes for a body’s, behind a role', '“It turns,” mused Ember co-host Lou Brandt.', 'Lou Brandt'],
    ['an office of two words with a hyphen', '“It turns,” said Attorney-General Mona Falk.', 'Mona Falk'],
    ['a rank of two words with a hyphen', '“It turns,” Rear-Admiral Hugo Lens said.', 'Hugo Lens'],
    ['what several are, before the first', 'Businessmen Solomon Lew and Mona Falk bid for it. “It turns,” Mr Lew said.', 'Solomon Lew'],
    ['a body of its members', 'The National Millers’ Union said: “It turns.” ', 'National Millers’ Union', 'It turns.'],
    ['a body for women that begins a sentence', 'Women’s Refuge said: “It turns.”', 'Women’s Refuge', 'It turns.'],
    ['a college called after a king', 'King’s College Halden said: “It turns.”', 'King’s College Halden', 'It turns.'],
    ['a saint’s hospital', 'St Olave’s Hospital said: “It turns.”', 'St Olave’s Hospital', 'It turns.'],
    ['a trust called after a prince', 'The Prince’s Trust said: “It turns.”', 'Prince’s Trust', 'It turns.'],
    ['a patronymic that the tagger takes for a body’s', '“It turns,” said Osama bin Hamad.', 'Osama bin Hamad'],
  ])('%s', (_, text, name, words = 'It turns,') => expect(said(text)).toEqual([`${name}: ${words}`]));

  it('leaves what somebody owns out of it', () => {
    expect(said('Lens’s State Department said: “It turns.”')).toEqual(['State Department: It turns.']);
    expect(said('The council’s Mona Falk said: “It turns.”')).toEqual(['Mona Falk: It turns.']);
  });

  it('is without the honorifics of Malaysia, Fiji and East Africa', () => {
    const names = ['Datuk Lee Mei Fong', 'Tan Sri Lee Mei Fong', 'Datuk Seri Lee Mei Fong', 'Mwalimu Lee Mei Fong', 'Ratu Lee Mei Fong'];
    for (const name of names) expect(said(`“It turns,” said ${name}.`)).toEqual(['Lee Mei Fong: It turns,']);
  });

  it('is one person with the surname that keeps its "Jr."', () => {
    expect(said('“It turns,” said Abel T. Crane Jr., the miller. Crane Jr. said it was “old”.')).toEqual([
      'Abel T. Crane Jr.: It turns,',
      'Abel T. Crane Jr.: old',
    ]);
  });

  it('is somebody’s too where the text says so', () => {
    const claire = 'Claire Haskett, who married the captain Neil Tobin on Monday, will now be known as Claire Tobin.';
    expect(said(`${claire} “It turns,” Claire Tobin said.`)).toEqual(['Claire Haskett: It turns,']);
    expect(said('Mona Falk, née Brandt, was there. “It turns,” Brandt said.')).toEqual(['Mona Falk: It turns,']);
    expect(said('Jeferson Tavares, known to everybody as Tainha, was there. “It turns,” Tainha said.')).toEqual([
      'Jeferson Tavares: It turns,',
    ]);
  });

  it('is another’s with another middle name', () => {
    const gills = 'Harpreet Singh Gill blocked the road. Harpreet Kaur Gill, a miller, spoke.';
    expect(said(`${gills} “It turns,” Harpreet Kaur Gill said.`)).toEqual(['Harpreet Kaur Gill: It turns,']);
  });

  it('is a single word that begins a sentence and has its description behind it', () => {
    expect(said('Wagimin, a miller who like many Javanese has one name, was at home. “It turns,” he said.')).toEqual([
      'Wagimin: It turns,',
    ]);
  });
});

describe('no name', () => {
  it('is the mark behind a role in marks', () => {
    expect(said('‘Stonemill’ Star Mona Falk Is Ready To Go ‘Girl’ Crazy.').filter((quote) => !quote.startsWith('?'))).toEqual([]);
  });

  it('is a contraction that begins a sentence', () => {
    expect(said('You’ve asked the council to open the dam. “It turns,” Mona Falk said.')).toEqual(['Mona Falk: It turns,']);
    const { demands } = extract('You’ve asked the council to open the dam.');
    expect(demands.map(({ issuer }) => issuer?.name)).toEqual([undefined]);
  });

  it('is a month behind what leads to a date', () => {
    expect(said('The lock stays shut until June, the canal board said. “It leaks,” the board said.')).toEqual(['canal board: It leaks,']);
  });

  it.each([
    ['a plural that begins a sentence', 'Mills were all that Mona Falk drew. Visitors can watch him grind. “It turns,” she said.'],
    ['an order in front of a name', 'Mona Falk was there. “Imagine Lou Brandt on a mill,” she said. “It turns,” she added.'],
  ])('is %s', (_, text) => {
    for (const quote of said(text)) expect(quote).toMatch(/^Mona Falk: /);
  });

  it('is an e-mail address', () => {
    expect(said('Mona Falk gave her address, info@mill.example. “It turns,” she said.')).toEqual(['Mona Falk: It turns,']);
  });
});

describe('a description', () => {
  it('is of whoever did something as what it says', () => {
    expect(said('Mona Falk gave her first talk as the millers’ envoy. “It turns,” said the envoy.')).toEqual(['Mona Falk: It turns,']);
    expect(said('They chose Mona Falk as their envoy. “It turns,” said the envoy.')).toEqual(['Mona Falk: It turns,']);
  });

  it('of a paper that somebody wrote means its author', () => {
    expect(said('A paper from the Halden Institute says: “The mill turns.”')).toEqual(['Halden Institute: The mill turns.']);
  });
});

it('what goes on behind "and" describes whom an earlier comma does, not the place before it', () => {
  const text = '“It turns,” Mona Falk, a fellow of the college in Bonn, Germany, and co-author of the paper, said in a letter.';
  expect(said(text)).toEqual(['Mona Falk: It turns,']);
});
