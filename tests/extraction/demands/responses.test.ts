import { describe, expect, it } from 'vitest';
import { answered, told } from './demands-told.ts';

describe('responses to demands', () => {
  it.each([
    ['Yemen has rejected a U.S. request to question the detainees.', 'rejected by Yemen'],
    ['The minister agreed to the union’s demand for a pay rise.', 'accepted by minister'],
    ['Japan pressed South Korea to lift the ban, but South Korea refused to lift it.', 'rejected by South Korea'],
    ['“Tomas Reyes should resign,” Greta Olsen said. Mr. Reyes dismissed the call.', 'rejected by Tomas Reyes'],
    ['Greta Olsen urged Tomas Reyes to resign. Reyes ignored her request.', 'ignored by Tomas Reyes'],
    [
      'Greta Olsen asked Tomas Reyes to publish the letters. Instead of complying with Olsen’s request, Reyes sued the paper.',
      'countered by Tomas Reyes',
    ],
    ['Greta Olsen demanded that Tomas Reyes resign. On Friday Olsen withdrew the demand.', 'withdrawn by Greta Olsen'],
    ['Protesters demanded that the statue be removed. The city removed the statue on Monday.', 'accepted by city'],
  ])('%s', (text, answer) => {
    expect(answered(text)).toEqual([answer]);
  });

  it('takes no demand for withdrawn that somebody else drops, or where something else is', () => {
    expect(answered('Greta Olsen demanded that Tomas Reyes resign. Reyes withdrew from the race.')).toEqual([]);
    expect(answered('Greta Olsen demanded that Tomas Reyes resign. Ann Lee dropped her demand.')).toEqual([]);
  });

  it('takes whoever answers a demand for the one it was put to', () => {
    expect(told('Berlin rejected calls by Warsaw for a new treaty.')).toEqual(['Warsaw > Berlin: a new treaty (request)']);
  });

  it.each([
    ['Tomas Reyes rejected the growing calls to resign.', '- > Tomas Reyes: resign (request)'],
    ['Tomas Reyes has ignored demands to publish the letters.', '- > Tomas Reyes: publish the letters (demand)'],
  ])('knows what was asked of whoever answers, though not by whom: %s', (text, demand) => expect(told(text)).toEqual([demand]));

  it.each([
    'Tomas Reyes did not reject calls to resign.',
    'The judge rejected a motion to dismiss the case.',
    'The council denied a request to speak.',
  ])('takes no other answer for one: %s', (text) => expect(told(text)).toEqual([]));

  it('leaves a refusal of something else alone', () => {
    expect(answered('Greta Olsen urged Tomas Reyes to resign. Elsewhere a court rejected a merger of two banks.')).toEqual([]);
  });

  it('never lets an issuer answer itself', () => {
    expect(answered('Greta Olsen urged Tomas Reyes to resign. Olsen rejected his request.')).toEqual([]);
  });
});
