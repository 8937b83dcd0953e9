import { describe, expect, test } from 'vitest';
import { printedLine, printedReply } from '../../src/core/chat/printed-reply.ts';
import type { Reply } from '../../src/core/chat/reply.ts';
import { type Desk, openDesk, wordsOf } from './helpers.ts';

const ADMIN = { platform: 'discord', id: '1', channel: '77', admin: true } as const;

async function harbour(over: Parameters<typeof openDesk>[0] = {}): Promise<Desk> {
  const desk = await openDesk(over);
  await desk.read('“The crane stays,” said Ann Lee, the mayor. “It is late,” Lee said.');
  await desk.read('“The crane goes,” said Anne Leigh, the mayor.');
  return desk;
}
const said = async (desk: Desk, line: string): Promise<string[]> => wordsOf((await desk.ask(line)).reply);

test('an admin makes two entries one in chat, sees it in the list, and takes it back with the button', async () => {
  const desk = await harbour({ asker: ADMIN, space: 'guild-1' });
  const { reply } = await desk.ask('/rulings merge Ann Lee other Anne Leigh');
  expect(printedReply(reply).title).toMatch(/^Ruled: 1\. “Anne Leigh” is “Ann Lee”$/m);
  expect(await said(desk, '/quote leigh')).toEqual(expect.arrayContaining(['The crane stays,', 'The crane goes,']));
  expect(await desk.screen('/rulings list')).toContain('1. “Anne Leigh” is “Ann Lee” (');
  const [button] = reply.buttons ?? [];
  const undone = await desk.dispatch.run(button!.call as never);
  expect(printedReply(undone.reply).title).toMatch(/^Taken back: 1\./);
  expect(await said(desk, '/quote leigh')).toEqual(['The crane goes,']);
  expect(await desk.screen('/rulings list')).toContain('Nothing was ruled');
});

test('an admin takes a name off somebody in chat: what is said under it is another’s', async () => {
  const desk = await harbour();
  expect(await desk.screen('/rulings split Ann Lee alias Lee')).toMatch(/^Ruled: 1\. “Lee” is not “Ann Lee”$/m);
  expect(await said(desk, '/quote ann lee')).toEqual(['The crane stays,']);
  expect(await said(desk, '/quote lee')).toEqual(['It is late,']);
});

test('a ruling is made on nobody by a guess, and on nobody twice', async () => {
  const desk = await harbour();
  const failureOf = async (line: string) => (await desk.ask(line)).failure;
  expect(await failureOf('/rulings merge Ann Lee other Zed Null')).toMatchObject({ code: 'speaker_unknown', asked: 'Zed Null' });
  expect(await failureOf('/rulings merge Ann Lee other Ann Lee')).toMatchObject({ code: 'speaker_same' });
  expect(await failureOf('/rulings merge Ann Lee other leig')).toMatchObject({ code: 'speaker_unknown', nearest: ['Anne Leigh'] });
  expect(await failureOf('/rulings split Ann Lee alias Bo')).toMatchObject({ code: 'speaker_unknown', asked: 'Bo' });
  expect(await failureOf('/rulings undo 9')).toMatchObject({ code: 'ruling_unknown', asked: '9' });
});

test('who is no admin may not rule, nor may an admin while another server uses the bot', async () => {
  const desk = await harbour({ asker: { ...ADMIN, admin: false }, space: 'guild-1' });
  expect((await desk.ask('/rulings merge Ann Lee other Anne Leigh')).failure?.code).toBe('not_admin');
  const admin = await openDesk({ store: desk.store, asker: ADMIN, space: 'guild-1' });
  const other = await openDesk({ store: desk.store, asker: ADMIN, space: 'guild-2' });
  await other.read('“Nobody asked us,” said Ida Moravec, a docker.');
  for (const line of ['/rulings list', '/rulings merge Ann Lee other Anne Leigh', '/rulings split Ann Lee alias Lee', '/rulings undo 1'])
    expect((await admin.ask(line)).failure?.code).toBe('not_operator');
  expect(await admin.screen('/rulings list')).toContain('A ruling holds for all of them. Ask whoever runs the bot.');
  const operator = await openDesk({ store: desk.store });
  expect((await operator.ask('/rulings list')).failure).toBeUndefined();
});

