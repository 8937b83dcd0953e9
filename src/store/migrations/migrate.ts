import type { DatabaseSync } from 'node:sqlite';
import { notAStore, StoreError } from '../errors.ts';
import { tables } from './0001-tables.ts';
import { fullTextSearch } from './0002-search.ts';
import { demandsOverArticles } from './0003-demands.ts';
import { sources } from './0004-sources.ts';
import { quoteWords } from './0005-quote-words.ts';
import { schedules } from './0006-schedules.ts';
import { model } from './0007-model.ts';
import { suggestions } from './0008-suggestions.ts';
import { settings } from './0009-settings.ts';
import { slackInstalls } from './0010-slack-installs.ts';
import { nearDuplicates } from './0011-near-duplicates.ts';
import { speakerRulings } from './0012-speaker-rulings.ts';
import { places } from './0013-places.ts';
import { corrections } from './0014-corrections.ts';
import { sourceChanges } from './0015-source-changes.ts';
import { arrivals } from './0016-arrivals.ts';
import { itemMarks } from './0017-item-marks.ts';
import { commandCalls } from './0018-command-calls.ts';
import { foldedText } from './0019-folded-text.ts';

/** Statements, or what has to be worked out by our own code. */
type Migration = string | ((database: DatabaseSync) => void);

/** Forward only: the n-th takes a store from version n - 1 to n. SQLite's own `user_version` keeps the number, so that it changes with the tables or not at all. */
export const MIGRATIONS: readonly Migration[] = [
  tables,
  fullTextSearch,
  demandsOverArticles,
  sources,
  quoteWords,
  schedules,
  model,
  suggestions,
  settings,
  slackInstalls,
  nearDuplicates,
  speakerRulings,
  places,
  corrections,
  sourceChanges,
  arrivals,
  itemMarks,
  commandCalls,
  foldedText,
];

export const SCHEMA_VERSION = MIGRATIONS.length;

export function versionOf(database: DatabaseSync): number {
  return (database.prepare('pragma user_version').get() as { user_version: number }).user_version;
}

/** Throws `StoreError` where another program's tables, or a newer Verbatim's, stand in the file; nothing is written. */
export function refuseForeign(database: DatabaseSync, location: string): void {
  // One statement sees one state, though another process may be making the store meanwhile.
  const { version, tables, articles } = database
    .prepare(`select (select user_version from pragma_user_version) as version, (select count(*) from sqlite_schema) as tables,
      (select count(*) from sqlite_schema where name = 'articles') as articles`)
    .get() as { version: number; tables: number; articles: number };
  if (version > SCHEMA_VERSION) throw newer(location, version);
  if (version === 0 ? tables > 0 : articles === 0) throw new StoreError('not_a_database', notAStore(location));
}

/** Brings a store to `target`; one that is there already is left as it is. Two processes that start at once take turns. Throws `StoreError` `newer_version`. */
export function migrate(database: DatabaseSync, location: string, target = SCHEMA_VERSION): void {
  const found = versionOf(database);
  if (found > SCHEMA_VERSION) throw newer(location, found);
  if (found >= target) return;
  database.exec('begin immediate');
  try {
    for (const migration of MIGRATIONS.slice(versionOf(database), target))
      if (typeof migration === 'string') database.exec(migration);
      else migration(database);
    database.exec(`pragma user_version = ${Math.max(target, versionOf(database))}`);
    database.exec('commit');
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}

const newer = (location: string, found: number): StoreError =>
  new StoreError(
    'newer_version',
    `${location} was written by a newer Verbatim (schema ${found}; this one knows ${SCHEMA_VERSION}). Update Verbatim, or set DATABASE_URL to another file.`,
  );
