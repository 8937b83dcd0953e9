import type { RichTextElement } from '@slack/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Reply } from '../../../src/core/chat/reply.ts';
import { PRESSED_IDS } from '../../../src/platforms/slack/render/buttons.ts';
import { escaped, link } from '../../../src/platforms/slack/render/mrkdwn.ts';
import { renderReply, type SlackMessage } from '../../../src/platforms/slack/render/render.ts';
import { anyReply } from '../replies.ts';
import { wrongIn } from './limits.ts';

const reply = (blocks: readonly Block[], rest: Partial<Reply> = {}): Reply => ({ title: 'Title', blocks, audience: 'asker', ...rest });
const call = { command: 'quote', options: { speaker: 'Ann Lee' } };

/** Each quote block's elements, in order. */
const quotesIn = (messages: readonly SlackMessage[]): RichTextElement[][] =>
  messages
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'rich_text' ? block.elements : []))
    .flatMap((element) => (element.type === 'rich_text_quote' ? [element.elements] : []));

const wordsOf = (elements: readonly RichTextElement[]): string =>
  elements.map((element) => ('text' in element ? (element.text ?? '') : '')).join('');

const labelsIn = (messages: readonly SlackMessage[]): string[] =>
  messages
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'actions' ? block.elements : []))
    .map((element) => (element.type === 'button' ? element.text.text : element.type));

const said: Block = {
  kind: 'quote',
  pieces: ['We wait,', 'and then we go.'],
  verbatim: true,
  speaker: 'Ann Lee',
  role: 'mayor',
  date: new Date('2026-11-20T08:00:00Z'),
  sources: [{ label: 'Coast & Post', url: 'https://example.org/a?b=1&c=2' }],
  notes: ['The source’s text is garbled.'],
};

test('a heading links to its article, and a day is the reader’s own, by the channel’s zone where a client can’t tell', () => {
  const date = new Date('2026-11-20T20:00:00Z');
  const [message] = renderReply(
    reply([
      { kind: 'heading', text: 'Lock shut', url: 'https://coast.example/lock' },
      { kind: 'text', text: ['Coast Post, ', { date, zone: 'Asia/Tokyo' }] },
    ]),
  );
  expect(JSON.stringify(message!.blocks)).toContain(
    '{"type":"link","url":"https://coast.example/lock","text":"Lock shut","style":{"bold":true}}',
  );
  expect(JSON.stringify(message!.blocks)).toContain(
    '{"type":"date","timestamp":1795204800,"format":"{date_short_pretty}","fallback":"21 November 2026"}',
  );
});

test('a time is the reader’s own too, by UTC where a client can’t tell', () => {
  const [message] = renderReply(reply([{ kind: 'text', text: ['Read ', { date: new Date('2026-11-20T20:00:00Z'), time: true }] }]));
  const token = '"timestamp":1795204800,"format":"{date_short_pretty} at {time}","fallback":"20 November 2026, 20:00 UTC"';
  expect(JSON.stringify(message!.blocks)).toContain(token);
});

test('a heading that names a day names the reader’s own', () => {
  const date = new Date('2026-11-20T20:00:00Z');
  const [message] = renderReply(reply([{ kind: 'heading', text: '20 November 2026', date }]));
  expect(JSON.stringify(message!.blocks)).toContain(
    '{"type":"date","timestamp":1795204800,"format":"{date_short_pretty}","fallback":"20 November 2026","style":{"bold":true}}',
  );
});

describe('a quote', () => {
  test('stands in a quote block with its speaker, its day in the reader’s own zone and its source as a link', () => {
    const [elements] = quotesIn(renderReply(reply([said])));
    expect(elements).toEqual([
      { type: 'text', text: '“We wait,” … “and then we go.”' },
      { type: 'text', text: '\n' },
      { type: 'text', text: '— ' },
      { type: 'text', text: 'Ann Lee', style: { bold: true } },
      { type: 'text', text: ', ' },
      { type: 'text', text: 'mayor' },
      { type: 'text', text: ' · ' },
      { type: 'date', timestamp: 1795161600, format: '{date_short_pretty}', fallback: '20 November 2026' },
      { type: 'text', text: ' · ' },
      { type: 'link', text: 'Coast & Post', url: 'https://example.org/a?b=1&c=2' },
      { type: 'text', text: '\n' },
      { type: 'text', text: '⚠ The source’s text is garbled.' },
    ]);
  });

  test('is told whole where blocks are not shown', () => {
    expect(renderReply(reply([said]))[0]!.text).toBe(
      'Title\n\n“We wait,” … “and then we go.”\n— Ann Lee, mayor · <!date^1795161600^{date_short_pretty}|20 November 2026> · ' +
        '<https://example.org/a?b=1&amp;c=2|Coast &amp; Post>\n⚠ The source’s text is garbled.',
    );
  });

  test('of many words goes on in the next block at a sentence’s end, in marks of its own', () => {
    const piece = 'The bridge will stay shut until the spring. '.repeat(700).trim();
    const messages = renderReply(reply([{ kind: 'quote', pieces: [piece], verbatim: true, speaker: 'Ann Lee', sources: [] }]));
    const parts = quotesIn(messages).map((elements) => /^“([^“”]*)”/.exec(wordsOf(elements))![1]!);
    expect(messages.length).toBeGreaterThan(1);
    expect(parts.join(' ')).toBe(piece);
    for (const part of parts) expect(part).toMatch(/\.$/);
    for (const { text } of messages) expect(text.split('“').length).toBe(text.split('”').length);
  });

  test('without marks is told as reported', () => {
    const messages = renderReply(reply([{ kind: 'quote', pieces: ['Lee denied it'], verbatim: false, sources: [] }]));
    expect(quotesIn(messages).map(wordsOf)).toEqual(['Reported: Lee denied it']);
  });

  test('with a paragraph around it has a button that shows it', () => {
    const messages = renderReply(
      reply([
        { ...said, context: call },
        { ...said, context: call },
      ]),
    );
    expect(labelsIn(messages)).toEqual(['Context', 'Context']);
    expect(wrongIn(messages[0]!)).toBeUndefined();
  });
});

