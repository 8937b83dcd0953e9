import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { said } from '../helpers.ts';

const STYLES = {
  curly: ['“', '”'],
  straight: ['"', '"'],
  'single curly': ['‘', '’'],
  'straight single': ["'", "'"],
  guillemets: ['«', '»'],
  'low and high': ['„', '“'],
  'Swedish curly': ['”', '”'],
  'Finnish guillemets': ['»', '»'],
  'German guillemets': ['»', '«'],
  'corner brackets': ['「', '」'],
  'doubled single': ["''", "''"],
  backticks: ['``', "''"],
} as const;

describe('quotation marks', () => {
  for (const [style, [open, close]] of Object.entries(STYLES)) {
    it(`reads ${style} marks, with an apostrophe inside`, () => {
      const text = `${open}We won’t close the people’s bridge,${close} Maria Lopez said. ${open}It isn’t ours to close.${close}`;
      expect(said(text)).toEqual(['Maria Lopez: We won’t close the people’s bridge, / It isn’t ours to close.']);
    });
  }

  it('keeps marks inside marks with the words around them', () => {
    expect(said('“He told me, ‘Close it,’ and left,” Maria Lopez said.')).toEqual(['Maria Lopez: He told me, ‘Close it,’ and left,']);
  });

  it('keeps editorial brackets and ellipses as they stand', () => {
    expect(said('“It [the bridge] … will close,” Maria Lopez said.')).toEqual(['Maria Lopez: It [the bridge] … will close,']);
  });

  it('ends an unclosed quotation with its paragraph', () => {
    expect(said('Maria Lopez said: “The bridge will close.\n\nTraffic was light on Monday.')).toEqual([
      'Maria Lopez: The bridge will close.',
    ]);
  });

  it('parts two pieces where a mark opens again in a line without having closed', () => {
    expect(said('Maria Lopez said: "The bridge is old. "It will close." The river is high, she said.')).toEqual([
      'Maria Lopez: The bridge is old. / It will close.',
    ]);
  });

  it('parts three pieces, and keeps the reporter’s words behind them out', () => {
    expect(said('Maria Lopez said: "The bridge is old. "It rusts. "It will close." Traffic was light on Monday.')).toEqual([
      'Maria Lopez: The bridge is old. / It rusts. / It will close.',
    ]);
  });

  it('goes on behind a mark that has a space on both sides', () => {
    expect(said('Maria Lopez said: "The bridge is old. " It will close." Traffic was light.')).toEqual([
      'Maria Lopez: The bridge is old. / It will close.',
    ]);
  });

  it('keeps a quotation inside a quotation whose marks are the same and closed', () => {
    expect(said('“He told me this. “Close it.” And he left,” Maria Lopez said.')).toEqual([
      'Maria Lopez: He told me this. “Close it.” And he left,',
    ]);
  });

  it('goes on after a closing mark that nothing opened', () => {
    expect(said('It was late.” Maria Lopez said: “The bridge will close.”')).toEqual(['Maria Lopez: The bridge will close.']);
  });

  it('takes no possessive for a closing mark', () => {
    expect(said('Maria Lopez said: ‘The workers’ bridge will close.’')).toEqual(['Maria Lopez: The workers’ bridge will close.']);
  });

  it('marks a garbled word and leaves it as it stands', () => {
    const [quote] = extract('“I told thxjmtzywe Minister about it,” Maria Lopez said.').quotes;
    expect(quote!.spans[0]!.text).toBe('I told thxjmtzywe Minister about it,');
    expect(quote!.defects).toEqual([{ start: 8, end: 18, reason: 'garbled' }]);
  });

  it('finds nothing garbled in plain English', () => {
    const { quotes } = extract(
      '“The strengths of schnapps-lovers’ rhythmic catchphrases, matchsticks and sixths puzzled eighth-graders,” Maria Lopez said.',
    );
    expect(quotes[0]!.defects).toEqual([]);
  });
});
