import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Reply } from '../../../src/core/chat/reply.ts';
import { customId, pressedOf } from '../../../src/platforms/discord/calls.ts';
import { escaped, link, splitText } from '../../../src/platforms/discord/markup.ts';
import { renderReply } from '../../../src/platforms/discord/render.ts';
import { wrongIn } from '../../fakes/discord.ts';
import { anyCall, anyReply } from '../replies.ts';

const reply = (blocks: readonly Block[], rest: Partial<Reply> = {}): Reply => ({ title: 'Title', blocks, audience: 'asker', ...rest });
const shown = (answer: Reply): string =>
  renderReply(answer)
    .flatMap(({ embeds }) => embeds.map(({ description }) => description ?? ''))
    .join('\n---\n');

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
  expect(written.replace(/\\[^0-9A-Za-z\s]/g, 'x')).not.toMatch(/[\\*_~`|<>[\]]|^[#-]|^\d+\./);
  expect(written.replace(/\\([^0-9A-Za-z\s])/g, '$1')).toBe(text);
});

test('a link is one of the web, and closes where it should', () => {
  expect(link('A [x](y)', 'https://example.org/(a)')).toBe('[A \\[x\\](y)](https://example.org/%28a%29)');
  expect(link('A', 'javascript:alert(1)')).toBe('A');
  expect(link('A', 'not a url')).toBe('A');
});

test('text is split at sentence ends and loses no word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 60 }),
      fc.integer({ min: 40, max: 200 }),
      (words, most) => {
        const text = words.join(' ').replace(/\s+/g, ' ').trim();
        const parts = splitText(text, most);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(most);
        expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      },
    ),
  );
});

test('any answer keeps every limit and pings nobody', () => {
  fc.assert(
    fc.property(anyReply, (answer) => {
      for (const message of renderReply(answer, { share: { call: { command: 'quote', options: {} }, page: 1 } }))
        expect(wrongIn(message as never)).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

test('a button’s id is the call itself, or none where it is too long', () => {
  fc.assert(
    fc.property(anyCall, fc.integer({ min: 1, max: 99 }), (asked, page) => {
      const id = customId('ask', asked, page);
      if (id === undefined) return;
      expect(id.length).toBeLessThanOrEqual(100);
      expect(pressedOf(id)).toEqual({ press: 'ask', call: { command: asked.command, options: { ...asked.options } }, page });
    }),
  );
});

test('an id that this bot never wrote means nothing', () => {
  fc.assert(fc.property(fc.string(), (id) => void pressedOf(id)));
  expect(pressedOf('a[1,2]')).toBeUndefined();
  expect(pressedOf('x["quote",1]')).toBeUndefined();
});