test('pages turn back and on, and the answer can be shown to the channel', () => {
  const paged = reply([], { paging: { page: 2, pages: 3, total: 9, call }, buttons: [{ label: 'Ann Lee', call }] });
  expect(labelsIn(renderReply(paged, { share: { ...call, page: 2 } }))).toEqual(['Back', 'More', 'Ann Lee', 'Share']);
});

test('a title that is too long is cut, and says so', () => {
  const [header] = renderReply(reply([], { title: 'long '.repeat(60) }))[0]!.blocks;
  expect(header).toMatchObject({ type: 'header', text: { text: expect.stringMatching(/^long.*…$/) } });
});

test.each([
  '<!channel>',
  '<!here>',
  '<@U012AB3CD>',
  '<#C024BE7LR>',
  '<https://evil.example|bank>',
  'a & b',
  '&lt;!channel&gt;',
  '\u202Eevil',
])('%s from outside is shown as it stands, and means nothing', (text) => {
  const written = escaped(text);
  expect(written).not.toMatch(/[<>\u202E]|&(?!(?:amp|lt|gt);)/);
  expect(written.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(text.replace('\u202E', ''));
});

test('a link is one of the web, and closes where it should', () => {
  expect(link('A <x>|y', 'https://example.org/?a=1&b=|>')).toBe('<https://example.org/?a=1&amp;b=%7C%3E|A &lt;x&gt;|y>');
  expect(link('A', 'javascript:alert(1)')).toBe('A');
  expect(link('A', 'not a url')).toBe('A');
});

test.each([
  ['tiny blocks', Array.from({ length: 130 }, (): Block => ({ kind: 'text', text: 'x' }))],
  ['short quotes', Array.from({ length: 130 }, (): Block => ({ ...said, context: call }))],
  ['long quotes', Array.from({ length: 12 }, (): Block => ({ ...said, pieces: ['The ferry “Ann” \\ sails again. '.repeat(90)] }))],
  [
    'one long list',
    [{ kind: 'list', items: Array.from({ length: 400 }, (_, n) => `The ${n}th item of a list that is long.`) } satisfies Block],
  ],
])('an answer of very many %s is several messages, each in Slack’s limits', (_what, blocks) => {
  const messages = renderReply(reply(blocks), { share: { ...call, page: 1 } });
  expect(messages.length).toBeGreaterThan(1);
  for (const message of messages) expect(wrongIn(message)).toBeUndefined();
  expect(labelsIn(messages).at(-1)).toBe('Share');
});

describe('for any answer', () => {
  test('every limit is kept and nobody is pinged', () => {
    fc.assert(
      fc.property(anyReply, (answer) => {
        for (const message of renderReply(answer, { share: { ...call, page: 1 } })) expect(wrongIn(message)).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  test('no letter of it is lost', () => {
    const letters = (text: string): string => text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069“”…]/gu, '');
    const quoted = fc.record({
      pieces: fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5000 }), { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(quoted, { minLength: 1, maxLength: 4 }), (all) => {
        const blocks = all.map(({ pieces }): Block => ({ kind: 'quote', pieces, verbatim: true, sources: [] }));
        expect(
          letters(
            quotesIn(renderReply(reply(blocks)))
              .map(wordsOf)
              .join(''),
          ),
        ).toBe(letters(all.flatMap(({ pieces }) => pieces).join('')));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a button', () => {
  test('whose call is too long is not there, unless the store has the call', () => {
    const far = { command: 'search', options: { words: 'x'.repeat(2000) } };
    expect(labelsIn(renderReply(reply([], { buttons: [{ label: 'Far', call: far }] })))).toEqual([]);
  });

  test('has an action_id that the bot listens for', () => {
    const [message] = renderReply(reply([{ ...said, context: call }]), { share: { ...call, page: 1 } });
    const ids = message!.blocks.flatMap((block) => (block.type === 'actions' ? block.elements.map(({ action_id }) => action_id) : []));
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(id).toMatch(PRESSED_IDS);
  });
});

test('no message ends with the heading of what the next one says', () => {
  const long = 'The ferry sails again in spring. '.repeat(100);
  const blocks = Array.from({ length: 16 }, (_, n): Block[] => [
    { kind: 'heading', text: `Part ${n}`, section: n % 2 === 0 },
    { kind: 'text', text: long },
  ]).flat();
  const messages = renderReply(reply(blocks));
  expect(messages.length).toBeGreaterThan(2);
  for (const { blocks: own } of messages) expect(JSON.stringify(own.at(-1))).not.toMatch(/Part \d+/);
  expect(JSON.stringify(messages.map((message) => message.blocks)).match(/Part \d+/g)).toHaveLength(16);
});
