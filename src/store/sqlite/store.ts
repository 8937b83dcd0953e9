import { existsSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect, sql } from 'kysely';
import type { SourceItems } from '../../core/source-items.ts';
import type { SourceDesk } from '../../core/sources.ts';
import type { StoredSpeaker } from '../../core/speaker.ts';
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
} from '../../core/store.ts';
import { checkVerbatim } from '../door.ts';
import { StoreError, storeError } from '../errors.ts';
import { SCHEMA_VERSION } from '../migrations/migrate.ts';
import type { NodeSqlite } from './database.ts';
import { DemandShelf } from './demand-shelf.ts';
import { copiesOf } from './duplicate-desk.ts';
import { abstractFor, articleByContent, findArticle, findArticles, searchArticles } from './find-articles.ts';
import { findQuotes } from './find-quotes.ts';
import { completeSpeakers, findSpeakers } from './find-speakers.ts';
import { SqliteItemDesk } from './item-desk.ts';
import { LlmDesk } from './llm-desk.ts';
import { countOf, limitOf } from './paging.ts';
import { PlatformDesk } from './platform-desk.ts';
import { extractionOf, provenanceOf, storedSpeakerOf } from './rows.ts';
import { RulingDesk } from './ruling-desk.ts';
import { saveReading } from './save.ts';
import { ScheduleDesk } from './schedule-desk.ts';
import { SettingsDesk } from './settings-desk.ts';
import { SlackDesk } from './slack-desk.ts';
import { SqliteSourceDesk } from './source-desk.ts';
import { termsOfArticles, topicsOfArticles, voicesIn } from './story-desk.ts';
import { SqliteSuggestionDesk } from './suggestion-desk.ts';
import type { Tables } from './tables.ts';

const EVERY_PAGE = 0x7fff_ffff;

/** The summary store in one SQLite file. */
export class SqliteStore implements Store {
  readonly ledger: ScheduleDesk;
  readonly #db: Kysely<Tables>;
  readonly #sqlite: NodeSqlite;
  readonly #location: string;
  readonly #shelf: DemandShelf;
  readonly sources: SourceDesk;
  readonly sourceItems: SourceItems;
  readonly model: LlmDesk;
  readonly suggestions: SqliteSuggestionDesk;
  readonly settings: SettingsDesk;
  readonly platforms: PlatformDesk;
  readonly slackInstalls: SlackDesk;
  readonly rulings: RulingDesk;

  constructor(sqlite: NodeSqlite, location: string) {
    this.#sqlite = sqlite;
    this.#location = location;
    this.#db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
    this.#shelf = new DemandShelf(this.#db);
    this.ledger = new ScheduleDesk(this.#db, (work) => this.#guard(work));
    this.sources = new SqliteSourceDesk(this.#db, (work) => this.#guard(work));
    this.sourceItems = new SqliteItemDesk(this.#db, (work) => this.#guard(work));
    this.model = new LlmDesk(this.#db, (work) => this.#guard(work));
    this.suggestions = new SqliteSuggestionDesk(this.#db, (work) => this.#guard(work));
    this.settings = new SettingsDesk(this.#db, (work) => this.#guard(work));
    this.platforms = new PlatformDesk(this.#db, (work) => this.#guard(work));
    this.slackInstalls = new SlackDesk(this.#db, (work) => this.#guard(work));
    this.rulings = new RulingDesk(this.#db, (work) => this.#guard(work));
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
