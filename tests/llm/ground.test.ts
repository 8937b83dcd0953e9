import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { TOPICS } from '../../src/core/news/abstract.ts';
import { FORCES, POLARITIES } from '../../src/core/news/demand.ts';
import { sentencesOf } from '../../src/extraction/grammar/sentences.ts';
import { viewsOf } from '../../src/llm/article-view.ts';
import { groundAbstract, groundReading } from '../../src/llm/ground.ts';
import type { OpenQuote, ReadingReply } from '../../src/llm/questions.ts';
import { flawOf } from '../../src/matching/grounding/bullet.ts';
import { checkVerbatim } from '../../src/store/verify-quotations.ts';
import { ARTICLE, unsureRules } from './helpers.ts';

const [view] = viewsOf(ARTICLE, sentencesOf(ARTICLE));
const extraction = await unsureRules.extract(ARTICLE);
const context = { text: ARTICLE, extraction, view: view! };
const open: OpenQuote[] = extraction.quotes.flatMap((quote) => (quote.kind === 'direct' ? { number: 1, sentence: 7, quote } : []));
const read = (reply: Partial<ReadingReply>) => groundReading({ speakers: [], demands: [], descriptions: [], ...reply }, open, context);
const DEMAND = GOOD();

function GOOD(): ReadingReply['demands'][number] {
  return { sentence: 9, words: 'keep one quay open', issuer: 'Olga Brandt', addressee: 'harbour board', force: 'demand', polarity: 'do' };
}

describe('who said a quote', () => {
  it.each([
    ['Olga Brandt', 'Olga Brandt'],
    ['Per Lund', 'Per Lund'],
    ['fisher Olga Brandt', 'Olga Brandt'],
  ])('is taken from the model where the name stands near: %s', (name, speaker) => {
    const [quote] = read({ speakers: [{ quote: 1, name }] }).value.quotes.values();
    expect(quote!.speaker!.name).toBe(speaker);
    expect(ARTICLE.slice(quote!.mention!.start, quote!.mention!.end)).toBe(speaker);
  });

  it.each([
    ['speaker', 'Angela Merkel'],
    ['speaker', 'Olga Lund'],
    ['speaker', 'Port Brandt'],
    ['speaker', 'she'],
    ['speaker', 'Sunday'],
    ['speaker', ''],
    ['speaker', 'Olga Brandt and Per Lund had come'],
    ['speaker', 'constructor'],
    ['speaker', '__proto__'],
    ['far', 'Ines Calder'],
  ])('is refused (%s) for the name %j', (reason, name) => {
    const { value, refused } = read({ speakers: [{ quote: 1, name }] });
    expect([value.quotes.size, refused]).toEqual([0, [reason]]);
  });

  it('is refused for a quote that was not asked about, and for a second name', () => {
    const name = 'Olga Brandt';
    expect(read({ speakers: [2, 0, -1, 1.5, 1, 1].map((quote) => ({ quote, name })) }).refused).toEqual(Array(5).fill('quote'));
  });
});

describe('a demand of the model’s', () => {
  it('is taken where its words, its parties and a word that demands stand there', () => {
    expect(read({ demands: [DEMAND] }).value.demands).toMatchObject([{ spans: [{ text: 'keep one quay open' }] }]);
    expect(read({ demands: [{ ...DEMAND, words: '“Keep one quay open.”', addressee: null }] }).value.demands).toHaveLength(1);
  });

  it.each([
    ['citation', { sentence: 99 }],
    ['citation', { sentence: 0 }],
    ['citation', { sentence: 8.5 }],
    ['span', { words: 'keep two quays open' }],
    ['span', { words: 'keep one quay o' }],
    ['span', { words: 'The crews of Olga Brandt want the harbour board to keep one quay open.' }],
    ['span', { words: 'to' }],
    ['span', { words: '' }],
    ['cue', { sentence: 5, words: 'was bitter' }],
    ['party', { issuer: 'Angela Merkel' }],
    ['party', { issuer: 'Ines Calder' }],
    ['party', { issuer: '' }],
    ['party', { addressee: 'NATO' }],
    ['party', { addressee: 'Olga Brandt' }],
    ['known', { sentence: 4, words: 'sell its cranes', issuer: 'Tobias Renn' }],
  ])('is refused (%s) with %j', (reason, change) => {
    const { value, refused } = read({ demands: [{ ...DEMAND, ...change }] });
    expect([value.demands, refused]).toEqual([[], [reason]]);
  });

  it('is taken once', () => expect(read({ demands: [DEMAND, DEMAND] }).refused).toEqual(['known']));
});

const pieces = [
  ...new Set(ARTICLE.match(/[\p{L}\p{N}’$.]+/gu)),
  'Merkel',
  'Moscow',
  '97',
  'not',
  'Friday',
  '“',
  '@everyone',
  'http://x.example',
];
const phrase = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((words) => words.join(' ')),
  fc.tuple(fc.nat(ARTICLE.length), fc.nat(120)).map(([from, length]) => ARTICLE.slice(from, from + length)),
  fc.string({ unit: 'binary' }),
);
const number = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.double(), fc.integer());

test('whatever the model replies, what comes out is grounded', () => {
  let taken = 0;
  fc.assert(
    fc.property(
      fc.record({
        bullets: fc.array(fc.record({ text: phrase, sentences: fc.array(number, { maxLength: 4 }) }), { maxLength: 5 }),
        topics: fc.array(fc.constantFrom(...TOPICS)),
      }),
      fc.record({
        speakers: fc.array(fc.record({ quote: number, name: fc.oneof(phrase, fc.constantFrom('Olga Brandt', 'Per Lund')) }), {
          maxLength: 4,
        }),
        demands: fc.array(
          fc.record({
            sentence: number,
            words: phrase,
            issuer: fc.oneof(phrase, fc.constantFrom('Olga Brandt', 'Tobias Renn')),
            addressee: fc.option(phrase),
            force: fc.constantFrom(...FORCES),
            polarity: fc.constantFrom(...POLARITIES),
          }),
          { maxLength: 4 },
        ),
        descriptions: fc.constant<{ sentence: number; name: string; words: string }[]>([]),
      }),
      (abstractReply, readingReply) => {
        const { value: abstract, refused } = groundAbstract(abstractReply, view!, ARTICLE);
        const { value: reading } = groundReading(readingReply, open, context);
        taken += (abstract.abstract?.length ?? 0) + reading.demands.length + reading.quotes.size;
        const demands = [...extraction.demands, ...reading.demands];
        const quotes = extraction.quotes.map((quote) => reading.quotes.get(quote) ?? quote);
        checkVerbatim(ARTICLE, { ...extraction, ...abstract, demands, quotes });
        for (const { text, sentences } of abstract.abstract ?? [])
          expect(
            flawOf(
              text,
              sentences.map(({ start, end }) => ARTICLE.slice(start, end)),
              ARTICLE,
            ),
          ).toBeUndefined();
        for (const speaker of [
          ...[...reading.quotes.values()].map((quote) => quote.speaker!),
          ...reading.demands.flatMap(({ issuer, addressee }) => [issuer!, addressee ?? issuer!]),
        ])
          expect(ARTICLE.toLowerCase()).toContain(speaker.name.toLowerCase());
        expect(abstract.topics!.length).toBeLessThanOrEqual(3);
        expect(refused.length + (abstract.abstract?.length ?? 0)).toBeLessThanOrEqual(5);
        expect(abstract.abstract?.length ?? 2).toBeLessThanOrEqual(3);
      },
    ),
    { numRuns: 3_000 },
  );
  expect(taken).toBeGreaterThan(0);
});
