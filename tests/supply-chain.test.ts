import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = <T>(file: string): T => JSON.parse(readFileSync(path.join(import.meta.dirname, '..', file), 'utf8')) as T;
const locked = Object.entries(read<{ packages: Record<string, LockedPackage> }>('package-lock.json').packages).filter(
  ([name]) => name !== '',
);
const { allowScripts } = read<{ allowScripts: Record<string, boolean> }>('package.json');

const shipped = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional);

/** Those that ask for a notice alone: what is shipped may be used by whoever ships it. */
const LICENCES = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

test('what runs in production is under a licence that asks for a notice alone', () => {
  expect(shipped.length).toBeGreaterThan(100);
  /** Of several to choose from, one has to be allowed. */
  const allowed = (license: string): boolean =>
    license
      .replace(/^\(|\)$/g, '')
      .split(' OR ')
      .some((one) => LICENCES.includes(one));
  expect(shipped.filter(([, { license = '' }]) => !allowed(license)).map(([name, { license }]) => `${name}: ${license}`)).toEqual([]);
});

test('what runs in production is locked by its hash', () => {
  expect(shipped.filter(([, { integrity = '' }]) => !/^sha512-/.test(integrity)).map(([name]) => name)).toEqual([]);
});

test('no package runs a script at its installation but those that are named', () => {
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name.replace(/^.*node_modules\//, ''));
  expect(scripted.filter((name) => !allowScripts[name])).toEqual([]);
});
