import { type Kysely, type Selectable, sql } from 'kysely';
import type { Topic } from '../../core/news/abstract.ts';
import type { StoredSpeaker } from '../../core/news/speaker.ts';
import type { ActivityFilter, SpeakerActivity } from '../../core/ports/speaker-store.ts';
import type { Page, Slice } from '../../core/scope.ts';
import { DAY_MS } from '../../text/durations.ts';
import { among } from '../among.ts';
import { topicsOfArticles } from '../articles/story-terms.ts';
import { behind, limitOf, pageOf, totalOf } from '../paging.ts';
import { matching } from '../search.ts';
import type { Tables } from '../tables.ts';
import { storedSpeakerOf } from './speaker-rows.ts';

const WEEK_MS = 7 * DAY_MS;
const WEEKS = 4;
/** A speaker's topics are those of the articles with so many of their newest quotations. */
const QUOTES_FOR_TOPICS = 20;
const MOST_TOPICS = 3;

type ActiveRow = Selectable<Tables['speakers']> & { readonly spoke: number; readonly total: number };

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
export async function speakerActivity(db: Kysely<Tables>, filter: ActivityFilter, slice: Slice): Promise<Page<SpeakerActivity>> {
  const isNarrow = filter.since !== undefined || filter.about !== undefined;
  // What is counted over all times stands with the speakers.
  const { items: speakers, ...page } = isNarrow ? await mostQuoted(db, filter, slice) : await listSpeakers(db, filter, slice);
  const ids = speakers.map(({ id }) => id);
  const weeks = await weeksOf(db, ids, filter);
  const topics = filter.topics === false ? new Map<number, Topic[]>() : await topicsOfSpeakers(db, ids, filter);
  const items = speakers.map(({ demands, ...speaker }) => ({
    ...speaker,
    ...(!isNarrow && { demands }),
    weeks: weeks.get(speaker.id) ?? Array<number>(WEEKS).fill(0),
    topics: topics.get(speaker.id) ?? [],
  }));
  return { items, ...page };
}

async function mostQuoted(db: Kysely<Tables>, filter: ActivityFilter, slice: Slice): Promise<Page<StoredSpeaker>> {
  const pageAt = async ({ limit, offset }: { readonly limit: number; readonly offset: number }) =>
    (
      await sql<ActiveRow>`
        select s.*, said.spoke, count(*) over () as total from (
          select q.speaker_id, count(*) as spoke from quotes q
          where ${quotesOf(db, filter)} and q.speaker_id is not null group by q.speaker_id) as said
        join speakers s on s.id = said.speaker_id where s.kind <> 'unnamed'
        order by said.spoke desc, s.id limit ${limit} offset ${offset}`.execute(db)
    ).rows;
  const found = await pageAt({ limit: limitOf(slice), offset: slice.offset });
  // Behind the last page no row tells how many there are.
  const counted = found[0] ?? (slice.offset > 0 ? (await pageAt({ limit: 1, offset: 0 }))[0] : undefined);
  return { items: found.map(({ spoke, ...row }) => ({ ...storedSpeakerOf(row), quotes: spoke })), total: counted?.total ?? 0 };
}

/** Condition: a quotation word for word, `q`, that the filter finds. */
function quotesOf(db: Kysely<Tables>, { space, since, about, until, speakerIds }: ActivityFilter) {
  const words = about === undefined ? sql`1 = 1` : sql`q.id in ${matching(db, 'quotes_search', about)}`;
  const speakers = speakerIds === undefined ? sql`1 = 1` : sql`q.speaker_id in ${among(speakerIds)}`;
  return sql<boolean>`q.verbatim = 1 and q.space in (${space}, '') and q.dated_at >= ${since?.getTime() ?? Number.MIN_SAFE_INTEGER}
    and q.dated_at <= ${until.getTime()} and ${words} and ${speakers}`;
}

/** For each speaker the counts of the last seven days, of the seven before, and so on; no entry for one who said nothing in them. */
async function weeksOf(db: Kysely<Tables>, ids: readonly number[], filter: ActivityFilter): Promise<Map<number, number[]>> {
  if (ids.length === 0) return new Map();
  const { until, since } = filter;
  const from = new Date(Math.max(until.getTime() - WEEKS * WEEK_MS + 1, since?.getTime() ?? Number.MIN_SAFE_INTEGER));
  const { rows } = await sql<{ speaker_id: number; week: number; spoke: number }>`
    select q.speaker_id, cast((${until.getTime()} - q.dated_at) / ${sql.lit(WEEK_MS)} as integer) as week, count(*) as spoke from quotes q
    where q.speaker_id in ${among(ids)} and ${quotesOf(db, { ...filter, since: from })} group by q.speaker_id, week`.execute(db);
  const weeks = new Map<number, number[]>();
  for (const { speaker_id, week, spoke } of rows) {
    const counts = weeks.get(speaker_id) ?? Array<number>(WEEKS).fill(0);
    counts[week] = spoke;
    weeks.set(speaker_id, counts);
  }
  return weeks;
}

/** What the newest articles that quote each speaker are about, the most frequent first. */
async function topicsOfSpeakers(db: Kysely<Tables>, ids: readonly number[], filter: ActivityFilter): Promise<Map<number, Topic[]>> {
  if (ids.length === 0) return new Map();
  const rows = await newestOf(db, ids, filter);
  const topics = await topicsOfArticles(db, [...new Set(rows.map(({ article_id }) => article_id))], filter.space);
  const bySpeaker = Map.groupBy(rows, ({ speaker_id }) => speaker_id);
  return new Map(
    [...bySpeaker].map(([id, articles]) => [id, mostFrequent(articles.flatMap(({ article_id }) => topics.get(article_id) ?? []))]),
  );
}

/** The articles with each speaker's newest quotations. */
async function newestOf(db: Kysely<Tables>, ids: readonly number[], filter: ActivityFilter) {
  // Words are looked up once for all speakers; without any, each speaker's newest are the first of an index.
  const query =
    filter.about === undefined
      ? sql.join(
          ids.map(
            (
              id,
            ) => sql`select * from (select q.speaker_id, q.article_id from quotes q where q.speaker_id = ${id} and ${quotesOf(db, filter)}
              order by q.dated_at desc, q.article_id desc limit ${sql.lit(QUOTES_FOR_TOPICS)}) as newest`,
          ),
          sql` union `,
        )
      : sql`select distinct speaker_id, article_id from (select q.speaker_id, q.article_id,
          row_number() over (partition by q.speaker_id order by q.dated_at desc, q.article_id desc) as place
          from quotes q where q.speaker_id in ${among(ids)} and ${quotesOf(db, filter)}) as placed where place <= ${sql.lit(QUOTES_FOR_TOPICS)}`;
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
