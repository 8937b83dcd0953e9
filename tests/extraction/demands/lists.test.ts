import { describe, expect, it } from 'vitest';
import { told } from './demands-told.ts';

describe('demand nouns, lists and conditions', () => {
  it.each([
    ['Her aides backed Ann Lee’s demand that the bank apologise.', 'Ann Lee > bank: the bank apologise (demand)'],
    ['There were calls for a recount in three provinces.', '- > -: a recount in three provinces (request)'],
    ['Amnesty International renewed its appeal for medicine.', 'Amnesty International > -: medicine (request)'],
    [
      'The ministry issued an ultimatum to the strikers: return to work by Monday or be fired.',
      'ministry > strikers: return to work by Monday or be fired (ultimatum)',
    ],
    ['Kenya will reopen the border only if Somalia withdraws its guards.', 'Kenya > Somalia: Somalia withdraws its guards (condition)'],
    [
      'The rebels said they would not free the hostages until the army leaves the valley.',
      'rebels > army: the army leaves the valley (condition)',
    ],
    ['The guild threatened to strike unless the studio raises wages.', 'guild > studio: the studio raises wages (condition)'],
    ['A petition signed by 4,000 residents asks the city to close the incinerator.', 'residents > city: close the incinerator (request)'],
  ])('%s', (text, demand) => {
    expect(told(text)).toEqual([demand]);
  });

  const FOUR = [
    'farmers > -: lower diesel prices (demand)',
    'farmers > -: a debt holiday (demand)',
    'farmers > -: an end to imports (demand)',
  ];
  it('makes one demand of each item behind a colon', () => {
    expect(told('The farmers presented three demands: lower diesel prices, a debt holiday, and an end to imports.')).toEqual(FOUR);
  });

  it('makes one demand of each bulleted line below', () => {
    expect(
      told('The farmers presented three demands:\n\n• lower diesel prices\n\n• a debt holiday\n\n• an end to imports\n\nTalks go on.'),
    ).toEqual(FOUR);
  });

  it('makes one demand of each numbered line below', () => {
    expect(told('The farmers presented three demands:\n\n1. lower diesel prices\n\n2. a debt holiday\n\n3. an end to imports')).toEqual(
      FOUR,
    );
  });

  it('parts the items of a call, and leaves a pair inside one whole', () => {
    expect(told('The union called for an independent inquiry, a pay freeze and the closure of the site.')).toHaveLength(3);
    expect(told('The union called for a treaty between the north and the south.')).toHaveLength(1);
  });

  it('tells a demand that comes twice once', () => {
    expect(
      told('Greta Olsen called on Tomas Reyes to resign.\n\nOn Friday Olsen said Reyes should resign.\n\n“Reyes should resign,” she said.'),
    ).toEqual(['Greta Olsen > Tomas Reyes: resign (request)']);
  });
});
