import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Demand } from '../../src/core/news/demand.ts';
import type { Extraction } from '../../src/core/news/extraction.ts';
import type { Quote } from '../../src/core/news/quote.ts';
import { NotVerbatimError, type Reading } from '../../src/core/ports/article-store.ts';
import type { Store } from '../../src/core/ports/store.ts';
import type { Span, TextSpan } from '../../src/core/span.ts';
import { openStore } from '../../src/store/open.ts';
import { BAKER, extractionOf, LOPEZ, readingOf, TEXT } from './readings.ts';

const ALL = { offset: 0, limit: 100 };
const RUNS = { numRuns: 150 };

/** Text of news and of trouble: marks, NUL, characters of two units, letters with marks apart. */
const texts = fc.string({
  unit: fc.constantFrom('a', 'é', 'e\u0301', ' ', '“', '”', '\n', '\0', '😀', 'Я', '"', '\\', "'"),
  minLength: 1,
  maxLength: 60,
});

/** A text with spans of it that stand in order, apart. */
const spansIn = (text: string): fc.Arbitrary<TextSpan[]> =>
  fc.uniqueArray(fc.nat(text.length), { minLength: 2, maxLength: 6 }).map((ends) => {
    const sorted = ends.sort((a, b) => a - b);
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, i) => ({
      start: sorted[2 * i]!,
      end: sorted[2 * i + 1]!,
      text: text.slice(sorted[2 * i], sorted[2 * i + 1]),
    }));
  });

const bare = ({ start, end }: TextSpan): Span => ({ start, end });

const readings: fc.Arbitrary<Reading> = texts.chain((text) =>
  fc
    .record({
      said: fc.array(spansIn(text), { maxLength: 4 }),
      demanded: fc.array(spansIn(text), { maxLength: 3 }),
      kind: fc.constantFrom('direct', 'partial', 'indirect'),
    })
    .map(({ said, demanded, kind }) => {
      const quotes = said.map(
        (spans, i): Quote => ({
          kind: kind as Quote['kind'],
          spans,
          speaker: i % 2 ? LOPEZ : undefined,
          confidence: i / 4,
          rule: 'r',
          defects: [{ start: 0, end: 1, reason: 'garbled' }],
        }),
      );
      const demands = demanded.map(
        (spans): Demand => ({
          spans,
          issuer: BAKER,
          force: 'request',
          polarity: 'do',
          confidence: 0.8,
          evidence: bare(spans[0]!),
          responses: [{ kind: 'ignored', evidence: bare(spans.at(-1)!), confidence: 0.7 }],
          rule: 'r',
        }),
      );
      return {
        ...readingOf('any', { text }),
        extraction: { quotes, demands, speakers: [LOPEZ, BAKER], summary: [{ start: 0, end: text.length }] },
      };
    }),
);

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
});
afterEach(() => store.close());

const empty = async (): Promise<void> => {
  const { articles, revisions, quotes, demands, speakers } = await store.status();
  expect({ articles, revisions, quotes, demands, speakers }).toEqual({ articles: 0, revisions: 0, quotes: 0, demands: 0, speakers: 0 });
};

const refused = async (change: (extraction: Extraction) => Extraction): Promise<string> => {
  const reading = readingOf('a', { text: TEXT });
  const thrown = await store.articles.save({ ...reading, extraction: change(reading.extraction) }).then(
    () => new Error('was stored'),
    (error: Error) => error,
  );
  expect(thrown).toBeInstanceOf(NotVerbatimError);
  await empty();
  return thrown.message;
};

const withSpan = (extraction: Extraction, what: 'quotes' | 'demands', index: number, span: TextSpan): Extraction => {
  const changed = extraction[what].map((each, i) =>
    i === 0 ? { ...each, spans: each.spans.map((s, k) => (k === index ? span : s)) } : each,
  );
  return { ...extraction, [what]: changed };
};

