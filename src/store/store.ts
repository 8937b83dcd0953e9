import { existsSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect, sql } from 'kysely';
import type { StoredSpeaker } from '../core/news/speaker.ts';
import type { SourceItemStore } from '../core/ports/source-item-store.ts';
import type { SourceStore } from '../core/ports/source-store.ts';
import type {
  ArticleFilter,
  DemandEvent,
  DemandFilter,
  DemandHistory,
  DismissedDemand,
  ExportedReading,
  Page,
  QuoteFilter,
  Reading,
  Slice,
  Space,
  SpeakerMatches,
  Store,
  StoredDemand,
  StoreStatus,
} from '../core/ports/store.ts';
import { abstractFor, articleByContent, findArticle, findArticles, searchArticles } from './articles/find-articles.ts';
import { copiesOf } from './articles/near-duplicates.ts';
import { saveReading } from './articles/save-reading.ts';
import { termsOfArticles, topicsOfArticles, voicesIn } from './articles/story-terms.ts';
import { SqlDemandStore } from './demands/demand-store.ts';
import type { NodeSqlite } from './dialect/sqlite/database.ts';
import { StoreError, storeError } from './errors.ts';
import { SCHEMA_VERSION } from './migrations/migrate.ts';
import { SqlModelLedger } from './model/model-ledger.ts';
import { SqlSuggestionStore } from './model/suggestion-store.ts';
import { countOf, limitOf } from './paging.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { extractionOf, provenanceOf, storedSpeakerOf } from './rows.ts';
import { SqlScheduleStore } from './schedules/schedule-store.ts';
import { SqlPlatformStore } from './settings/platform-store.ts';
import { SqlSettingsStore } from './settings/settings-store.ts';
import { SqlSlackInstallStore } from './settings/slack-install-store.ts';
import { SqlSourceItemStore } from './sources/source-item-store.ts';
import { SqlSourceStore } from './sources/source-store.ts';
import { completeSpeakers, findSpeakers } from './speakers/find-speakers.ts';
import { SqlRulingStore } from './speakers/ruling-store.ts';
import type { Tables } from './tables.ts';
import { checkVerbatim } from './verify-quotations.ts';

const EVERY_PAGE = 0x7fff_ffff;

/** The summary store in one SQLite file. */
export class SqlStore implements Store {
  readonly schedules: SqlScheduleStore;
  readonly #db: Kysely<Tables>;
  readonly #sqlite: NodeSqlite;
  readonly #location: string;
  readonly #shelf: SqlDemandStore;
  readonly sources: SourceStore;
  readonly sourceItems: SourceItemStore;
  readonly modelLedger: SqlModelLedger;
  readonly suggestions: SqlSuggestionStore;
  readonly settings: SqlSettingsStore;
  readonly platforms: SqlPlatformStore;
  readonly slackInstalls: SqlSlackInstallStore;
  readonly rulings: SqlRulingStore;

