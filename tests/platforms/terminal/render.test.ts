import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Block, Inline, QuoteBlock, Reply } from '../../../src/core/chat/reply.ts';
import { renderReply } from '../../../src/platforms/terminal/render.ts';
import { safe } from '../../../src/platforms/terminal/safe.ts';
import { growth, LINEAR } from '../../growth.ts';

const replyOf = (...blocks: Block[]): Reply => ({ title: 'Title', blocks, audience: 'asker' });
const plain = (reply: Reply, width?: number): string => renderReply(reply, { width, colour: false });
const quote = (block: Partial<QuoteBlock> & { readonly pieces: readonly string[] }): QuoteBlock => ({
  kind: 'quote',
  verbatim: true,
  sources: [],
  ...block,
});

/** Text as a hostile article may hold it. */
const hostile = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('word', ' ', 'the bridge ', '“', '”', '…') },
      fc.constantFrom(
        '\u001b[31m',
        '\u001b[2J',
        '\u001b]0;title\u0007',
        '\u001b]8;;https://x.example\u001b\\',
        '\u001bc',
        '\u009b31m',
        '\u001b',
        '\u0007',
        '\r',
        '\n',
        '\t',
        '\u0000',
        '\u202e',
        '\u2066',
        '\u200f',
        '漢字',
        '👩‍👩‍👧',
        'e\u0301',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const calm = fc
  .array(fc.constantFrom('bridge', 'of', 'the', 'harbour', '漢字', 'naïve', 'said,', '👍'), { minLength: 1, maxLength: 40 })
  .map((words) => words.join(' '));

const repliesOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Reply> => {
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    text,
    fc.record({ text, style: fc.constantFrom('strong' as const, 'quiet' as const) }),
    fc.record({ text, url: text }),
  );
  const rich = fc.oneof(text, fc.array(inline, { maxLength: 4 }));
  const maybe = fc.option(text, { nil: undefined });
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constant('heading' as const), text }),
    fc.record({ kind: fc.constant('text' as const), text: rich }),
    fc.record({ kind: fc.constant('list' as const), items: fc.array(rich, { maxLength: 3 }) }),
    fc.record({ kind: fc.constant('fields' as const), fields: fc.array(fc.record({ name: text, value: rich }), { maxLength: 3 }) }),
    fc.record({
      kind: fc.constant('quote' as const),
      pieces: fc.array(text, { minLength: 1, maxLength: 3 }),
      verbatim: fc.boolean(),
      speaker: maybe,
      role: maybe,
      date: fc.constantFrom(undefined, new Date('2026-11-23T00:00:00Z')),
      sources: fc.array(fc.record({ label: text, url: maybe, articleId: fc.constantFrom(undefined, 12) }), { maxLength: 2 }),
      notes: fc.array(text, { maxLength: 2 }),
    }),
  );
  return fc.record({
    title: text,
    blocks: fc.array(block, { maxLength: 6 }),
    footer: maybe,
    buttons: fc.array(fc.record({ label: text, call: fc.constant({ command: 'quote', options: {} }) }), { maxLength: 3 }),
    audience: fc.constant('asker' as const),
  });
};

test('a day stands in its zone, by UTC without one', () => {
  const date = new Date('2026-11-20T20:00:00Z');
  expect(plain(replyOf({ kind: 'text', text: ['read ', { date }, ', there ', { date, zone: 'Asia/Tokyo' }, '.'] }))).toContain(
    'read 20 November 2026, there 21 November 2026.',
  );
});

test('an empty piece makes no space', () => {
  expect(plain(replyOf({ kind: 'text', text: ['(last on ', { date: new Date('2026-11-20T08:00:00Z'), time: true }, '', ')'] }))).toContain(
    '(last on 20 November 2026, 08:00 UTC)',
  );
});

