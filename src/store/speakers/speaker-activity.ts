import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import type { Topic } from '../../core/news/abstract.ts';
import type { StoredSpeaker } from '../../core/news/speaker.ts';
import { type ActivityFilter, type ActivityPage, MOST_COUNTED } from '../../core/ports/speaker-store.ts';
import type { Page, Slice } from '../../core/scope.ts';
import { DAY_MS } from '../../text/durations.ts';
import { among } from '../among.ts';
import { topicsOfArticles } from '../articles/story-terms.ts';
import { dialectOf } from '../dialect/dialect.ts';
import { behind, limitOf, pageOf, totalOf } from '../paging.ts';
import { isCommon, soughtBy } from '../search.ts';
import type { Tables } from '../tables.ts';
import { storedSpeakerOf } from './speaker-rows.ts';

const WEEK_MS = 7 * DAY_MS;
/** A speaker's topics are those of the articles with so many of their newest quotations. */
const QUOTES_FOR_TOPICS = 20;
const MOST_TOPICS = 3;

/** Everyone with a name who says or demands something, or whoever was asked for, those with most quotes first. */
export async function listSpeakers(
  db: Kysely<Tables>,
  { space, speakerIds }: Pick<ActivityFilter, 'space' | 'speakerIds'>,
  slice: Slice,
): Promise<Page<StoredSpeaker>> {
  let query = db.selectFrom('speakers as s').where('s.space', 'in', [space, '']);
  query = speakerIds
    ? query.where('s.id', 'in', among(speakerIds))
    : query.where('s.kind', '!=', 'unnamed').where((where) => where.or([where('s.quotes', '>', 0), where('s.demands', '>', 0)]));
  const { after } = slice;
  const found = await (after
    ? query.where(
        behind(after, [
          ['s.quotes', 'desc'],
          ['s.id', 'asc'],
        ]),
      )
    : query
  )
    .selectAll()
    .orderBy('s.quotes', 'desc')
    .orderBy('s.id')
    .limit(limitOf(slice) + 1)
    .offset(slice.offset)
    .execute();
  const { shown, more } = pageOf(found, slice, (row) => [row.quotes, row.id]);
  return { items: shown.map(storedSpeakerOf), total: await totalOf(found.length, slice, query), ...(more && { more }) };
}

/** Who spoke most among those whom the filter finds, with their counts by week and what the articles are about. */
export async function speakerActivity(db: Kysely<Tables>, filter: ActivityFilter, slice: Slice): Promise<ActivityPage> {
  const isNarrow = filter.since !== undefined || filter.about !== undefined;
  const held = filter.about === undefined ? undefined : await newestWith(db, filter.about, filter);
  const found = isNarrow ? await mostQuoted(db, { ...filter, held }, slice) : await everyone(db, filter, slice);
  if (filter.topics === false) return found;
  const topics = await topicsOfSpeakers(
    db,
    found.items.map(({ id }) => id),
    { ...filter, held },
  );
  return { ...found, items: found.items.map((speaker) => ({ ...speaker, topics: topics.get(speaker.id) ?? [] })) };
}

/** What is counted over all times stands with the speakers. */
async function everyone(db: Kysely<Tables>, filter: ActivityFilter, slice: Slice): Promise<ActivityPage> {
  const { items, ...page } = await listSpeakers(db, filter, slice);
  const ids = items.map(({ id }) => id);
  const rows = ids.length === 0 ? [] : await weeksOf(db, ids, filter);
  const weeks = new Map(rows.map((row) => [row.speaker_id, countsOf(row)]));
  return { ...page, items: items.map((speaker) => ({ ...speaker, weeks: weeks.get(speaker.id) ?? NO_WEEKS, topics: [] })) };
}

interface CountedFilter extends ActivityFilter {
  /** SQL: the ids of the quotations with the words, where there are words. */
  readonly held?: RawBuilder<unknown> | undefined;
}

interface WeekCounts {
  readonly week_0: number;
  readonly week_1: number;
  readonly week_2: number;
  readonly week_3: number;
}

const NO_WEEKS = [0, 0, 0, 0];
const countsOf = ({ week_0, week_1, week_2, week_3 }: WeekCounts): readonly number[] => [week_0, week_1, week_2, week_3];

/** SQL columns: how many of the rows are dated in each of the last weeks. */
const weekCounts = (until: Date) =>
  sql.join(
    NO_WEEKS.map((_, week) => {
      const end = until.getTime() - week * WEEK_MS;
      return sql`sum(case when dated_at <= ${end} and dated_at > ${end - WEEK_MS} then 1 else 0 end) as ${sql.ref(`week_${week}`)}`;
    }),
  );

async function weeksOf(db: Kysely<Tables>, ids: readonly number[], filter: ActivityFilter) {
  const from = new Date(filter.until.getTime() - NO_WEEKS.length * WEEK_MS + 1);
  const { rows } = await sql<WeekCounts & { readonly speaker_id: number }>`select q.speaker_id, ${weekCounts(filter.until)} from quotes q
    where q.speaker_id in ${among(ids)} and ${quotesOf({ ...filter, since: from })} group by q.speaker_id`.execute(db);
  return rows;
}

type ActiveRow = Selectable<Tables['speakers']> &
  WeekCounts & { readonly spoke: number; readonly people: number; readonly counted: number };

