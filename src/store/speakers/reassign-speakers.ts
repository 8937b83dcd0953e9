import { sql, type Transaction } from 'kysely';
import type { Speaker } from '../../core/news/speaker.ts';
import { foldName } from '../../text/names.ts';
import { extractionOf } from '../articles/article-rows.ts';
import { rebuildDemands, takeDemands } from '../demands/rebuild-demands.ts';
import { quoteJsonOf } from '../quotes/quote-rows.ts';
import { likeText } from '../search.ts';
import type { Tables } from '../tables.ts';
import { type RuledNames, saidUnder } from './rulings.ts';
import { aliasesOf } from './speaker-rows.ts';
import { SpeakerWriter, type VacantRows, vacancyKey } from './speaker-writer.ts';

/** A named speaker's row. */
interface ReassignedSpeaker {
  readonly id: number;
  readonly space: string;
  readonly name: string;
  readonly kind: Speaker['kind'];
}

const endOf = (folded: string): string => folded.slice(folded.lastIndexOf(' ') + 1);

/**
 * Assigns rows again to every speaker whom rulings on these folded names can concern: those who share the last word of a name with one of them, or
 * with another such speaker. Goes through the revisions in the order in which they were read, so that the result is that of reading all of them again
 * under the rulings.
 */
export async function reassignSpeakers(db: Transaction<Tables>, names: Iterable<string>, ruled: RuledNames): Promise<void> {
  const { rows, ends } = await concerned(db, new Set([...names].map(endOf)));
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  const revisions = await revisionsTelling(db, ids, ends);
  const demands = await takeDemands(db, ids);
  const spare: VacantRows = new Map(rows.map((row) => [vacancyKey(row), row.id]));
  await empty(db, ids);
  const isConcerned = ({ name, kind }: Speaker): boolean => kind !== 'unnamed' && ends.has(endOf(foldName(name)));
  for (const id of revisions) await reassignIn(db, id, { ruled, spare, isConcerned });
  await rebuildDemands(db, demands, { ruled, spare });
  await count(db, ids, ends);
  const gone = [...spare.values()];
  for (let at = 0; at < gone.length; at += MOST_AT_ONCE)
    await db
      .deleteFrom('speakers')
      .where('id', 'in', gone.slice(at, at + MOST_AT_ONCE))
      .execute();
}

const MOST_AT_ONCE = 500;

/** The named speakers with a name that ends in one of these words, and those with a name that ends like any name of theirs, over and over; with all the last words. */
async function concerned(db: Transaction<Tables>, first: ReadonlySet<string>): Promise<{ rows: ReassignedSpeaker[]; ends: Set<string> }> {
  const ends = new Set(first);
  const rows = new Map<number, ReassignedSpeaker>();
  for (let fresh = [...ends]; fresh.length > 0; ) {
    const found = new Map<number, ReassignedSpeaker>();
    for (const end of fresh) for (const row of await endingIn(db, end)) if (!rows.has(row.id)) found.set(row.id, row);
    fresh = [];
    for (const [id, row] of found) {
      rows.set(id, row);
      const { aliases } = await db.selectFrom('speakers').select('aliases').where('id', '=', id).executeTakeFirstOrThrow();
      const withheld = await db.selectFrom('withheld_aliases').select('alias').where('speaker_id', '=', id).execute();
      const names = [row.name, ...aliasesOf({ id, aliases })].map(foldName);
      for (const end of [...names, ...withheld.map(({ alias }) => alias)].map(endOf))
        if (!ends.has(end)) {
          ends.add(end);
          fresh.push(end);
        }
    }
  }
  return { rows: [...rows.values()].sort((a, b) => a.id - b.id), ends };
}

async function endingIn(db: Transaction<Tables>, end: string): Promise<ReassignedSpeaker[]> {
  const ends = sql<boolean>`(n.alias = ${end} or n.alias like ${`% ${likeText(end)}`} escape '\\')`;
  const { rows } = await sql<ReassignedSpeaker>`
    select s.id, s.space, s.name, s.kind from aliases n join speakers s on s.id = n.speaker_id where s.kind <> 'unnamed' and ${ends}
    union select s.id, s.space, s.name, s.kind from withheld_aliases n join speakers s on s.id = n.speaker_id where ${ends}`.execute(db);
  return rows;
}

