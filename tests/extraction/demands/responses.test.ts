import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
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
    ['Greta Olsen asked the county to inspect the ferry. The county said no.', 'rejected by county'],
    ['Greta Olsen demanded that the county pay the crews.\n\nOn Monday the county agreed to pay them.', 'accepted by county'],
    ['Greta Olsen demanded a full audit. Carl Dietz rejected the demand.', 'rejected by Carl Dietz'],
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

  it.each([
    ['a refusal to comment', 'Greta Olsen demanded a full audit. A spokesman for the county declined to comment on the demand.'],
    ['a hope', 'Greta Olsen demanded a full audit. Olsen hopes that the county will heed her demand.'],
    ['what it hangs on', 'Greta Olsen demanded a full audit. She will camp outside until the county agrees to the demand.'],
  ])('takes no answer from %s', (_, text) => expect(answered(text)).toEqual([]));

  it('takes no answer to another demand', () => {
    const [audit] = extract('Greta Olsen demanded a full audit. The county rejected a demand for lower fares.').demands;
    expect(audit?.spans[0]?.text).toBe('a full audit');
    expect(audit?.responses).toEqual([]);
  });

  it('takes one answer from one sentence', () => {
    expect(answered('Greta Olsen demanded a full audit. The county rejected the demand and refused to meet her.')).toEqual([
      'rejected by county',
    ]);
  });

  it('says how sure it is of an answer', () => {
    const [demand] = extract('Greta Olsen demanded a full audit. Carl Dietz rejected the demand.').demands;
    const [response] = demand!.responses;
    expect(response!.confidence).toBeGreaterThan(0.5);
    expect(response!.confidence).toBeLessThanOrEqual(1);
  });

  it('takes who only criticises a demand neither for an answer of whoever is asked nor for who is asked', () => {
    const asked = 'The union called on the city council to repair the north quay.';
    expect(answered(`${asked} Former mayor Hugo Lens criticised the call as a waste of money.`)).toEqual([]);
    expect(told(`Union calls for quay repairs\n\n${asked} Former mayor Hugo Lens criticised the call.`).join()).not.toContain('Lens');
  });

  it('takes it for accepted that who is asked would do that very act', () => {
    expect(answered('The union urged the council to repair the quay. The council said it would repair the quay in spring.')).toEqual([
      'accepted by council',
    ]);
  });

  it('leaves a refusal of something else alone', () => {
    expect(answered('Greta Olsen urged Tomas Reyes to resign. Elsewhere a court rejected a merger of two banks.')).toEqual([]);
  });

  it('never lets an issuer answer itself', () => {
    expect(answered('Greta Olsen urged Tomas Reyes to resign. Olsen rejected his request.')).toEqual([]);
  });
});

describe('supporters of demands', () => {
  const supporters = (text: string): string[] =>
    extract(text).demands.flatMap(({ supporters = [] }) => supporters.map(({ by }) => by.name));

  it.each([
    ['Greta Olsen urged the county to reopen the ferry. Carl Dietz backed her call.', 'Carl Dietz'],
    ['Greta Olsen urged the county to reopen the ferry. Her demand was supported by the nurses’ union.', 'nurses’ union'],
    ['Greta Olsen urged the county to reopen the ferry. Mayor Ann Holt has joined the call.', 'Ann Holt'],
    ['Greta Olsen urged the county to reopen the ferry. The demand has the backing of Carl Dietz.', 'Carl Dietz'],
    ['Greta Olsen urged the county to reopen the ferry. Carl Dietz agreed with Olsen that it had to be reopened.', 'Carl Dietz'],
  ])('%s', (text, name) => expect(supporters(text)).toEqual([name]));

  it.each([
    ['whoever is asked', 'Greta Olsen urged the county to reopen the ferry. The county backed the call.'],
    ['whoever made it', 'Greta Olsen urged the county to reopen the ferry. Olsen backed her call with a list of names.'],
    ['who backs something else', 'Greta Olsen urged the county to reopen the ferry. Carl Dietz endorsed the mayor during a call.'],
    ['who denies it', 'Greta Olsen urged the county to reopen the ferry. Carl Dietz denied that he had supported the demand.'],
    ['who mocks those who do', 'Greta Olsen urged the county to reopen the ferry. Her rival Pat Moss mocked those who support the call.'],
    [
      'whom others take for one',
      'Greta Olsen urged the county to reopen the ferry. Dietz’s aide thought that Carl Dietz supported the call.',
    ],
    ['who has changed sides', 'Greta Olsen urged the county to reopen the ferry. Carl Dietz, who had backed the call, now opposes it.'],
    ['who stops short of it', 'Greta Olsen urged the county to reopen the ferry. Carl Dietz stopped short of supporting the call.'],
    ['who backs away', 'Greta Olsen urged the county to reopen the ferry. Deputy Ida Lund backed away from the call.'],
    ['who no longer does', 'Greta Olsen urged the county to reopen the ferry. Carl Dietz said he could no longer support the call.'],
    ['who is said to', 'Greta Olsen urged the county to reopen the ferry. Carl Dietz is said to support the call.'],
    [
      'who backs its critics',
      'Greta Olsen urged the county to reopen the ferry. The demand was rejected by farmers backed by the Tyne Trust.',
    ],
    ['a rumour', 'Greta Olsen urged the county to reopen the ferry. Rumours that the court supported the call were false.'],
    ['who may do so', 'Greta Olsen urged the county to reopen the ferry. She hopes that Carl Dietz will support the demand.'],
  ])('are not %s', (_, text) => expect(supporters(text)).toEqual([]));

  it('are who joins a call, not the office that is asked, whatever office they held', () => {
    const text = 'Sara Haddad called on President Nabil Karam to resign. Two former ministers joined her call.';
    expect(supporters(text)).toEqual(['Two former ministers']);
    expect(answered(text)).toEqual([]);
  });

  it('never change how a demand stands', () => {
    expect(answered('Greta Olsen urged the county to reopen the ferry. Carl Dietz backed her call.')).toEqual([]);
  });
});
