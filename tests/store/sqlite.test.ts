import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { commandCallContract } from '../contracts/command-call-store.ts';
import { nearDuplicateContract } from '../contracts/near-duplicates.ts';
import { personsContract } from '../contracts/persons.ts';
import { echoContract } from '../contracts/repeated-quotes.ts';
import { revisionContract } from '../contracts/revisions.ts';
import { ledgerContract } from '../contracts/schedule-store.ts';
import { sourceDeskContract } from '../contracts/source-store.ts';
import { storeContract } from '../contracts/store.ts';
import { watchContract } from '../contracts/watch-store.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

storeContract('a store in a file', () => openStore(path.join(folder, 'deep', `${files++}.db`)));
storeContract('a store in memory', () => openStore(':memory:'));
ledgerContract('a store in a file', () => openStore(path.join(folder, 'deep', `${files++}.db`)));
sourceDeskContract('the sources of a store in a file', () => openStore(path.join(folder, 'deep', `${files++}.db`)));
nearDuplicateContract('one text of several outlets', () => openStore(':memory:'));
echoContract('one quote of several outlets', () => openStore(':memory:'));
revisionContract('an article that changes', () => openStore(':memory:'));
watchContract('the watches of a store in a file', () => openStore(path.join(folder, 'deep', `${files++}.db`)));
commandCallContract('the calls of buttons', () => openStore(':memory:'));
personsContract('who is one person over articles', () => openStore(':memory:'));