/** Ids of the revisions, newest and earlier ones, with a quote of theirs or a demand by or of them, in the order of reading. */
async function revisionsTelling(db: Transaction<Tables>, ids: readonly number[], ends: ReadonlySet<string>): Promise<number[]> {
  const articles = new Set<number>();
  for (const id of ids) {
    const { rows } = await sql<{ article: number }>`select article_id as article from quotes where speaker_id = ${id}
      union select article_id from demands where issuer_id = ${id} union select article_id from demands where addressee_id = ${id}`.execute(
      db,
    );
    for (const { article } of rows) articles.add(article);
  }
  const revisions = await db
    .selectFrom('revisions as r')
    .innerJoin('articles as a', 'a.id', 'r.article_id')
    .select(['r.id', 'r.article_id', 'r.number', 'a.revision'])
    .orderBy('r.id')
    .execute();
  const telling: number[] = [];
  for (const { id, article_id, number, revision } of revisions)
    if (number === revision ? articles.has(article_id) : await names(db, id, ends)) telling.push(id);
  return telling;
}

async function names(db: Transaction<Tables>, revision: number, ends: ReadonlySet<string>): Promise<boolean> {
  const row = await db
    .selectFrom('revisions')
    .select(['article_id', 'number', 'extraction'])
    .where('id', '=', revision)
    .executeTakeFirstOrThrow();
  const { quotes, demands } = extractionOf(row);
  const speakers = [...quotes.map(({ speaker }) => speaker), ...demands.flatMap(({ issuer, addressee }) => [issuer, addressee])];
  return speakers.some((speaker) => speaker && ends.has(endOf(foldName(speaker.name))));
}

/** Takes all names off their rows, so that no speaker is found there before one gets the row again. */
async function empty(db: Transaction<Tables>, ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    await db.deleteFrom('aliases').where('speaker_id', '=', id).execute();
    await db.deleteFrom('withheld_aliases').where('speaker_id', '=', id).execute();
    await db.deleteFrom('speaker_words').where('speaker_id', '=', id).execute();
    await db.updateTable('speakers').set({ aliases: '[]', role: null }).where('id', '=', id).execute();
  }
}

interface Reassignment {
  readonly ruled: RuledNames;
  readonly spare: VacantRows;
  readonly isConcerned: (speaker: Speaker) => boolean;
}

async function reassignIn(db: Transaction<Tables>, revisionId: number, { ruled, spare, isConcerned }: Reassignment): Promise<void> {
  const revision = await db
    .selectFrom('revisions as r')
    .innerJoin('articles as a', 'a.id', 'r.article_id')
    .select(['r.article_id', 'a.space', 'r.number', 'r.text', 'r.extraction'])
    .where('r.id', '=', revisionId)
    .executeTakeFirstOrThrow();
  const { quotes, demands } = extractionOf(revision);
  const writer = new SpeakerWriter(db, revision.space, { ruled, spare });
  for (const [position, { speaker, mention }] of quotes.entries()) {
    if (!speaker || !isConcerned(speaker)) continue;
    const said = saidUnder(speaker, mention ? revision.text.slice(mention.start, mention.end) : '', ruled);
    await attribute(db, { ...revision, position }, { id: await writer.idOf(said), role: said.role });
  }
  for (const [position, demand] of demands.entries())
    for (const party of ['issuer', 'addressee'] as const) {
      const speaker = demand[party];
      if (!speaker || !isConcerned(speaker)) continue;
      const id = await writer.idOf(speaker);
      await sql`update demands set ${sql.ref(`${party}_id`)} = ${id} where article_id = ${revision.article_id} and revision = ${revision.number} and position = ${position}`.execute(
        db,
      );
    }
}

async function attribute(
  db: Transaction<Tables>,
  { article_id, number, position }: { readonly article_id: number; readonly number: number; readonly position: number },
  speaker: { readonly id: number; readonly role: string | undefined },
): Promise<void> {
  const row = await db
    .selectFrom('quotes')
    .select(['id', 'quote'])
    .where('article_id', '=', article_id)
    .where('revision', '=', number)
    .where('position', '=', position)
    .executeTakeFirst();
  if (!row) return;
  const quote = JSON.stringify({ ...quoteJsonOf(row), role: speaker.role });
  await db.updateTable('quotes').set({ speaker_id: speaker.id, quote }).where('id', '=', row.id).execute();
}

/** Counts their quotes again, and finds when each spoke last. */
async function count(db: Transaction<Tables>, ids: readonly number[], ends: ReadonlySet<string>): Promise<void> {
  const all = new Set(ids);
  for (const end of ends) for (const { id } of await endingIn(db, end)) all.add(id);
  for (const id of all)
    await sql`update speakers set quotes = (select count(*) from quotes where speaker_id = ${id} and verbatim = 1),
      last_spoke_at = (select max(at) from (
        select max(dated_at) as at from quotes where speaker_id = ${id} and verbatim = 1 union all select max(dated_at) from demands where issuer_id = ${id}) as spoken)
      where id = ${id}`.execute(db);
}
