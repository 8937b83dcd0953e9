import { beforeAll, describe, expect, test } from 'vitest';
import type { Inline } from '../../src/core/chat/reply.ts';
import { renderReply } from '../../src/platforms/terminal/render.ts';
import { type Desk, openDesk } from './helpers.ts';

const on = (day: number) => ({ publisher: 'Coast Post', publishedAt: new Date(Date.UTC(2026, 10, day, 8)) });

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ sure: true });
  await desk.read('Anna Berg, the harbour minister, demanded that Tom Holt publish the accounts of the ferry company.', {
    title: 'Minister wants the books',
    ...on(16),
  });
  await desk.read('Tom Holt rejected Anna Berg’s demand that he publish the accounts of the ferry company.', {
    title: 'Company keeps its books',
    ...on(17),
  });
  await desk.read('Ida Moss urged Tom Holt to hire forty sailors.', { title: 'Too few sailors', ...on(18) });
});

const strongIn = (pieces: readonly Inline[]): string[] =>
  pieces.flatMap((piece) => (typeof piece !== 'string' && 'style' in piece && piece.style === 'strong' ? [piece.text] : []));

describe('/demands', () => {
  test('shows several with their numbers, newest first, and one with a button that asks why', async () => {
    expect(await desk.screen('/demands')).toBe(`Demands

  2 demands by 2 parties since 16 November 2026.

Ida Moss to Tom Holt
  • “hire forty sailors” (request, no. 2)
  Source: Too few sailors (Coast Post), 18 November 2026, article 3

Anna Berg to Tom Holt
  • “Tom Holt publish the accounts of the ferry company” (rejected by Tom Holt, told twice, no. 1)
  What became of it:
  • Rejected by Tom Holt, 17 November 2026: Tom Holt rejected Anna Berg’s demand that he publish the accounts of the ferry company.
  Sources: Company keeps its books (Coast Post), 17 November 2026, article 2; Minister wants the books (Coast Post), 16 November 2026, article 1

/why and a number shows the words behind one
`);
    expect((await desk.ask('/demands')).reply.buttons).toEqual([]);
    expect((await desk.ask('/demands by moss')).reply.buttons).toEqual([
      { label: 'Why?', call: { command: 'why', options: { demand: '2' } } },
    ]);
  });

  test.each([
    ['/demands status rejected', [1]],
    ['/demands status PENDING', [2]],
    ['/demands of holt status standing', [2, 1]],
    ['/demands since 2026-11-18', [2]],
    ['/demands by berg status:rejected', [1]],
  ])('%s finds them', async (line, ids) => expect((await desk.ask(line)).reply.data!.demands!.map(({ id }) => id)).toEqual(ids));

  test('takes no status but those there are', async () => {
    expect((await desk.ask('/demands status lost')).failure).toMatchObject({ code: 'option_invalid', option: 'status' });
  });

  test('leaves out what was met, and says so where nothing else is left', async () => {
    const other = await openDesk({ sure: true });
    await other.read('Anna Berg demanded that Tom Holt publish the accounts. Tom Holt agreed to Anna Berg’s demand.');
    expect(await other.screen('/demands')).toBe(
      'No demand stands\n\n  All that was demanded was accepted: see /demands status accepted.\n',
    );
    expect(await other.screen('/demands status accepted')).toContain('(accepted by Tom Holt, no. 1)');
  });
});

test('a refusal of “the calls”, on a later day, is an answer to all who had called', async () => {
  const other = await openDesk({ sure: true });
  await other.read('Anna Berg, the harbour minister, called on Tom Holt to resign.', on(16));
  await other.read('Writers’ chair Ida Moss demanded that Tom Holt resign.', on(17));
  await other.read('Tom Holt rejected the calls to resign on Friday.', on(20));
  const { reply } = await other.ask('/demands');
  expect(reply.data!.demands!.map(({ issuer, status, tellings }) => [issuer?.name, status, tellings])).toEqual([
    ['Ida Moss', 'rejected', 2],
    ['Anna Berg', 'rejected', 2],
  ]);
  const { items } = await other.store.demands.events({ space: '', since: on(20).publishedAt }, { offset: 0, limit: 10 });
  expect(items.map(({ from, to, response }) => [from, to, response.by?.name])).toEqual([
    ['pending', 'rejected', 'Tom Holt'],
    ['pending', 'rejected', 'Tom Holt'],
  ]);
});

