import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/core/command.ts';
import type { Reply } from '../../../src/core/reply.ts';
import { complete, runTerminal, type TerminalParts } from '../../../src/platforms/terminal/repl.ts';

const reply = (title: string, more: Partial<Reply> = {}): Reply => ({ title, blocks: [], audience: 'asker', ...more });
const commands = [
  {
    name: 'quote',
    options: { speaker: { type: 'string', complete: 'speakers', description: '' }, about: { type: 'string', description: '' } },
  },
  { name: 'brief', options: { name: { type: 'string', complete: 'briefs', description: '' } } },
] as unknown as Command[];
const completeSpeakers = async (typed: string): Promise<string[]> =>
  ['Ann Lee', 'Ann Park'].filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()));

async function session(lines: string): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  const asked: TerminalParts = {
    input,
    output,
    colour: false,
    commands,
    briefs: ['daily'],
    completeSpeakers,
    line: async (line) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
      if (line === 'long')
        return {
          reply: reply('page 1', { paging: { page: 1, pages: 2, total: 20, call: { command: 'long', options: {} } } }),
          call: undefined,
        };
      if (line === 'who')
        return {
          reply: reply('who?', { buttons: [{ label: 'Ann', call: { command: 'quote', options: { speaker: 'Ann' } } }] }),
          call: undefined,
        };
      return { reply: reply(`answer to ${line}`), call: undefined };
    },
    run: async (call, page) => ({ reply: reply(`${call.command} ${JSON.stringify(call.options)} page ${page ?? 1}`) }),
  };
  input.end(lines);
  const shown = text(output);
  await runTerminal(asked);
  output.end();
  return shown;
}

const titles = async (lines: string): Promise<string[]> =>
  (await session(lines)).split('\n').filter((line) => line !== '' && !/^Page|^ {2}/.test(line));

describe('a terminal session', () => {
  it('answers line by line, in order, to the input’s end', async () =>
    expect(await titles('a\nb\r\nc')).toEqual(['answer to a', 'answer to b', 'answer to c']));
  it('passes over blank lines and comments', async () => expect(await titles('\n# note\na\n')).toEqual(['answer to a']));
  it('leaves when told to', async () => expect(await titles('a\nexit\nb\n')).toEqual(['answer to a']));
  it('goes on with a long answer', async () => expect(await titles('long\nmore\n')).toEqual(['page 1', 'long {} page 2']));
  it('says where there is no more', async () =>
    expect(await titles('a\nmore\n')).toEqual(['answer to a', 'There is no more of the last answer']));
  it('takes a number for a name it offered', async () =>
    expect(await titles('who\n1\n')).toEqual(['who?', 'quote {"speaker":"Ann"} page 1']));
});

describe('tab completion', () => {
  const parts = { commands, briefs: ['daily', 'weekly'], completeSpeakers };
  for (const [line, expected] of [
    ['/q', [['/quote'], '/q']],
    ['/quote ann', [['Ann Lee', 'Ann Park'], 'ann']],
    ['/quote ann p', [['Ann Park'], 'ann p']],
    ['/brief w', [['weekly'], 'w']],
    ['/quote bob ab', [['about '], 'ab']],
    ['/nothing x', [[], '/nothing x']],
  ] as const) {
    it(`offers what fits: ${line}`, async () => expect(await complete(line, parts)).toEqual(expected));
  }
});
