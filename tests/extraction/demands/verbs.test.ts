import { describe, expect, it } from 'vitest';
import { told } from './demands-told.ts';

describe('demands that a verb reports', () => {
  it.each([
    ['The mayor of Dakar urged the ministry to reopen the port.', 'mayor of Dakar > ministry: reopen the port (request)'],
    ['Greta Olsen called on Tomas Reyes to resign over the spill.', 'Greta Olsen > Tomas Reyes: resign (request)'],
    ['Greta Olsen called Monday for Tomas Reyes to resign.', 'Greta Olsen > Tomas Reyes: resign (request)'],
    [
      'Mara Dunn, while visiting Bread and Roses on Tuesday evening, urged Mayor Pell to step down.',
      'Mara Dunn > Pell: step down (request)',
    ],
    [
      'Otto Brand of the harbour office ordered sailors to stay ashore until noon.',
      'Otto Brand > sailors: stay ashore until noon (demand)',
    ],
    [
      'Lena Moss urged rich nations to fund a £5.5bn ($10bn) plan to fight malaria.',
      'Lena Moss > rich nations: fund a £5.5bn ($10bn) plan to fight malaria (request)',
    ],
    [
      'Lena Moss demanded a probe into claims the ship was sold in Malta.',
      'Lena Moss > -: a probe into claims the ship was sold in Malta (demand)',
    ],
    ['Villagers asked the ministry for boats for their nets.', 'Villagers > ministry: boats for their nets (request)'],
    ['“Prices must come down,” said Lena Moss.', 'Lena Moss > -: Prices must come down (demand)'],
    ['“Ministers must resign,” said Lena Moss.', 'Lena Moss > Ministers: Ministers must resign (demand)'],
    [
      '“We believe there should be an inquiry into the fire,” said Lena Moss.',
      'Lena Moss > -: there should be an inquiry into the fire (request)',
    ],
    ['“More must be done to protect the reef,” said Lena Moss.', 'Lena Moss > -: More must be done to protect the reef (demand)'],
    [
      'Lena Moss has written to Tomas Reyes demanding an explanation of the new fees.',
      'Lena Moss > Tomas Reyes: an explanation of the new fees (demand)',
    ],
    ['Lena Moss said drivers did not want to strike and called for talks.', 'Lena Moss > -: talks (request)'],
    ['Lena Moss told Tomas Reyes: “Stop the trucks.”', 'Lena Moss > Tomas Reyes: Stop the trucks (demand)'],
    ['Greenpeace is pushing for a ban on trawling.', 'Greenpeace > -: a ban on trawling (request)'],
    ['Oxfam demanded that Egypt free Alaa Hamdi.', 'Oxfam > Egypt: Egypt free Alaa Hamdi (demand)'],
    ['Protesters demanded the president step down.', 'Protesters > president: the president step down (demand)'],
    [
      'Greta Olsen insisted that the government must publish the audit.',
      'Greta Olsen > government: the government must publish the audit (demand)',
    ],
    ['Brazil warned Paraguay against building the dam.', 'Brazil > Paraguay: against building the dam (demand)'],
    ['Brazil warned Paraguay not to build the dam.', 'Brazil > Paraguay: not to build the dam (demand)'],
    [
      'The harbour board has called for skippers to be better trained on the risks of fog.',
      'harbour board > -: skippers to be better trained on the risks of fog (request)',
    ],
    ['The court ordered Mr Holt to be released.', 'court > -: Mr Holt to be released (demand)'],
    [
      'Greta Olsen wants an independent panel to be set up to examine the plans.',
      'Greta Olsen > -: an independent panel to be set up to examine the plans (request)',
    ],
    [
      'Mayor Greta Olsen opened the quay, calling for a "bright, airy" hall to be built beside it.',
      'Greta Olsen > -: a "bright, airy" hall to be built beside it (request)',
    ],
    [
      'Greta Olsen has called on the opposition to take part in a government of unity and apparently will resign if it does not.',
      'Greta Olsen > opposition: take part in a government of unity (request)',
    ],
    [
      'Union leader Greta Olsen’s call for an end to attacks on drivers has been met with hope, scepticism and defiance.',
      'Greta Olsen > -: an end to attacks on drivers (request)',
    ],
    [
      'Mayor Greta Olsen says that if either man was held by other forces they must be handed over to the city.',
      'Greta Olsen > -: they must be handed over to the city (demand)',
    ],
    [
      'Greta Olsen called on fellow members to “stand up to those who use the club to advance their own agenda.”',
      'Greta Olsen > fellow members: stand up to those who use the club to advance their own agenda (request)',
    ],
    [
      'Greta Olsen called for a redoubling of efforts to clean the bay in a statement following the news.',
      'Greta Olsen > -: a redoubling of efforts to clean the bay (request)',
    ],
    [
      'Greta Olsen did not mention Tomas Reyes by name, but told city leaders that the city must be governed by honest people.',
      'Greta Olsen > -: the city must be governed by honest people (demand)',
    ],
    [
      'Budget watchdogs pressed for the county to offset the costs with savings to avoid adding to its debt.',
      'Budget watchdogs > county: offset the costs with savings to avoid adding to its debt (request)',
    ],
    ['Police told residents not to drink the water.', 'Police > residents: not to drink the water (demand)'],
    [
      'The judge ordered the company, along with its owners, to hand over its books.',
      'judge > company, along with its owners: hand over its books (demand)',
    ],
    ['The company was ordered by the court to pay $3 million.', 'court > company: pay $3 million (demand)'],
    ['Teachers pleaded with the governor to keep the school open.', 'Teachers > governor: keep the school open (request)'],
    ['The ambassador appealed to Berlin to send doctors.', 'ambassador > Berlin: send doctors (request)'],
    ['The ambassador, who arrived last week, asked Berlin to send doctors.', 'ambassador > Berlin: send doctors (request)'],
    ['The president praised Ann Lee and urged Congress to pass the bill.', 'president > Congress: pass the bill (request)'],
    ['The senator did not resign and called for a ban.', 'senator > -: a ban (request)'],
    ['Ann Lee praised Tomas Reyes, urging Congress to pass the bill.', 'Ann Lee > Congress: pass the bill (request)'],
    ['Mr. Silva wants Congress to pass the bill.', 'Silva > Congress: pass the bill (request)'],
    [
      'The prime minister of Fiji, Ana Vula, asked on Tuesday that islanders be given more time.',
      'Ana Vula > -: islanders be given more time (request)',
    ],
    ['"We want the army to leave our village," said Amina Bello, a teacher.', 'Amina Bello > army: leave our village (request)'],
  ])('%s', (text, demand) => {
    expect(told(text)).toEqual([demand]);
  });

  it('parts acts that each have their own "to"', () => {
    expect(told('Nurses called on Paula Hart to raise their pay and to scrap the night levy.')).toEqual([
      'Nurses > Paula Hart: raise their pay (request)',
      'Nurses > Paula Hart: scrap the night levy (request)',
    ]);
  });

  it('gives each clause of two its own addressee', () => {
    expect(told('Oxfam demanded that Egypt free Alaa Hamdi and that Sudan close the camp.')).toEqual([
      'Oxfam > Egypt: Egypt free Alaa Hamdi (demand)',
      'Oxfam > Sudan: Sudan close the camp (demand)',
    ]);
  });

  it('follows a quotation that begins inside what is demanded', () => {
    expect(told('Greta Olsen urged the council to “stop selling our parks” before the vote.')).toEqual([
      'Greta Olsen > council: stop selling our parks (request)',
    ]);
  });

  it.each([
    [
      'a call that another decries stays with its maker',
      'Greta Olsen decried Tomas Reyes’s repeated calls to sell the harbour.',
      'Tomas Reyes > -: sell the harbour (request)',
    ],
    [
      'and one for which its maker is blamed',
      'Tomas Reyes spoke on Monday. Greta Olsen criticised Reyes in the chamber over his call for a ban on diesel.',
      'Tomas Reyes > -: a ban on diesel (request)',
    ],
    [
      'an order to leave by an hour',
      'Mara Quist of the rescue office ordered villagers to leave by noon.',
      'Mara Quist > villagers: leave by noon (demand)',
    ],
  ])('%s', (_, text, demand) => {
    expect(told(text)).toEqual([demand]);
  });

  it('takes the whole act, whatever nouns in it look like verbs', () => {
    const [demand] = told('Critics insist trustees must heed the will of the donors and sell it.');
    expect(demand).toContain('trustees must heed the will of the donors and sell it');
  });

  it('takes “both men” for the two who were named together, and for nobody where three were', () => {
    const asked = (names: string): string[] =>
      told(`The summit in Ryle ended early. It was to end a quarrel between ${names}.\n\nLena Moss urged the two men to stop shouting.`);
    expect(asked('Otto Lind and Tomas Reyes')).toEqual(['Lena Moss > Otto Lind and Tomas Reyes: stop shouting (request)']);
    expect(asked('Otto Lind, Ivo Hall and Tomas Reyes')).toEqual(['Lena Moss > two men: stop shouting (request)']);
  });

  it('takes what a report lists for demands of the body that published it', () => {
    const text =
      'A report by the Harbour Safety Committee says the docks are unsafe.\n\nThe report says ministers should train crane drivers.';
    expect(told(text)).toContain('Harbour Safety Committee > ministers: ministers should train crane drivers (request)');
  });

  it.each([
    [
      'Borsk’s envoy, Ivan Petrosk, spoke first.\n\nThe United Nations secretary-general urged both sides not to attack the ships.',
      'United Nations secretary-general > sides: not to attack the ships (request)',
    ],
    ['The Varn Teachers’ Union called on the county to raise pay by 6%.', 'Varn Teachers’ Union > county: raise pay by 6% (request)'],
    ['The Baltic states called on the EU to close the border.', 'Baltic states > EU: close the border (request)'],
    ['Senator Ted Crane accused Mark Rubel of pushing for a doubling of the quota.', 'Mark Rubel > -: a doubling of the quota (request)'],
    ['Conservative MP Ann Vale joined calls for a probe into the fire.', 'Ann Vale > -: a probe into the fire (request)'],
    [
      'The lock will stay shut until June, the canal board said.\n\nThe boatmen’s union demanded that the board open the second lock.',
      'boatmen’s union > canal board: the board open the second lock (demand)',
    ],
  ])('names the party that stands in the sentence: %s', (text, demand) => {
    expect(told(text)).toEqual([demand]);
  });
});
