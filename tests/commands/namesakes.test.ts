import { describe, expect, test } from 'vitest';
import { printedReply } from '../../src/core/chat/printed-reply.ts';
import { type Desk, openDesk, wordsOf } from './helpers.ts';

const on = (day: number, publisher: string) => ({ publisher, publishedAt: new Date(Date.UTC(2026, 10, day, 8)) });
const labelsOf = async (desk: Desk, line: string): Promise<string[]> =>
  (printedReply((await desk.ask(line)).reply).buttons ?? []).map(({ label }) => label);

/** A mayor whom three articles quote, a footballer whom one does, and a third of their name who only demands something. */
async function threeDragans(): Promise<Desk> {
  const desk = await openDesk();
  for (const [day, words] of [
    [18, 'The tram will run to the port'],
    [19, 'We have counted every lamp'],
    [20, 'Nobody will lose a garden'],
  ] as const)
    await desk.read(`“${words},” Mayor Vera Dragan said on Monday.`, on(day, 'City Gazette'));
  await desk.read('“I saw the ball late,” goalkeeper Milo Dragan said.', on(17, 'Sports Daily'));
  await desk.read('Pavel Dragan demanded that the council reopen the library.', on(16, 'City Gazette'));
  return desk;
}

describe('a surname that several bear', () => {
  test('is answered at once with the one who is quoted most', async () => {
    const desk = await threeDragans();
    const { reply, failure } = await desk.ask('/quote dragan');
    expect(failure).toBeUndefined();
    expect(reply.title).toBe('Vera Dragan, Mayor (November 2026)');
    expect(wordsOf(reply)).toEqual(['Nobody will lose a garden,', 'We have counted every lamp,', 'The tram will run to the port,']);
  });

  test('says who else is quoted by that name, where and when, with a button that asks for them', async () => {
    const desk = await threeDragans();
    expect(await desk.screen('/quote dragan')).toContain(
      '“dragan” can also be Milo Dragan, goalkeeper (1 quote, last on 17 November 2026 in Sports Daily).\n\n  1. Milo Dragan\n  Type 1 for it.\n',
    );
    const [button] = (await desk.ask('/quote dragan since 2026-11-01')).reply.buttons ?? [];
    expect(button?.call).toEqual({ command: 'quote', options: { speaker: 'Milo Dragan', since: '2026-11-01' } });
    expect((await desk.dispatch.run(button!.call as never)).reply.title).toBe('Milo Dragan, goalkeeper (November 2026)');
  });

  test('offers nobody of whom that command has nothing to show', async () => {
    const desk = await threeDragans();
    expect(await labelsOf(desk, '/quote dragan')).toEqual(['Milo Dragan']);
    expect((await desk.ask('/demands by dragan')).reply.blocks[0]).toMatchObject({ text: 'Pavel Dragan to council' });
    expect(await labelsOf(desk, '/demands by dragan')).not.toContain('Vera Dragan');
    expect(await desk.screen('/quote pavel dragan')).toContain('Nothing found for “pavel dragan”');
  });

  test('is asked of the others with a button, where the one who is meant said nothing of the kind', async () => {
    const desk = await threeDragans();
    const { reply, failure } = await desk.ask('/quote dragan about ball');
    expect(failure?.code).toBe('nothing_found');
    expect(reply.buttons).toEqual([
      { label: 'Milo Dragan', call: { command: 'quote', options: { speaker: 'Milo Dragan', about: 'ball' } } },
    ]);
  });

  test('means the one who spoke lately, where another spoke as much long ago', async () => {
    const desk = await openDesk();
    await desk.read('“The dam holds,” engineer Ida Moravec said. “It will hold,” Moravec said.', {
      title: 'Dam',
      publishedAt: new Date('2019-03-01T08:00:00Z'),
    });
    await desk.read('“The bees are back,” biologist Leo Moravec said. “All of them,” Moravec said.', on(20, 'The Post'));
    expect((await desk.ask('/quote moravec')).reply.title).toBe('Leo Moravec, biologist (November 2026)');
    expect(await labelsOf(desk, '/quote moravec')).toEqual(['Ida Moravec']);
  });
});

