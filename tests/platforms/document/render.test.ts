import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { marked, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import type { Block, Reply } from '../../../src/core/chat/reply.ts';
import { renderHtml } from '../../../src/platforms/document/html.ts';
import { renderMarkdown } from '../../../src/platforms/document/markdown.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[bank](https://evil.example)',
  '![x](https://evil.example/p.png)',
  '<https://evil.example>',
  'https://evil.example/login',
  'www.evil.example',
  'a@evil.example',
  '[x]: https://evil.example',
  '**bold** _it_ `code` ~~gone~~',
  '# Title',
  '> quoted',
  '- item',
  '1. item',
  '1) item',
  '---',
  '===',
  '| a | b |',
  '&lt;b&gt; &amp; &#106;',
  '```\nfence\n```',
  'a\n\nb\n    code',
  '$x$ @everyone #1',
  'ends with \\',
];
const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.string()).map((parts) => parts.join(' ')),
);
const url = fc.constantFrom(
  'https://example.org/a_(b)?q=<x>&r=[1]',
  'http://example.org/',
  'javascript:alert(1)',
  'data:text/html,x',
  'not an address',
);
const inline = fc.oneof(text, fc.record({ text, style: fc.constantFrom('strong' as const, 'quiet' as const) }), fc.record({ text, url }));
const rich = fc.oneof(text, fc.array(inline, { minLength: 1, maxLength: 3 }));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text }),
  fc.record({ kind: fc.constant('text' as const), text: rich }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(rich, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('fields' as const),
    fields: fc.array(fc.record({ name: text, value: rich }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('quote' as const),
    pieces: fc.array(text, { minLength: 1, maxLength: 3 }),
    verbatim: fc.boolean(),
    speaker: fc.option(text, { nil: undefined }),
    sources: fc.array(fc.record({ label: text, url }), { maxLength: 2 }),
    notes: fc.array(text, { maxLength: 1 }),
  }),
);
const anyReply: fc.Arbitrary<Reply> = fc.record({
  title: text,
  blocks: fc.array(block, { maxLength: 5 }),
  footer: fc.option(text, { nil: undefined }),
  audience: fc.constant('everyone' as const),
});

const OURS = new Set(['https://example.org/a_(b)?q=%3Cx%3E&r=[1]', 'http://example.org/']);
const plain = (words: string): string => words.replace(/[\s\p{Cc}]+/gu, ' ').trim();

function tokensOf(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [
    token,
    ...tokensOf(('tokens' in token && token.tokens) || []),
    ...(token.type === 'list' ? tokensOf(token.items as Token[]) : []),
  ]);
}
const MARKUP = /^(?:space|heading|paragraph|text|escape|list|list_item|blockquote|strong|em|link)$/;

describe('an answer as Markdown', () => {
  test('has no markup and no link of an article’s making', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        for (const token of tokensOf(marked.lexer(renderMarkdown(reply)))) {
          expect(token.type).toMatch(MARKUP);
          if (token.type === 'link')
            expect(OURS).toContain(decodeURI(token.href as string) === token.href ? token.href : (token.href as string));
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each(HOSTILE)('shows %j as it stands', (words) => {
    const html = marked.parse(renderMarkdown({ title: 'T', blocks: [{ kind: 'text', text: words }], audience: 'asker' }), { async: false });
    const { document } = parseHTML(`<body>${html}</body>`);
    expect(plain(document.querySelector('p')?.textContent ?? '')).toBe(plain(words));
  });

  test('sets a quotation as one, with its speaker, day and source', () => {
    const quote: Block = {
      kind: 'quote',
      pieces: ['We wait,', 'and then we go.'],
      verbatim: true,
      speaker: 'Ann Lee',
      role: 'mayor',
      date: new Date('2026-11-20T08:00:00Z'),
      sources: [{ label: 'Coast Post', url: 'https://example.org/a' }],
    };
    expect(renderMarkdown({ title: 'Quotes', blocks: [quote], audience: 'asker' })).toBe(
      '# Quotes\n\n> “We wait,” … “and then we go.”\n>\n> — **Ann Lee**, mayor · 20 November 2026 · [Coast Post](<https://example.org/a>)\n',
    );
  });
});

describe('an answer as an HTML page', () => {
  test('has no element, script or link of an article’s making, and says all of its words', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const { document } = parseHTML(renderHtml(reply));
        for (const element of document.querySelectorAll('body *'))
          expect(element.tagName).toMatch(/^(?:H1|H2|H3|P|UL|LI|DL|DT|DD|FIGURE|BLOCKQUOTE|FIGCAPTION|STRONG|SMALL|TIME|BR|A|FOOTER)$/);
        for (const link of document.querySelectorAll('a')) expect(OURS).toContain(link.getAttribute('href'));
        expect(document.querySelectorAll('script, link, img').length).toBe(0);
        const said = plain(document.querySelector('body')!.textContent);
        for (const one of reply.blocks) if (one.kind === 'heading') expect(said).toContain(plain(one.text));
      }),
      { numRuns: 300 },
    );
  });

  test('is one page that stands alone, for a phone too', () => {
    const page = renderHtml({ title: 'Daily brief', blocks: [], footer: 'End.', audience: 'everyone' });
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('name="viewport"');
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('<footer>End.</footer>');
  });
});

test('a headline’s brackets end no label of a link in Markdown, for parsers that read no backslash there', () => {
  const label = 'Bank](https://evil.example) [now';
  const quote = { kind: 'quote' as const, pieces: ['We wait.'], verbatim: true, sources: [{ label, url: 'https://example.org/true' }] };
  const written = renderMarkdown({ title: 'Quotes', blocks: [quote], audience: 'asker' });
  expect(written.match(/\[[^[\]]*\]\(<https:\/\/example\.org\/true>\)/g)).toHaveLength(1);
  expect(written.split('](')).toHaveLength(2);
});
