import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { growth, LINEAR } from '../../growth.ts';
import { said } from '../helpers.ts';

const DEBATE = `Harbour debate

Maria Lopez, the mayor, and John Baker, an engineer, met on Monday.

LOPEZ: We have waited for nine years. The bridge is safe.

BAKER: (laughing) Nobody has tested it. He told me “never”.

LOPEZ: That is not true.

BAKER: It is.`;

describe('a transcript', () => {
  it('gives each labelled paragraph to whom its label names, stage directions off', () => {
    expect(said(DEBATE)).toEqual([
      'Maria Lopez: We have waited for nine years. The bridge is safe.',
      'John Baker: Nobody has tested it. He told me “never”.',
      'Maria Lopez: That is not true.',
      'John Baker: It is.',
    ]);
  });

  it('gives a speaker whom only the labels name that name', () => {
    const text = 'ANNA O’HARE: One two three.\nKIM: Four five.\nANNA O’HARE: Six seven.\nKIM: Eight nine.';
    expect(said(text)).toEqual(['Anna O’Hare: One two three.', 'Kim: Four five.', 'Anna O’Hare: Six seven.', 'Kim: Eight nine.']);
  });

  it('gives turns under initials to whoever has them, with the first one under the whole name', () => {
    const text =
      'We met Ines Carvalho at the port.\n\nMarta Duarte: Is it safe?\n\nInes Carvalho: It is.\n\nMD: Who says so?\n\nIC: I do.\n\nMD: And now?\n\nIC: Now we wait.';
    expect(said(text)).toEqual([
      'Marta Duarte: Is it safe?',
      'Ines Carvalho: It is.',
      'Marta Duarte: Who says so?',
      'Ines Carvalho: I do.',
      'Marta Duarte: And now?',
      'Ines Carvalho: Now we wait.',
    ]);
  });

  it('gives turns under initials of nobody in the text to nobody', () => {
    const text = 'We met her at the port.\n\nMD: Is it safe?\n\nIC: It is.\n\nMD: Who says so?\n\nIC: I do.';
    expect(said(text)).toEqual(['?: Is it safe?', '?: It is.', '?: Who says so?', '?: I do.']);
  });

  it('gives answers to the one person that the text is about, and questions to nobody', () => {
    const text =
      'Maria Lopez has run the port since May. We spoke to Maria Lopez.\n\nQ: Is it safe?\n\nA: It is safe.\n\nQ. Who says so?\n\nA. I do.';
    expect(said(text)).toEqual(['Maria Lopez: It is safe.', 'Maria Lopez: I do.']);
  });

  it('gives answers to nobody where the text is about two', () => {
    const text = 'Maria Lopez met John Baker.\n\nQ: Is it safe?\nA: It is safe.\nQ: Who says so?\nA: I do.';
    expect(said(text)).toEqual(['?: It is safe.', '?: I do.']);
  });

  it('gives a surname that two share to nobody', () => {
    const text = 'Ann Lee and Tom Lee met.\n\nLEE: One two.\nBAKER: Three four.\nLEE: Five six.\nBAKER: Seven eight.';
    expect(said(text)).toEqual(['?: One two.', 'Baker: Three four.', '?: Five six.', 'Baker: Seven eight.']);
  });
});

describe('what only looks like a transcript', () => {
  it.each([
    ['a list of facts', 'Date: Monday\nPlace: Varna\nPrice: Free\nDoors: Seven\nBand: The Gulls'],
    ['one label again and again', 'Update: The bridge is shut.\nUpdate: It is open.\nUpdate: It is shut.\nUpdate: Open.'],
    ['a few labels in a long report', `Note: One.\nTip: Two.\n${'The bridge stood there.\n'.repeat(9)}Note: Three.\nTip: Four.`],
  ])('%s has no quotes', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});

it('any lines of labels and words give spans that stand in the text, in order', () => {
  const line = fc.tuple(
    fc.constantFrom('LEE: ', 'Q: ', 'A. ', 'Ann Lee (on phone): ', 'KIM, host: ', '', '  '),
    fc.string({ maxLength: 30 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const text = lines.map((parts) => parts.join('')).join('\n');
      const { quotes } = extract(text);
      for (const { spans } of quotes) for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
      const starts = quotes.map(({ spans }) => spans[0]!.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
  );
});

it('takes work in proportion to its length', () => {
  expect(growth(extract, 'LEE: He said “no” to it.\nKIM: She said “yes” to that.\n', 20_000)).toBeLessThan(LINEAR);
});
