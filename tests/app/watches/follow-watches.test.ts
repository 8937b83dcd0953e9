import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { start, temporaryFolder, verbatim } from '../helpers.ts';

const TEXT =
  '“We will dredge the basin before the spring tide,” said Mara Quill, the harbour master, on Friday.\n\nThe north ferries sail again after a week in port.\n';

/** A follower in a folder, with what it has printed. */
async function follow(folder: string, ...args: string[]) {
  const child = start(['watch', '--follow', ...args], { folder });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => {
    said.stdout += data;
  });
  child.stderr.on('data', (data) => {
    said.stderr += data;
  });
  const until = async (holds: () => boolean): Promise<void> => {
    for (let n = 0; n < 300 && !holds(); n++) await sleep(100);
    expect(holds(), `${said.stdout}${said.stderr}`).toBe(true);
  };
  await until(() => said.stderr.includes('Following'));
  return { child, said, until };
}

async function read(folder: string, name: string, text: string): Promise<void> {
  writeFileSync(path.join(folder, `${name}.txt`), text);
  expect(await verbatim(['ingest', `${name}.txt`], { folder })).toMatchObject({ status: 0 });
}

test('watches of the command line are printed a line of JSON each as another process stores what they find', async () => {
  const folder = temporaryFolder();
  await read(folder, 'before', `Before that. ${TEXT}`.replace('spring', 'autumn'));
  const { said, until, child } = await follow(folder, '--person', 'mara quill', '--words', '"north ferry"', '--json');
  expect(said.stderr).toContain('Following 2 watches; Ctrl-C ends it.');
  await read(folder, 'story', TEXT);
  await until(() => said.stdout.trim().split('\n').length >= 2);
  const lines = said.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    {
      at: expect.stringMatching(/^\d{4}-/),
      watch: { id: 1, subject: { kind: 'person', speaker: 'mara quill' } },
      quotes: [{ speaker: 'Mara Quill', words: ['We will dredge the basin before the spring tide,'], article: { id: 2 } }],
      demands: [],
      articles: [],
    },
    {
      watch: { id: 2, subject: { kind: 'words', words: '"north ferry"' } },
      quotes: [],
      articles: [{ id: 2, passage: expect.stringContaining('north ferries') }],
    },
  ]);
  child.kill('SIGINT');
}, 60_000);

test('the watches of the store are followed as people change them, and are none the less told', async () => {
  const folder = temporaryFolder();
  const { said, until } = await follow(folder);
  expect(said.stderr).toContain('Following the watches of the store');
  expect(await verbatim(['watch', 'words', 'north ferry'], { folder })).toMatchObject({ status: 0 });
  await read(folder, 'story', TEXT);
  await until(() => said.stdout.includes('You watch the words north ferry, watch 1.'));
  expect(said.stdout).not.toContain('Pause');
  expect((await verbatim(['watch', 'list'], { folder })).stdout).toContain('north ferry');
}, 60_000);
