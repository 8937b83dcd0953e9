import { type Kysely, sql } from 'kysely';
import type { SourceItemStore } from '../core/ports/source-item-store.ts';
import type { SourceStore } from '../core/ports/source-store.ts';
import type { ExportedReading, Store, StoreStatus, WaitingWork } from '../core/ports/store.ts';
import type { Space } from '../core/scope.ts';
import { extractionOf, provenanceOf } from './articles/article-rows.ts';
import { SqlArticleStore } from './articles/article-store.ts';
import { searchBacklog } from './articles/search-backlog.ts';
import { type BacklogProgress, castBacklog } from './cast/cast-backlog.ts';
import { SqlCommandCallStore } from './command-calls/command-call-store.ts';
import { SqlDemandStore } from './demands/demand-store.ts';
import { dialectOf } from './dialect/dialect.ts';
import { SqlModelLedger } from './model/model-ledger.ts';
import { SqlSuggestionStore } from './model/suggestion-store.ts';
import { SqlQuoteStore } from './quotes/quote-store.ts';
import { SqlRetentionStore } from './retention/retention-store.ts';
import { SqlScheduleStore } from './schedules/schedule-store.ts';
import { SqlPlatformStore } from './settings/platform-store.ts';
import { SqlSettingsStore } from './settings/settings-store.ts';
import { SqlSlackInstallStore } from './settings/slack-install-store.ts';
import { SqlWebAccessStore } from './settings/web-access-store.ts';
import { SqlSourceItemStore } from './sources/source-item-store.ts';
import { SqlSourceStore } from './sources/source-store.ts';
import { SqlRulingStore } from './speakers/ruling-store.ts';
import { SqlSpeakerStore } from './speakers/speaker-store.ts';
import type { Tables } from './tables.ts';
import { waitingWork } from './waiting.ts';
import { SqlAlertStore } from './watches/alert-store.ts';
import { SqlWatchStore } from './watches/watch-store.ts';

/** So many revisions are in memory at once; an article may have some megabytes. */
const EXPORTED_AT_ONCE = 20;

/** The summary store in the tables of a database; closing it closes the database. */
export class SqlStore implements Store {
  readonly articles: SqlArticleStore;
  readonly quotes: SqlQuoteStore;
  readonly demands: SqlDemandStore;
  readonly speakers: SqlSpeakerStore;
  readonly schedules: SqlScheduleStore;
  readonly watches: SqlWatchStore;
  readonly alerts: SqlAlertStore;
  readonly #db: Kysely<Tables>;
  readonly sources: SourceStore;
  readonly sourceItems: SourceItemStore;
  readonly modelLedger: SqlModelLedger;
  readonly suggestions: SqlSuggestionStore;
  readonly settings: SqlSettingsStore;
  readonly commandCalls: SqlCommandCallStore;
  readonly platforms: SqlPlatformStore;
  readonly slackInstalls: SqlSlackInstallStore;
  readonly rulings: SqlRulingStore;
  readonly webAccess: SqlWebAccessStore;
  readonly retention: SqlRetentionStore;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
    this.articles = new SqlArticleStore(this.#db);
    this.quotes = new SqlQuoteStore(this.#db);
    this.demands = new SqlDemandStore(this.#db);
    this.speakers = new SqlSpeakerStore(this.#db);
    this.commandCalls = new SqlCommandCallStore(this.#db);
    this.schedules = new SqlScheduleStore(this.#db);
    this.watches = new SqlWatchStore(this.#db);
    this.alerts = new SqlAlertStore(this.#db);
    this.sources = new SqlSourceStore(this.#db);
    this.sourceItems = new SqlSourceItemStore(this.#db);
    this.modelLedger = new SqlModelLedger(this.#db);
    this.suggestions = new SqlSuggestionStore(this.#db);
    this.settings = new SqlSettingsStore(this.#db);
    this.platforms = new SqlPlatformStore(this.#db);
    this.slackInstalls = new SqlSlackInstallStore(this.#db);
    this.rulings = new SqlRulingStore(this.#db);
    this.webAccess = new SqlWebAccessStore(this.#db);
    this.retention = new SqlRetentionStore(this.#db);
  }

  async hasOwn(space: Space): Promise<boolean> {
    const { rows } = await sql<{ own: number }>`
      select exists (select 1 from articles where space = ${space}) or exists (select 1 from demand_dismissals where space = ${space}) as own`.execute(
      this.#db,
    );
    return Boolean(rows[0]?.own);
  }

  /**
   * Does what the version that stored the articles did not: finds out again who is named in each, indexes their own words, and joins demands. Run at each start, does nothing once
   * done; one that is broken off goes on where it was. `progress` is told now and then how many articles are done of how many.
   */
  async settleBacklog(progress?: BacklogProgress): Promise<void> {
    await castBacklog(this.#db, progress);
    await searchBacklog(this.#db, progress);
    await this.demands.workOffBacklog();
  }

  async status(space?: Space): Promise<StoreStatus> {
    const seen = space === undefined ? sql<boolean>`true` : sql<boolean>`space in (${space}, '')`;
    const { rows } = await sql<{
      articles: number;
      revisions: number;
      quotes: number;
      speakers: number;
      demands: number;
      last: number | null;
    }>`
      select (select count(*) from articles where ${seen}) as articles,
        (select count(*) from revisions where article_id in (select id from articles where ${seen})) as revisions,
        (select count(*) from quotes where verbatim = 1 and ${seen}) as quotes,
        (select count(*) from speakers where kind <> 'unnamed' and became_id is null and ${seen}) as speakers,
        (select count(*) from demand_views where ${seen} and (space = '' or not exists (
          select 1 from demand_views o where o.identity_id = demand_views.identity_id and o.space = ''))) as demands,
        (select max(read_at) from revisions where article_id in (select id from articles where ${seen})) as last`.execute(this.#db);
    const { last, ...counts } = rows[0]!;
    const dialect = dialectOf(this.#db);
    return {
      location: dialect.location,
      schemaVersion: await dialect.version(this.#db),
      ...counts,
      bytes: await dialect.bytes(this.#db),
      lastReadAt: last === null ? undefined : new Date(last),
    };
  }

  async clock(own: Date): Promise<Date> {
    const { rows } = await sql<{ now: number }>`select ${dialectOf(this.#db).now(own)} as now`.execute(this.#db);
    return rows[0] ? new Date(rows[0].now) : own;
  }

  waiting(now: Date): Promise<WaitingWork> {
    return waitingWork(this.#db, now);
  }

  backup(file: string): Promise<void> {
    return dialectOf(this.#db).backup(this.#db, file);
  }

  async *export(): AsyncIterable<ExportedReading> {
    for (let after = 0, more = true; more; ) {
      const rows = await this.#db
        .selectFrom('revisions as r')
        .innerJoin('articles as a', 'a.id', 'r.article_id')
        .select(['r.id', 'a.space', 'r.article_id', 'r.number', 'r.read_at', 'r.text', 'r.provenance', 'r.extraction'])
        .where('r.id', '>', after)
        .orderBy('r.id')
        .limit(EXPORTED_AT_ONCE)
        .execute();
      for (const row of rows)
        yield {
          version: 1,
          space: row.space,
          revision: row.number,
          readAt: new Date(row.read_at),
          article: { ...provenanceOf(row), text: row.text },
          extraction: extractionOf(row),
        };
      after = rows.at(-1)?.id ?? after;
      more = rows.length === EXPORTED_AT_ONCE;
    }
  }

  async close(): Promise<void> {
    await this.#db.destroy();
  }
}
