import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { MIGRATIONS, migrate, SCHEMA_VERSION, versionOf } from '../../src/store/migrations/migrate.ts';
import { openStore } from '../../src/store/open.ts';
import { NodeSqlite } from '../../src/store/sqlite/database.ts';
import { SqliteStore } from '../../src/store/sqlite/store.ts';
import { readingOf } from './readings.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-trouble-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => path.join(folder, name);
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
      message: `${at('newer.db')} was written by a newer Verbatim (schema 99; this one knows ${SCHEMA_VERSION}). Update Verbatim, or set DATABASE_URL to another file.`,
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

  it('where it is PostgreSQL', async () => expect(await refusal('postgres://localhost/x')).toMatchObject({ code: 'unsupported' }));
});

describe('migrations', () => {
  it('fill the search from what was stored before it', () => {
    const db = new DatabaseSync(':memory:');
    migrate(db, ':memory:', 1);
    db.exec(`insert into articles (id, space, origin, title, read_at, dated_at, revision, content_hash, quotes, demands) values (1, '', 'file:///a', 'Bridge', 0, 0, 1, 'x', 1, 0);
      insert into revisions values (1, 1, 0, 'x', 'The harbour was shut.', '{}', '{}');
      insert into quotes (id, space, article_id, position, dated_at, verbatim, quote) values (7, '', 1, 0, 0, 1, '{"spans":[{"text":"We will"},{"text":"never reopen"}]}')`);
    migrate(db, ':memory:', 2);
    expect(versionOf(db)).toBe(2);
    expect(db.prepare("select rowid from articles_search where articles_search match 'harbours'").all()).toEqual([
      expect.objectContaining({ rowid: 1 }),
    ]);
    expect(db.prepare("select rowid from quotes_search where quotes_search match 'reopening'").all()).toEqual([
      expect.objectContaining({ rowid: 7 }),
    ]);
  });

  it('are each covered from the one before', () => expect(MIGRATIONS).toHaveLength(2));

  it('leave a store that is up to date as it is', () => {
    const db = new DatabaseSync(':memory:');
    migrate(db, ':memory:');
    migrate(db, ':memory:');
    expect(versionOf(db)).toBe(SCHEMA_VERSION);
  });
});

describe('a full disk', () => {
  it('stores nothing by halves, keeps what was there, and says so', async () => {
    const sqlite = new NodeSqlite(at('full.db'));
    migrate(sqlite.raw, at('full.db'));
    const store = new SqliteStore(sqlite, at('full.db'));
    await store.save(readingOf('first'));
    const { page_count } = sqlite.raw.prepare('pragma page_count').get() as { page_count: number };
    sqlite.raw.exec(`pragma max_page_count = ${page_count + 2}`);
    const large = readingOf('large', { text: `${readingOf('x').article.text} ${'The harbour was shut again. '.repeat(20_000)}` });
    await expect(store.save(large)).rejects.toMatchObject({ code: 'full', message: expect.stringContaining('is full') });
    expect(await store.status()).toMatchObject({ articles: 1, revisions: 1 });
    sqlite.raw.exec('pragma max_page_count = 1000000');
    expect((await store.save(large)).outcome).toBe('added');
    await store.close();
  });
});

describe('a backup', () => {
  it('overwrites nothing', async () => {
    const store = await openStore(at('source.db'));
    writeFileSync(at('there.db'), 'mine');
    await expect(store.backup(at('there.db'))).rejects.toMatchObject({ code: 'exists' });
    await store.close();
  });

  it('is whole, while others write', async () => {
    const store = await openStore(at('busy.db'));
    for (let n = 0; n < 20; n++) await store.save(readingOf(`before${n}`));
    const writes = (async () => {
      for (let n = 0; n < 20; n++) await store.save(readingOf(`during${n}`));
    })();
    await store.backup(at('copy.db'));
    await writes;
    const copy = await openStore(at('copy.db'));
    const { articles } = await copy.status();
    expect(articles).toBeGreaterThanOrEqual(20);
    expect((await copy.search('bridge', '', { offset: 0, limit: 1 })).total).toBe(articles);
    await copy.close();
    await store.close();
  });
});

it('takes turns with another process', async () => {
  const file = at('shared.db');
  const script = `
    import { openStore } from ${JSON.stringify(path.resolve('src/store/open.ts'))};
    import { readingOf } from ${JSON.stringify(path.resolve('tests/store/readings.ts'))};
    const store = await openStore(${JSON.stringify(file)});
    for (let n = 0; n < 25; n++) await store.save(readingOf(process.env.WHO + n));
    await store.close();`;
  const run = (who: string): Promise<number | null> =>
    new Promise((resolve) =>
      spawn(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, WHO: who },
        stdio: ['ignore', 'ignore', 'inherit'],
      }).on('exit', resolve),
    );
  expect(await Promise.all([run('a'), run('b')])).toEqual([0, 0]);
  expect(existsSync(file)).toBe(true);
  const store = await openStore(file);
  expect((await store.status()).articles).toBe(50);
  await store.close();
});

it('answers /quote from an index, without sorting', () => {
  const db = new DatabaseSync(':memory:');
  migrate(db, ':memory:');
  const plan = db
    .prepare(
      "explain query plan select q.id from quotes q where q.space in ('') and q.speaker_id in (1) and q.verbatim = 1 order by q.dated_at desc, q.article_id desc, q.position limit 10",
    )
    .all()
    .map((row) => String(row['detail']));
  expect(plan.join('\n')).toContain('quotes_by_speaker');
  expect(plan.join('\n')).not.toContain('TEMP B-TREE');
});
