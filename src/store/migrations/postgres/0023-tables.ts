import { articles } from './articles.ts';
import { demands } from './demands.ts';
import { model } from './model.ts';
import { quotes } from './quotes.ts';
import { schedules } from './schedules.ts';
import { fullTextSearch } from './search.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';
import { speakers } from './speakers.ts';

/** All tables as SQLite has them at version 23. Text is compared by its code points, whatever the database's language. */
export const tables = [
  'create table store_version (version bigint not null);',
  articles,
  speakers,
  quotes,
  demands,
  sources,
  schedules,
  model,
  settings,
  fullTextSearch,
].join('');
