import fc from 'fast-check';
import type { Block, CommandCall, Reply } from '../../src/core/chat/reply.ts';

/** Any answer that a command could give, and some that none would: what every platform's renderer has to hold its limits for. */

const anyDate = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') });

const anyPiece = fc.record({ date: anyDate, time: fc.boolean() });

const rich = fc.oneof(
  fc.string({ maxLength: 3000 }),
  fc.array(
    fc.oneof(
      fc.string(),
      fc.record({ text: fc.string(), style: fc.constantFrom('strong' as const, 'quiet' as const) }),
      fc.record({ text: fc.string(), url: fc.webUrl() }),
      anyPiece,
    ),
    { maxLength: 5 },
  ),
);

export const anyCall: fc.Arbitrary<CommandCall> = fc.record({
  command: fc.constantFrom('quote', 'demands'),
  options: fc.dictionary(fc.string({ minLength: 1 }), fc.string({ maxLength: 90 }), { maxKeys: 3 }),
});

const anyButton = fc.record({ label: fc.string({ maxLength: 120 }), call: anyCall });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    text: fc.string({ maxLength: 300 }),
    section: fc.boolean(),
    url: fc.option(fc.webUrl(), { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('text' as const), text: rich }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(rich, { maxLength: 5 }) }),
  fc.record({ kind: fc.constant('fields' as const), fields: fc.array(fc.record({ name: fc.string(), value: rich }), { maxLength: 5 }) }),
  fc.record({
    kind: fc.constant('quote' as const),
    pieces: fc.array(fc.string({ maxLength: 6000 }), { minLength: 1, maxLength: 3 }),
    verbatim: fc.boolean(),
    speaker: fc.option(fc.string(), { nil: undefined }),
    role: fc.option(fc.string(), { nil: undefined }),
    date: fc.option(anyDate, { nil: undefined }),
    sources: fc.array(
      fc.record({
        label: fc.string(),
        outlet: fc.option(fc.string(), { nil: undefined }),
        url: fc.option(fc.webUrl(), { nil: undefined }),
      }),
      { maxLength: 5 },
    ),
    notes: fc.array(fc.oneof(fc.string(), fc.array(fc.oneof(fc.string(), anyPiece), { maxLength: 3 })), { maxLength: 2 }),
    context: fc.option(anyCall, { nil: undefined }),
  }),
);

export const anyReply: fc.Arbitrary<Reply> = fc.record({
  title: fc.string({ minLength: 1, maxLength: 400 }).filter((title) => title.trim() !== ''),
  blocks: fc
    .array(block, { maxLength: 12 })
    .chain((blocks) => fc.boolean().map((twice) => (twice ? blocks.flatMap((one) => [one, one]) : blocks))),
  footer: fc.option(fc.string({ maxLength: 3000 }), { nil: undefined }),
  paging: fc.option(
    fc.record({ page: fc.integer({ min: 1, max: 9 }), pages: fc.integer({ min: 1, max: 9 }), total: fc.nat(), call: anyCall }),
    { nil: undefined },
  ),
  buttons: fc.array(anyButton, { maxLength: 30 }),
  menus: fc.array(fc.record({ label: fc.string({ maxLength: 200 }), choices: fc.array(anyButton, { maxLength: 40 }) }), { maxLength: 6 }),
  csv: fc.option(anyCall, { nil: undefined }),
  wrong: fc.option(anyCall, { nil: undefined }),
  audience: fc.constant('asker' as const),
});
