import { isDeepStrictEqual } from 'node:util';
import { sql, type Transaction } from 'kysely';
import type { SpeakerKind } from '../../core/news/speaker.ts';
import { compareText, isFull } from '../../matching/persons/known-name.ts';
import { foldName, wordsOf } from '../../text/names.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';
import { aliasCounts, type FormRow } from './form-rows.ts';

/** The id of a new speaker; a row of the same space, name and kind that has no forms any more is taken for it, unless it is among `given`. */
export async function makeEntry(
  db: Transaction<Tables>,
  { space, name, kind }: { readonly space: string; readonly name: string; readonly kind: SpeakerKind },
  given: readonly number[] = [],
): Promise<number> {
  const folded = foldName(name);
  const vacant = await db
    .selectFrom('speakers as s')
    .select('s.id')
    .where('s.space', '=', space)
    .where('s.folded_name', '=', folded)
    .where('s.kind', '=', kind)
    .where(sql<boolean>`not exists (select 1 from name_forms f where f.speaker_id = s.id)`)
    .$if(given.length > 0, (query) => query.where('s.id', 'not in', dialectOf(db).listed(given)))
    .orderBy('s.id')
    .limit(1)
    .executeTakeFirst();
  if (vacant) return vacant.id;
  const { id } = await db
    .insertInto('speakers')
    .values({
      space,
      name,
      folded_name: folded,
      kind,
      role: null,
      role_at: null,
      aliases: '[]',
      quotes: 0,
      demands: 0,
      last_spoke_at: null,
      became_id: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/**
 * Works out anew how speakers are shown and found: under the name in full that most articles use, with every other name, and the latest role. What is as
 * it was is not written again. Gives those that have no forms any more, of which nothing is changed.
 */
export async function refreshEntries(db: Transaction<Tables>, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const { listed } = dialectOf(db);
  const formsOf = Map.groupBy(
    await db.selectFrom('name_forms').selectAll().where('speaker_id', 'in', listed(ids)).execute(),
    ({ speaker_id }) => speaker_id,
  );
  const shown = new Map(
    (await db.selectFrom('speakers').select(SHOWN).where('id', 'in', listed(ids)).execute()).map(({ id, ...entry }) => [id, entry]),
  );
  const aliasesOf = Map.groupBy(
    await db.selectFrom('aliases').select(['alias', 'speaker_id']).where('speaker_id', 'in', listed(ids)).execute(),
    ({ speaker_id }) => speaker_id,
  );
  const wordsBefore = Map.groupBy(
    await db.selectFrom('speaker_words').select(['word', 'source', 'speaker_id']).where('speaker_id', 'in', listed(ids)).execute(),
    ({ speaker_id }) => speaker_id,
  );
  const left: number[] = [];
  for (const id of ids) {
    const forms = formsOf.get(id) ?? [];
    const [form] = forms;
    if (!form) {
      left.push(id);
      continue;
    }
    const { name, kind } = shownOf(forms);
    const names = namesOf(forms);
    const role = await latestRole(db, id);
    const entry = {
      name,
      folded_name: foldName(name),
      kind,
      role: role?.role ?? null,
      role_at: role?.published_at ?? null,
      aliases: JSON.stringify(names.filter((other) => other !== name)),
      became_id: null,
    };
    if (!isDeepStrictEqual(entry, shown.get(id))) await db.updateTable('speakers').set(entry).where('id', '=', id).execute();
    const row = { id, space: form.space };
    await indexNames(db, row, names, aliasesOf.get(id) ?? []);
    const offices = [...forms.map(({ office }) => office.replaceAll('-', ' ')), role?.role ?? ''];
    await indexWords(db, row, { names, roles: offices, before: wordsBefore.get(id) ?? [] });
  }
  return left;
}

const SHOWN = ['id', 'name', 'folded_name', 'kind', 'role', 'role_at', 'aliases', 'became_id'] as const;

/** A name in full before a short one, that of a ruling before all; then the one in most articles, then the fullest. */
function shownOf(forms: readonly FormRow[]): { name: string; kind: SpeakerKind } {
  const named = [...Map.groupBy(forms, ({ folded_name }) => folded_name).values()].map((same) => {
    const articles = same.reduce((sum, form) => sum + form.articles, 0);
    const first = same.toSorted((a, b) => b.articles - a.articles || compareText(a.name, b.name))[0]!;
    return { name: first.name, articles, isRuled: same.some(({ ruled }) => ruled === 1), isFull: isFull(first.name) };
  });
  const [best] = named.sort(
    (a, b) =>
      Number(b.isRuled) - Number(a.isRuled) ||
      Number(b.isFull) - Number(a.isFull) ||
      b.articles - a.articles ||
      b.name.length - a.name.length ||
      compareText(a.name, b.name),
  );
  const persons = forms.filter(({ kind }) => kind === 'person');
  const told = (rows: readonly FormRow[]): number => rows.reduce((sum, { articles }) => sum + articles, 0);
  const kind = forms[0]!.kind === 'unnamed' ? 'unnamed' : persons.length > 0 && told(persons) * 2 >= told(forms) ? 'person' : 'body';
  return { name: best!.name, kind };
}

/** Every name as printed, those of most articles first. */
function namesOf(forms: readonly FormRow[]): string[] {
  const counts = new Map<string, number>();
  for (const form of forms) {
    counts.set(form.name, (counts.get(form.name) ?? 0) + form.articles);
    for (const [alias, count] of Object.entries(aliasCounts(form))) counts.set(alias, (counts.get(alias) ?? 0) + count);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([name]) => name);
}

/** The role of the latest article that gives one with an office that is known; else the latest one. */
async function latestRole(db: Transaction<Tables>, speakerId: number) {
  const latest = (known: boolean) => {
    let query = db
      .selectFrom('cast_members as m')
      .leftJoin('articles as a', 'a.id', 'm.article_id')
      .select(['m.role', 'a.published_at'])
      .where('m.speaker_id', '=', speakerId)
      .where('m.role', 'is not', null)
      .orderBy('m.dated_at', 'desc')
      .orderBy('m.role')
      .limit(1);
    if (known) query = query.innerJoin('name_forms as f', 'f.id', 'm.form_id').where('f.office', '<>', '');
    return query.executeTakeFirst();
  };
  return (await latest(true)) ?? (await latest(false));
}

async function indexNames(
  db: Transaction<Tables>,
  { id, space }: { id: number; space: string },
  names: readonly string[],
  before: readonly { readonly alias: string }[],
): Promise<void> {
  const wanted = new Set(names.map(foldName).filter(Boolean));
  for (const { alias } of before)
    if (!wanted.delete(alias))
      await db.deleteFrom('aliases').where('alias', '=', alias).where('space', '=', space).where('speaker_id', '=', id).execute();
  const added = [...wanted].map((alias) => ({ alias, space, speaker_id: id }));
  if (added.length > 0) await db.insertInto('aliases').values(added).execute();
}

type SpeakerWord = Pick<Tables['speaker_words'], 'word' | 'source'>;

/** Words by which a speaker is found: those of all names, of every office that it was told to have, and of the latest role. */
async function indexWords(
  db: Transaction<Tables>,
  { id, space }: { id: number; space: string },
  {
    names,
    roles,
    before,
  }: { readonly names: readonly string[]; readonly roles: readonly string[]; readonly before: readonly SpeakerWord[] },
): Promise<void> {
  const wanted = new Set([
    ...names.flatMap(wordsOf).map((word) => `name ${word}`),
    ...roles.flatMap(wordsOf).map((word) => `role ${word}`),
  ]);
  for (const { word, source } of before)
    if (!wanted.delete(`${source} ${word}`))
      await db
        .deleteFrom('speaker_words')
        .where('word', '=', word)
        .where('source', '=', source)
        .where('space', '=', space)
        .where('speaker_id', '=', id)
        .execute();
  const added = [...wanted].map((one) => {
    const [source, word] = one.split(' ') as ['name' | 'role', string];
    return { word, source, space, speaker_id: id };
  });
  if (added.length > 0) await db.insertInto('speaker_words').values(added).execute();
}

/**
 * Takes a speaker that has no forms any more out of what is found, unless a quote or demand refers to it. Its row stays, with `became`, who bears its name
 * now: its number stays its own, and is given back when the name stands alone again.
 */
export async function vacateEntry(db: Transaction<Tables>, id: number, became: number | undefined): Promise<void> {
  const { rows } = await sql<{ used: number }>`select exists (select 1 from quotes where speaker_id = ${id})
    or exists (select 1 from demands where issuer_id = ${id} or addressee_id = ${id})
    or exists (select 1 from demand_identities where issuer_id = ${id} or addressee_id = ${id}) as used`.execute(db);
  if (rows[0]?.used) return;
  await db.deleteFrom('aliases').where('speaker_id', '=', id).execute();
  await db.deleteFrom('speaker_words').where('speaker_id', '=', id).execute();
  await db
    .updateTable('speakers')
    .set({ became_id: became ?? id })
    .where('id', '=', id)
    .execute();
}

/** Counts a speaker's quotes anew, and finds when it spoke last. */
export async function recountEntry(db: Transaction<Tables>, id: number): Promise<void> {
  await sql`update speakers set quotes = (select count(*) from quotes where speaker_id = ${id} and verbatim = 1),
    last_spoke_at = (select max(at) from (
      select max(dated_at) as at from quotes where speaker_id = ${id} and verbatim = 1 union all select max(dated_at) from demands where issuer_id = ${id}) as spoken)
    where id = ${id}`.execute(db);
}
