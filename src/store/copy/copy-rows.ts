import type { Kysely, Transaction } from 'kysely';
import { dialectOf } from '../dialect/dialect.ts';
import { StoreError } from '../errors.ts';
import type { Tables } from '../tables.ts';
import { indexCopied } from './index-copied.ts';

/** Every table, each behind those that its rows refer to; the counts that triggers keep come last. */
const ORDER: Readonly<Record<keyof Tables, true>> = {
  articles: true,
  revisions: true,
  speakers: true,
  aliases: true,
  speaker_words: true,
  rulings: true,
  name_forms: true,
  name_form_aliases: true,
  cast_members: true,
  cast_backlog: true,
  quotes: true,
  quote_words: true,
  demands: true,
  demand_backlog: true,
  demand_identities: true,
  demand_words: true,
  demand_tellings: true,
  demand_dismissals: true,
  demand_views: true,
  demand_events: true,
  article_bands: true,
  near_duplicates: true,
  story_terms: true,
  outlet_articles: true,
  outlet_lines: true,
  search_backlog: true,
  sources: true,
  source_items: true,
  schedules: true,
  occurrences: true,
  watches: true,
  watch_changes: true,
  watch_progress: true,
  alerts: true,
  alert_items: true,
  model_calls: true,
  model_answers: true,
  model_counts: true,
  suggestions: true,
  channel_audiences: true,
  admins_channels: true,
  platform_states: true,
  slack_installs: true,
  command_calls: true,
  signing_keys: true,
  used_links: true,
  retention: true,
  demand_tallies: true,
};
const TABLES = Object.keys(ORDER) as readonly (keyof Tables)[];

/** Parameters of a statement: SQLite takes 32,766 (https://www.sqlite.org/limits.html), PostgreSQL 65,535. */
const MOST_PARAMETERS = 30_000;
const MOST_ROWS = 1000;

type AnyRow = Readonly<Record<string, unknown>>;

/**
 * Copies every row of one store into another, ids too: articles with all that was worked out of them, schedules with what became of each occurrence,
 * sources, settings and rulings. Both must be of the same version. Gives the number of rows. Throws `StoreError` `exists` where the other holds
 * something already.
 */
export async function copyRows(from: Kysely<Tables>, to: Transaction<Tables>): Promise<number> {
  await refuseFilled(to);
  let rows = 0;
  for (const table of TABLES) {
    // Triggers have counted what came in before.
    if (table === 'demand_tallies') await to.deleteFrom(table).execute();
    for await (const batch of batchesOf(from, table)) {
      await to
        .insertInto(table)
        .values(batch as never)
        .execute();
      rows += batch.length;
    }
  }
  await restoreCounts(from, to);
  await indexCopied(from, to);
  await dialectOf(to).afterCopy(to);
  return rows;
}

async function refuseFilled(to: Kysely<Tables>): Promise<void> {
  for (const table of TABLES) {
    const row = await to
      .selectFrom(table)
      .select((eb) => eb.lit(1).as('one'))
      .limit(1)
      .executeTakeFirst();
    if (row)
      throw new StoreError(
        'exists',
        `${dialectOf(to).location} holds ${table.replaceAll('_', ' ')} already. Copy into an empty store, so that nothing is mixed or lost.`,
      );
  }
}

async function* batchesOf(from: Kysely<Tables>, table: keyof Tables): AsyncIterable<AnyRow[]> {
  let batch: AnyRow[] = [];
  for await (const row of from.selectFrom(table).selectAll().stream(MOST_ROWS) as AsyncIterable<AnyRow>) {
    batch.push(row);
    if (batch.length >= Math.min(MOST_ROWS, Math.floor(MOST_PARAMETERS / Object.keys(row).length))) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** A speaker's demands are counted by the trigger on views, on top of the number that was copied. */
async function restoreCounts(from: Kysely<Tables>, to: Transaction<Tables>): Promise<void> {
  const counted = from.selectFrom('speakers').select(['id', 'demands']).where('demands', '<>', 0);
  for await (const { id, demands } of counted.stream(MOST_ROWS))
    await to.updateTable('speakers').set({ demands }).where('id', '=', id).execute();
}
