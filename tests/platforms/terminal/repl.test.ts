import { PassThrough, Writable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { TerminalPrompt } from '../../../src/platforms/terminal/prompt.ts';
import { complete, runTerminal, type TerminalParts } from '../../../src/platforms/terminal/repl.ts';
import { type Desk, openDesk } from '../../commands/helpers.ts';

let desk: Desk;
let registryCommands: TerminalParts['commands'];
beforeAll(async () => {
  desk = await openDesk({ sample: true });
  await desk.read(Array.from({ length: 12 }, (_, n) => `“Ferry number ${n + 1} will sail,” Captain Ruth Berg said.`).join('\n\n'));
  const { loadRegistry } = await import('../../../src/app/chat/registry.ts');
  registryCommands = (await loadRegistry('.')).commands;
});

const parts = (): Omit<TerminalParts, 'input' | 'output'> => ({
  colour: false,
  commands: registryCommands,
  briefs: ['daily', 'weekly'],
  line: (line) => desk.ask(line),
  run: ({ command, options }, page) => desk.dispatch.run({ command, options: options as Record<string, string> }, page),
  completeSpeakers: async (prefix, group) => (await desk.store.speakers.complete(prefix, '', 20, group)).map(({ name }) => name),
});

/** What a pipe gets back for its lines. */
async function piped(input: string, over: Partial<TerminalParts> = {}): Promise<string> {
  const stdin = new PassThrough();
  const stdout = new PassThrough({ highWaterMark: 1 << 24 });
  stdin.end(input);
  await runTerminal({ ...parts(), input: stdin, output: stdout, ...over });
  return stdout.read()?.toString() ?? '';
}

describe('a pipe', () => {
  test('has each line answered in order, and ends with its input', async () => {
    const answers = await piped('/status\n/quote peskov\n/speakers');
    const at = ['Status\n', 'Dmitry Peskov, Kremlin spokesperson\n', 'Speakers\n'].map((title) => answers.indexOf(title));
    expect(Math.min(...at)).toBeGreaterThan(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(answers).not.toContain('verbatim>');
  });

  test('has each line answered before the next is begun', async () => {
    const told: string[] = [];
    const line: TerminalParts['line'] = async (typed) => {
      told.push(`from ${typed}`);
      await new Promise((resolve) => setTimeout(resolve, typed === 'slow' ? 30 : 0));
      told.push(`to ${typed}`);
      return { reply: { title: typed, blocks: [], audience: 'asker' }, call: undefined };
    };
    expect(await piped('slow\nquick\n', { line })).toBe('\nslow\n\n\nquick\n\n');
    expect(told).toEqual(['from slow', 'to slow', 'from quick', 'to quick']);
  });

  test('is told where nothing in the last answer can be put right, and may then choose from it', async () => {
    const answers = await piped('/help\nwrong\n/quote peskov\nwrong?');
    expect(answers.match(/Nothing in the last answer can be put right\./g)).toHaveLength(1);
    expect(answers).toContain('What is wrong?');
    expect(answers).not.toContain('There is no command “wrong”');
  });

  test('may hold comments, blank lines, Windows line ends and white space', async () => {
    expect(await piped('# a comment\n\n   \n  # another\r\n')).toBe('');
    expect(await piped('  /status  \r\n')).toMatch(/^\nStatus\n/);
  });

  test.each(['exit', 'quit', '/exit', '/QUIT', 'bye', 'q'])('is left at %s', async (word) => {
    expect(await piped(`/status\n${word}\n/speakers\n`)).not.toContain('Speakers\n\n');
  });

  test('goes on after a line that nobody understands', async () => {
    const answers = await piped('/frobnicate\n/status\n');
    expect(answers).toMatch(/There is no command “frobnicate”[\s\S]*\nStatus\n/);
  });

  test('waits for a reader that is slow', async () => {
    const read: string[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write: (chunk, _encoding, done) => void setTimeout(() => done(void read.push(String(chunk))), 5),
    });
    const stdin = new PassThrough();
    stdin.end('/status\n/status\n/status\n');
    await runTerminal({ ...parts(), input: stdin, output: slow });
    expect(read.length).toBe(3);
  });
});

describe('a session', () => {
  test('gives the next page for "more", until there is none', async () => {
    const answers = await piped('/quote berg\nmore\nMore\n');
    expect(answers.match(/“Ferry number \d+ will sail,”/g)).toHaveLength(12);
    expect(answers).toContain('Page 1 of 2. Type “more” for the next.');
    expect(answers).toContain('Page 2 of 2\n');
    expect(answers).toContain('There is no more of the last answer');
  });

  test('has no more of nothing', async () => {
    expect(await piped('more\n')).toBe('\nThere is no more of the last answer\n\n');
  });

  test('takes a number for the name it offered, after a "more" too many as well', async () => {
    for (const lines of ['/quote pushkin\n1\n', '/quote pushkin\nmore\n1\n']) expect(await piped(lines)).toContain('“not an inch”');
  });

  test('takes a number for no name where none was offered', async () => {
    for (const lines of ['1\n', '/status\n1\n', '/quote pushkin\n9\n']) expect(await piped(lines)).toMatch(/There is no command “[19]”/);
  });
});

describe('a terminal', () => {
  test('prompts, completes, keeps its history and leaves at the end of input', async () => {
    const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
    const stdout = Object.assign(new PassThrough({ highWaterMark: 1 << 24 }), { isTTY: true, columns: 60 });
    let history: readonly string[] = [];
    const done = runTerminal({
      ...parts(),
      input: stdin,
      output: stdout,
      history: ['/earlier'],
      onHistory: (lines) => {
        history = [...lines];
      },
    });
    stdin.write('/quote pesk\t');
    await new Promise((resolve) => setTimeout(resolve, 100));
    stdin.write('\r');
    await new Promise((resolve) => setTimeout(resolve, 100));
    stdin.write('\u0004');
    await done;
    const shown = String(stdout.read());
    expect(shown).toContain('verbatim> ');
    expect(shown).toContain('“There was a mix-up,”');
    expect(history).toEqual(['/quote Dmitry Peskov', '/earlier']);
  });

  test('is left by Ctrl-C', async () => {
    const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
    const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: 60 });
    const done = runTerminal({ ...parts(), input: stdin, output: stdout });
    stdin.write('half a li\u0003');
    await expect(done).resolves.toBeUndefined();
  });
});

