import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PagedCall } from '../../../src/core/ports/command-call-store.ts';
import type { Store } from '../../../src/core/ports/store.ts';
import { PressCodec } from '../../../src/platforms/common/press.ts';
import { openStore } from '../../../src/store/open.ts';
import { anyCall } from '../replies.ts';

const LONGEST = 60;
const NOW = new Date('2026-11-28T12:00:00Z');
const codec = new PressCodec({ turn: 't', ask: 'a' }, LONGEST);
let store: Store;
beforeAll(async () => {
  store = await openStore(':memory:');
});
afterAll(() => store.close());

const paged = fc.record({ call: anyCall, page: fc.integer({ min: 1, max: 99 }) }).map(({ call, page }): PagedCall => ({ ...call, page }));

describe('a button', () => {
  test('runs the very call that it was made for, whether that fits into its id or not', async () => {
    let long = 0;
    await fc.assert(
      fc.asyncProperty(paged, fc.constantFrom('turn' as const, 'ask' as const), async (call, kind) => {
        const kept = await codec.keepLong([call], store.commandCalls, NOW);
        const id = codec.encode(kind, call, kept);
        expect(id?.length).toBeLessThanOrEqual(LONGEST);
        expect(codec.kindOf(id ?? '')).toBe(kind);
        expect(await codec.read(id ?? '', store.commandCalls)).toEqual({
          kind,
          call: { command: call.command, options: { ...call.options } },
          page: call.page,
        });
        long += kept.size;
      }),
      // A call in ten or so is too long for its id: by chance a hundred held fewer than are asked for below.
      { numRuns: 400 },
    );
    expect(long).toBeGreaterThan(10);
  });

  test('whose call neither fits nor was kept has no id', () => {
    expect(codec.encode('ask', { command: 'search', options: { words: 'x'.repeat(LONGEST) }, page: 1 })).toBeUndefined();
  });

  test.each([
    '',
    'a',
    'x["quote",1]',
    'a[1,2]',
    'a["quote",0]',
    'a["quote",1.5]',
    'a["quote",1,"speaker"]',
    'a["quote",1,"speaker",2]',
    'a{}',
    'anull',
    'a#',
    'a#unknown',
    `a["quote",1,"speaker","${'x'.repeat(LONGEST)}"]`,
  ])('with an id that this bot never wrote does nothing: %s', async (id) => {
    expect(await codec.read(id, store.commandCalls)).toBeUndefined();
  });

  test('with any id is read without harm, as a call that has that id or not at all', async () => {
    const words = fc.array(fc.string({ maxLength: 6 }), { maxLength: 4 });
    const near = fc
      .tuple(fc.string({ maxLength: 9 }), fc.integer({ min: -1, max: 3 }), words)
      .map(([command, page, rest]) => `a${JSON.stringify([command, page, ...rest])}`);
    let read = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), near), async (id) => {
        const press = await codec.read(id, store.commandCalls);
        if (!press) return;
        read++;
        const names = Object.keys(press.call.options);
        // One option given twice is read as its last; every other call is written as it was read.
        if (names.length * 2 === JSON.parse(id.slice(1)).length - 2 && !names.some((name) => /^\d+$/.test(name) || name === '__proto__'))
          expect(codec.encode(press.kind, { ...press.call, page: press.page })).toBe(id);
      }),
      { numRuns: 400 },
    );
    expect(read).toBeGreaterThan(20);
  });
});
