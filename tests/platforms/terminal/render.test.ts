import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/core/reply.ts';
import { renderReply } from '../../../src/platforms/terminal/render.ts';
import { safe } from '../../../src/platforms/terminal/safe.ts';

const reply = (blocks: Reply['blocks'], more: Partial<Reply> = {}): Reply => ({ title: 'Title', blocks, audience: 'asker', ...more });
const text = fc.string({ unit: 'binary' });
const block = fc.oneof(
  text.map((value) => ({ kind: 'text' as const, text: value })),
  text.map((value) => ({ kind: 'heading' as const, text: value })),
  fc
    .array(text, { maxLength: 4 })
    .map((items) => ({ kind: 'list' as const, items: items.map((item) => [{ text: item, style: 'strong' as const }, item]) })),
  fc.record({ name: text, value: text }).map((field) => ({ kind: 'fields' as const, fields: [field] })),
  fc.record({ pieces: fc.array(text, { minLength: 1, maxLength: 3 }), speaker: text, label: text }).map(({ pieces, speaker, label }) => ({
    kind: 'quote' as const,
    pieces,
    verbatim: true,
    speaker,
    sources: [{ label, url: 'https://example.org' }],
  })),
);
const replies = fc.record({
  title: text,
  blocks: fc.array(block, { maxLength: 5 }),
  audience: fc.constant('asker' as const),
  footer: text,
});

describe('the terminal', () => {
  it('lets nothing from outside command it', () => {
    fc.assert(
      fc.property(replies, (any) => {
        expect(renderReply(any, { colour: false })).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
    expect(safe('\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u202eback')).toBe('red back');
  });

  it('sets every piece of a quotation whole, in marks of its own', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (pieces) => {
        const screen = renderReply(reply([{ kind: 'quote', pieces, verbatim: true, sources: [] }]), { colour: false });
        for (const piece of pieces) expect(screen).toContain(`“${safe(piece)}”`);
      }),
    );
  });

  it('never sets a paraphrase in marks', () => {
    expect(
      renderReply(reply([{ kind: 'quote', pieces: ['taxes would rise'], verbatim: false, sources: [] }]), { colour: false }),
    ).not.toContain('“');
  });

  it('keeps to its width, wide characters counted as two', () => {
    const words = fc
      .array(fc.constantFrom('bridge', '北京', 'a', '👩‍👩‍👧', 'harbour,', 'naïve'), { maxLength: 80 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 100 }), (value, width) => {
        const screen = renderReply(
          reply([
            { kind: 'text', text: value },
            { kind: 'quote', pieces: [value], verbatim: true, speaker: 'Ann', sources: [] },
            { kind: 'list', items: [[{ text: value, style: 'strong' }, ' end']] },
          ]),
          { width, colour: false },
        );
        for (const line of screen.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('parts words as they were parted', () => {
    expect(
      renderReply(
        reply([
          { kind: 'text', text: [{ text: 'Rejected: ', style: 'strong' }, 'The council', ' refused', { text: '.', style: 'quiet' }] },
        ]),
        { colour: false },
      ),
    ).toContain('Rejected: The council refused.');
  });

  it('is plain without colour, and not with it', () => {
    expect(renderReply(reply([]), { colour: false })).toBe('Title\n');
    expect(renderReply(reply([]), { colour: true })).toBe('\u001b[1mTitle\u001b[22m\n');
  });

  it('says which page it is, and how to go on', () => {
    const paging = { page: 1, pages: 3, total: 25, call: { command: 'quote', options: {} } };
    expect(renderReply(reply([], { paging, footer: '25 quotes' }), { colour: false })).toContain(
      '25 quotes\nPage 1 of 3. Type “more” for the next.',
    );
  });
});
