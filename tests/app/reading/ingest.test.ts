import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { SAMPLE, START, temporaryFolder, verbatim, verbatimProcess } from '../helpers.ts';

/** A folder with these files in it. */
function folderWith(files: Record<string, string | Buffer>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

const SAYS = '"We will go on," said Ann Lee, the mayor.';

test('a title that is markup alone is not taken for one', async () => {
  const folder = folderWith({
    'a.md': `---\ntitle: "<script>alert(1)</script> <@everyone>"\n---\n${SAYS}`,
    'b.md': `---\ntitle: "**__~~**"\n---\n${SAYS} It rained.`,
    'c.md': `---\ntitle: "Mayor <b>goes on</b>"\n---\n${SAYS} It snowed.`,
  });
  await verbatim(['ingest', 'a.md', 'b.md', 'c.md'], { folder });
  const { stdout } = await verbatim(['articles', '--json'], { folder });
  const titles = (JSON.parse(stdout) as { reply: { data: { articles: { title: string }[] } } }).reply.data.articles.map(
    ({ title }) => title,
  );
  expect(titles.sort()).toEqual([SAYS.replace(/\.$/, ''), SAYS.replace(/\.$/, ''), 'Mayor <b>goes on</b>']);
});

test('what can’t be read is named with its reason, and the rest is stored: status 1', async () => {
  const folder = folderWith({
    'news/a.txt': SAYS,
    'news/empty.txt': '',
    'news/picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
    'news/deep/b.md': '# Council\n\n"No," said Bo Kim.',
  });
  symlinkSync('/nowhere', path.join(folder, 'news/dangling.txt'));
  mkdirSync(path.join(folder, 'news/folder.txt'));
  const run = await verbatim(['ingest', 'news', 'missing.txt', 'gopher://x'], { folder });
  expect(run.status).toBe(1);
  expect(run.stdout).toBe('read 2, unchanged 0, revised 0, failed 5\n');
  for (const name of [
    'news/empty.txt is empty',
    'news/picture.txt is ',
    'news/dangling.txt does not exist',
    'missing.txt does not exist',
    'gopher://x is neither',
  ])
    expect(run.stderr).toContain(name);
  expect((await verbatim(['quote', 'ann lee'], { folder })).stdout).toContain('“We will go on,”');
});

test('a text that was read is skipped by its content, one that changed is a revision', async () => {
  const folder = folderWith({ 'a.txt': SAYS, 'b.txt': '"No," said Bo Kim.' });
  expect((await verbatim(['ingest', 'a.txt', 'b.txt'], { folder })).stdout).toBe('read 2, unchanged 0, revised 0, failed 0\n');
  writeFileSync(path.join(folder, 'b.txt'), '"Perhaps," said Bo Kim.');
  writeFileSync(path.join(folder, 'copy-of-a.txt'), SAYS);
  const run = await verbatim(['ingest', 'a.txt', 'b.txt', 'copy-of-a.txt', '--json'], { folder });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(JSON.parse(run.stdout)).toEqual({ read: 0, unchanged: 2, revised: 1, failed: [], limited: [] });
  const { stdout } = await verbatim(['quote', 'kim'], { folder });
  expect(stdout).toContain('“Perhaps,”');
  expect(stdout).toMatch(/“No,”\n│ ! Changed by the source since: read on .*, the article no longer says this\./);
});

test('a text in Latin-1, in UTF-16 with a mark or without, and in UTF-8 with a mark is read as it was meant', async () => {
  const says = (name: string): string => `Café owner ${name} said: "Voilà."`;
  const folder = folderWith({
    'a.txt': Buffer.from(says('Ann Lee'), 'latin1'),
    'b.txt': Buffer.from(`\ufeff${says('Bo Kim')}`, 'utf16le'),
    'c.txt': Buffer.from(says('Cy Orr'), 'utf16le'),
    'd.txt': Buffer.from(`\ufeff${says('Dana Fox')}`),
  });
  expect(await verbatim(['ingest', '.'], { folder })).toMatchObject({ stdout: 'read 4, unchanged 0, revised 0, failed 0\n', stderr: '' });
  const { stdout } = await verbatim(['export'], { folder });
  const texts = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).article.text);
  expect(texts.toSorted()).toEqual(['Ann Lee', 'Bo Kim', 'Cy Orr', 'Dana Fox'].map(says));
});

