import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { restoreFrom } from '../../src/store/dialect/restore.ts';
import { NodeSqlite } from '../../src/store/dialect/sqlite/database.ts';
import { sqliteConnection } from '../../src/store/dialect/sqlite/open.ts';
import { SQLITE_MIGRATIONS } from '../../src/store/dialect/sqlite/schema.ts';
import { migrate } from '../../src/store/migrations/migrate.ts';
import { openStore } from '../../src/store/open.ts';
import { SqlStore } from '../../src/store/store.ts';
import { searchTermsOf } from '../../src/text/search-terms.ts';
import { readingOf } from './readings.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-trouble-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => path.join(folder, name);

/** Runs a script over the store in a process of its own; `blocks` of 512 bytes are the most that any file may hold there. */
function child(script: string, { blocks }: { blocks?: number } = {}): Promise<{ status: number | null; out: string }> {
  const url = (file: string): string => JSON.stringify(pathToFileURL(path.resolve(import.meta.dirname, file)).href);
  const whole = `import { openStore } from ${url('../../src/store/open.ts')}; import { readingOf } from ${url('readings.ts')};\n${script}`;
  const limit = blocks === undefined ? '' : `ulimit -f ${blocks};`;
  const started = spawn('sh', ['-c', `${limit} exec "$@"`, 'sh', process.execPath, '--input-type=module', '-e', whole], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  started.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  return new Promise((resolve) => started.on('close', (status) => resolve({ status, out })));
}

const refusal = (location: string): Promise<unknown> =>
  openStore(location).then(
    () => 'opened',
    ({ code, message }) => ({ code, message }),
  );

describe('a store that can’t be opened says why', () => {
  it('where a newer version wrote it', async () => {
    const db = new DatabaseSync(at('newer.db'));
    db.exec('pragma user_version = 99');
    db.close();
    expect(await refusal(at('newer.db'))).toEqual({
      code: 'newer_version',
      message: `${at('newer.db')} was written by a newer Verbatim (schema 99; this one knows ${SQLITE_MIGRATIONS.length}). Update Verbatim, or set DATABASE_URL to another file.`,
    });
  });

  it('where it is no store', async () => {
    writeFileSync(at('letter.db'), 'Dear reader, this is a letter and no database at all.'.repeat(40));
    expect(await refusal(at('letter.db'))).toMatchObject({ code: 'not_a_database' });
  });

  it('where it is a folder', async () => {
    mkdirSync(at('folder.db'));
    expect(await refusal(at('folder.db'))).toMatchObject({ code: 'unreachable' });
  });

  it('where its folder is a file', async () => {
    writeFileSync(at('file'), '');
    expect(await refusal(path.join(at('file'), 'x.db'))).toMatchObject({ code: 'unreachable' });
  });

  it('where it is another program’s database, which is left as it was', async () => {
    const db = new DatabaseSync(at('other.db'));
    db.exec('create table bookmarks (url)');
    db.close();
    const before = readFileSync(at('other.db'));
    expect(await refusal(at('other.db'))).toEqual({
      code: 'not_a_database',
      message: `${at('other.db')} is no Verbatim store. Move it away, or set DATABASE_URL to another file.`,
    });
    expect(readFileSync(at('other.db')).equals(before)).toBe(true);
  });

  it('where it is damaged', async () => {
    const store = await openStore(at('damaged.db'));
    await store.articles.save(readingOf('a'));
    await store.close();
    const bytes = readFileSync(at('damaged.db'));
    writeFileSync(at('damaged.db'), bytes.fill(0xaa, 100, 4096));
    expect(await refusal(at('damaged.db'))).toMatchObject({ code: 'not_a_database', message: expect.stringContaining('is damaged') });
  });

  it('where it is a backup that is damaged: by the name under which it was given', async () => {
    const store = await openStore(at('whole.db'));
    await store.articles.save(readingOf('a'));
    await store.backup(at('monday.db'));
    await store.close();
    writeFileSync(at('monday.db'), readFileSync(at('monday.db')).fill(0xaa, 100, 4096));
    await expect(restoreFrom(at('monday.db'), at('restored.db'))).rejects.toMatchObject({
      name: 'StoreError',
      message: `${at('monday.db')} is damaged, or no backup; nothing was restored. Name a file that \`backup\` wrote.`,
    });
  });

  it('where it is damaged in what is only read later, when that is read', async () => {
    const store = await openStore(at('half.db'));
    const { articleId } = await store.articles.save(
      readingOf('a', { text: `${readingOf('a').article.text} ${'The pier stays shut. '.repeat(9000)}` }),
    );
    await store.close();
    const bytes = readFileSync(at('half.db'));
    for (let page = 0; page < bytes.length; page += 4096)
      if (
        bytes
          .subarray(page, page + 4096)
          .toString()
          .split('The pier stays shut. ').length > 150
      )
        bytes.fill(0xaa, page, page + 4);
    writeFileSync(at('half.db'), bytes);
    const damaged = await openStore(at('half.db'));
    await expect(damaged.articles.get(articleId, '')).rejects.toMatchObject({
      name: 'StoreError',
      code: 'not_a_database',
      message: expect.stringContaining('half.db is damaged'),
    });
    await damaged.close();
  });

  it.each([
    'postgres://localhost',
    'postgres://localhost/x?pool=none',
    'mysql://localhost/x',
    'file://elsewhere/x.db',
    'sqlite:',
    'file:',
    '',
  ])('where the location is %j', async (location) => {
    expect(await refusal(location)).toMatchObject({ code: 'unsupported', message: expect.stringContaining('DATABASE_URL') });
  });
});

describe('a store’s location', () => {
  it.each([
    ['a path', (file: string) => file],
    ['a file URL', (file: string) => pathToFileURL(file).href],
    ['a relative path after file:', (file: string) => `file:${path.relative('.', file)}`],
    ['a path after sqlite:', (file: string) => `sqlite:${file}`],
    ['a path after sqlite://', (file: string) => `sqlite://${file}`],
  ])('may be %s', async (what, location) => {
    const file = at(`where ${what.replaceAll('/', '')}.db`);
    await (await openStore(location(file))).close();
    expect(existsSync(file)).toBe(true);
  });
});

describe('the files of a store', () => {
  it('are for their owner alone: the store, its journals and a backup', async () => {
    const store = await openStore(at('private.db'));
    await store.articles.save(readingOf('a'));
    await store.backup(at('private-copy.db'));
    const made = readdirSync(folder).filter((name) => name.startsWith('private'));
    expect(made.sort()).toEqual(['private-copy.db', 'private.db', 'private.db-shm', 'private.db-wal']);
    expect(made.map((name) => (statSync(at(name)).mode & 0o777).toString(8))).toEqual(made.map(() => '600'));
    await store.close();
  });

  it('that were there keep the mode that their owner gave them', async () => {
    await (await openStore(at('shared-mode.db'))).close();
    chmodSync(at('shared-mode.db'), 0o640);
    await (await openStore(at('shared-mode.db'))).close();
    expect((statSync(at('shared-mode.db')).mode & 0o777).toString(8)).toBe('640');
  });
});

describe('a full disk', () => {
  it('stores nothing by halves, keeps what was there, and says so', async () => {
    const sqlite = new NodeSqlite(at('full.db'));
    const db = sqliteConnection(sqlite);
    await migrate(db);
    const store = new SqlStore(db);
    await store.articles.save(readingOf('first'));
    const { page_count } = sqlite.raw.prepare('pragma page_count').get() as { page_count: number };
    sqlite.raw.exec(`pragma max_page_count = ${page_count + 2}`);
    const large = readingOf('large', { text: `${readingOf('x').article.text} ${'The harbour was shut again. '.repeat(20_000)}` });
    await expect(store.articles.save(large)).rejects.toMatchObject({ code: 'full', message: expect.stringContaining('is full') });
    expect(await store.status()).toMatchObject({ articles: 1, revisions: 1 });
    sqlite.raw.exec('pragma max_page_count = 1000000');
    expect((await store.articles.save(large)).outcome).toBe('added');
    await store.close();
  });

  it('that fails the file system’s own writes is said in a sentence, and what was there stays', async () => {
    const file = at('limited.db');
    const before = await openStore(file);
    for (let n = 0; n < 5; n++) await before.articles.save(readingOf(`first${n}`));
    await before.close();
    const blocks = Math.ceil(statSync(file).size / 512) + 200;
    const { status, out } = await child(
      `const store = await openStore(${JSON.stringify(file)});
       const text = readingOf('x').article.text + ' The harbour was shut again.'.repeat(40_000);
       await store.articles.save(readingOf('large', { text })).catch(({ name, code, message }) => console.log(JSON.stringify({ name, code, message })));
       await store.articles.save(readingOf('small')).then(({ outcome }) => console.log(outcome));
       await store.close();`,
      { blocks },
    );
    const [refused, small] = out.trim().split('\n');
    expect(JSON.parse(refused!)).toEqual({
      name: 'StoreError',
      code: 'full',
      message: expect.stringContaining('Nothing was stored by halves'),
    });
    expect({ small, status }).toEqual({ small: 'added', status: 0 });
    const after = await openStore(file);
    expect((await after.articles.find({ space: '' }, { offset: 0, limit: 10 })).items.map(({ title }) => title).sort()).toEqual(
      [...Array.from({ length: 5 }, (_, n) => `Bridge first${n}`), 'Bridge small'].sort(),
    );
    expect((await after.articles.search({ space: '', terms: searchTermsOf('bridge') }, { offset: 0, limit: 1 })).total).toBe(6);
    await after.close();
  });
});

describe('a backup', () => {
  it('overwrites nothing', async () => {
    const store = await openStore(at('source.db'));
    writeFileSync(at('there.db'), 'mine');
    await expect(store.backup(at('there.db'))).rejects.toMatchObject({ code: 'exists', message: expect.stringContaining(at('there.db')) });
    expect(readFileSync(at('there.db'), 'utf8')).toBe('mine');
    await store.close();
  });

  it('into a folder that is not there says so', async () => {
    const store = await openStore(at('source.db'));
    await expect(store.backup(at('nowhere/x.db'))).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('nowhere'),
    });
    await store.close();
  });

  it('that the disk has no room for leaves no half of it', async () => {
    const store = await openStore(at('large.db'));
    for (let n = 0; n < 20; n++)
      await store.articles.save(readingOf(`n${n}`, { text: `${readingOf(`n${n}`).article.text} ${'More of it. '.repeat(2000)}` }));
    await store.close();
    const { status, out } = await child(
      `const store = await openStore(${JSON.stringify(at('large.db'))});
       await store.backup(${JSON.stringify(at('part.db'))}).catch(({ code }) => console.log(code));
       await store.close();`,
      { blocks: 300 },
    );
    expect({ status, out: out.trim() }).toEqual({ status: 0, out: 'full' });
    expect(readdirSync(folder).filter((name) => name.startsWith('part.db'))).toEqual([]);
  });

  it('of a store in memory is a store in a file', async () => {
    const store = await openStore(':memory:');
    await store.articles.save(readingOf('a'));
    await store.backup(at('from-memory.db'));
    const copy = await openStore(at('from-memory.db'));
    expect(await Array.fromAsync(copy.export())).toEqual(await Array.fromAsync(store.export()));
    await copy.close();
    await store.close();
  });

  it('is whole while another process writes, which loses nothing either', async () => {
    const file = at('busy.db');
    const store = await openStore(file);
    for (let n = 0; n < 20; n++) await store.articles.save(readingOf(`before${n}`));
    const writer = child(`const store = await openStore(${JSON.stringify(file)});
      for (let n = 0; n < 150; n++) await store.articles.save(readingOf('during' + n));
      await store.close();`);
    while ((await store.status()).articles < 25) await new Promise((resolve) => setTimeout(resolve, 5));
    await store.backup(at('copy.db'));
    expect(await writer).toMatchObject({ status: 0 });
    expect((await store.status()).articles).toBe(170);
    const copy = await openStore(at('copy.db'));
    const { articles, revisions, quotes } = await copy.status();
    expect(articles).toBeGreaterThanOrEqual(25);
    expect({ revisions, quotes }).toEqual({ revisions: articles, quotes: articles });
    expect((await copy.articles.search({ space: '', terms: searchTermsOf('bridge') }, { offset: 0, limit: 1 })).total).toBe(articles);
    await copy.close();
    await store.close();
    const check = new DatabaseSync(at('copy.db'));
    expect(check.prepare('pragma integrity_check').get()).toMatchObject({ integrity_check: 'ok' });
    check.close();
  });
});

