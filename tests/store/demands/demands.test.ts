import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { demandContract } from '../../contracts/demands.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-demands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

demandContract('the demands of a store in a file', () => openStore(path.join(folder, `${files++}.db`)));
demandContract('the demands of a store in memory', () => openStore(':memory:'));
