import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';

const sample = readFileSync(new URL('../../../samples/putin-nato.txt', import.meta.url), 'utf8');

const NAMES: readonly (readonly [string, string])[] = [
  ['Vladimir', 'Ernesto'],
  ['Putin', 'Valdano'],
  ['Russian', 'Chilean'],
  ['Russia', 'Chile'],
  ['NATO', 'OAS'],
  ['Kremlin', 'Moneda'],
  ['Ukraine', 'Bolivia'],
  ['United States', 'United Kingdom'],
  ['U.S.', 'U.K.'],
  ['Moscow', 'Santiago'],
  ['Dmitry Peskov', 'Pablo Ruiz'],
  ['Peskov', 'Ruiz'],
];
const renamed = (text: string): string => NAMES.reduce((all, [from, to]) => all.replaceAll(from, to), text);
const marked = (open: string, close: string): string => sample.replace(/"([^"]*)"/g, `${open}$1${close}`);
const wrapped = sample
  .split('\n')
  .map((line) => line.replace(/(.{1,72})(?: |$)/g, '$1\n'))
  .join('\n');

const VARIANTS: readonly (readonly [string, string])[] = [
  ['as it is', sample],
  ['with curly marks', marked('“', '”')],
  ['with single marks', marked('‘', '’')],
  ['with straight single marks', marked("'", "'")],
  ['with guillemets', marked('«', '»')],
  ['in one paragraph', sample.replace(/\n+/g, ' ')],
  ['with blank lines', sample.replace(/\n/g, '\n\n')],
  ['hard-wrapped', wrapped],
];
const plain = (text: string): string => text.replace(/\s+/g, ' ');

describe('the demands of the sample', () => {
  it.each(VARIANTS)('come out %s', (_, text) => {
    const { demands } = extract(text);
    expect(demands.map(({ spans }) => plain(spans[0]!.text))).toEqual([
      'NATO expansion',
      'the renunciation of the deployment of strike weapons systems near Russian borders',
      'the return of the [NATO] bloc’s military infrastructure in Europe to the state of 1997',
    ]);
    for (const { issuer, addressee, force, responses } of demands) {
      expect([issuer?.name, addressee?.name, force]).toEqual(['Vladimir Putin', 'U.S. and NATO', 'demand']);
      expect(responses.map(({ kind, by }) => `${kind} ${by?.name}`)).toEqual(['ignored U.S. and NATO', 'rejected U.S. and NATO']);
      const [ignored, rejected] = responses.map(({ evidence }) => plain(text.slice(evidence.start, evidence.end)));
      expect(ignored).toMatch(/had been ignored|were ignored/);
      expect(rejected).toContain('are non-starters in negotiations');
    }
  });

  it.each(VARIANTS)('come out %s with every name changed', (_, text) => {
    const { demands } = extract(renamed(text));
    expect(demands.map(({ issuer, addressee, spans }) => [issuer?.name, addressee?.name, plain(spans[0]!.text).slice(0, 20)])).toEqual([
      ['Ernesto Valdano', 'U.K. and OAS', 'OAS expansion'],
      ['Ernesto Valdano', 'U.K. and OAS', 'the renunciation of '],
      ['Ernesto Valdano', 'U.K. and OAS', 'the return of the [O'],
    ]);
  });
});
