import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadRegistry } from '../../../src/app/chat/registry.ts';
import { ROOT, temporaryFolder } from '../helpers.ts';

const COMMAND = `{ name: 'good', description: 'Good', options: {}, needs: [], fails: [], example: '/good', run: async () => undefined }`;
const BRIEF = `{ id: 'good', title: 'Good', schedule: '0 7 * * *', timezone: 'UTC', sections: ['stories'], windowHours: 24, maxStories: 1, maxQuotes: 1, maxDemands: 1 }`;
const changed = (source: string, change: string): string => `export default { ...${source}, ${change} };`;

/** What is wrong with folders that hold a good file each, and these; one line a problem. */
async function problemsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const root = temporaryFolder();
  for (const [file, source] of Object.entries({
    'commands/good.js': `export default ${COMMAND};`,
    'briefs/good.js': `export default ${BRIEF};`,
    ...files,
  })) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), source);
  }
  try {
    await loadRegistry(root);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
}

test('the project’s own folders load, each command and brief once, in the order of their names', async () => {
  const namesIn = (folder: string): string[] =>
    globSync('**/*.ts', { cwd: path.join(ROOT, folder) })
      .map((file) => file.replace('.ts', '').replaceAll(path.sep, ' '))
      .toSorted();
  const { commands, briefs } = await loadRegistry(ROOT);
  expect(commands.map(({ name }) => name)).toEqual(namesIn('commands'));
  expect(briefs.map(({ id }) => id)).toEqual(namesIn('briefs'));
  expect(commands.length).toBeGreaterThan(30);
});

test('good files of one’s own load, declarations and other files beside them are let be', async () => {
  expect(await problemsOf({ 'commands/good.d.ts': 'x', 'commands/README.md': 'x' })).toEqual([]);
});

test.each([
  ["schedule: '0 25 * * *'", "hour '25' in schedule: expected 0-23"],
  ["schedule: '60 7 * * *'", "minute '60' in schedule: expected 0-59"],
  ["schedule: '0 7 0 * *'", "day of the month '0' in schedule: expected 1-31"],
  ["schedule: '0 7 * 13 *'", "month '13' in schedule: expected 1-12"],
  ["schedule: '0 7 * * 8'", "day of the week '8' in schedule: expected 0-7"],
  ["schedule: '0 22-6 * * *'", "hour '22-6' in schedule: expected 0-23"],
  ["schedule: '*/0 7 * * *'", "minute '*/0' in schedule: expected 0-59"],
  ["schedule: '0 7 * *'", "'0 7 * *' has 4 fields: expected 5"],
  ["timezone: 'Europe/Atlantis'", 'expected an IANA time zone'],
  ["sections: ['weather']", 'sections.0'],
  ['sections: []', 'sections'],
  ['windowHours: 0', 'windowHours'],
  ['maxStories: -1', 'maxStories'],
  ['extra: 1', 'extra'],
  ["filter: { places: ['Oslo'] }", 'places'],
  ["filter: { topics: ['gossip'] }", 'filter.topics.0'],
  ["filter: { languages: ['english'] }", 'filter.languages.0'],
  ['filter: { words: [] }', 'filter.words'],
  ["whenEmpty: 'perhaps'", 'whenEmpty'],
  ["schedule: 'now and then'", "'now and then' is no schedule"],
])('a brief with %s is named with what is wrong', async (change, problem) => {
  const problems = await problemsOf({ 'briefs/good.js': changed(BRIEF, change) });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^briefs\/good\.js: /);
  expect(problems[0]).toContain(problem);
});

test.each([
  "schedule: '*/15 6-22/2 1,15 * 1-5'",
  "schedule: '0 0 31 12 7'",
  "timezone: 'Europe/Kyiv'",
  'maxStories: 0',
  "schedule: 'weekdays at 7:30'",
  "filter: { sources: ['post'], speakers: ['berg'], words: ['quay'], topics: ['sport'], languages: ['en'] }, whenEmpty: 'skip'",
])('a brief with %s loads', async (change) => {
  expect(await problemsOf({ 'briefs/good.js': changed(BRIEF, change) })).toEqual([]);
});

test.each([
  [`description: '${'x'.repeat(101)}'`, 'description'],
  ["description: ''", 'description'],
  ["name: 'Good'", 'lower-case'],
  ["name: 'other'", "is called 'other': expected 'good', as its file"],
  ["options: { who: { type: 'person', description: 'Who' } }", 'options.who.type'],
  [`options: { who: { type: 'string', description: '${'x'.repeat(101)}' } }`, 'options.who.description'],
  ["needs: ['quote']", 'needs.0: Invalid option: expected one of "articles"|"quotes"|'],
  ["localised: { de: ['gut', 'Gut'] }", 'localised.fr'],
  ["localised: { de: ['Gut', 'Gut'], fr: ['bien', 'Bien'] }", 'lower case'],
  ["localised: { de: ['gut, besser', 'Gut'], fr: ['bien', 'Bien'] }", 'localised.de.0'],
  ["example: 'good'", 'example'],
  ['run: undefined', 'run'],
  [
    "options: { a: { type: 'string', description: 'A' }, b: { type: 'string', description: 'B', required: true } }",
    'expected required options before the others',
  ],
])('a command with %s is named with what is wrong', async (change, problem) => {
  const problems = await problemsOf({ 'commands/good.js': changed(COMMAND, change) });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^commands\/good\.js: /);
  expect(problems[0]).toContain(problem);
});

test('a file without a default export, and one that cannot be loaded, are named', async () => {
  const problems = await problemsOf({
    'commands/empty.js': 'export const x = 1;',
    'commands/broken.js': 'export default {',
    'briefs/throws.js': "throw new Error('no such luck');",
    'briefs/nothing.js': 'export default 3;',
  });
  expect(problems).toHaveLength(4);
  expect(problems[0]).toMatch(/^commands\/broken\.js: can't be loaded: ./);
  expect(problems[1]).toBe('commands/empty.js: no default export');
  expect(problems[2]).toMatch(/^briefs\/nothing\.js: ./);
  expect(problems[3]).toBe("briefs/throws.js: can't be loaded: no such luck");
});

test('a folder that is empty or not there is named', async () => {
  const root = temporaryFolder();
  mkdirSync(path.join(root, 'briefs'));
  await expect(loadRegistry(root)).rejects.toThrow(
    'commands/: holds no file: expected one at least\nbriefs/: holds no file: expected one at least',
  );
});

test('one name in both languages is named', async () => {
  expect(await problemsOf({ 'commands/good.ts': `export default ${COMMAND};` })).toEqual([
    "commands/good.ts: 'good' is there already: expected commands/good.js or .ts, not both",
  ]);
});

test('a folder holds a group of commands, each called after folder and file', async () => {
  const named = (name: string): string => changed(COMMAND, `name: '${name}'`);
  expect(await problemsOf({ 'commands/feeds/add.js': named('feeds add'), 'commands/feeds/list.js': named('feeds list') })).toEqual([]);
  expect(await problemsOf({ 'commands/feeds/add.js': named('feeds drop') })).toEqual([
    "commands/feeds/add.js: is called 'feeds drop': expected 'feeds add', as its file",
  ]);
  expect(await problemsOf({ 'commands/feeds/add/now.js': named('feeds add now') })).toHaveLength(1);
});
