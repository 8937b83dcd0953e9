import { type Kysely, sql } from 'kysely';
import type { SpeakerMatches } from '../../core/ports/speaker-store.ts';
import type { Space } from '../../core/scope.ts';
import { isOneEditAway } from '../../text/edit-distance.ts';
import { foldName, wordsOf } from '../../text/names.ts';
import { bigramDice } from '../../text/overlap.ts';
import type { Tables } from '../tables.ts';
import { namedPeople } from './named-people.ts';
import { united } from './same-speaker.ts';
import { storedSpeakerOf } from './speaker-rows.ts';

const MOST_MATCHES = 25;
const MOST_FOUND = 200;
const MOST_NEAREST = 5;
/** Shorter words have too many neighbours at one edit. */
const SHORTEST_TYPO = 4;

/** Resolves a name as people type it. Somebody quoted both by the space's own articles and by the operator's is one match. */
export async function findSpeakers(db: Kysely<Tables>, typed: string, space: Space): Promise<SpeakerMatches> {
  const found = await findRows(db, typed, space);
  return { ...found, matches: await united(db, found.matches, space) };
}

/** Tries ways to find the name from the surest to the loosest; the first that finds somebody decides. */
async function findRows(db: Kysely<Tables>, typed: string, space: Space): Promise<SpeakerMatches> {
  const folded = foldName(typed);
  const words = wordsOf(typed);
  if (words.length === 0) return { matches: [], how: 'none', nearest: [] };
  const exact = await load(db, await byAlias(db, folded, space));
  const named = exact.filter((speaker) => foldName(speaker.name) === folded);
  if (named.length > 0) return { matches: named, how: 'exact', nearest: [] };
  if (exact.length > 0) {
    // A lone surname is everybody's who bears it, an alias of one though it is; a body's short name is its own.
    const namesakes =
      words.length === 1 && exact.every((speaker) => speaker.kind === 'person') ? await namedPeople(db, typed, [space, '']) : [];
    return { matches: await load(db, [...new Set([...exact, ...namesakes].map(({ id }) => id))]), how: 'exact', nearest: [] };
  }
  const each = words.map((word) => [word]);
  for (const ids of [
    () => byWords(db, each, space, ['name']),
    () => byWords(db, each, space, ['name', 'role']),
    () => byPrefix(db, words, space),
    () => byTypo(db, words, space),
  ]) {
    const found = await ids();
    if (found.length > 0) return { matches: await load(db, found), how: 'close', nearest: [] };
  }
  return { matches: [], how: 'none', nearest: await nearest(db, folded, space) };
}

/** At most `limit` names for what was typed so far: names that begin with it, then those with a word that does, then those one typo away. */
export async function completeSpeakers(db: Kysely<Tables>, prefix: string, space: Space, limit: number): Promise<string[]> {
  const words = wordsOf(prefix);
  if (words.length === 0) {
    const rows = await db
      .selectFrom('speakers')
      .select('name')
      .where('space', 'in', [space, ''])
      .where('kind', '!=', 'unnamed')
      .orderBy('quotes', 'desc')
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map((row) => row.name);
  }
  const folded = foldName(prefix);
  let ids = await byPrefix(db, words, space);
  if (ids.length === 0) ids = await byTypo(db, words, space);
  const found = (await load(db, ids, MOST_FOUND)).filter((speaker) => speaker.kind !== 'unnamed');
  const rank = (name: string): number => (foldName(name).startsWith(folded) ? 0 : 1);
  return [
    ...new Set(found.sort((a, b) => rank(a.name) - rank(b.name) || b.quotes - a.quotes || a.id - b.id).map((speaker) => speaker.name)),
  ].slice(0, limit);
}

/** Query for at most `MOST_FOUND` speakers, the most quoted: where more fit, the well-known are among them. */
const mostQuoted = (db: Kysely<Tables>, space: Space) =>
  db
    .selectFrom('speakers as s')
    .select('s.id')
    .where('s.space', 'in', [space, ''])
    .orderBy('s.quotes', 'desc')
    .orderBy('s.id')
    .limit(MOST_FOUND);

