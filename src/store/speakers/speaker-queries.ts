import { type Kysely, type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { StoredSpeaker } from '../../core/news/speaker.ts';
import type { SpeakerGroup, SpeakerMatch } from '../../core/ports/speaker-store.ts';
import type { Space } from '../../core/scope.ts';
import { isOneEditAway } from '../../text/edit-distance.ts';
import { among } from '../among.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';
import { storedSpeakerOf } from './speaker-rows.ts';

/** Who is looked for: in a space, which sees the operator's too, and with `group` only those of it. */
export interface SpeakerScope {
  readonly space: Space;
  readonly group?: SpeakerGroup | undefined;
}

/** The most speakers that one way of looking finds, those with most quotes: where more fit, the well-known are among them. */
const MOST_FOUND = 100;

type SpeakerQuery = SelectQueryBuilder<Tables & { s: Tables['speakers'] }, 's', object>;

const IS_OF: Readonly<Record<SpeakerGroup, ReturnType<typeof sql<boolean>>>> = {
  quoted: sql<boolean>`s.quotes > 0`,
  reported: sql<boolean>`exists (select 1 from quotes q where q.speaker_id = s.id and q.verbatim = 0)`,
  issuers: sql<boolean>`exists (select 1 from demand_views v where v.issuer_id = s.id and v.dismissed = 0)`,
  addressees: sql<boolean>`exists (select 1 from demand_views v where v.addressee_id = s.id and v.dismissed = 0)`,
};

async function found(query: SpeakerQuery, limit = MOST_FOUND): Promise<StoredSpeaker[]> {
  const rows = await query.selectAll('s').orderBy('s.quotes', 'desc').orderBy('s.id').limit(limit).execute();
  return rows.map(storedSpeakerOf);
}

function seen(db: Kysely<Tables>, { space, group }: SpeakerScope): SpeakerQuery {
  const query = db.selectFrom('speakers as s').where('s.space', 'in', [space, '']).where('s.became_id', 'is', null);
  return group === undefined ? query : query.where(IS_OF[group]);
}

/** The speaker with this id, or who that has become, where the space sees them. */
export async function byId(db: Kysely<Tables>, id: number, scope: SpeakerScope): Promise<StoredSpeaker[]> {
  return found(seen(db, scope).where('s.id', '=', await successorOf(db, id)));
}

/** Follows an entry to the one that bears its name now; its own id where it stands, or became nobody. */
async function successorOf(db: Kysely<Tables>, id: number): Promise<number> {
  const seenIds = new Set<number>();
  for (let at = id; ; ) {
    const row = await db.selectFrom('speakers').select('became_id').where('id', '=', at).executeTakeFirst();
    seenIds.add(at);
    if (row?.became_id == null || seenIds.has(row.became_id)) return at;
    at = row.became_id;
  }
}

/** Everyone with a name, most quoted first. */
export const byQuotes = (db: Kysely<Tables>, scope: SpeakerScope, limit: number): Promise<StoredSpeaker[]> =>
  found(seen(db, scope).where('s.kind', '!=', 'unnamed'), limit);

/** Those who have the folded name as their own or as an alias. */
export const byAlias = (db: Kysely<Tables>, alias: string, scope: SpeakerScope): Promise<StoredSpeaker[]> =>
  found(
    seen(db, scope).where(
      's.id',
      'in',
      db.selectFrom('aliases').select('speaker_id').where('alias', '=', alias).where('space', 'in', [scope.space, '']),
    ),
  );

type WordSource = 'name' | 'role';

/** The most speakers with one word among whom the most quoted are looked for. */
const MOST_WITH_WORD = 5000;

/** Those who have a word that fits each of the conditions, which are given its column, in their names or in one of the `sources`. */
async function withWords(
  db: Kysely<Tables>,
  conditions: readonly ((word: RawBuilder<unknown>) => RawBuilder<boolean>)[],
  scope: SpeakerScope,
  sources: readonly WordSource[],
): Promise<StoredSpeaker[]> {
  // Fewer have a surname than a first name: the last word leads the search.
  const [last, ...others] = conditions.toReversed();
  if (!last) return [];
  let query = db
    .selectFrom('speaker_words as w')
    .select('w.speaker_id')
    .distinct()
    .where(last(sql.ref('w.word')))
    .where('w.source', 'in', [...sources])
    .where('w.space', 'in', among(new Set([scope.space, ''])));
  for (const fits of others)
    query = query.where(
      sql<boolean>`exists (select 1 from speaker_words o where o.speaker_id = w.speaker_id and o.source in ${among(sources)} and ${fits(sql.ref('o.word'))})`,
    );
  const ids = (await query.limit(MOST_WITH_WORD).execute()).map(({ speaker_id }) => speaker_id);
  return ids.length === 0 ? [] : found(seen(db, scope).where('s.id', 'in', dialectOf(db).listed(ids)));
}

/** Those who have at least one word of each position in their names, or in one of the `sources`. */
export const byWords = async (
  db: Kysely<Tables>,
  positions: readonly (readonly string[])[],
  scope: SpeakerScope,
  sources: readonly WordSource[] = ['name'],
): Promise<StoredSpeaker[]> =>
  withWords(
    db,
    positions.map((words) => (word) => sql<boolean>`${word} in ${among(words)}`),
    scope,
    sources,
  );

/** Those who have, for each of the words, a word in their names that begins with it. */
export const byPrefix = (db: Kysely<Tables>, words: readonly string[], scope: SpeakerScope): Promise<StoredSpeaker[]> =>
  withWords(
    db,
    words.map((begun) => (word) => sql<boolean>`${word} >= ${begun} and ${word} < ${`${begun}\u{10ffff}`}`),
    scope,
    ['name'],
  );

/** Shorter words have too many neighbours at one edit. */
const SHORTEST_TYPO = 4;

/** Those whose names have all of the words, each with at most one typo. */
export async function byTypo(db: Kysely<Tables>, words: readonly string[], scope: SpeakerScope): Promise<StoredSpeaker[]> {
  const positions: string[][] = [];
  for (const word of words) {
    if (word.length < SHORTEST_TYPO) positions.push([word]);
    else positions.push([word, ...(await likeWords(db, word)).filter((other) => isOneEditAway(word, other))]);
  }
  return byWords(db, positions, scope);
}

/**
 * Stored words that may be one edit away, found by two indexes: an edit leaves unchanged either the last two letters, or all but the last three.
 * Letters are code points, as SQLite counts them.
 */
async function likeWords(db: Kysely<Tables>, word: string): Promise<string[]> {
  const letters = [...word];
  const start = letters.slice(0, -3).join('');
  const { rows } = await sql<{ word: string }>`
    select word from speaker_words where substr(word, length(word) - 1) = ${letters.slice(-2).join('')}
      and length(word) between ${letters.length - 1} and ${letters.length + 1}
    union select word from speaker_words where word >= ${start} and word < ${`${start}\u{10ffff}`}
      and length(word) between ${letters.length - 1} and ${letters.length + 1}`.execute(db);
  return rows.map((row) => row.word);
}

/** Words of names that the space sees with the same first letter as `typed`, or the same last two. */
export async function wordsNear(db: Kysely<Tables>, typed: string, space: Space): Promise<string[]> {
  const letters = [...typed];
  const { rows } = await sql<{ word: string }>`
    select word from speaker_words where word >= ${letters[0]} and word < ${`${letters[0]}\u{10ffff}`} and source = 'name' and space in (${space}, '')
    union select word from speaker_words where substr(word, length(word) - 1) = ${letters.slice(-2).join('')} and source = 'name' and space in (${space}, '')`.execute(
    db,
  );
  return rows.map((row) => row.word);
}

/** The publisher and the date of the newest article that quotes a speaker word for word; undefined where there is none. */
export async function lastQuotedIn(db: Kysely<Tables>, id: number): Promise<SpeakerMatch['lastQuoted']> {
  const row = await db
    .selectFrom('quotes as q')
    .innerJoin('articles as a', 'a.id', 'q.article_id')
    .select(['a.publisher', 'a.published_at'])
    .where('q.speaker_id', '=', id)
    .where('q.verbatim', '=', 1)
    .orderBy('q.dated_at', 'desc')
    .orderBy('q.article_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { outlet: row.publisher ?? undefined, at: row.published_at === null ? undefined : new Date(row.published_at) };
}
