import { expect, test } from 'vitest';
import { App } from '../../src/app/app.ts';
import { ExitError, USAGE } from '../../src/app/exit.ts';
import { reportOf } from '../../src/app/report.ts';
import { StoreError } from '../../src/store/errors.ts';
import { temporaryFolder } from './helpers.ts';

test('a foreseen stop is its own sentence and status', () => {
  expect(reportOf(new ExitError('No.', USAGE))).toEqual({ sentence: 'No.', status: 2, detail: undefined });
});

test('a failure of the store is the store’s sentence', () => {
  expect(reportOf(new StoreError('full', 'The disk is full.'))).toMatchObject({ sentence: 'The disk is full.', status: 1 });
});

test('what the system refuses is said in words, with the path, through any cause', () => {
  const refused = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', path: '/x' });
  expect(reportOf(new Error('outer', { cause: refused })).sentence).toBe('Stopped: /x: the disk is full.');
});

test('the detail is said under LOG_LEVEL=debug, whether or not the environment was read before', () => {
  const saidUnder = (env: Record<string, string>): string => {
    let said = '';
    const stderr = { write: (text: string) => (said += text) };
    new App({ stderr, env, cwd: () => temporaryFolder() } as unknown as NodeJS.Process).report(new TypeError('secret.path is undefined'));
    return said;
  };
  expect(saidUnder({ LOG_LEVEL: 'debug' })).toMatch(/secret\.path.*\n\s+at /);
  expect(saidUnder({})).not.toContain('secret.path');
  expect(saidUnder({ LOG_LEVEL: 'loud' })).toMatch(/^Something went wrong that should not/);
});

test('what nobody foresaw gets an id, and its detail says nothing to the user', () => {
  const report = reportOf(new TypeError('secret.path is undefined'));
  const [, id] = /\(([0-9a-f]{8})\)/.exec(report.sentence)!;
  expect(report.sentence).not.toContain('secret');
  expect(report.detail).toContain(id);
  expect(report.detail).toContain('secret.path');
  expect(report.status).toBe(1);
});
