import { beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../commands/helpers.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.read(
    '"Class sizes have doubled," said Tom Berg, a teacher. "The ferry is late," said Anna Berg, the harbour minister. Tom Berg demanded that the city hire forty teachers. Anna Berg demanded that the council hire forty sailors. The Bank of England demanded that the Ministry of Defence publish its accounts.',
  );
});

const offersOf = async (line: string) => (await desk.ask(line)).reply.buttons ?? [];

describe('a name that is offered', () => {
  test('takes the place of the one that was asked for, not of other words like it', async () => {
    for (const { call } of await offersOf('/demands about berg by berg'))
      expect(call.options).toEqual({ about: 'berg', by: expect.stringMatching(/^(Anna|Tom) Berg$/) });
    expect(await offersOf('/demands about berg by berg')).toHaveLength(2);
  });

  test('of a command keeps the words behind it', async () => {
    expect(await offersOf('/qoute tom berg about:class')).toEqual([
      {
        label: [{ command: 'quote', typed: '"tom berg" about class' }],
        call: { command: 'quote', options: { speaker: 'tom berg', about: 'class' } },
      },
    ]);
    expect(await offersOf('/xylophones')).toEqual([]);
  });

  test('of a brief opens it', async () => {
    expect((await offersOf('/brief dayly')).map(({ call }) => call)).toEqual([
      { command: 'brief', options: { name: 'daily' } },
      { command: 'brief', options: { name: 'weekly' } },
    ]);
  });

  test('of nothing is none: an answer has no offers', async () => expect(await offersOf('/quote tom berg')).toEqual([]));
});

describe('a name that holds "of"', () => {
  test.each([
    ['/demands by bank of england', 'publish its accounts'],
    ['/demands bank of england', 'publish its accounts'],
    ['/demands by "bank of england"', 'publish its accounts'],
    ['/demands of ministry of defence', 'publish its accounts'],
    ['/demands by bank of england of ministry of defence', 'publish its accounts'],
    ['/demands by tom berg of city', 'forty teachers'],
  ])('%s is understood', async (line, demanded) => {
    const screen = await desk.screen(line);
    expect(screen).toContain(demanded);
    expect(screen).toContain('1 demand\n');
  });

  test('that nobody has stays as it was typed', async () => {
    expect((await desk.ask('/demands by duke of nowhere')).failure).toMatchObject({ code: 'speaker_unknown', asked: 'duke' });
  });
});

test.each([Number.POSITIVE_INFINITY, Number.NaN, -1, 1e300])('page %d is the first', async (page) => {
  expect((await desk.ask('/quote tom berg', page)).reply.title).toBe('Tom Berg, teacher');
});

test('every example in /help is understood as it stands', async () => {
  const { loadRegistry } = await import('../../../src/app/chat/registry.ts');
  const { ROOT } = await import('../helpers.ts');
  for (const { name, example } of (await loadRegistry(ROOT)).commands) {
    const { call, failure } = await desk.ask(example);
    expect(call?.command, example).toBe(name);
    expect(failure?.code ?? '', example).not.toMatch(/^(?:option|command)_/);
  }
});
