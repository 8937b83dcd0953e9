import { existsSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { Kysely, type SelectQueryBuilder, SqliteDialect, sql } from 'kysely';
import type { Abstract } from '../../core/abstract.ts';
import type { Article, ArticleSummary } from '../../core/article.ts';
import type { SourceDesk } from '../../core/sources.ts';
import type { StoredSpeaker } from '../../core/speaker.ts';
import type {
  ArticleFilter,
  ArticleRef,
  DemandEvent,
  DemandFilter,
  DemandHistory,
  DismissedDemand,
  ExportedReading,
  Page,
  QuoteFilter,
  Reading,
  SearchHit,
  Slice,
  Space,
  SpeakerMatches,
  Store,
  StoredDemand,
  StoredQuote,
  StoreStatus,
} from '../../core/store.ts';
import { checkVerbatim } from '../door.ts';
import { StoreError, storeError } from '../errors.ts';
import { SCHEMA_VERSION } from '../migrations/migrate.ts';
import type { NodeSqlite } from './database.ts';
import { DemandShelf } from './demand-shelf.ts';
import { copiesOf, noCopy } from './duplicate-desk.ts';
import { noEcho, othersThatTell } from './echoes.ts';
import { completeSpeakers, findSpeakers } from './find-speakers.ts';
import { LlmDesk } from './llm-desk.ts';
import { onePerson } from './one-person.ts';
import { PlatformDesk } from './platform-desk.ts';
import {
  abstractOf,
  articleOf,
  articleSummaryOf,
  extractionOf,
  provenanceOf,
  REF_COLUMNS,
  refOf,
  storedQuoteOf,
  storedSpeakerOf,
} from './rows.ts';
import { RulingDesk } from './ruling-desk.ts';
import { saveReading } from './save.ts';
import { ScheduleDesk } from './schedule-desk.ts';
import { matchQuery, passageOf } from './search.ts';
import { SettingsDesk } from './settings-desk.ts';
import { SlackDesk } from './slack-desk.ts';
import { SqliteSourceDesk } from './source-desk.ts';
import { termsOfArticles, topicsOfArticles, voicesIn } from './story-desk.ts';
import { SqliteSuggestionDesk } from './suggestion-desk.ts';

import type { Tables } from './tables.ts';

const MOST_ITEMS = 100;
/** For what works through many pages, and shows none. */
const MOST_UNCOUNTED = 500;
const EVERY_PAGE = 0x7fff_ffff;

/** The summary store in one SQLite file. */
export class SqliteStore implements Store {
  readonly ledger: ScheduleDesk;
  readonly #db: Kysely<Tables>;
  readonly #sqlite: NodeSqlite;
  readonly #location: string;
  readonly #shelf: DemandShelf;
  readonly sources: SourceDesk;
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

  async findByContent(contentHash: string, space: Space): Promise<ArticleRef | undefined> {
    const row = await this.#db
      .selectFrom('articles as a')
      .select(REF_COLUMNS)
      .where('content_hash', '=', contentHash)
      .where('space', 'in', [space, ''])
      .executeTakeFirst();
    return row && refOf(row);
  }

  async article(id: number, space: Space, revision?: number): Promise<Article | undefined> {
    const row = await this.#db
      .selectFrom('articles as a')
      .innerJoin('revisions as r', (join) =>
        join.onRef('r.article_id', '=', 'a.id').on('r.number', '=', revision ?? sql.ref<number>('a.revision')),
      )
      .select([...REF_COLUMNS, 'a.refused', 'a.byline', 'a.modified_at', 'a.revision', 'a.content_hash', 'r.text', 'r.provenance'])
      .where('a.id', '=', id)
      .where('a.space', 'in', [space, ''])
      .executeTakeFirst();
    if (!row) return undefined;
    const readings = await this.#db.selectFrom('revisions').select('read_at').where('article_id', '=', id).orderBy('number').execute();
    return { ...articleOf(row), ...(readings.length > 1 && { readings: readings.map(({ read_at }) => new Date(read_at)) }) };
  }

  async hasOwn(space: Space): Promise<boolean> {
    const { rows } = await sql<{ own: number }>`
      select exists (select 1 from articles where space = ${space}) or exists (select 1 from demand_dismissals where space = ${space}) as own`.execute(
      this.#db,
    );
    return rows[0]!.own === 1;
  }

  async abstract(articleId: number, space: Space): Promise<Abstract> {
    const row = await this.#db
      .selectFrom('articles as a')
      .innerJoin('revisions as r', (join) => join.onRef('r.article_id', '=', 'a.id').onRef('r.number', '=', 'a.revision'))
      .select(['r.text', 'r.extraction'])
      .where('a.id', '=', articleId)
      .where('a.space', 'in', [space, ''])
      .executeTakeFirst();
    return row ? abstractOf(row.text, extractionOf(row.extraction)) : { lines: [], by: 'article', topics: [] };
  }

  async articles(filter: ArticleFilter, slice: Slice): Promise<Page<ArticleSummary>> {
    let query = this.#db.selectFrom('articles as a').where('a.space', 'in', [filter.space, '']);
    if (filter.since) query = query.where('a.dated_at', '>=', filter.since.getTime());
    if (filter.until) query = query.where('a.dated_at', '<=', filter.until.getTime());
    const { arrived } = filter;
    if (arrived) query = query.where('a.arrived_at', '>=', arrived.since.getTime()).where('a.arrived_at', '<=', arrived.until.getTime());
    if (filter.distinct) query = query.where(noCopy(filter));
    const rows = await query
      .select([...REF_COLUMNS, 'a.byline', 'a.modified_at', 'a.revision', 'a.content_hash', 'a.quotes', 'a.demands'])
      .orderBy('a.dated_at', 'desc')
      .orderBy('a.id', 'desc')
      .limit(limitOf(slice))
      .offset(slice.offset)
      .execute();
    return { items: rows.map(articleSummaryOf), total: await this.#total(rows.length, slice, query) };
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

  async quotes(filter: QuoteFilter, slice: Slice): Promise<Page<StoredQuote>> {
    let query = this.#db.selectFrom('quotes as q').where('q.space', 'in', [filter.space, '']);
    const { speakerIds } = filter;
    if (speakerIds !== undefined) query = query.where('q.speaker_id', 'in', await onePerson(this.#db, speakerIds, filter.space));
    if (filter.articleId !== undefined) query = query.where('q.article_id', '=', filter.articleId);
    if (filter.number !== undefined) query = query.where('q.number', '=', filter.number);
    if (filter.since) query = query.where('q.dated_at', '>=', filter.since.getTime());
    if (filter.until) query = query.where('q.dated_at', '<=', filter.until.getTime());
    if (filter.verbatim !== undefined) query = query.where('q.verbatim', '=', filter.verbatim ? 1 : 0);
    if (filter.attributed) query = query.where('q.speaker_id', 'is not', null);
    if (filter.about !== undefined) query = query.where('q.id', 'in', matching('quotes_search', filter.about));
    if (filter.source !== undefined) query = query.where('q.article_id', 'in', fromSource(this.#db, filter.source));
    if (filter.distinct) query = query.where(noEcho(filter, alsoFound(this.#db, filter)));
    const rows = await query
      .innerJoin('articles as a', 'a.id', 'q.article_id')
      .leftJoin('speakers as s', 's.id', 'q.speaker_id')
      .select([
        ...REF_COLUMNS,
        'q.id',
        'q.number',
        'q.revision',
        'q.changed',
        'q.quote',
        'q.speaker_id',
        's.name as speaker_name',
        's.kind as speaker_kind',
      ])
      .orderBy('q.dated_at', 'desc')
      .orderBy('q.article_id', 'desc')
      .orderBy('q.position')
      .limit(limitOf(slice))
      .offset(slice.offset)
      .execute();
    const ids = rows.map(({ id }) => id);
    const others = await othersThatTell(this.#db, ids, filter.space);
    const items = rows.map((row, index) => ({ ...storedQuoteOf(row), alsoIn: others.get(ids[index]!) }));
    return { items, total: await this.#total(rows.length, slice, query) };
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

  async search(words: string, space: Space, slice: Slice): Promise<Page<SearchHit>> {
    const match = matchQuery(words);
    if (match === undefined) return { items: [], total: 0 };
    const query = this.#db
      .selectFrom('articles as a')
      .where('a.space', 'in', [space, ''])
      .where('a.id', 'in', matching('articles_search', words));
    const rows = await query
      .innerJoin('revisions as r', (join) => join.onRef('r.article_id', '=', 'a.id').onRef('r.number', '=', 'a.revision'))
      .select([...REF_COLUMNS, 'r.text'])
      .orderBy('a.dated_at', 'desc')
      .orderBy('a.id', 'desc')
      .limit(limitOf(slice))
      .offset(slice.offset)
      .execute();
    return { items: rows.map((row) => ({ article: refOf(row), ...passageOf(row.text, words) })), total: await countOf(query) };
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

  /** A first page that is not full holds everything; only beyond it is there something to count. */
  async #total(found: number, slice: Slice, query: SelectQueryBuilder<Tables, never, object>): Promise<number> {
    return slice.uncounted || (slice.offset === 0 && found < limitOf(slice)) ? slice.offset + found : countOf(query);
  }

  async #guard<T>(work: () => Promise<T>, location = this.#location): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw storeError(error, location);
    }
  }
}

const limitOf = (slice: Slice): number => Math.min(slice.limit, slice.uncounted ? MOST_UNCOUNTED : MOST_ITEMS);

async function countOf(query: { clearOrderBy(): unknown }): Promise<number> {
  const counted = (query as unknown as SelectQueryBuilder<Tables, never, object>).select(sql<number>`count(*)`.as('total'));
  const row = (await counted.executeTakeFirstOrThrow()) as { total: number };
  return row.total;
}

/** The rows of a search table that hold every word; none where nothing can be searched for. */
function matching(table: 'articles_search' | 'quotes_search', typed: string) {
  const match = matchQuery(typed);
  return match === undefined
    ? sql<number>`(select null where 0)`
    : sql<number>`(select rowid from ${sql.table(table)} where ${sql.table(table)} match ${match})`;
}

/** Narrows the earlier quotes, `f`, to those that the filter's words and source find too. */
function alsoFound(db: Kysely<Tables>, { about, source }: QuoteFilter) {
  const words = about === undefined ? sql`1` : sql`f.id in ${matching('quotes_search', about)}`;
  const place = source === undefined ? sql`1` : sql`f.article_id in ${fromSource(db, source)}`;
  return sql<boolean>`${words} and ${place}`;
}

const LIKE_SIGNS = /[\\%_]/g;

function fromSource(db: Kysely<Tables>, source: string) {
  const pattern = `%${source.toLowerCase().replace(LIKE_SIGNS, '\\$&')}%`;
  // SQLite's own `like` and `lower` know the case of ASCII letters alone.
  const lower = /^\p{ASCII}*$/u.test(source) ? sql`` : sql`lower_unicode`;
  return db
    .selectFrom('articles')
    .select('id')
    .where(
      sql<boolean>`${lower}(publisher) like ${pattern} escape '\\' or ${lower}(title) like ${pattern} escape '\\' or ${lower}(origin) like ${pattern} escape '\\' or ${lower}(canonical_url) like ${pattern} escape '\\'`,
    );
}
