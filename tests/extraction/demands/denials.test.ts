import { describe, expect, it } from 'vitest';
import { told } from './demands-told.ts';

describe('a demand that was never made is none', () => {
  it.each([
    'Marta Vance denied that she had asked for a reprieve.',
    'Marta Vance denied asking the council for money for the mill.',
    'The envoys speak of peace while taking care, being wary of offending Mr Osman by urging him to leave the hall.',
    'Ministers are careful not to offend Mr Osman by asking him to leave the hall.',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

describe('a call that somebody finds fault with is not theirs', () => {
  it.each([
    [
      'Ines Caldera wants the quarry shut. Peter Lund condemned Caldera at the meeting over her call for a ban on blasting.',
      'Ines Caldera > -: a ban on blasting (request)',
    ],
    ['Peter Lund, a carpenter, mocked Caldera’s renewed calls to fence the quarry.', 'Caldera > -: fence the quarry (request)'],
  ])('%s', (text, demand) => expect(told(text)).toContain(demand));
});

it('a caution against something is a demand to leave it', () =>
  expect(told('The harbour board cautioned drivers against using the old crane.')).toEqual([
    'harbour board > drivers: against using the old crane (demand)',
  ]));