describe('several processes on one file', () => {
  it('make it together and take turns: every article is there once', async () => {
    const file = at('shared.db');
    const writer = (who: string): string => `const store = await openStore(${JSON.stringify(file)});
      const outcomes = {};
      for (const name of [...Array(25).keys()].flatMap((n) => ['${who}' + n, 'both' + n])) {
        const { outcome } = await store.articles.save(readingOf(name));
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      }
      console.log(JSON.stringify(outcomes));
      await store.close();`;
    const runs = await Promise.all(['a', 'b', 'c'].map((who) => child(writer(who))));
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0]);
    const outcomes = runs.map(({ out }) => JSON.parse(out) as { added: number; unchanged?: number });
    expect(outcomes.reduce((sum, { added }) => sum + added, 0)).toBe(100);
    expect(outcomes.reduce((sum, { unchanged = 0 }) => sum + unchanged, 0)).toBe(50);
    const store = await openStore(file);
    expect(await store.status()).toMatchObject({ articles: 100, revisions: 100, quotes: 100, demands: 1 });
    expect((await store.speakers.resolve('lopez', '')).matches).toEqual([expect.objectContaining({ name: 'Maria Lopez', quotes: 100 })]);
    await store.close();
  });
});

describe('/quote answers from an index, without sorting', () => {
  it.each([
    ['the operator’s space', ''],
    ['another space', 'guild-1'],
  ])('in %s', async (_, space) => {
    const sqlite = new NodeSqlite(':memory:');
    const db = sqliteConnection(sqlite);
    await migrate(db);
    const asked: string[] = [];
    const prepare = sqlite.prepare.bind(sqlite);
    sqlite.prepare = (sql) => {
      asked.push(sql);
      return prepare(sql);
    };
    const store = new SqlStore(db);
    const { total } = await store.quotes.find({ space, speakerIds: [1], verbatim: true }, { offset: 10, limit: 10 });
    expect(total).toBe(0);
    const queries = asked.filter((sql) => sql.startsWith('select') && sql.includes('quotes'));
    expect(queries).toHaveLength(2);
    for (const sql of queries) {
      const plan = sqlite.raw
        .prepare(`explain query plan ${sql}`)
        .all()
        .map((row) => String(row['detail']));
      expect(plan.join('\n')).toContain('quotes_by_speaker (speaker_id=? AND verbatim=?');
      expect(plan.join('\n')).not.toMatch(/TEMP B-TREE|SCAN/);
    }
    await store.close();
  });
});