describe('whose words a quote holds', () => {
  const quay = async (over: Parameters<typeof openDesk>[0] = {}) => {
    const desk = await openDesk(over);
    await desk.read('“The quay must be mended before the winter,” said Ann Lee, the mayor. “It will be,” said Bo Kim, the pilot.');
    return desk;
  };

  test('an admin chooses among those who speak in the article, or nobody, and takes it back', async () => {
    const desk = await quay();
    const { reply } = await desk.ask('/rulings speaker 1.1');
    expect(reply.title).toBe('Whose words are these?');
    expect(reply.buttons!.map(({ label }) => label)).toEqual(['Nobody knows', 'Bo Kim']);
    const ruled = await desk.dispatch.run(reply.buttons![1]!.call as never);
    expect(ruled.reply.title).toMatch(/^Ruled: 1\. “The quay must be mended before the winter,” is Bo Kim’s, not Ann Lee’s$/m);
    expect(await said(desk, '/quote kim')).toEqual(['The quay must be mended before the winter,', 'It will be,']);
    expect((await desk.ask('/quote ann lee')).failure?.code).toMatch(/nothing_found|speaker_unknown/);
    expect(await desk.screen('/rulings list')).toContain('is Bo Kim’s, not Ann Lee’s (23 November 2026)');
    await desk.dispatch.run(ruled.reply.buttons![0]!.call as never);
    expect(await said(desk, '/quote ann lee')).toEqual(['The quay must be mended before the winter,']);
  });

  test('nobody’s words are shown under no name', async () => {
    const desk = await quay();
    expect(await desk.screen('/rulings speaker 1.1 name nobody')).toContain('is not Ann Lee’s\n');
    expect(await desk.screen('/context 1.1')).toMatch(/^Whose words they are is not sure/);
  });

  test('a name is somebody’s of the store, or stands in the article', async () => {
    const desk = await quay();
    await desk.read('“We stay,” said Ida Moravec, a docker.');
    expect((await desk.ask('/rulings speaker 1.1 name Ida Moravec')).failure).toBeUndefined();
    expect((await desk.ask('/rulings speaker 1.2 name pilot')).failure).toBeUndefined();
    expect((await desk.ask('/rulings speaker 1.2 name Zed Null')).failure).toMatchObject({ code: 'speaker_unknown', asked: 'Zed Null' });
    expect((await desk.ask('/rulings speaker 7.1 name nobody')).failure).toMatchObject({ code: 'quote_unknown', asked: '7.1' });
  });

  test('is refused to whoever is no admin', async () => {
    const desk = await quay({ asker: { ...ADMIN, admin: false } });
    expect((await desk.ask('/rulings speaker 1.1 name nobody')).failure?.code).toBe('not_admin');
    expect((await desk.ask('/rulings story 1 others 2')).failure?.code).toBe('not_admin');
  });
});

test('an article is taken out of a story by its number and theirs', async () => {
  const desk = await harbour();
  expect(await desk.screen('/rulings story 2 others "1"')).toMatch(/^Ruled: 1\. “Article 2” tells another story$/m);
  expect(await desk.screen('/rulings list')).toContain('1. “Article 2” tells another story (');
  expect((await desk.ask('/rulings story 2 others 9')).failure).toMatchObject({ code: 'article_unknown', asked: '9' });
  expect((await desk.ask('/rulings story 2 others "2, 2"')).failure).toEqual({ code: 'story_alone', article: 2 });
  await desk.ask('/rulings story 2 others "1, 2, 1"');
  expect((await desk.store.rulings.list()).map((ruling) => ruling.kind === 'story' && ruling.others.length)).toEqual([1]);
  expect(await desk.screen('/rulings undo 1')).toMatch(/^Taken back: 1\. /);
});

describe('what can be put right in an answer', () => {
  const menusOf = ({ menus = [] }: Reply): Record<string, string[]> =>
    Object.fromEntries(menus.map(({ label, choices }) => [printedLine(label), choices.map((choice) => printedLine(choice.label))]));

  test('are whose words its quotes hold, who is one person and who two, and what is no demand', async () => {
    const desk = await harbour();
    await desk.read('Ann Lee demanded that the union reopen the quay.');
    await desk.read('“The tide turns,” said Bo Lee, the pilot.');
    expect(menusOf((await desk.ask('/rulings about "/quote ann lee"')).reply)).toEqual({
      'Wrong speaker: whose words?': ['Ann Lee: “The crane stays,”', 'Ann Lee: “It is late,”'],
      'Same person, or two people': ['Same: “Bo Lee” is “Ann Lee”', 'Two: “Lee” is not “Ann Lee”'],
    });
    expect(menusOf((await desk.ask('/rulings about /demands')).reply)).toEqual({
      'Not a demand': ['Ann Lee to union: “the union reopen the quay”'],
    });
    expect((await desk.ask('/rulings about /help')).reply.title).toBe('Nothing to put right');
  });

  test('a button asks it beneath answers that admins see, with the page; nobody else sees it on Discord', async () => {
    const desk = await openDesk({ asker: ADMIN });
    await desk.read(
      Array.from({ length: 12 }, (_, n) => `“We wait for crane number ${n} until the spring,” said Ann Lee, the mayor.`).join('\n\n'),
    );
    const second = (await desk.ask('/quote lee', 2)).reply;
    expect(second.wrong).toEqual({ command: 'rulings about', options: { answer: 'quote lee', number: '2' } });
    expect(Object.values(menusOf((await desk.dispatch.run(second.wrong as never)).reply))[0]).toEqual([
      'Ann Lee: “We wait for crane number 10 until the spring,”',
      'Ann Lee: “We wait for crane number 11 until the spring,”',
    ]);
    const reader = await openDesk({ store: desk.store, asker: { ...ADMIN, admin: false } });
    expect((await reader.ask('/quote lee')).reply.wrong).toBeUndefined();
    const onSlack = await openDesk({ store: desk.store, asker: { ...ADMIN, platform: 'slack', admin: false } });
    expect((await onSlack.ask('/quote lee')).reply.wrong).toBeDefined();
    expect((await onSlack.ask('/articles')).reply.wrong).toBeUndefined();
  });

  test('while other servers use the bot are the demands alone', async () => {
    const desk = await harbour({ asker: ADMIN, space: 'guild-1' });
    await desk.read('“We want it open,” said Ann Lee, the mayor. Lee demanded that the union reopen the quay.');
    const other = await openDesk({ store: desk.store, asker: ADMIN, space: 'guild-2' });
    await other.read('“Nobody asked us,” said Ida Moravec, a docker.');
    expect(Object.keys(menusOf((await desk.ask('/rulings about /demands')).reply))).toEqual(['Not a demand']);
    expect((await desk.ask('/rulings about "/quote ann lee"')).failure?.code).toBe('not_operator');
  });
});
