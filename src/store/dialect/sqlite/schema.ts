import { StoreError } from '../../errors.ts';
import { speltNames } from '../../migrations/spelt-names.ts';
import { tables } from '../../migrations/sqlite/0001-0010/0001-tables.ts';
import { fullTextSearch } from '../../migrations/sqlite/0001-0010/0002-search.ts';
import { demandsOverArticles } from '../../migrations/sqlite/0001-0010/0003-demands.ts';
import { sources } from '../../migrations/sqlite/0001-0010/0004-sources.ts';
import { quoteWords } from '../../migrations/sqlite/0001-0010/0005-quote-words.ts';
import { schedules } from '../../migrations/sqlite/0001-0010/0006-schedules.ts';
import { model } from '../../migrations/sqlite/0001-0010/0007-model.ts';
import { suggestions } from '../../migrations/sqlite/0001-0010/0008-suggestions.ts';
import { settings } from '../../migrations/sqlite/0001-0010/0009-settings.ts';
import { slackInstalls } from '../../migrations/sqlite/0001-0010/0010-slack-installs.ts';
import { nearDuplicates } from '../../migrations/sqlite/0011-0020/0011-near-duplicates.ts';
import { speakerRulings } from '../../migrations/sqlite/0011-0020/0012-speaker-rulings.ts';
import { places } from '../../migrations/sqlite/0011-0020/0013-places.ts';
import { corrections } from '../../migrations/sqlite/0011-0020/0014-corrections.ts';
import { sourceChanges } from '../../migrations/sqlite/0011-0020/0015-source-changes.ts';
import { arrivals } from '../../migrations/sqlite/0011-0020/0016-arrivals.ts';
import { itemMarks } from '../../migrations/sqlite/0011-0020/0017-item-marks.ts';
import { commandCalls } from '../../migrations/sqlite/0011-0020/0018-command-calls.ts';
import { foldedText } from '../../migrations/sqlite/0011-0020/0019-folded-text.ts';
import { polarity } from '../../migrations/sqlite/0011-0020/0020-polarity.ts';
import { choices } from '../../migrations/sqlite/0021-choices.ts';
import { nameForms } from '../../migrations/sqlite/0022-name-forms.ts';
import { genres } from '../../migrations/sqlite/0023-genres.ts';
import { watches } from '../../migrations/sqlite/0024-watches.ts';
import { outletLines } from '../../migrations/sqlite/0025-outlet-lines.ts';
import { rulings } from '../../migrations/sqlite/0026-rulings.ts';
import { activeSpeakers } from '../../migrations/sqlite/0027-active-speakers.ts';
import { demandParties } from '../../migrations/sqlite/0029-demand-parties.ts';
import { webAccess } from '../../migrations/sqlite/0030-web-access.ts';
import { entryNumbers } from '../../migrations/sqlite/0031-entry-numbers.ts';
import { retention } from '../../migrations/sqlite/0032-retention.ts';
import { latestMembers } from '../../migrations/sqlite/0034-latest-members.ts';
import { surnameBlocks } from '../../migrations/surname-blocks.ts';
import type { Migration } from '../dialect.ts';
import { notAStore } from './errors.ts';

const STEPS: readonly Migration['run'][] = [
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
  polarity,
  choices,
  nameForms,
  genres,
  watches,
  outletLines,
  rulings,
  activeSpeakers,
  surnameBlocks,
  demandParties,
  webAccess,
  entryNumbers,
  retention,
  speltNames,
  latestMembers,
];

/** Forward only, from an empty file on. */
export const SQLITE_MIGRATIONS: readonly Migration[] = STEPS.map((run, index) => ({ version: index + 1, run }));

export interface SchemaState {
  readonly version: number;
  readonly tables: number;
  readonly articles: number;
}

/** One statement sees one state, though another process may be making the store meanwhile. */
export const SCHEMA_STATE = `select (select user_version from pragma_user_version) as version, (select count(*) from sqlite_schema) as tables,
  (select count(*) from sqlite_schema where name = 'articles') as articles`;

/** The version of the schema. Throws `StoreError` `not_a_database` where another program's tables stand in the file. */
export function versionOf({ version, tables, articles }: SchemaState, location: string): number {
  // What a newer Verbatim calls its tables is not known.
  const isStore = version === 0 ? tables === 0 : articles > 0 || version > STEPS.length;
  if (!isStore) throw new StoreError('not_a_database', notAStore(location));
  return version;
}
