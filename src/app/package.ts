import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';

const file = findPackageJSON(import.meta.url)!;

/** The package's own folder, from the sources and from `dist/` alike. */
const PACKAGE_ROOT = path.dirname(file);

/** Where `commands/` and `briefs/` stand beside `src/`: the package's folder, or `dist/` in it. */
export const CODE_ROOT = path.join(import.meta.dirname, '../..');

/** The article that an empty store starts with. */
export const SAMPLE = path.join(PACKAGE_ROOT, 'samples', 'putin-nato.txt');

/** As in package.json: `1.2.3`. */
export const version = (): string => (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;

/** What an `.env` is begun from. */
export const ENV_EXAMPLE = path.join(PACKAGE_ROOT, '.env.example');