describe('the door of the store', () => {
  it('refuses a quote or demand with any character of it changed', async () => {
    const places = fc.constantFrom(['quotes', 0], ['quotes', 1], ['demands', 0]) as fc.Arbitrary<['quotes' | 'demands', number]>;
    await fc.assert(
      fc.asyncProperty(places, fc.nat(), fc.string({ unit: 'grapheme', maxLength: 3 }), async ([what, index], at, put) => {
        const span = extractionOf(TEXT)[what][0]!.spans[index]!;
        const cut = at % span.text.length;
        const text = span.text.slice(0, cut) + put + span.text.slice(cut + 1);
        fc.pre(text !== span.text);
        await refused((extraction) => withSpan(extraction, what, index, { ...span, text }));
      }),
      RUNS,
    );
  });

  it('refuses a quote or demand that stands elsewhere, even where the lengths agree', async () => {
    const places = fc.constantFrom(['quotes', 0], ['quotes', 1], ['demands', 0]) as fc.Arbitrary<['quotes' | 'demands', number]>;
    const by = fc.integer({ min: -200, max: 200 });
    await fc.assert(
      fc.asyncProperty(places, by, by, async ([what, index], moved, grown) => {
        fc.pre(moved !== 0 || grown !== 0);
        const span = extractionOf(TEXT)[what][0]!.spans[index]!;
        await refused((extraction) =>
          withSpan(extraction, what, index, { ...span, start: span.start + moved, end: span.end + moved + grown }),
        );
      }),
      RUNS,
    );
  });

  const beyond = { start: 3, end: TEXT.length + 1 };
  const first = <T>([head, ...rest]: readonly T[], change: Partial<T>): T[] => [{ ...head!, ...change }, ...rest];
  const cases: readonly (readonly [string, string, (e: Extraction) => Extraction])[] = [
    ['a quote without a span', 'quote 1 has no span', (e) => ({ ...e, quotes: first(e.quotes, { spans: [] }) })],
    [
      'a quote of no characters',
      'quote 1 is empty at 5',
      (e) => ({ ...e, quotes: first(e.quotes, { spans: [{ start: 5, end: 5, text: '' }] }) }),
    ],
    ['spans out of order', 'stands before it', (e) => ({ ...e, quotes: first(e.quotes, { spans: e.quotes[0]!.spans.toReversed() }) })],
    ['a fraction for an offset', 'quote 1: span 1.5–', (e) => withSpan(e, 'quotes', 0, { ...e.quotes[0]!.spans[0]!, start: 1.5 })],
    ['a mention beyond the text', 'quote 1, mention', (e) => ({ ...e, quotes: first(e.quotes, { mention: beyond }) })],
    ['a cue beyond the text', 'quote 1, cue', (e) => ({ ...e, quotes: first(e.quotes, { cue: beyond }) })],
    [
      'a defect beyond the text',
      'quote 1, defect',
      (e) => ({ ...e, quotes: first(e.quotes, { defects: [{ ...beyond, reason: 'garbled' }] }) }),
    ],
    ['a confidence over 1', 'confidence 1.1: expected 0 to 1', (e) => ({ ...e, quotes: first(e.quotes, { confidence: 1.1 }) })],
    ['evidence beyond the text', 'demand 1, evidence', (e) => ({ ...e, demands: first(e.demands, { evidence: beyond }) })],
    [
      'a response beyond the text',
      'demand 1, response',
      (e) => ({ ...e, demands: first(e.demands, { responses: [{ kind: 'ignored', evidence: beyond, confidence: 0.7 }] }) }),
    ],
    ['a demand turned round', "its words don't say so", (e) => ({ ...e, demands: first(e.demands, { polarity: 'refrain' }) })],
    [
      'a demand’s confidence under 0',
      'confidence -0.1: expected 0 to 1',
      (e) => ({ ...e, demands: first(e.demands, { confidence: -0.1 }) }),
    ],
    ['a summary beyond the text', 'summary sentence 1', (e) => ({ ...e, summary: [beyond] })],
  ];
  for (const [what, said, change] of cases) it(`refuses ${what}, and says so`, async () => expect(await refused(change)).toContain(said));

  it('names what differs, and where', async () =>
    expect(await refused((e) => withSpan(e, 'quotes', 1, { ...e.quotes[0]!.spans[1]!, text: 'We have a choice.' }))).toBe(
      'quote 1 at 44–62 says "We have a choice."; the article says "We have no choice."',
    ));

  it('refuses a text with half a character, which UTF-8 can’t keep', async () => {
    await expect(store.articles.save(readingOf('half', { text: `${TEXT}\ud83d.` }))).rejects.toThrow(`half a character at ${TEXT.length}`);
    await empty();
  });

  it('leaves what was stored of the revision before, where it refuses the next', async () => {
    await store.articles.save(readingOf('a'));
    const before = await Array.fromAsync(store.export());
    const next = readingOf('a', { text: TEXT });
    await expect(store.articles.save({ ...next, extraction: { ...next.extraction, summary: [beyond] } })).rejects.toThrow(NotVerbatimError);
    expect(await Array.fromAsync(store.export())).toEqual(before);
    expect((await store.quotes.find({ space: '' }, ALL)).total).toBe(2);
  });

  it('gives back word for word whatever it lets in', async () => {
    await fc.assert(
      fc.asyncProperty(readings, async (reading) => {
        const fresh = await openStore(':memory:');
        try {
          const { articleId } = await fresh.articles.save(reading);
          const { text } = (await fresh.articles.get(articleId, ''))!;
          expect(text).toBe(reading.article.text);
          const quotes = (await fresh.quotes.find({ space: '' }, ALL)).items;
          expect(quotes.map(({ spans, kind, confidence, defects }) => ({ spans, kind, confidence, defects }))).toEqual(
            reading.extraction.quotes.map(({ spans, kind, confidence, defects }) => ({ spans, kind, confidence, defects })),
          );
          expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(reading.extraction.quotes.map(({ speaker }) => speaker?.name));
          for (const span of quotes.flatMap(({ spans }) => spans)) expect(span.text).toBe(text.slice(span.start, span.end));
          const demands = (await fresh.demands.find({ space: '' }, ALL)).items;
          expect(demands.map(({ spans }) => spans)).toEqual(reading.extraction.demands.map(({ spans }) => spans));
          for (const { evidence, evidenceText, responses } of demands) {
            expect(evidenceText).toBe(text.slice(evidence.start, evidence.end));
            for (const response of responses) expect(response.text).toBe(text.slice(response.evidence.start, response.evidence.end));
          }
          const [line] = await Array.fromAsync(fresh.export());
          expect(line).toEqual({
            version: 1,
            space: '',
            revision: 1,
            readAt: reading.readAt,
            article: reading.article,
            extraction: reading.extraction,
          });
        } finally {
          await fresh.close();
        }
      }),
      { numRuns: 60 },
    );
  });
});
