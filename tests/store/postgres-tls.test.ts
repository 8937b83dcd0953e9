import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { closedFolder, PostgresServer } from './postgres-server.ts';
import { readingOf } from './readings.ts';
import { type SelfSigned, selfSigned } from './self-signed.ts';

// Each statement is a round trip between two processes: many times slower where others keep the machine busy.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const isClosed = closedFolder() !== undefined;
let server: PostgresServer;
let folder: string;
let authority: string;

const written = (name: string, { certificate }: SelfSigned): string => {
  const file = path.join(folder, name);
  writeFileSync(file, certificate);
  return file;
};

beforeAll(async () => {
  if (isClosed) return;
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-tls-'));
  server = await PostgresServer.start();
  const own = selfSigned();
  authority = written('authority.crt', own);
  await server.offerTls(own);
});
afterAll(async () => {
  await server?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
  vi.resetConfig();
});

describe.skipIf(isClosed)('a store on a PostgreSQL with TLS', () => {
  it('is opened where the certificate is one that the operator named, and its connections are encrypted', async () => {
    const url = await server.emptyStore();
    const store = await openStore(`${url}?sslmode=verify-full&sslrootcert=${authority}`);
    expect((await store.articles.save(readingOf('a'))).outcome).toBe('added');
    expect(await server.rows(url, 'select pid from pg_stat_ssl where ssl')).not.toHaveLength(0);
    await store.close();
  });

  it.each([
    ['no authority is named', () => ''],
    ['another authority is named', () => `&sslrootcert=${written('other.crt', selfSigned())}`],
  ])('is refused in a sentence, without the password, where %s', async (_where, more) => {
    const url = await server.emptyStore();
    const refused = await openStore(`${url}?sslmode=verify-full${more()}`).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: 'StoreError', code: 'unreachable', message: expect.stringMatching(/certificate/) });
    expect(String(refused)).not.toContain('secret-word');
  });
});
