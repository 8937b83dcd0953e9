/** `npm run docs`: writes README's table of commands anew. A test says when it is to be run. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadRegistry } from '../src/app/chat/registry.ts';
import { withCommandTable } from './docs/command-table.ts';

const ROOT = path.join(import.meta.dirname, '..');
const README = path.join(ROOT, 'README.md');

const { commands } = await loadRegistry(ROOT);
await writeFile(README, withCommandTable(await readFile(README, 'utf8'), commands));