async function byAlias(db: Kysely<Tables>, alias: string, space: Space): Promise<number[]> {
  const rows = await db
    .selectFrom('aliases')
    .select('speaker_id')
    .distinct()
    .where('alias', '=', alias)
    .where('space', 'in', [space, ''])
    .orderBy('speaker_id')
    .limit(MOST_MATCHES)
    .execute();
  return rows.map((row) => row.speaker_id);
}

/** Ids of the speakers who have at least one word of each position, most quoted first. */
async function byWords(
  db: Kysely<Tables>,
  positions: readonly (readonly string[])[],
  space: Space,
  sources: readonly ('name' | 'role')[],
): Promise<number[]> {
  let query = mostQuoted(db, space);
  for (const words of positions) {
    if (words.length === 0) return [];
    query = query.where(
      's.id',
      'in',
      db
        .selectFrom('speaker_words')
        .select('speaker_id')
        .where('word', 'in', [...words])
        .where('source', 'in', [...sources]),
    );
  }
  return (await query.execute()).map((row) => row.id);
}

async function byPrefix(db: Kysely<Tables>, words: readonly string[], space: Space): Promise<number[]> {
  let query = mostQuoted(db, space);
  for (const word of words) {
    query = query.where(
      's.id',
      'in',
      db
        .selectFrom('speaker_words')
        .select('speaker_id')
        .where('source', '=', 'name')
        .where('word', '>=', word)
        .where('word', '<', `${word}\u{10ffff}`),
    );
  }
  return (await query.execute()).map((row) => row.id);
}

async function byTypo(db: Kysely<Tables>, words: readonly string[], space: Space): Promise<number[]> {
  const positions: string[][] = [];
  for (const word of words) {
    if (word.length < SHORTEST_TYPO) positions.push([word]);
    else positions.push([word, ...(await likeWords(db, word)).filter((other) => isOneEditAway(word, other))]);
  }
  return byWords(db, positions, space, ['name']);
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

/** At most `MOST_NEAREST` names with a word like a typed one, most alike first; only words with the same first letter or the same last two are compared. */
async function nearest(db: Kysely<Tables>, folded: string, space: Space): Promise<string[]> {
  const best = new Map<string, number>();
  for (const typed of folded.split(' ').slice(0, MOST_TYPED))
    for (const word of await wordsNear(db, typed, space)) best.set(word, Math.max(best.get(word) ?? 0, bigramDice(typed, word)));
  const words = [...best].filter(([, score]) => score >= LEAST_LIKE).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const names = new Set<string>();
  for (const [word] of words.slice(0, MOST_NEAREST)) {
    const speakers = await load(db, await byWords(db, [[word]], space, ['name']), MOST_NEAREST);
    for (const { name, kind } of speakers) if (kind !== 'unnamed') names.add(name);
  }
  return [...names].slice(0, MOST_NEAREST);
}

const LEAST_LIKE = 0.3;
const MOST_TYPED = 5;

async function wordsNear(db: Kysely<Tables>, typed: string, space: Space): Promise<string[]> {
  const letters = [...typed];
  const { rows } = await sql<{ word: string }>`
    select word from speaker_words where word >= ${letters[0]} and word < ${`${letters[0]}\u{10ffff}`} and source = 'name' and space in (${space}, '')
    union select word from speaker_words where substr(word, length(word) - 1) = ${letters.slice(-2).join('')} and source = 'name' and space in (${space}, '')`.execute(
    db,
  );
  return rows.map((row) => row.word);
}

async function load(db: Kysely<Tables>, ids: readonly number[], limit = MOST_MATCHES) {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('speakers')
    .selectAll()
    .where('id', 'in', ids.slice(0, 500))
    .orderBy('quotes', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(storedSpeakerOf);
}