test('/demands says above how many by whom since when, over all that match, and how often each was told', async () => {
  const other = await openDesk({ sure: true });
  const from = (publisher: string, day: number) => ({ ...on(day), publisher });
  await other.read(
    'Anna Berg, the harbour minister, demanded that Tom Holt publish the accounts of the ferry company.',
    from('Coast Post', 3),
  );
  await other.read(
    'Anna Berg, the harbour minister, demanded that Tom Holt publish the accounts of the ferry company. It rained.',
    from('The Gazette', 4),
  );
  await other.read(
    'Anna Berg demanded that Tom Holt publish the accounts of the ferry company, as sailors looked on.',
    from('The Echo', 5),
  );
  await other.read('Anna Berg demanded that Ida Moss close the north quay.', from('Coast Post', 6));
  await other.read('Ida Moss demanded that Tom Holt hire forty sailors.', from('Coast Post', 7));
  const shown = await other.screen('/demands');
  expect(shown).toMatch(/^Demands\n\n {2}3 demands by 2 parties since 3 November 2026; most by Anna Berg, 2\.\n/);
  expect(shown).toContain('(told 3 times, by 3 outlets, no. 1)');
  expect(await other.screen('/demands by berg')).toContain('2 demands by Anna Berg since 3 November 2026.');
  expect(await other.screen('/demands about quay')).not.toContain('since 6 November');
  expect(await other.screen('/why 1')).toContain(
    'First told on 3 November 2026 by Coast Post; told 3 times, by 3 outlets, last on 5 November 2026.',
  );
});

test('/why tells each answer in the order of time, and what stood until then', async () => {
  const other = await openDesk({ sure: true });
  const asked = 'Anna Berg’s demand that he publish the accounts of the ferry company';
  await other.read(`Tom Holt accepted ${asked}.`, on(19));
  await other.read('Anna Berg, the harbour minister, demanded that Tom Holt publish the accounts of the ferry company.', on(16));
  await other.read(`Tom Holt rejected ${asked}.`, on(17));
  const lines = (await other.screen('/why 1')).split('\n').filter((line) => line.startsWith('  •'));
  expect(lines.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
    '  • Rejected by Tom Holt, 17 November 2026',
    '  • Accepted by Tom Holt, 19 November 2026 (until then rejected)',
  ]);
});

test('/why names who supports a demand, in the words that tell it; how it stands is as before', async () => {
  const other = await openDesk({ sure: true });
  await other.read('Anna Berg urged Tom Holt to reopen the ferry. The dockers’ union backed her call.', on(16));
  expect(await other.screen('/why 1')).toMatch(
    /\nWho supports it\n {2}• (?:Perhaps s|S)upported by dockers’ union, 16 November 2026: The dockers’ union backed her call\. Coast Post/,
  );
  expect(await other.screen('/demands')).not.toContain('accepted');
});

describe('/why', () => {
  test('shows each sentence behind a demand and what became of it, oldest first, as it stands in its source', async () => {
    expect(await desk.screen('/why 1')).toBe(`Anna Berg to Tom Holt

  “Tom Holt publish the accounts of the ferry company”
  First told on 16 November 2026 by Coast Post; told twice, last on 17 November 2026.

The words that tell it
  Anna Berg, the harbour minister, demanded that Tom Holt publish the accounts of the ferry company.
  Minister wants the books (Coast Post), 16 November 2026, article 1
  Tom Holt rejected Anna Berg’s demand that he publish the accounts of the ferry company.
  Company keeps its books (Coast Post), 17 November 2026, article 2

What became of it
  • Rejected by Tom Holt, 17 November 2026: Tom Holt rejected Anna Berg’s demand that he publish the accounts of the ferry company. Coast Post, 17 November 2026, article 2

Demand 1; certainty that it is one: 99%
`);
  });

  test('marks who, of whom and the word that tells it, and in a terminal in bold', async () => {
    const { reply } = await desk.ask('/why 1');
    const texts = reply.blocks.flatMap((block) => (block.kind === 'text' && typeof block.text !== 'string' ? [strongIn(block.text)] : []));
    expect(texts.filter((marks) => marks.length > 0)).toEqual([
      ['Anna Berg', 'demanded', 'Tom Holt'],
      ['Tom Holt', 'Anna Berg', 'demand'],
    ]);
    expect(renderReply(reply, { colour: true })).toContain('\u001b[1mdemanded\u001b[22m');
  });

  test('of a number that no demand has says so', async () => {
    expect(await desk.screen('/why 99')).toBe('There is no demand 99\n\n  See /demands for their numbers.\n');
    expect((await desk.ask('/why')).failure).toMatchObject({ code: 'option_missing' });
  });
});

describe('/dismiss and /restore', () => {
  test('take a demand off display and bring it back', async () => {
    const own = await openDesk({ sure: true });
    await own.read('Anna Berg demanded that Tom Holt publish the accounts of the ferry company.', { title: 'Books', ...on(16) });
    expect(await own.screen('/dismiss 1')).toContain('Demand 1 is off display');
    expect((await own.ask('/demands')).reply.data?.demands ?? []).toEqual([]);
    await own.read('Anna Berg demanded on Friday that Tom Holt publish the accounts of the ferry company.', {
      title: 'Books again',
      ...on(20),
    });
    expect((await own.ask('/demands')).reply.data?.demands ?? []).toEqual([]);
    expect(await own.screen('/restore 1')).toBe('Demand 1 is shown again\n');
    expect((await own.ask('/demands')).reply.data?.demands).toHaveLength(1);
  });

  test('of a number that is none say so', async () => {
    expect((await desk.ask('/dismiss 99')).failure).toEqual({ code: 'demand_unknown', asked: '99' });
    expect((await desk.ask('/restore 2')).failure).toEqual({ code: 'demand_unknown', asked: '2' });
  });
});