test.each([
  ['no quotation at all', 'It rained all day. Nobody was at the fair.'],
  ['marks that never close', '"We will go on, said Ann Lee. "And on. “And «on'],
  ['nothing but marks', '"“”‘’«»„'.repeat(50)],
])('a text with %s is read without complaint', async (_what, text) => {
  const folder = folderWith({ 'a.txt': text });
  expect(await verbatim(['ingest', 'a.txt'], { folder })).toMatchObject({
    status: 0,
    stdout: 'read 1, unchanged 0, revised 0, failed 0\n',
    stderr: '',
  });
});

test('- reads stdin', async () => {
  const folder = temporaryFolder();
  expect(await verbatim(['ingest', '-'], { folder, input: SAYS })).toMatchObject({
    status: 0,
    stdout: 'read 1, unchanged 0, revised 0, failed 0\n',
  });
  expect(await verbatim(['ingest', '-'], { folder, input: '' })).toMatchObject({ status: 1, stderr: 'standard input is empty.\n' });
});

test('50 MB of text is refused with a sentence, and what stands beside it is read', async () => {
  const folder = folderWith({ 'long.txt': `${SAYS}\n`.repeat(50_000_000 / (SAYS.length + 1)), 'a.txt': SAYS });
  const run = await verbatim(['ingest', 'long.txt', 'a.txt'], { folder });
  expect(run).toMatchObject({ status: 1, stdout: 'read 1, unchanged 0, revised 0, failed 1\n' });
  expect(run.stderr).toBe('long.txt is too long for one article (50 million characters; at most 10 million); split it first.\n');
});

test('a folder of 2,000 files is read in one go, with a plain summary where stderr is no terminal', { timeout: 120_000 }, async () => {
  const files: Record<string, string> = {};
  for (let n = 1; n <= 1997; n++) files[`news/${n}.txt`] = `"We will open school number ${n}," said Ann Lee, the mayor.`;
  for (let n = 1; n <= 3; n++) files[`news/bad-${n}.txt`] = '';
  const folder = folderWith(files);
  const run = await verbatim(['ingest', 'news'], { folder });
  expect(run.status).toBe(1);
  expect(run.stdout).toBe('read 1,997, unchanged 0, revised 0, failed 3\n');
  expect(run.stderr.trim().split('\n')).toHaveLength(3);
});

test('two processes that read the same into one new store leave each article once', async () => {
  const files: Record<string, string> = {};
  for (let n = 1; n <= 60; n++) files[`news/${n}.txt`] = `"We will open school number ${n}," said Ann Lee, the mayor.`;
  const folder = folderWith(files);
  const runs = await Promise.all([1, 2].map(() => verbatimProcess(['ingest', 'news', '--json'], { folder })));
  const reports = runs.map(({ status, stdout, stderr }) => ({ status, stderr, ...JSON.parse(stdout) }));
  for (const report of reports) expect(report).toMatchObject({ status: 0, stderr: '', revised: 0, failed: [] });
  expect(reports[0].read + reports[1].read).toBe(60);
  expect((await verbatim(['articles'], { folder })).stdout).toContain('60 articles');
});

