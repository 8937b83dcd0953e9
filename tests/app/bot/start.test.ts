import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ended, START, start, temporaryFolder, verbatim, verbatimProcess } from '../helpers.ts';

test('a newcomer pipes two commands in and gets the brief and both answers, with status 0', async () => {
  const run = await verbatimProcess([], { folder: temporaryFolder(), input: '/demands\n/quote putin\n', env: { LOG_FORMAT: 'text' } });
  expect(run.status).toBe(0);
  const [brief, demands, quotes] = ['Daily brief, ', '\nDemands\n\n', '\nVladimir Putin, Russian President\n'].map((title) =>
    run.stdout.lastIndexOf(title),
  );
  expect(brief).toBe(0);
  expect(demands).toBeGreaterThan(brief!);
  expect(quotes).toBeGreaterThan(demands!);
  expect(run.stdout.slice(quotes)).toContain('“They said one thing, they did another,”');
  expect(run.stdout.slice(quotes)).not.toContain('mix-up');
  expect(run.stderr).toBe('The store was empty: read the sample article into it.\n');
});

test('piped output has no escape sequence', async () => {
  const run = await verbatimProcess([], { folder: temporaryFolder(), input: '/help\n/quote nobody\n', env: { FORCE_COLOR: '1' } });
  expect(run.stdout).not.toContain('\u001b');
});

test('the second start keeps the store, reads nothing anew, and says nothing on stderr', async () => {
  const folder = temporaryFolder();
  await verbatim([], { folder });
  const run = await verbatimProcess([], { folder, input: '/articles\n' });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toContain('1 article');
});

test('a line that is no command is answered, and the next one too', async () => {
  const run = await verbatim([], { folder: temporaryFolder(), input: '/qoute putin\n/speakers\n' });
  expect(run.status).toBe(0);
  expect(run.stdout).toContain('There is no command “qoute”');
  expect(run.stdout).toContain('Dmitry Peskov');
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s leaves the bot cleanly, with its store closed', async (signal) => {
  const folder = temporaryFolder();
  const child = start([], { folder });
  child.stdout.once('data', () => child.kill(signal));
  expect(await ended(child)).toMatchObject({ status: 0, signal: null });
  // SQLite takes its log away when the last connection closes as it should.
  expect(existsSync(path.join(folder, 'data/verbatim.db'))).toBe(true);
  expect(existsSync(path.join(folder, 'data/verbatim.db-wal'))).toBe(false);
});

test('DATABASE_URL moves the store', async () => {
  const folder = temporaryFolder();
  await verbatim(['speakers'], { folder, env: { DATABASE_URL: 'elsewhere/news.db' } });
  expect(existsSync(path.join(folder, 'elsewhere/news.db'))).toBe(true);
  expect(existsSync(path.join(folder, 'data'))).toBe(false);
});

test('a configuration with two problems is refused with both, and status 2', async () => {
  const run = await verbatimProcess([], { folder: temporaryFolder(), env: { DATABASE_URL: 'mysql://u:hunter2@h/db', LOG_LEVEL: 'x' } });
  expect(run.status).toBe(2);
  expect(run.stdout).toBe('');
  expect(run.stderr.trim().split('\n')).toHaveLength(3);
  expect(run.stderr).not.toContain('hunter2');
});

test('a reader that closes the pipe early is no failure', () => {
  const folder = temporaryFolder();
  const run = spawnSync(
    'bash',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: bash expands it
    ['-c', 'yes /quote putin | head -300 | "$0" "$1" | head -c 10; echo " ${PIPESTATUS[2]}"', process.execPath, START],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] } },
  );
  expect(run.stderr).not.toMatch(/EPIPE|went wrong/);
  expect(run.stdout).toBe('Daily brie 0\n');
});

test('an older Node is told in one sentence what is needed', () => {
  const older = "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.20.2'}})";
  const run = spawnSync(process.execPath, ['--import', older, START, 'status'], { encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stdout).toBe('');
  expect(run.stderr).toBe('Verbatim needs Node 24 or later, and this is Node 20.20.2; in a checkout, npm start brings the right one.\n');
});

test('a store of a newer version is left alone, with a sentence and status 1', async () => {
  const folder = temporaryFolder();
  await verbatim(['speakers'], { folder });
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(path.join(folder, 'data/verbatim.db'));
  database.exec('pragma user_version = 9999');
  database.close();
  const run = await verbatim(['quote', 'putin'], { folder });
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toMatch(/written by a newer Verbatim/);
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
});

test('a file that is no store is left alone, with a sentence and status 1', async () => {
  const run = await verbatim(['quote', 'putin'], { folder: temporaryFolder(), env: { DATABASE_URL: START } });
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toMatch(/no Verbatim store/);
});
