import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { told } from './demands-told.ts';

describe('demands in what somebody says', () => {
  it.each([
    ['“The council must act now,” said Greta Olsen.', 'Greta Olsen > council: The council must act now (demand)'],
    ['“Release the tapes,” Greta Olsen said.', 'Greta Olsen > -: Release the tapes (demand)'],
    ["“Don't sign it,” Greta Olsen told the delegates.", "Greta Olsen > delegates: Don't sign it (demand)"],
    [
      '“It is time for parliament to listen to the islanders,” said Tomas Reyes.',
      'Tomas Reyes > parliament: listen to the islanders (request)',
    ],
    [
      '“We hope the ministry will open its archive,” said Tomas Reyes.',
      'Tomas Reyes > ministry: the ministry will open its archive (request)',
    ],
    ['Tomas Reyes said the ministry should open its archive.', 'Tomas Reyes > ministry: the ministry should open its archive (request)'],
    ['The ministry should open its archive, Tomas Reyes said.', 'Tomas Reyes > ministry: The ministry should open its archive (request)'],
    [
      'Tomas Reyes told reporters that the ministry must open its archive.',
      'Tomas Reyes > ministry: the ministry must open its archive (demand)',
    ],
    [
      '“If Ann Lee cannot find the money, she should leave the board,” said Tomas Reyes.',
      'Tomas Reyes > Ann Lee: she should leave the board (request)',
    ],
    ['France issued a stern reminder that Togo must open the border.', 'France > Togo: Togo must open the border (demand)'],
  ])('%s', (text, demand) => {
    expect(told(text)).toEqual([demand]);
  });

  it('shares its speakers with the quotes', () => {
    const { quotes, demands, speakers } = extract('“The council must act now,” said Greta Olsen.');
    expect(demands[0]!.issuer).toBe(quotes[0]!.speaker);
    expect(speakers).toContain(demands[0]!.issuer);
    expect(speakers).toContain(demands[0]!.addressee);
  });

  it('gives no demand of another club’s coach to the coach who is named', () => {
    const text = '“We played well,” said coach Jan Moe of Varn United.\n\nTolne’s coach demanded a replay.';
    expect(extract(text).demands.map(({ issuer }) => issuer?.name)).toEqual(['Tolne’s coach']);
  });

  it('shows the sentence, the cue and the frame', () => {
    const text = 'It rained. Greta Olsen urged the council to act by Friday at noon.';
    const { evidence, cue, rule, deadline } = extract(text).demands[0]!;
    expect([evidence, cue!, deadline!].map(({ start, end }) => text.slice(start, end))).toEqual([
      text.slice(11),
      'urged',
      'by Friday at noon',
    ]);
    expect(rule).toBe('urge-to');
  });
});
