import { expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';

it('of a text in another language gives the words in marks, without speakers, indirect statements or demands', () => {
  const text =
    '« Le pont restera fermé jusqu’à la fin de l’année », a dit Anne Leroy, la maire de la ville. Elle a demandé au gouvernement de payer pour les bateaux, mais le ministre ne veut pas en parler avec les élus qui sont là.';
  const { quotes, demands, speakers } = extract(text);
  expect(quotes.map(({ kind, speaker, spans }) => [kind, speaker, text.slice(spans[0]!.start, spans[0]!.end)])).toEqual([
    ['direct', undefined, spanOf(text)],
  ]);
  expect([demands, speakers]).toEqual([[], []]);
});

const spanOf = (text: string): string => /«\s*(.*?)\s*»/.exec(text)![1]!;
