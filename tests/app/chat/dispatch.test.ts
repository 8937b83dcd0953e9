import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createDispatch, type Dispatch } from '../../../src/app/chat/dispatch.ts';
import { loadRegistry } from '../../../src/app/chat/registry.ts';
import { type Command, type CommandContext, type CommandOptions, defineCommand } from '../../../src/core/chat/command.ts';
import { printedLine } from '../../../src/core/chat/printed-reply.ts';
import { ok } from '../../../src/core/failure.ts';
import { openStore } from '../../../src/store/open.ts';
import { ROOT } from '../helpers.ts';

const NOW = new Date('2026-11-23T09:30:00Z');
const store = await openStore(':memory:');
const { briefs } = await loadRegistry(ROOT);

interface Bench {
  readonly dispatch: Dispatch;
  readonly told: { readonly id: string; readonly error: unknown }[];
  readonly ran: { readonly values: unknown; readonly page: number; readonly typed: unknown; readonly now: Date }[];
}

/** One command `try` with these options, that notes what it was run with. */
function benchOf(options: CommandOptions, run?: () => never): Bench {
  const told: Bench['told'] = [];
  const ran: Bench['ran'] = [];
  const command: Command = defineCommand({
    name: 'try',
    description: 'Try',
    options,
    needs: [],
    fails: [],
    example: '/try',
    async run(values, { page, typed, now }) {
      run?.();
      ran.push({ values, page, typed, now });
      return ok({ title: 'Done', blocks: [], audience: 'asker' });
    },
  });
  const dispatch = createDispatch({
    registry: { commands: [command], briefs },
    store,
    space: '',
    asker: { platform: 'terminal', admin: true },
    now: () => NOW,
    unexpected: (error, id) => told.push({ error, id }),
  });
  return { dispatch, told, ran };
}

const OPTIONS = {
  who: { type: 'string', description: 'Who', required: true },
  number: { type: 'integer', description: 'Number', min: 1, max: 9 },
  since: { type: 'since', description: 'Since' },
} as const;

test('options are parsed before the command sees them, and left as typed for the next page', async () => {
  const { dispatch, ran } = benchOf(OPTIONS);
  await dispatch.line('/try anna lind number #7 since yesterday', 2);
  expect(ran).toEqual([
    {
      values: { who: 'anna lind', number: 7, since: new Date('2026-11-22T00:00:00Z') },
      page: 2,
      typed: { who: 'anna lind', number: '#7', since: 'yesterday' },
      now: NOW,
    },
  ]);
});

describe('what is wrong with an option', () => {
  test.each([
    [{}, { code: 'option_missing', command: 'try', option: 'who' }],
    [{ who: '  ' }, { code: 'option_missing', command: 'try', option: 'who' }],
    [
      { who: 'x', number: '0' },
      { code: 'option_invalid', option: 'number', asked: '0', allowed: 'a whole number from 1 to 9' },
    ],
    [
      { who: 'x', number: '10' },
      { code: 'option_invalid', option: 'number', asked: '10', allowed: 'a whole number from 1 to 9' },
    ],
    [
      { who: 'x', number: '1.5' },
      { code: 'option_invalid', option: 'number', asked: '1.5', allowed: 'a whole number from 1 to 9' },
    ],
    [
      { who: 'x', number: 'Infinity' },
      { code: 'option_invalid', option: 'number', asked: 'Infinity', allowed: 'a whole number from 1 to 9' },
    ],
    [
      { who: 'x', since: 'soon' },
      { code: 'option_invalid', option: 'since', asked: 'soon', allowed: expect.stringContaining('yesterday') },
    ],
    [
      { who: 'x', since: '2026-11-24' },
      { code: 'option_invalid', option: 'since', asked: '2026-11-24', allowed: expect.stringMatching(/^a time that has passed/) },
    ],
    [
      { who: 'x', stray: 'y' },
      { code: 'option_unknown', command: 'try', asked: 'stray', known: ['who', 'number', 'since'] },
    ],
  ])('%j is said, and the command not run', async (options, failure) => {
    const { dispatch, ran } = benchOf(OPTIONS);
    const answer = await dispatch.run({ command: 'try', options: options as Record<string, string> });
    expect(answer.failure).toEqual(failure);
    expect(answer.reply.audience).toBe('asker');
    expect(ran).toEqual([]);
  });
});

test('a command that is not there is said, by its line and by its name', async () => {
  const { dispatch } = benchOf({});
  expect((await dispatch.line('/tri')).failure).toEqual({ code: 'command_unknown', asked: 'tri', nearest: ['try'] });
  expect((await dispatch.line('/tri')).call).toBeUndefined();
  expect((await dispatch.run({ command: 'tri', options: {} })).failure).toMatchObject({ code: 'command_unknown', asked: 'tri' });
});

test('a line’s answer comes with what it was understood as', async () => {
  const { dispatch } = benchOf(OPTIONS);
  expect((await dispatch.line('try anna number:3')).call).toEqual({ command: 'try', options: { who: 'anna', number: '3' } });
});

test('what nobody foresaw is told to the user by an id, and to the log with the error', async () => {
  const error = new Error('the disk is on fire');
  const { dispatch, told } = benchOf({}, () => {
    throw error;
  });
  const { reply, failure } = await dispatch.line('/try');
  expect(failure).toBeUndefined();
  expect(told).toEqual([{ error, id: expect.stringMatching(/^[0-9a-f]{8}$/) }]);
  expect(JSON.stringify(reply)).toContain(told[0]!.id);
  expect(JSON.stringify(reply)).not.toContain('fire');
  await dispatch.line('/try');
  expect(told[1]!.id).not.toBe(told[0]!.id);
});

