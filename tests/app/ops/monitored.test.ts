import { expect, test } from 'vitest';
import type { Chat } from '../../../src/app/chat/chat.ts';
import type { Monitor } from '../../../src/app/ops/monitor.ts';
import { monitoredChat, monitoredPoster } from '../../../src/app/ops/monitored.ts';
import type { Editor, Poster, PostOutcome } from '../../../src/core/briefs/destination.ts';
import type { Answer } from '../../../src/core/chat/question.ts';

class Told implements Monitor {
  readonly lines: string[] = [];
  answered({ platform, command }: Parameters<Monitor['answered']>[0], outcome: string, ms: number): void {
    this.lines.push(`${platform} ${command} ${outcome} ${ms >= 0}`);
  }
  posted(platform: string, outcome: string): void {
    this.lines.push(`${platform} ${outcome}`);
  }
  polled(): void {}
  removed(): void {}
  failed(): void {}
}

const REPLY = { title: 'T', blocks: [], audience: 'asker' } as const;

test('each answer counts by its platform, command and outcome; a command that somebody made up is no label', async () => {
  const told = new Told();
  const answers: Answer[] = [
    { reply: REPLY, failure: undefined, failed: false },
    { reply: REPLY, failure: { code: 'command_unknown', asked: 'x', nearest: [] }, failed: true },
    { reply: REPLY, failure: undefined, failed: true },
  ];
  const chat = monitoredChat({ answer: async () => answers.shift() } as unknown as Chat, [{ name: 'quote' }], told);
  const ask = (command: string) =>
    chat.answer({ call: { command, options: {} }, page: 1, space: '', asker: { platform: 'slack', admin: false } });
  await ask('quote');
  await ask('drop table');
  await ask('quote');
  expect(told.lines).toEqual(['slack quote answered true', 'slack unknown refused true', 'slack quote failed true']);
});

test('each message counts by what became of it, lost ones too', async () => {
  const told = new Told();
  const outcomes: (PostOutcome | Error)[] = [
    { ok: true, messageIds: ['1'] },
    { ok: false, problem: { kind: 'gone', detail: '' } },
    new Error('reset'),
  ];
  const next = async (): Promise<PostOutcome> => {
    const outcome = outcomes.shift()!;
    if (outcome instanceof Error) throw outcome;
    return outcome;
  };
  const poster: Poster & Editor = monitoredPoster('discord', { post: next, edit: next, find: async () => ['1'] }, told);
  const to = { platform: 'discord', space: 'g', channel: 'c' } as const;
  await poster.post(to, REPLY, { key: 'k' });
  await poster.edit(to, ['1'], REPLY, { key: 'k' });
  await expect(poster.post(to, REPLY, { key: 'k' })).rejects.toThrow('reset');
  expect(await poster.find(to, 'k')).toEqual(['1']);
  expect(told.lines).toEqual(['discord sent', 'discord gone', 'discord lost']);
});
