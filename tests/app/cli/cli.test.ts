import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadRegistry } from '../../../src/app/chat/registry.ts';
import { ROOT, temporaryFolder, verbatim, verbatimProcess } from '../helpers.ts';

const { commands } = await loadRegistry(ROOT);
const OWN = [
  'ingest',
  'extract',
  'export',
  'import',
  'read',
  'stories',
  'backup',
  'doctor',
  'poll',
  'costs',
  'sources import',
  'speakers merge',
  'speakers split',
  'speakers rulings',
  'brief correct',
];
/** They print what is no answer, or ask. */
const WITHOUT_JSON = [
  'completion',
  'serve',
  'gateway',
  'worker',
  'web',
  'web admin',
  'setup',
  'discord register',
  'discord invite',
  'slack manifest',
  'sources export',
];
const ANSWERS = commands.map(({ name }) => name).filter((name) => name !== 'help' && !OWN.includes(name));

test('--help names every command', async () => {
  const run = await verbatimProcess(['--help'], { folder: temporaryFolder() });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  const named = [...run.stdout.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name);
  const all = [...OWN, ...WITHOUT_JSON, ...ANSWERS, 'help'];
  expect(named.toSorted()).toEqual([...new Set(all.map((name) => name.split(' ')[0]))].toSorted());
});

test.each([...OWN, ...WITHOUT_JSON, ...ANSWERS])('%s --help shows usage and an example, and --json where it answers', async (name) => {
  const run = await verbatim([...name.split(' '), '--help'], { folder: '/' });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toContain(`Usage: verbatim ${name}`);
  expect(run.stdout).toMatch(/Examples?:\n {2}verbatim /);
  expect(run.stdout.includes('--json')).toBe(!WITHOUT_JSON.includes(name));
});

test.each([
  ['an unknown command', ['qoute']],
  ['an unknown option', ['quote', 'putin', '--abuot', 'x']],
  ['a missing argument', ['quote']],
  ['a missing target', ['ingest']],
  ['one argument too many', ['backup', 'a', 'b']],
  ['a date that is none', ['quote', 'putin', '--since', 'whenever']],
  ['an article that is no number', ['article', 'x']],
  ['a page that is none', ['speakers', '--page', '0']],
  ['no text to extract', ['extract']],
  ['two ways of showing at once', ['extract', '-', '--jsonl', '--explain']],
  ['a target beside --jsonl', ['extract', 'x.txt', '--jsonl']],
  ['stories without --jsonl', ['stories']],
  ['an export summary without a file', ['export', '--json']],
])('%s is wrong usage: status 2, a sentence on stderr, nothing on stdout', async (_what, args) => {
  const run = await verbatim(args, { folder: temporaryFolder() });
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr).toMatch(/\S/);
  expect(run.stderr).not.toMatch(/^\s+at /m);
});

describe('an answer', () => {
  const folder = temporaryFolder(afterAll);

  test('comes from the sample article where the store was empty, which stderr says once', async () => {
    const first = await verbatimProcess(['quote', 'putin'], { folder });
    expect(first).toMatchObject({ status: 0, stderr: 'The store was empty: read the sample article into it.\n' });
    expect(first.stdout).toContain('“not an inch”');
    expect(await verbatim(['quote', 'putin'], { folder })).toEqual({ ...first, stderr: '' });
  });

  test('takes words without marks, and the other options as flags', async () => {
    const run = await verbatim(['quote', 'vladimir', 'putin', '--about', 'crimea', '--since', '2d'], { folder });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('This [Crimea] is sovereign');
    expect(run.stdout).not.toContain('not an inch');
  });

  test('takes its first option as a flag too where it may be left out', async () => {
    const [place, flag] = await Promise.all([
      verbatim(['demands', 'putin'], { folder }),
      verbatim(['demands', '--by', 'putin'], { folder }),
    ]);
    expect(place.status).toBe(0);
    expect(place.stdout).toContain('NATO expansion');
    expect(flag.stdout).toBe(place.stdout);
  });

  test('that finds nobody is a failure: status 1, with the sentence on stderr', async () => {
    const run = await verbatimProcess(['quote', 'zzyzx'], { folder });
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain('Nobody called “zzyzx” is quoted here');
  });

  test('of several pages says in its last line which it is, and how to see the next', async () => {
    const own = temporaryFolder(afterAll);
    const names = ['Ana Ruiz', 'Otto Brand', 'Mona Falk', 'Hugo Lens', 'Ines Roth', 'Tom Keller'];
    const acts = ['reopen the north quay', 'sell the old mill', 'drain the canal lock', 'rebuild the island school'];
    const asks = names.flatMap((name) => acts.map((act) => `${name} urged the harbour board to ${act}.`));
    writeFileSync(path.join(own, 'asks.txt'), asks.join('\n\n'));
    expect(await verbatim(['ingest', 'asks.txt'], { folder: own })).toMatchObject({ status: 0 });
    const { stdout } = await verbatim(['demands'], { folder: own });
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/ and a number shows the words behind one, page 1 of 2, --page 2 shows the next$/);
  });

  test('comes as Markdown or as one HTML page on request, in one form at a time', async () => {
    const markdown = await verbatim(['quote', 'putin', '--markdown'], { folder });
    expect(markdown).toMatchObject({ status: 0, stderr: '' });
    expect(markdown.stdout).toMatch(/^# Vladimir Putin[\s\S]*\n> “/);
    expect((await verbatim(['brief', 'daily', '--html'], { folder })).stdout).toMatch(
      /^<!doctype html>[\s\S]*<h1>Daily brief, [\s\S]*<\/html>\n$/,
    );
    const both = await verbatim(['brief', '--html', '--json'], { folder });
    expect(both).toMatchObject({ status: 2, stdout: '' });
    expect(both.stderr).toContain('--json and --html: one form at a time');
  });

  // What is done to a schedule, a watch, an edition or an entry that is there has tests of its own.
  test.each(
    ANSWERS.filter(
      (name) =>
        !/^(?:archive$|details$|rulings (?!list)|schedule (?!list)|sources (?:pause|remove|resume|test)$|restore$|suggestions (?:accept|refuse)$|settings (?!list)|watch (?:pause|remove|resume|test)$)/.test(
          name,
        ),
    ).map(
      (name) =>
        [
          name,
          {
            article: ['1'],
            compare: ['putin', '--about', 'nato'],
            context: ['1.1'],
            quote: ['putin'],
            reported: ['putin'],
            search: ['nato'],
            why: ['1'],
            dismiss: ['1'],
            'settings answers': ['private'],
            'settings admins-channel': ['off'],
            'sources add': ['https://a.example/'],
            'watch person': ['putin'],
            'watch source': ['Reuters'],
            'watch words': ['nato'],
          }[name] ?? [],
        ] as const,
    ),
  )('of %s is JSON on request', async (name, words) => {
    const run = await verbatim([...name.split(' '), ...words, '--json'], { folder });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const { reply, failure } = JSON.parse(run.stdout);
    expect(failure).toBeNull();
    expect(reply).toMatchObject({ title: expect.any(String), blocks: expect.any(Array) });
  });

  test('that fails is JSON too, with the failure’s code', async () => {
    const run = await verbatim(['quote', 'zzyzx', '--json'], { folder });
    expect(run.status).toBe(1);
    expect(JSON.parse(run.stdout).failure).toMatchObject({ code: 'speaker_unknown', asked: 'zzyzx' });
  });

  test('of status is about the store as it is: an empty one stays empty', async () => {
    const run = await verbatim(['status', '--json'], { folder: temporaryFolder() });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(/"Articles",\s+"value": "0"/);
  });
});