describe('a stray entry', () => {
  test('named exactly as typed does not win over the person who is meant', async () => {
    const desk = await openDesk();
    await desk.read('“One,” said Ana Tolj. “Two,” said Ana Tolj. “Three,” said Ana Tolj.', on(20, 'The Post'));
    await desk.read('“Four,” said Bo Tolj.', on(19, 'The Post'));
    await desk.read('“Five,” Tolj said.', on(18, 'The Post'));
    expect((await desk.ask('/quote tolj')).reply.title).toBe('Ana Tolj');
  });
});

describe('two of one whole name', () => {
  test('are each meant by the name with a number, which the buttons type', async () => {
    const desk = await openDesk();
    await desk.read('“We will close the border,” Interior Minister Rok Zidar said. “For good,” Zidar said.', on(20, 'The Post'));
    const [minister] = (await desk.store.speakers.resolve('rok zidar', '')).matches;
    const screen = await desk.screen(`/quote Rok Zidar #${minister!.id}`);
    expect(screen).toContain('Rok Zidar, Interior Minister (November 2026)');
    expect(await desk.screen(`/quote #${minister!.id}`)).toBe(screen);
    expect((await desk.ask('/quote Rok Zidar #99999')).reply.title).toBe('Rok Zidar, Interior Minister (November 2026)');
  });
});

describe('a body', () => {
  test('answers with its own words and those of the people who speak for it', async () => {
    const desk = await openDesk();
    await desk.read(
      '“Our ships stay in port,” the Harbour Board said in a statement. The Harbour Board said “no crew is at risk”.',
      on(20, 'The Post'),
    );
    await desk.read('“The cranes are safe,” said Nina Sorel, a spokeswoman for the Harbour Board.', on(19, 'The Post'));
    const { reply } = await desk.ask('/quote harbour board');
    const words = wordsOf(reply);
    expect(words).toContain('The cranes are safe,');
    expect(words).toContain('Our ships stay in port,');
    expect(reply.blocks).toContainEqual(expect.objectContaining({ speaker: 'Nina Sorel' }));
    expect(wordsOf((await desk.ask('/quote sorel')).reply)).toEqual(['The cranes are safe,']);
  });
});

describe('what is offered while a name is typed', () => {
  test('is for each option only those of whom it has something to show', async () => {
    const desk = await threeDragans();
    const offered = async (group: 'quoted' | 'issuers' | 'addressees'): Promise<string[]> =>
      (await desk.store.speakers.complete('drag', '', 25, group)).map(({ name }) => name);
    expect(await offered('quoted')).toEqual(['Vera Dragan', 'Milo Dragan']);
    expect(await offered('issuers')).toEqual(['Pavel Dragan']);
    expect(await offered('addressees')).toEqual([]);
  });
});

describe('a role', () => {
  test('is the latest that an article told, whatever the order of reading, with the month in which it was so', async () => {
    const desk = await openDesk();
    await desk.read('“The dam is finished,” President Ines Duarte said.', on(21, 'The Post'));
    await desk.read('“The dam will be finished,” Governor Ines Duarte said.', { publishedAt: new Date('2024-02-01T08:00:00Z') });
    expect((await desk.ask('/quote duarte')).reply.title).toBe('Ines Duarte, President (November 2026)');
    expect(await desk.screen('/speakers')).toContain('Ines Duarte, President (November 2026) (printed twice; ');
  });

  test('has no month where the article says no date, for the day of reading is not its own', async () => {
    const desk = await openDesk();
    await desk.read('“The dam is finished,” President Ines Duarte said.');
    expect((await desk.ask('/quote duarte')).reply.title).toBe('Ines Duarte, President');
  });
});

test('two who are named together are not offered for the name of one of them', async () => {
  const desk = await openDesk();
  await desk.read('“We are tired,” said Milo Zec. “Very,” said Milo Zec. “Both of us are,” Ada Zec and Milo Zec said.', on(20, 'The Post'));
  for (const label of await labelsOf(desk, '/quote zec')) expect(label).not.toContain(' and ');
});

test('a junior with a comma is one person', async () => {
  const desk = await openDesk();
  await desk.read('“We are tired,” said Milo Zec, Jr. “Very tired,” said Milo Zec, Jr.', on(20, 'The Post'));
  const [named] = (await desk.store.speakers.list('', { offset: 0, limit: 1 })).items;
  const { meant } = await desk.store.speakers.resolve(named!.name, '', 'quoted');
  expect(meant).toMatchObject([{ id: named!.id, quotes: 2 }]);
});
