import { expect, test } from 'vitest';
import { answersTo, type TextLinesOptions } from '../../../src/app/transfer/text-lines.ts';
import type { Extraction } from '../../../src/core/news/extraction.ts';

const NOTHING: Extraction = { quotes: [], demands: [], speakers: [], summary: [] };

/** Gives the whole text as the summary, so that an answer shows which text it saw. */
const whole: TextLinesOptions = {
  extractor: { extract: async (text) => ({ ...NOTHING, summary: [{ start: 0, end: text.length }] }) },
  unexpected: () => 'went wrong',
};

async function* chunks(...given: (string | Buffer)[]) {
  yield* given;
}

async function answers(input: AsyncIterable<string | Buffer>, options = whole): Promise<Record<string, unknown>[]> {
  const lines: Record<string, unknown>[] = [];
  for await (const line of answersTo(input, options)) lines.push(JSON.parse(line));
  return lines;
}

test('a bad line is answered in its place and the rest go on', async () => {
  const input = chunks('{"id":1,"text":"a"}\nnot json\n{"id":2}\n{"text":"b"}\n[]\nnull\n{"id":3,"text":"ccc"}');
  expect(await answers(input)).toEqual([
    { id: 1, quotes: [], demands: [], summary: [{ start: 0, end: 1 }] },
    { id: null, error: 'line 2: not JSON' },
    { id: null, error: 'line 3: text: expected a string' },
    { id: null, error: 'line 4: id: expected a string or a number' },
    { id: null, error: 'line 5: expected an object with id and text' },
    { id: null, error: 'line 6: expected an object with id and text' },
    { id: 3, quotes: [], demands: [], summary: [{ start: 0, end: 3 }] },
  ]);
});

test('blank lines are skipped and counted, and CRLF ends a line too', async () => {
  expect(await answers(chunks('\n  \r\n{"id":"a","text":""}\r\n\nx\n'))).toMatchObject([{ id: 'a' }, { error: 'line 5: not JSON' }]);
});

test('a character cut in two by a chunk, a line separator and a byte order mark are read as they are', async () => {
  const line = Buffer.from('\ufeff{"id":"é","text":"né\u2028à"}\n');
  for (let cut = 0; cut <= line.length; cut++) {
    expect(await answers(chunks(line.subarray(0, cut), line.subarray(cut)))).toMatchObject([{ id: 'é', summary: [{ end: 4 }] }]);
  }
});

test('a line that is not UTF-8 is a bad line', async () => {
  const input = chunks(Buffer.from([0x7b, 0xe9, 0x7d, 0x0a]), '{"id":1,"text":""}\n');
  expect(await answers(input)).toMatchObject([{ id: null, error: 'line 1: the line is not UTF-8' }, { id: 1 }]);
});

test('an answer is given before the next line is read', async () => {
  const seen: string[] = [];
  async function* input() {
    for (const id of [1, 2]) {
      seen.push(`read ${id}`);
      yield `{"id":${id},"text":""}\n`;
    }
  }
  for await (const line of answersTo(input(), whole)) seen.push(`answered ${JSON.parse(line).id}`);
  expect(seen).toEqual(['read 1', 'answered 1', 'read 2', 'answered 2']);
});

test('an extractor that throws spoils its own line alone', async () => {
  const extractor = { extract: async (text: string) => (text === 'bad' ? Promise.reject(new Error('secret')) : NOTHING) };
  const input = chunks('{"id":1,"text":"bad"}\n{"id":2,"text":""}\n');
  expect(await answers(input, { ...whole, extractor })).toMatchObject([{ id: null, error: 'line 1: went wrong' }, { id: 2 }]);
});

test('a normalised text comes with the answer, since the offsets count in it', async () => {
  const options = { ...whole, normalise: (text: string) => text.trim() };
  expect(await answers(chunks('{"id":1,"text":"  a  "}'), options)).toEqual([
    { id: 1, text: 'a', quotes: [], demands: [], summary: [{ start: 0, end: 1 }] },
  ]);
});

test('a quote and a demand have exactly the promised fields, null for what is absent', async () => {
  const speaker = { name: 'Ann Lee', kind: 'person', role: 'mayor', aliases: ['Lee'] } as const;
  const words = [{ start: 0, end: 1, text: 'a' }];
  const found: Extraction = {
    ...NOTHING,
    quotes: [
      {
        kind: 'direct',
        spans: words,
        speaker,
        mention: { start: 1, end: 2 },
        cue: { start: 2, end: 3 },
        confidence: 1,
        rule: 'r',
        resolution: 's',
        defects: [],
      },
      { kind: 'partial', spans: words, confidence: 0, rule: 'r', defects: [] },
    ],
    demands: [
      {
        spans: words,
        issuer: speaker,
        force: 'demand',
        polarity: 'do',
        confidence: 0.8,
        evidence: { start: 0, end: 3 },
        rule: 'r',
        responses: [{ kind: 'rejected', evidence: { start: 4, end: 5 }, confidence: 0.7 }],
      },
    ],
  };
  expect(await answers(chunks('{"id":1,"text":"abc"}'), { ...whole, extractor: { extract: async () => found } })).toEqual([
    {
      id: 1,
      quotes: [
        {
          kind: 'direct',
          spans: words,
          speaker: { name: 'Ann Lee', role: 'mayor', kind: 'person' },
          mention: { start: 1, end: 2 },
          cue: { start: 2, end: 3 },
        },
        { kind: 'partial', spans: words, speaker: null, mention: null, cue: null },
      ],
      demands: [
        {
          spans: words,
          issuer: { name: 'Ann Lee' },
          addressee: null,
          force: 'demand',
          polarity: 'do',
          confidence: 0.8,
          evidence: { start: 0, end: 3 },
          responses: [{ kind: 'rejected', by: null, evidence: { start: 4, end: 5 }, confidence: 0.7 }],
          supporters: [],
        },
      ],
      summary: [],
    },
  ]);
});
