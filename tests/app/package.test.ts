import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ROOT, temporaryFolder } from './helpers.ts';

const run = promisify(execFile);

test('the packed package, installed in an empty folder, answers verbatim quote putin in an empty home', { timeout: 120_000 }, async () => {
  const folder = temporaryFolder();
  const [packed, place, home] = ['packed', 'place', 'home'].map((name) => path.join(folder, name)) as [string, string, string];
  for (const made of [packed, place, home]) mkdirSync(made);
  // `prepack` builds dist/ first, as it does before a release.
  const { stdout: listed } = await run('npm', ['pack', '--json', '--pack-destination', packed], { cwd: ROOT });
  const [{ filename, files }] = JSON.parse(listed.slice(listed.search(/^\[/m))) as [{ filename: string; files: { path: string }[] }];
  const names = files.map((file) => file.path);
  expect(names).toContain('dist/src/app/start.js');
  expect(names).toContain('dist/src/app/polling/worker.js');
  expect(names).toContain('dist/src/core/ports/store.d.ts');
  expect(names).toContain('samples/putin-nato.txt');
  expect(names.filter((name) => /^(?:tests|shared|bench)\/|(?<!\.d)\.ts$/.test(name))).toEqual([]);

  writeFileSync(path.join(place, 'package.json'), '{"private":true}');
  await run('npm', ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', path.join(packed, filename)], {
    cwd: place,
  });
  const bin = path.join(place, 'node_modules/.bin/verbatim');
  const { PATH = '' } = process.env;
  const { stdout, stderr } = await run(bin, ['quote', 'putin'], {
    cwd: place,
    env: { HOME: home, PATH: `${path.dirname(process.execPath)}:${PATH}` },
  });
  expect(stdout).toContain('Vladimir Putin, Russian President');
  expect(stdout).toContain('“not an inch”');
  expect(stderr).toBe('The store was empty: read the sample article into it.\n');
  expect(existsSync(path.join(place, 'data/verbatim.db'))).toBe(true);
});