/** Those who are quoted most often among the quotations that the filter finds, or among the newest of them where they are more than are counted. */
async function mostQuoted(db: Kysely<Tables>, filter: CountedFilter, slice: Slice): Promise<ActivityPage> {
  const { most = MOST_COUNTED, held } = filter;
  // Of those with the words, the newest are taken before their dates are asked for.
  const first = held ? sql`held as materialized (${held}), ` : sql``;
  const candidates = held ? sql`held` : sql`counted`;
  const pageAt = async ({ limit, offset }: { readonly limit: number; readonly offset: number }) =>
    (
      await sql<ActiveRow>`
        with ${first}counted as materialized (select q.speaker_id, q.dated_at from quotes q
          where ${quotesOf({ ...filter, held: held && sql`select id from held` })}
          order by q.dated_at desc, q.article_id desc limit ${sql.lit(most)})
        select s.*, said.*, count(*) over () as people, (select count(*) from ${candidates}) as counted from (
          select speaker_id, count(*) as spoke, ${weekCounts(filter.until)} from counted where speaker_id is not null group by speaker_id) as said
        join speakers s on s.id = said.speaker_id where s.kind <> 'unnamed'
        order by said.spoke desc, s.id limit ${limit} offset ${offset}`.execute(db)
    ).rows;
  const found = await pageAt({ limit: limitOf(slice), offset: slice.offset });
  // Behind the last page no row tells how many there are.
  const all = found[0] ?? (slice.offset > 0 ? (await pageAt({ limit: 1, offset: 0 }))[0] : undefined);
  const items = found.map((row) => {
    const { demands: _, ...speaker } = storedSpeakerOf(row);
    return { ...speaker, quotes: row.spoke, weeks: countsOf(row), topics: [] };
  });
  return { items, total: all?.people ?? 0, ...((all?.counted ?? 0) >= most && { newest: most }) };
}

/** Condition: a quotation word for word, `q`, that the filter finds; of those with the words asked for, one of those that were saved last. */
function quotesOf(filter: CountedFilter) {
  const { since, until, speakerIds, held } = filter;
  const speakers = speakerIds === undefined ? sql`1 = 1` : sql`q.speaker_id in ${among(speakerIds)}`;
  return sql<boolean>`${isSpoken(filter)} and q.dated_at >= ${since?.getTime() ?? Number.MIN_SAFE_INTEGER}
    and q.dated_at <= ${until.getTime()} and ${held ? sql`q.id in (${held})` : sql`1 = 1`} and ${speakers}`;
}

const isSpoken = ({ space }: Pick<ActivityFilter, 'space'>) => sql<boolean>`q.verbatim = 1 and q.space in (${space}, '')`;

/** SQL: the quotations word for word with all of the words, whenever they are dated, that were saved last. */
async function newestWith(db: Kysely<Tables>, about: string, filter: ActivityFilter): Promise<RawBuilder<unknown>> {
  const sought = soughtBy(about, 'quotes_search');
  if (!sought) return sql`select id from quotes where 1 = 0`;
  const { most = MOST_COUNTED } = filter;
  return dialectOf(db).newestHolding(sought, isSpoken(filter), { most, isCommon: await isCommon(db, sought) });
}

/** What the newest articles that quote each speaker are about, the most frequent first. */
async function topicsOfSpeakers(db: Kysely<Tables>, ids: readonly number[], filter: CountedFilter): Promise<Map<number, Topic[]>> {
  if (ids.length === 0) return new Map();
  const rows = await newestOf(db, ids, filter);
  const topics = await topicsOfArticles(db, [...new Set(rows.map(({ article_id }) => article_id))], filter.space);
  const bySpeaker = Map.groupBy(rows, ({ speaker_id }) => speaker_id);
  return new Map(
    [...bySpeaker].map(([id, articles]) => [id, mostFrequent(articles.flatMap(({ article_id }) => topics.get(article_id) ?? []))]),
  );
}

/** The articles with each speaker's newest quotations. */
async function newestOf(db: Kysely<Tables>, ids: readonly number[], filter: CountedFilter) {
  // Words are looked up once for all speakers; without any, each speaker's newest are the first of an index.
  const query =
    filter.about === undefined
      ? sql.join(
          ids.map(
            (id) => sql`select * from (select q.speaker_id, q.article_id from quotes q where q.speaker_id = ${id} and ${quotesOf(filter)}
              order by q.dated_at desc, q.article_id desc limit ${sql.lit(QUOTES_FOR_TOPICS)}) as newest`,
          ),
          sql` union `,
        )
      : sql`select distinct speaker_id, article_id from (select q.speaker_id, q.article_id,
          row_number() over (partition by q.speaker_id order by q.dated_at desc, q.article_id desc) as place
          from quotes q where q.speaker_id in ${among(ids)} and ${quotesOf(filter)}) as placed where place <= ${sql.lit(QUOTES_FOR_TOPICS)}`;
  return (await sql<{ speaker_id: number; article_id: number }>`${query}`.execute(db)).rows;
}

function mostFrequent(topics: readonly Topic[]): Topic[] {
  const counts = new Map<Topic, number>();
  for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts]
    .sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || (one < other ? -1 : 1))
    .slice(0, MOST_TOPICS)
    .map(([topic]) => topic);
}
