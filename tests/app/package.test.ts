import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ROOT, temporaryFolder } from './helpers.ts';

const run = promisify(execFile);

test('the packed package, installed in an empty folder, answers verbatim quote putin in an empty home', { timeout: 300_000 }, async () => {
  const folder = temporaryFolder();
  const [packed, place, home] = ['packed', 'place', 'home'].map((name) => path.join(folder, name)) as [string, string, string];
  for (const made of [packed, place, home]) mkdirSync(made);
  // `prepack` builds dist/ first, as it does before a release.
  const { stdout: listed } = await run('npm', ['pack', '--json', '--pack-destination', packed], { cwd: ROOT });
  const [{ filename, files }] = JSON.parse(listed.slice(listed.search(/^\[/m))) as [{ filename: string; files: { path: string }[] }];
  const names = files.map((file) => file.path);
  expect(names).toContain('dist/src/app/start.js');
  expect(names).toContain('dist/src/app/polling/worker.js');
  expect(names).toContain('dist/src/app/answering/answerer.js');
  expect(names).toContain('dist/src/core/ports/store.d.ts');
  expect(names).toContain('dist/src/extraction/tagging/tagger.bin');
  expect(names).toContain('dist/src/extraction/quotes/ranking/weights.bin');
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
  const setUp = await run('bash', ['-c', '"$0" setup < /dev/null 2>&1 || true', bin], {
    cwd: place,
    env: { HOME: home, PATH: `${path.dirname(process.execPath)}:${PATH}` },
  });
  expect(setUp.stdout).toContain('`verbatim setup` goes on from there');
});

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

test('the lock file holds every optional package, of every platform: npm drops those of others (https://github.com/npm/cli/issues/4828)', () => {
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  /** As Node looks for a package: in the folder of whoever asks, then in those above. */
  const isLocked = (from: string, name: string): boolean => {
    for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
      if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in packages) return true;
      if (at === '') return false;
    }
  };
  const asked = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ from, name })),
  );
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter(({ from, name }) => !isLocked(from, name))).toEqual([]);
});
