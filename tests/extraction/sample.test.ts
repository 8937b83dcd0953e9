import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { normalise } from '../../src/sources/file/normalise.ts';

const SAMPLE = readFileSync(new URL('../../samples/putin-nato.txt', import.meta.url), 'utf8');

/** Other people, places and bodies in the sample's roles, so that no rule can know the names. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ['Vladimir Putin', 'Tomas Bergqvist'],
  ['Putin', 'Bergqvist'],
  ['Viktor Orban', 'Pierre Lavalle'],
  ['Dmitry Peskov', 'Jonas Halvorsen'],
  ['Peskov', 'Halvorsen'],
  ['Antony Blinken', 'Edward Marsh'],
  ['Sergey Lavrov', 'Nils Hagen'],
  ['Lavrov', 'Hagen'],
];

const rename = (text: string): string => OTHER_NAMES.reduce((renamed, [from, to]) => renamed.replaceAll(from, to), text);
const wrap = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/(.{50,72}) /g, '$1\n'))
    .join('\n\n');

const VARIANTS: readonly (readonly [string, (text: string) => string])[] = [
  ['as it ships', (text) => text],
  ['with other names', rename],
  ['in curly marks', (text) => text.replace(/"([^"]+)"/g, '“$1”')],
  ['in guillemets', (text) => text.replace(/"([^"]+)"/g, '«$1»')],
  ['in single marks', (text) => text.replace(/"([^"]+)"/g, '‘$1’')],
  ['in straight single marks', (text) => text.replace(/’/g, "'").replace(/"([^"]+)"/g, "'$1'")],
  ['with a blank line between paragraphs', (text) => text.replace(/\n/g, '\n\n')],
  ['with every paragraph joined', (text) => text.replace(/\n/g, ' ')],
  ['hard-wrapped', wrap],
  ['with other names, hard-wrapped and in curly marks', (text) => wrap(rename(text).replace(/"([^"]+)"/g, '“$1”'))],
];

/** Line ends inside a wrapped quotation and the kind of apostrophe aside. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/’/g, "'");

const JOINED_UTTERANCES = [
  ['They said one thing, they did another,', 'As people say, they screwed us over, well they simply deceived us.'],
  [
    'This [Crimea] is sovereign Russian territory, the question is closed for us,',
    "Let's imagine that Ukraine is a NATO country and starts these military operations. Then what, we should fight against the NATO bloc? So, has anyone thought about this? Looks like no.",
  ],
];

const DEMANDED = [
  /^NATO expansion$/,
  /^the renunciation of the deployment of strike weapons systems near Russian borders$/,
  /^the return of the \[NATO\] bloc's military infrastructure in Europe to the state of 1997/,
];

describe('the sample article', () => {
  for (const [name, vary] of VARIANTS) {
    describe(name, () => {
      const text = vary(normalise(SAMPLE));
      const { quotes, demands } = extract(text);
      const president = text.includes('Bergqvist') ? 'Tomas Bergqvist' : 'Vladimir Putin';
      const spokesman = text.includes('Halvorsen') ? 'Jonas Halvorsen' : 'Dmitry Peskov';
      const wordsOf = (speaker: string): string[][] =>
        quotes.filter((q) => q.kind !== 'indirect' && q.speaker?.name === speaker).map((q) => q.spans.map((span) => plain(span.text)));

      it('gives the president his words, the broken utterances joined', () => {
        const words = wordsOf(president);
        for (const utterance of JOINED_UTTERANCES) expect(words).toContainEqual(utterance);
        expect(words.flat()).toContain('had been ignored.');
        expect(words.flat().join(' ')).toContain('the fundamental Russian concerns were ignored');
      });

      it('gives him nobody else’s', () => {
        const words = wordsOf(president).flat().join(' ');
        expect(words).not.toContain('mix-up');
        expect(words).not.toContain('written follow-up');
        expect(words).not.toContain('main reply');
      });

      it('gives the spokesman his, with the reply that his office spoke of', () => {
        const words = wordsOf(spokesman);
        expect(words).toContainEqual([
          'There was a mix-up,',
          "It [the Russian correspondence] regarded a different matter. The main reply on this issue hasn't been handed over, it's still being prepared.",
        ]);
        expect(words).toContainEqual(['main reply']);
      });

      it('gives the department’s officials theirs', () => {
        const quote = quotes.find((q) => q.kind !== 'indirect' && plain(q.spans[0]!.text) === 'received a written follow-up from Russia');
        expect(quote?.speaker).toMatchObject({ kind: 'unnamed', name: expect.stringContaining('State Department officials') });
      });

      it('finds the three demands on NATO and the U.S., in the source’s words', () => {
        const mine = demands.filter((demand) => demand.issuer?.name === president);
        for (const content of DEMANDED) {
          const demand = mine.find((d) => content.test(plain(d.spans.map((span) => span.text).join(' '))));
          expect(demand, String(content)).toBeDefined();
          expect(demand!.addressee?.name).toMatch(/NATO/);
        }
      });

      it('keeps what became of them', () => {
        const responses = demands
          .flatMap((demand) => demand.responses)
          .map((response) => ({ kind: response.kind, text: plain(text.slice(response.evidence.start, response.evidence.end)) }));
        expect(responses).toContainEqual({ kind: 'rejected', text: expect.stringContaining('non-starters in negotiations') });
        expect(responses).toContainEqual({ kind: 'ignored', text: expect.stringContaining('ignored') });
      });

      it('marks the garbled word', () => {
        expect(quotes.flatMap((q) => q.defects).map((defect) => text.slice(defect.start, defect.end))).toContain('thxjmtzywe');
      });
    });
  }

  it('is read without its page furniture', () => {
    expect(normalise(SAMPLE)).not.toMatch(/RELATED IMAGES|AP Photo/);
  });
});