describe('for any answer', () => {
  test('no control character and no mark of direction comes out without colour', () => {
    fc.assert(
      fc.property(repliesOf(hostile), fc.constantFrom(undefined, 20, 80), (reply, width) => {
        expect(plain(reply, width)).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('with colour, only our own styles do, each ended on its line', () => {
    fc.assert(
      fc.property(repliesOf(hostile), (reply) => {
        for (const line of renderReply(reply, { width: 60, colour: true }).split('\n')) {
          const rest = line.replace(/\u001b\[(?:1|2)m[^\u001b]*\u001b\[22m|\u001b\[(?:36|33)m[^\u001b]*\u001b\[39m/g, '');
          expect(rest).not.toContain('\u001b');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('colour changes no word and no line', () => {
    fc.assert(
      fc.property(repliesOf(hostile), (reply) => {
        expect(renderReply(reply, { width: 60, colour: true }).replace(/\u001b\[\d+m/g, '')).toBe(plain(reply, 60));
      }),
      { numRuns: 300 },
    );
  });

  test('every verbatim piece stands whole between marks where nothing is wrapped, and no paraphrase does', () => {
    fc.assert(
      fc.property(repliesOf(hostile), (reply) => {
        const lines = plain(reply).split('\n');
        for (const block of reply.blocks) {
          if (block.kind !== 'quote') continue;
          if (block.verbatim)
            expect(lines.some((line) => block.pieces.every((piece) => line.includes(collapsed(`“${safe(piece)}”`))))).toBe(true);
          else expect(lines.some((line) => line === collapsed(`│ Reported: ${block.pieces.map(safe).join(' … ')}`))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no line of several words is wider than the terminal', () => {
    fc.assert(
      fc.property(repliesOf(calm), fc.integer({ min: 30, max: 100 }), (reply, width) => {
        for (const line of plain(reply, width).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 300 },
    );
  });

  test('wrapping loses no word', () => {
    fc.assert(
      fc.property(calm, fc.integer({ min: 20, max: 100 }), (text, width) => {
        const body = plain(replyOf(quote({ pieces: [text] })), width)
          .split('\n')
          .slice(2, -1)
          .map((line) => line.replace(/^│ /, ''));
        expect(body.join(' ').replace(/漢 字/g, '漢字')).toBe(`“${text}”`);
      }),
    );
  });

  test('no two blank lines follow each other, and none ends in a space', () => {
    fc.assert(
      fc.property(repliesOf(calm), fc.constantFrom(undefined, 40), (reply, width) => {
        expect(plain(reply, width)).not.toMatch(/\n\n\n| \n/);
      }),
    );
  });
});

/** As lines are set: single spaces, none at the end. */
const collapsed = (text: string): string => text.split(' ').filter(Boolean).join(' ');

describe('what a terminal would obey', () => {
  test.each([
    ['\u001b[31mred\u001b[0m', 'red'],
    ['a\u001b]0;evil title\u0007b', 'ab'],
    ['\u001b]8;;https://x.example\u001b\\link\u001b]8;;\u001b\\', 'link'],
    ['\u001b]0;unended title', '0;unended title'],
    ['\u001b\u001b[31m[31mtwice', '[31mtwice'],
    ['one\r\ntwo\tthree', 'one two three'],
    ['safe\u202etxet\u202c', 'safetxet'],
    ['bell\u0007, null\u0000', 'bell, null'],
  ])('%j is shown as %j', (text, shown) => {
    expect(safe(text)).toBe(shown);
  });

  test('unended sequences are cleaned with work in proportion to their number', () => {
    expect(safe('\u001b]a'.repeat(500_000)) === 'a'.repeat(500_000)).toBe(true);
    expect(growth(safe, '\u001b]a', 150_000)).toBeLessThan(LINEAR);
  });
});

describe('layout', () => {
  test('the pieces of a broken utterance are joined by an ellipsis, each in its own marks', () => {
    expect(plain(replyOf(quote({ pieces: ['We wait,', 'Then we go.'], speaker: 'Ruth Berg', role: 'captain' })))).toBe(
      'Title\n\n│ “We wait,” … “Then we go.”\n│ — Ruth Berg, captain\n',
    );
  });

  test('a paraphrase is said to be one, without marks', () => {
    expect(plain(replyOf(quote({ pieces: ['that they would wait'], verbatim: false })))).toBe(
      'Title\n\n│ Reported: that they would wait\n',
    );
  });

  test('quotes in a row from one place name it once, beneath the last', () => {
    const sources = [{ label: 'Pier', articleId: 3 }];
    const [a, b, c] = ['A.', 'B.', 'C.'].map((words) => quote({ pieces: [words], sources }));
    const other = quote({
      pieces: ['D.'],
      sources: [{ label: 'Bridge', url: 'https://x.example/', articleId: 4 }],
      date: new Date('2026-11-20T23:59:00Z'),
    });
    expect(plain(replyOf(a!, b!, other, c!))).toBe(
      'Title\n\n│ “A.”\n\n│ “B.”\n\n  Source: Pier, article 3\n\n│ “D.”\n│ Bridge <https://x.example/>, 20 November 2026, article 4\n\n│ “C.”\n│ Pier, article 3\n',
    );
  });

  test('styled words keep their distance, and a comma its word', () => {
    const text: Inline[] = [
      { text: 'Lead: ', style: 'quiet' },
      'one',
      { text: ', two', style: 'strong' },
      ' three',
      { text: ' four', style: 'quiet' },
    ];
    expect(plain(replyOf({ kind: 'text', text }))).toBe('Title\n\n  Lead: one, two three four\n');
    expect(plain(replyOf({ kind: 'text', text }), 20)).toBe('Title\n\n  Lead: one, two\n  three four\n');
  });

  test('text and lists under a heading stand together; a heading has a blank line above', () => {
    const blocks: Block[] = [
      { kind: 'heading', text: 'Head' },
      { kind: 'list', items: ['a', 'b'] },
      { kind: 'text', text: 'below' },
      { kind: 'heading', text: 'Next' },
      { kind: 'fields', fields: [{ name: 'Name', value: 'x' }] },
    ];
    expect(plain(replyOf(...blocks))).toBe('Title\n\nHead\n  • a\n  • b\n  below\n\nNext\n  Name  x\n');
  });

  test('wide characters count for two columns, and may be parted', () => {
    const lines = plain(replyOf({ kind: 'text', text: '漢字'.repeat(20) }), 30)
      .split('\n')
      .slice(2, -1);
    expect(lines).toEqual([`  ${'漢字'.repeat(7)}`, `  ${'漢字'.repeat(7)}`, `  ${'漢字'.repeat(6)}`]);
  });

  test('values stand beside their names where there is room, beneath them where there is not', () => {
    const block: Block = {
      kind: 'fields',
      fields: [
        { name: '名前', value: 'x' },
        { name: 'Publisher', value: 'Coast Post' },
      ],
    };
    expect(plain(replyOf(block), 80)).toBe('Title\n\n  名前       x\n  Publisher  Coast Post\n');
    expect(plain(replyOf(block), 20)).toBe('Title\n\n  名前\n    x\n  Publisher\n    Coast Post\n');
  });

  test('offered names are numbered, and a page says how to get the next', () => {
    const call = { command: 'quote', options: {} };
    const reply: Reply = {
      ...replyOf(),
      footer: '23 quotes',
      buttons: [
        { label: 'Anna Lind', call },
        { label: 'Oskar Lind', call },
      ],
      paging: { page: 1, pages: 3, total: 23, call },
    };
    expect(plain(reply)).toBe(
      'Title\n\n  1. Anna Lind\n  2. Oskar Lind\n  Type a number to choose.\n23 quotes\nPage 1 of 3. Type “more” for the next.\n',
    );
    expect(plain({ ...reply, buttons: [], paging: { ...reply.paging!, page: 3 } })).toBe('Title\n\n23 quotes\nPage 3 of 3\n');
  });
});