describe('Tab', () => {
  const tab = (line: string): Promise<[string[], string]> => complete(line, parts());

  test('completes a command, with its slash or without', async () => {
    expect(await tab('/qu')).toEqual([['/quote'], '/qu']);
    expect(await tab('QU')).toEqual([['/quote'], 'QU']);
    expect((await tab('/art'))[0]).toEqual(['/article', '/articles']);
    expect((await tab(''))[0]).toHaveLength(registryCommands.length);
  });

  test('completes a speaker by any of the name’s words, in every option that takes one', async () => {
    expect(await tab('/quote pu')).toEqual([['Vladimir Putin'], 'pu']);
    expect(await tab('/Quote vladimir p')).toEqual([['Vladimir Putin'], 'vladimir p']);
    expect(await tab('/demands about x by pu')).toEqual([['Vladimir Putin'], 'pu']);
  });

  test('completes an option’s name behind what was typed', async () => {
    expect(await tab('/quote putin ab')).toEqual([['about '], 'ab']);
    expect(await tab('/quote putin s')).toEqual([['since ', 'source '], 's']);
  });

  test('completes a choice', async () => {
    expect(await tab('/demands by putin status re')).toEqual([['rejected'], 're']);
    expect((await tab('/demands status '))[0]).toContain('standing');
  });

  test('completes an edition', async () => {
    expect(await tab('/brief we')).toEqual([['weekly'], 'we']);
    expect((await tab('/brief '))[0]).toEqual(['daily', 'weekly']);
  });

  test('offers nothing for what it does not know', async () => {
    for (const line of ['/frobnicate x', '/search na', '/status ']) expect((await tab(line))[0]).toEqual([]);
  });
});

describe('what the program says while somebody types', () => {
  test('stands on lines of its own above the prompt, and what was typed goes on', async () => {
    const asked: string[] = [];
    const line: TerminalParts['line'] = async (typed) => {
      asked.push(typed);
      return { reply: { title: typed, blocks: [], audience: 'asker' }, call: undefined };
    };
    const stdin = Object.assign(new PassThrough(), { isTTY: true });
    const stdout = Object.assign(new PassThrough({ highWaterMark: 1 << 24 }), { isTTY: true, columns: 80 });
    const prompt = new TerminalPrompt();
    const ended = runTerminal({ ...parts(), line, input: stdin, output: stdout, prompt });
    const shown = async (): Promise<string> => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return stdout.read()?.toString() ?? '';
    };
    stdin.write('/quote le');
    await shown();
    prompt.above(() => stdout.write('On Discord as verbatim.\n'));
    // The line is emptied to its end, then written, then the prompt stands under it with what was typed.
    expect(await shown()).toMatch(/^\u001b\[1G\u001b\[0JOn Discord as verbatim\.\n(?:\u001b\[[0-9;]*[A-Z])*verbatim> \/quote le/);
    stdin.write('e\n');
    await shown();
    expect(asked).toEqual(['/quote lee']);
    stdin.write('exit\n');
    await ended;
    prompt.above(() => stdout.write('Stopped.\n'));
    expect(await shown()).toMatch(/\nStopped\.\n$/);
  });
});
