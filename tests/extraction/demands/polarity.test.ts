import { expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';

const told = (text: string): string[] =>
  extract(text).demands.map(({ polarity, spans, issuer }) => `${polarity} ${issuer?.name}: ${spans.map((span) => span.text).join(' … ')}`);

it('a warning against something is never shown as a demand for it', () =>
  expect(told('The county warned drivers against crossing the old ford.')).toEqual(['refrain county: against crossing the old ford']));

it('what one asks for and what one asks to leave are two demands, however alike', () =>
  expect(told('Nadia Petrov urged the council to sell the mill. Later Petrov urged the council not to sell the mill.')).toEqual([
    'do Nadia Petrov: sell the mill',
    'refrain Nadia Petrov: not to sell the mill',
  ]));

it('words taken from the article begin at its own “not”, and stand there letter by letter', () => {
  const text = 'The mayor, Ole Strand, asked visitors never to feed the gulls.';
  const [demand] = extract(text).demands;
  const [span] = demand!.spans;
  expect([demand!.polarity, text.slice(span!.start, span!.end)]).toEqual(['refrain', span!.text]);
  expect(span!.text).toContain('never');
});

it('a law that bans something is not what is to be left', () =>
  expect(told('Nadia Petrov called for the law banning the sale of fireworks to children to be enforced better.')).not.toContainEqual(
    expect.stringMatching(/^refrain/),
  ));

it('a fight against something is a thing to be done', () =>
  expect(told('Nadia Petrov urged the council to step up the fight against dengue and open a clinic.').join()).not.toMatch(/refrain/));