test('whatever is typed, an answer comes and nothing is unforeseen', async () => {
  const told: unknown[] = [];
  const { commands } = await loadRegistry(ROOT);
  const dispatch = createDispatch({
    registry: { commands, briefs },
    store,
    space: '',
    asker: { platform: 'terminal', admin: true },
    now: () => NOW,
    unexpected: (error) => told.push(error),
  });
  const name = fc.constantFrom(...commands.map((command) => `/${command.name}`));
  const words = fc.array(
    fc.oneof(
      fc.constantFrom('about', 'since', 'by', 'of', '2d', '"', '*', 'NEAR(', '%', "'", '-1', '__proto__'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(name, words, fc.integer({ min: -1, max: 3 }), async (command, typed, page) => {
      const { reply } = await dispatch.line(`${command} ${typed.join(' ')}`, page);
      expect(reply.title).not.toBe('');
      expect(told).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a command is given the facts of its call and the ports that it names, and nothing else', async () => {
  let given: readonly string[] = [];
  const command = defineCommand({
    name: 'try',
    description: 'Try',
    options: {},
    needs: ['quotes', 'storeStatus'],
    fails: [],
    example: '/try',
    async run(_options, context) {
      given = Object.keys(context);
      // @ts-expect-error: `needs` doesn't name it.
      expect(context.articles).toBeUndefined();
      const { articles } = await context.storeStatus();
      return ok({ title: `${articles} articles`, blocks: [], audience: 'asker' });
    },
  });
  const registry = { commands: [command], briefs };
  const asker = { platform: 'terminal', admin: true } as const;
  const dispatch = createDispatch({ registry, store, space: '', asker, now: () => NOW, unexpected: () => expect.unreachable() });
  expect((await dispatch.line('/try')).reply.title).toBe('0 articles');
  expect(given.toSorted()).toEqual(['asker', 'now', 'page', 'quotes', 'space', 'storeStatus', 'typed']);
});

test('a helper that works with more ports than the command names is a type error', () => {
  const answer = async (_options: unknown, _context: CommandContext<'quotes' | 'speakers'>) =>
    ok({ title: 'Done', blocks: [], audience: 'asker' } as const);
  const common = { name: 'try', description: 'Try', options: {}, fails: [], example: '/try' } as const;
  expect(defineCommand({ ...common, needs: ['quotes', 'speakers'], run: (options, context) => answer(options, context) })).toBeDefined();
  // @ts-expect-error: `needs` doesn't name the speakers.
  expect(defineCommand({ ...common, needs: ['quotes'], run: (options, context) => answer(options, context) })).toBeDefined();
});

describe('a command for admins, in a group', () => {
  const command = defineCommand({
    name: 'feeds add',
    admin: true,
    description: 'Add a feed',
    options: {
      url: { type: 'string', description: 'Where', required: true },
      kind: { type: 'string', description: 'Kind', choices: ['Feed', 'Page'] },
    },
    needs: [],
    fails: [],
    example: '/feeds add https://example.org/feed',
    run: async ({ url, kind }) => ok({ title: `${kind ?? 'Feed'} ${url}`, blocks: [], audience: 'asker' }),
  });
  const asked = async (line: string, admin: boolean): Promise<string> => {
    const asker = { platform: 'discord', id: '1', channel: '2', admin } as const;
    const registry = { commands: [command], briefs };
    const dispatch = createDispatch({ registry, store, space: '', asker, now: () => NOW, unexpected: () => expect.unreachable() });
    return printedLine((await dispatch.line(line)).reply.title);
  };

  test('runs for an admin', async () => {
    expect(await asked('/feeds add https://example.org/', true)).toBe('Feed https://example.org/');
    expect(await asked('FEEDS ADD x kind page', true)).toBe('Page x');
  });

  test('is refused to everyone else before an option is read', async () => {
    expect(await asked('/feeds add x kind nonsense', false)).toBe('/feeds add is for admins');
  });

  test('names what a choice can be', async () => {
    expect(await asked('/feeds add x kind nonsense', true)).toBe('kind can’t be “nonsense”');
  });

  test('is offered where only its group is named', async () => {
    expect(await asked('/feeds', true)).toBe('There is no command “feeds”');
    expect(await asked('/feeds remove', true)).toBe('There is no command “feeds”');
  });
});

test('a host inside the network that is open to the operator is closed to a server, for every command that reads the web', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    response.end('<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/feed"/></body></opml>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const registry = await loadRegistry(ROOT);
  for (const [space, platform] of [
    ['', 'terminal'],
    ['900000000000000001', 'discord'],
  ] as const) {
    const asker = { platform, admin: true };
    const dispatch = createDispatch({
      registry,
      store,
      space,
      asker,
      now: () => NOW,
      allowHosts: [host],
      unexpected: () => expect.unreachable(),
    });
    for (const command of ['test', 'import']) await dispatch.line(`/sources ${command} http://${host}/${platform}-${command}`);
  }
  expect(asked.filter((path) => !path.startsWith('/terminal'))).toEqual([]);
  expect(asked).toContain('/terminal-import');
});