  constructor(sqlite: NodeSqlite, location: string) {
    this.#sqlite = sqlite;
    this.#location = location;
    this.#db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
    this.#shelf = new SqlDemandStore(this.#db);
    this.schedules = new SqlScheduleStore(this.#db, (work) => this.#guard(work));
    this.sources = new SqlSourceStore(this.#db, (work) => this.#guard(work));
    this.sourceItems = new SqlSourceItemStore(this.#db, (work) => this.#guard(work));
    this.modelLedger = new SqlModelLedger(this.#db, (work) => this.#guard(work));
    this.suggestions = new SqlSuggestionStore(this.#db, (work) => this.#guard(work));
    this.settings = new SqlSettingsStore(this.#db, (work) => this.#guard(work));
    this.platforms = new SqlPlatformStore(this.#db, (work) => this.#guard(work));
    this.slackInstalls = new SqlSlackInstallStore(this.#db, (work) => this.#guard(work));
    this.rulings = new SqlRulingStore(this.#db, (work) => this.#guard(work));
  }

  async save(reading: Reading): ReturnType<Store['save']> {
    checkVerbatim(reading.article.text, reading.extraction);
    return this.#guard(() => this.#db.transaction().execute((transaction) => saveReading(transaction, reading)));
  }

  findByContent(contentHash: string, space: Space): ReturnType<Store['findByContent']> {
    return articleByContent(this.#db, contentHash, space);
  }

  article(id: number, space: Space, revision?: number): ReturnType<Store['article']> {
    return findArticle(this.#db, id, space, revision);
  }

  abstract(articleId: number, space: Space): ReturnType<Store['abstract']> {
    return abstractFor(this.#db, articleId, space);
  }

  articles(filter: ArticleFilter, slice: Slice): ReturnType<Store['articles']> {
    return findArticles(this.#db, filter, slice);
  }

  search(words: string, space: Space, slice: Slice): ReturnType<Store['search']> {
    return searchArticles(this.#db, words, space, slice);
  }

  async hasOwn(space: Space): Promise<boolean> {
    const { rows } = await sql<{ own: number }>`
      select exists (select 1 from articles where space = ${space}) or exists (select 1 from demand_dismissals where space = ${space}) as own`.execute(
      this.#db,
    );
    return rows[0]!.own === 1;
  }

  nearDuplicates(ids: readonly number[], space: Space): ReturnType<Store['nearDuplicates']> {
    return copiesOf(this.#db, ids, space);
  }

  storyTerms(ids: readonly number[], space: Space): ReturnType<Store['storyTerms']> {
    return termsOfArticles(this.#db, ids, space);
  }

  topics(ids: readonly number[], space: Space): ReturnType<Store['topics']> {
    return topicsOfArticles(this.#db, ids, space);
  }

  voices(ids: readonly number[], space: Space): ReturnType<Store['voices']> {
    return voicesIn(this.#db, ids, space);
  }

  quotes(filter: QuoteFilter, slice: Slice): ReturnType<Store['quotes']> {
    return findQuotes(this.#db, filter, slice);
  }

  demands(filter: DemandFilter, slice: Slice): Promise<Page<StoredDemand>> {
    return this.#shelf.find(filter, { ...slice, limit: limitOf(slice) });
  }

  demand(id: number, space: Space): Promise<DemandHistory | undefined> {
    return this.#shelf.history(id, space);
  }

  demandEvents(filter: { readonly space: Space; readonly since: Date }, slice: Slice): Promise<Page<DemandEvent>> {
    return this.#shelf.events(filter, { ...slice, limit: limitOf(slice) });
  }

  dismissDemand(id: number, space: Space, at: Date): Promise<boolean> {
    return this.#guard(() => this.#shelf.dismiss(id, space, at));
  }

  restoreDemand(id: number, space: Space): Promise<boolean> {
    return this.#guard(() => this.#shelf.restore(id, space));
  }

  dismissals(space: Space): ReturnType<Store['dismissals']> {
    return this.#shelf.dismissals(space);
  }

  async allDismissals(): Promise<readonly DismissedDemand[]> {
    return (await this.#shelf.dismissals()).map(({ id: _id, ...dismissal }) => dismissal);
  }

  saveDismissal(dismissal: DismissedDemand): Promise<boolean> {
    return this.#guard(() => this.#shelf.saveDismissal(dismissal));
  }

  /** Looks at the demands that an older Verbatim stored. */
  settleBacklog(): Promise<void> {
    return this.#guard(() => this.#shelf.workOffBacklog());
  }

  async speakers(space: Space, slice: Slice): Promise<Page<StoredSpeaker>> {
    const query = this.#db
      .selectFrom('speakers as s')
      .where('s.space', 'in', [space, ''])
      .where('s.kind', '!=', 'unnamed')
      .where((where) => where.or([where('s.quotes', '>', 0), where('s.demands', '>', 0)]));
    const rows = await query.selectAll().orderBy('s.quotes', 'desc').orderBy('s.id').limit(limitOf(slice)).offset(slice.offset).execute();
    return { items: rows.map(storedSpeakerOf), total: await countOf(query) };
  }

  findSpeakers(typed: string, space: Space): Promise<SpeakerMatches> {
    return findSpeakers(this.#db, typed, space);
  }

  completeSpeakers(prefix: string, space: Space, limit: number): Promise<readonly string[]> {
    return completeSpeakers(this.#db, prefix, space, limit);
  }

  async status(): Promise<StoreStatus> {
    const { rows } = await sql<{
      articles: number;
      revisions: number;
      quotes: number;
      speakers: number;
      demands: number;
      last: number | null;
      bytes: number;
    }>`
      select (select count(*) from articles) as articles, (select count(*) from revisions) as revisions, (select count(*) from quotes where verbatim = 1) as quotes,
        (select count(*) from speakers where kind <> 'unnamed') as speakers, (select count(*) from demand_views where space = '' or not exists (select 1 from demand_views o where o.identity_id = demand_views.identity_id and o.space = '')) as demands, (select max(read_at) from revisions) as last,
        (select page_count * page_size from pragma_page_count(), pragma_page_size()) as bytes`.execute(this.#db);
    const { last, ...counts } = rows[0]!;
    return { location: this.#location, schemaVersion: SCHEMA_VERSION, ...counts, lastReadAt: last === null ? undefined : new Date(last) };
  }

  async backup(file: string): Promise<void> {
    if (existsSync(file))
      throw new StoreError('exists', `${file} exists already. Name a file that doesn't, so that no backup is overwritten.`);
    // A connection of its own, and all pages in one step: what others write meanwhile neither breaks the copy nor starts it again.
    const source = this.#location === ':memory:' ? this.#sqlite.raw : new DatabaseSync(this.#location, { readOnly: true });
    try {
      await this.#guard(() => backup(source, file, { rate: EVERY_PAGE }), file);
    } catch (error) {
      for (const part of [file, `${file}-journal`]) rmSync(part, { force: true });
      throw error;
    } finally {
      if (source !== this.#sqlite.raw) source.close();
    }
  }

  async *export(): AsyncIterable<ExportedReading> {
    const revisions = await this.#db.selectFrom('revisions').select('id').orderBy('id').execute();
    for (const { id } of revisions) {
      const row = await this.#db
        .selectFrom('revisions as r')
        .innerJoin('articles as a', 'a.id', 'r.article_id')
        .select(['a.space', 'r.number', 'r.read_at', 'r.text', 'r.provenance', 'r.extraction'])
        .where('r.id', '=', id)
        .executeTakeFirstOrThrow();
      yield {
        version: 1,
        space: row.space,
        revision: row.number,
        readAt: new Date(row.read_at),
        article: { ...provenanceOf(row.provenance), text: row.text },
        extraction: extractionOf(row.extraction),
      };
    }
  }

  async close(): Promise<void> {
    await this.#db.destroy();
    if (this.#sqlite.raw.isOpen) this.#sqlite.close();
  }

  async #guard<T>(work: () => Promise<T>, location = this.#location): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw storeError(error, location);
    }
  }
}
