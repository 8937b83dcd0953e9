import { expect, test } from 'vitest';
import { printedReply } from '../../src/core/chat/printed-reply.ts';
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
  expect(printedReply(reply).title).toMatch(/^Ruled: 1\. “Anne Leigh” is “Ann Lee” \(/);
  expect(await said(desk, '/quote leigh')).toEqual(expect.arrayContaining(['The crane stays,', 'The crane goes,']));
  expect(await desk.screen('/rulings list')).toContain('1. “Anne Leigh” is “Ann Lee” (');
  const [button] = reply.buttons ?? [];
  const undone = await desk.dispatch.run(button!.call as never);
  expect(printedReply(undone.reply).title).toMatch(/^Taken back: 1\./);
  expect(await said(desk, '/quote leigh')).toEqual(['The crane goes,']);
  expect(await desk.screen('/rulings list')).toContain('Nothing was ruled about names');
});

test('an admin takes a name off somebody in chat: what is said under it is another’s', async () => {
  const desk = await harbour();
  expect(await desk.screen('/rulings split Ann Lee alias Lee')).toMatch(/^Ruled: 1\. “Lee” is not “Ann Lee” \(/);
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
  expect(await admin.screen('/rulings list')).toContain('A ruling on names holds for all of them. Ask whoever runs the bot.');
  const operator = await openDesk({ store: desk.store });
  expect((await operator.ask('/rulings list')).failure).toBeUndefined();
});
