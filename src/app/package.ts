import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

const file = findPackageJSON(import.meta.url)!;

/** The package's own folder, from the sources and from `dist/` alike. */
const PACKAGE_ROOT = path.dirname(file);

/** Where `commands/` and `briefs/` stand beside `src/`: the package's folder, or `dist/` in it. */
export const CODE_ROOT = path.join(import.meta.dirname, '../..');

/** How a person runs the program here: by its own name where the package is installed, by npm in a checkout. Without words, the bot. */
export function runnable(words = ''): string {
  if (path.relative(PACKAGE_ROOT, CODE_ROOT) !== '') return `verbatim ${words}`.trim();
  return words === '' ? 'npm start' : `npm run -s verbatim -- ${words}`;
}

/** The article that an empty store starts with. */
export const SAMPLE = path.join(PACKAGE_ROOT, 'samples', 'putin-nato.txt');
export const SAMPLE_ORIGIN = pathToFileURL(SAMPLE).href;

/** As in package.json: `1.2.3`. */
export const version = (): string => MANIFEST.parse(JSON.parse(readFileSync(file, 'utf8'))).version;

const MANIFEST = z.object({ version: z.string() });

/** What an `.env` is begun from. */
export const ENV_EXAMPLE = path.join(PACKAGE_ROOT, '.env.example');