test('a full disk stops the reading with a sentence and status 1, keeps what was stored, and leaves the store sound', async () => {
  const files: Record<string, string> = {};
  for (let n = 100; n < 200; n++)
    files[`news/${n}.txt`] = `"We will open school number ${n}," said Ann Lee, the mayor. ${'It rained on the fair. '.repeat(300)}`;
  const folder = folderWith(files);
  // The largest file that this process may write, in blocks of 512 bytes: the system then refuses as it does when no room is left.
  const run = spawnSync('/bin/sh', ['-c', 'ulimit -f 2048; exec "$0" "$1" ingest news', process.execPath, START], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(/^The disk [^\n]+\n$/);
  const read = Number(/^read (\d+),/.exec(run.stdout)![1]);
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(100);
  const doctor = await verbatim(['doctor', '--json'], { folder });
  expect(JSON.parse(doctor.stdout).checks).toContainEqual(
    expect.objectContaining({ name: 'store', state: 'fine', says: expect.stringContaining(`: ${read} articles, ${read} quotes`) }),
  );
});

test('the sample’s caption and gallery line are furniture, its garbled word is kept and marked', async () => {
  const folder = temporaryFolder();
  await verbatim(['ingest', SAMPLE], { folder });
  const article = await verbatim(['article', '1'], { folder });
  expect(article.stdout).not.toMatch(/RELATED IMAGES|Grushko/);
  const quotes = await verbatim(['quote', 'putin'], { folder });
  expect(quotes.stdout).toMatch(/thxjmtzywe Prime Minister[\s\S]*garbled[^\n]*thxjmtzywe/);
});

test('a folder is read without hanging on a pipe in it, and no link leads out of it', async () => {
  const folder = folderWith({ 'news/a.txt': SAYS, 'private/letter.txt': '"Nobody is to see this," said Bo Kim.' });
  spawnSync('bash', ['-c', 'mkfifo "$0"', path.join(folder, 'news/pipe.txt')]);
  symlinkSync('../private', path.join(folder, 'news/elsewhere'));
  symlinkSync('../private/letter.txt', path.join(folder, 'news/letter.txt'));
  symlinkSync('a.txt', path.join(folder, 'news/b.txt'));
  symlinkSync('.', path.join(folder, 'news/again'));
  const run = await verbatim(['ingest', 'news'], { folder });
  expect(run).toMatchObject({ status: 1, stdout: 'read 1, unchanged 1, revised 0, failed 3\n' });
  expect(run.stderr).toContain('news/pipe.txt is neither a file nor a folder.');
  for (const link of ['elsewhere', 'letter.txt']) expect(run.stderr).toContain(`news/${link} is a link that leads out of the folder`);
  expect((await verbatim(['quote', 'bo kim'], { folder })).stdout).not.toContain('Nobody is to see this');
  const named = await verbatim(['ingest', 'news/pipe.txt', 'private'], { folder });
  expect(named).toMatchObject({ status: 1, stdout: 'read 1, unchanged 0, revised 0, failed 1\n' });
});

test('a pipe that the shell opens is read to its end', () => {
  const folder = folderWith({ 'a.txt': SAYS });
  const run = spawnSync('bash', ['-c', '"$0" "$1" extract <(sleep 0.3; cat a.txt)', process.execPath, START], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(run.stdout).toContain('“We will go on,”');
});

/** What a terminal would obey: control characters but line feeds. */
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

test('nothing in a file’s name or a server’s words reaches the terminal as a command', async () => {
  const name = 'news/\u001b]0;owned\u0007\u001b[2J\u202egnp.txt';
  const folder = folderWith({ [name]: '' });
  const server = createServer((socket) =>
    socket.once('data', () => socket.end('HTTP/1.1 404 \u001b[31mGone\u001b[0m \u009b2J\r\ncontent-length: 0\r\n\r\n', 'latin1')),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const args of [
    ['ingest', 'news', `http://${host}/a`],
    ['read', name],
    ['extract', `http://${host}/b`],
  ]) {
    const run = await verbatim(args, { folder, env: { ALLOW_HOSTS: host } });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/is empty|404/);
    expect(run.stdout + run.stderr).not.toMatch(OBEYED);
  }
});

test('ALLOW_HOSTS opens a host inside the network to ingest, extract and read', async () => {
  const server = createHttpServer((_request, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(SAYS));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = temporaryFolder();
  for (const command of ['ingest', 'extract', 'read']) {
    const refused = await verbatim([command, `http://${host}/a`], { folder });
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('leads inside a private network') });
    const run = await verbatim([command, `http://${host}/a`], { folder, env: { ALLOW_HOSTS: host } });
    expect(run).toMatchObject({ status: 0, stderr: '' });
  }
});
