import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Reply } from '../../../src/core/chat/reply.ts';
import { escaped, link } from '../../../src/platforms/discord/markup.ts';
import { renderReply } from '../../../src/platforms/discord/render.ts';
import { wrongIn } from '../../fakes/discord.ts';
import { anyReply } from '../replies.ts';

const reply = (blocks: readonly Block[], rest: Partial<Reply> = {}): Reply => ({ title: 'Title', blocks, audience: 'asker', ...rest });
const shown = (answer: Reply): string =>
  renderReply(answer)
    .flatMap(({ embeds }) => embeds.map(({ description }) => description ?? ''))
    .join('\n---\n');

test('a time is the reader’s own too, in a note beneath a quote as well', () => {
  const date = new Date('2026-11-20T08:00:00Z');
  const notes = [['Read on ', { date, time: true }, ', and *changed*.']];
  const text = shown(
    reply([
      { kind: 'text', text: ['Read ', { date, time: true }] },
      { kind: 'quote', pieces: ['We wait.'], verbatim: true, sources: [], notes },
    ]),
  );
  expect(text).toBe('Read <t:1795161600:f>\n\n> “We wait.”\n> ⚠ Read on <t:1795161600:f>, and \\*changed\\*.');
});

test('a heading links to its article, and a day is the reader’s own', () => {
  const blocks: Block[] = [
    { kind: 'heading', text: 'Lock *shut*', url: 'https://coast.example/lock' },
    { kind: 'text', text: ['Coast Post, ', { date: new Date('2026-11-20T08:00:00Z'), zone: 'Asia/Tokyo' }, ' and on'] },
  ];
  expect(shown(reply(blocks))).toBe('**[Lock ∗shut∗](https://coast.example/lock)**\n\nCoast Post, <t:1795161600:D> and on');
});

test('a heading that names a day names the reader’s own', () => {
  const date = new Date('2026-11-20T08:00:00Z');
  expect(shown(reply([{ kind: 'heading', text: '20 November 2026', date }]))).toBe('**<t:1795161600:D>**');
});

describe('a quote', () => {
  test('stands in a quote block with its speaker, its day in the reader’s own zone and its source as a link', () => {
    const block: Block = {
      kind: 'quote',
      pieces: ['We wait,', 'and then we go.'],
      verbatim: true,
      speaker: 'Ann Lee',
      role: 'mayor',
      date: new Date('2026-11-20T08:00:00Z'),
      sources: [{ label: 'Coast Post', url: 'https://example.org/a_(b)' }],
      notes: ['The source’s text is garbled.'],
    };
    expect(shown(reply([block]))).toBe(
      '> “We wait,” … “and then we go.”\n> — **Ann Lee**, mayor · <t:1795161600:D> · [Coast Post](https://example.org/a_%28b%29)\n> ⚠ The source’s text is garbled.',
    );
  });

  test('of many words goes on in the next message at a sentence’s end, in marks of its own', () => {
    const sentence = 'The bridge will stay shut until the spring. ';
    const piece = sentence.repeat(150).trim();
    const text = shown(reply([{ kind: 'quote', pieces: [piece], verbatim: true, speaker: 'Ann Lee', sources: [] }]));
    const parts = [...text.matchAll(/“([^”]*)”/g)].map(([, words]) => words!);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.join(' ')).toBe(piece);
    for (const part of parts) expect(part).toMatch(/\.$/);
  });

  test('without marks is told as reported', () => {
    expect(shown(reply([{ kind: 'quote', pieces: ['Lee denied it'], verbatim: false, sources: [] }]))).toBe('> Reported: Lee denied it');
  });
});

test.each([
  '<@123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '<t:1795161600:R>',
  '**loud**',
  '||hidden||',
  '```code```',
  '[bank](https://evil.example)',
  '# Header',
  '> quoted',
  '- item',
  '1. item',
])('%s from outside is shown as it stands', (text) => {
  const written = escaped(text);
  const marks = written.replace(/<(https:[^<>]*)>/g, 'address');
  expect(marks.replace(/\\[^0-9A-Za-z\s]/g, 'x')).not.toMatch(/[\\*_~`|<>[\]]|^[#-]|^\d+\./);
  expect(written.replace(/<(https:[^<>]*)>/g, '$1').replace(/\\([^0-9A-Za-z\s])/g, '$1')).toBe(text);
});

test('a link is one of the web, and closes where it should', () => {
  expect(link('A [x](y)', 'https://example.org/(a)')).toBe('[A (x)(y)](https://example.org/%28a%29)');
  expect(link('A', 'javascript:alert(1)')).toBe('A');
  expect(link('A', 'not a url')).toBe('A');
});

describe('a headline that looks like a link', () => {
  const cited = (label: string): string =>
    shown(reply([{ kind: 'quote', pieces: ['We wait.'], verbatim: true, sources: [{ label, url: 'https://example.org/true' }] }]));

  test.each([
    'Bank](https://evil.example) [now',
    '[Bank](https://evil.example)',
    'Bank]',
    'Bank\\](https://evil.example)',
    '`Bank](https://evil.example)`',
    '<https://evil.example>',
    'https://evil.example/login',
    'hhttps://ttps://evil.example',
    'steam://run/evil',
    '![x](https://evil.example/x.png)',
  ])('leads nowhere but to its article: %s', (label) => {
    const written = cited(label);
    const [, own = ''] = /\[([^[\]]*)\]\(https:\/\/example\.org\/true\)$/.exec(written) ?? [];
    expect(own).not.toBe('');
    expect(own).not.toMatch(/[[\]\\`<>*_~|]|:\/\//);
    expect(written.split('](')).toHaveLength(2);
  });

  test('keeps its words', () => {
    expect(cited('The *mayor* [and] others')).toContain('[The ∗mayor∗ (and) others](https://example.org/true)');
  });
});

test.each([
  ['See https://example.org/a_b*c_d.', 'See <https://example.org/a_b*c_d>.'],
  ['(https://example.org/x_(y))', '(<https://example.org/x_(y)>)'],
  ['“https://example.org/_x_”, he_she', '“<https://example.org/_x_>”, he\\_she'],
  ['https://a.example/_1, https://b.example/_2', '<https://a.example/_1>, <https://b.example/_2>'],
  ['<https://a.example/_1>', '\\<<https://a.example/_1>\\>'],
])('an address in a text has no backslash in it: %s', (text, expected) => {
  expect(escaped(text)).toBe(expected);
});

test('a link to an address under that address is the address itself', () => {
  expect(link('https://example.org/a_b', 'https://example.org/a_b')).toBe('<https://example.org/a_b>');
});

test('no message ends with the heading of what the next one says', () => {
  const long = 'The ferry sails again in spring. '.repeat(60);
  const blocks = Array.from({ length: 9 }, (_, n): Block[] => [
    { kind: 'heading', text: `Part ${n}` },
    { kind: 'text', text: long },
  ]).flat();
  const messages = renderReply(reply(blocks)).map(({ embeds }) => embeds[0]?.description ?? '');
  expect(messages.length).toBeGreaterThan(3);
  for (const text of messages) expect(text).not.toMatch(/\*\*$/);
  expect(messages.join('\n').match(/Part \d/g)).toHaveLength(9);
});

test('any answer keeps every limit and pings nobody', () => {
  fc.assert(
    fc.property(anyReply, (answer) => {
      for (const message of renderReply(answer, { share: { command: 'quote', options: {}, page: 1 } }))
        expect(wrongIn(message as never)).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});
