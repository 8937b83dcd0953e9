import { describe, expect, it } from 'vitest';
import { said } from '../helpers.ts';

const BEFORE = 'Greta Fink, the port’s chief, spoke on Monday. ';

describe('a firm whose name ends in ’s', () => {
  it.each([
    ['before its verb', `${BEFORE}“We will pay,” Barlow’s said.`, ['Barlow’s: We will pay,']],
    ['behind its verb', `${BEFORE}“We will pay,” said Barlow’s in a letter.`, ['Barlow’s: We will pay,']],
    ['with an adverb between', `${BEFORE}“We will pay,” Barlow's also said.`, ["Barlow's: We will pay,"]],
    [
      'where it is named again, before other verbs',
      'Barlow’s will close the yard. “It was a hard choice,” said Barlow’s. Barlow’s added: “We thank the crews for all.”',
      ['Barlow’s: It was a hard choice,', 'Barlow’s: We thank the crews for all.'],
    ],
  ])('is the speaker: %s', (_, text, quotes) => expect(said(text)).toEqual(quotes));

  it('is told from an owner', () => {
    expect(said(`${BEFORE}“We will pay,” Fink’s deputy said.`)).toEqual(['Fink’s deputy: We will pay,']);
  });
});
