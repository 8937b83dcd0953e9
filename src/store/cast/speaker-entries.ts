import { sql, type Transaction } from 'kysely';
import type { SpeakerKind } from '../../core/news/speaker.ts';
import { compareText, isFull } from '../../matching/persons/known-name.ts';
import { foldName, wordsOf } from '../../text/names.ts';
import type { Tables } from '../tables.ts';
import { aliasCounts, type FormRow } from './form-rows.ts';

/** The id of a new speaker; a row of the same space, name and kind that has no forms any more is taken for it. */
export async function makeEntry(
  db: Transaction<Tables>,
  { space, name, kind }: { readonly space: string; readonly name: string; readonly kind: SpeakerKind },
): Promise<number> {
  const folded = foldName(name);
  const vacant = await db
    .selectFrom('speakers as s')
    .select('s.id')
    .where('s.space', '=', space)
    .where('s.folded_name', '=', folded)
    .where('s.kind', '=', kind)
    .where(sql<boolean>`not exists (select 1 from name_forms f where f.speaker_id = s.id)`)
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
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/**
 * Works out anew how a speaker is shown and found: under the name in full that most articles use, with every other name, and the latest role. False,
 * and nothing changed, where it has no forms any more.
 */
export async function refreshEntry(db: Transaction<Tables>, id: number): Promise<boolean> {
  const forms = await db.selectFrom('name_forms').selectAll().where('speaker_id', '=', id).execute();
  const [form] = forms;
  if (!form) return false;
  const { name, kind } = shownOf(forms);
  const names = namesOf(forms);
  const role = await latestRole(db, id);
  await db
    .updateTable('speakers')
    .set({
      name,
      folded_name: foldName(name),
      kind,
      role: role?.role ?? null,
      role_at: role?.published_at ?? null,
      aliases: JSON.stringify(names.filter((other) => other !== name)),
    })
    .where('id', '=', id)
    .execute();
  const { space } = form;
  await indexNames(db, { id, space }, names);
  const offices = [...forms.map(({ office }) => office.replaceAll('-', ' ')), role?.role ?? ''];
  await indexWords(db, { id, space }, { names, roles: offices });
  return true;
}

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

async function indexNames(db: Transaction<Tables>, { id, space }: { id: number; space: string }, names: readonly string[]): Promise<void> {
  const wanted = new Set(names.map(foldName).filter(Boolean));
  const rows = await db.selectFrom('aliases').select('alias').where('speaker_id', '=', id).execute();
  for (const { alias } of rows)
    if (!wanted.delete(alias))
      await db.deleteFrom('aliases').where('alias', '=', alias).where('space', '=', space).where('speaker_id', '=', id).execute();
  for (const alias of wanted) await db.insertInto('aliases').values({ alias, space, speaker_id: id }).execute();
}

/** Words by which a speaker is found: those of all names, of every office that it was told to have, and of the latest role. */
async function indexWords(
  db: Transaction<Tables>,
  { id, space }: { id: number; space: string },
  { names, roles }: { readonly names: readonly string[]; readonly roles: readonly string[] },
): Promise<void> {
  const wanted = new Set([
    ...names.flatMap(wordsOf).map((word) => `name ${word}`),
    ...roles.flatMap(wordsOf).map((word) => `role ${word}`),
  ]);
  const rows = await db.selectFrom('speaker_words').select(['word', 'source']).where('speaker_id', '=', id).execute();
  for (const { word, source } of rows)
    if (!wanted.delete(`${source} ${word}`))
      await db
        .deleteFrom('speaker_words')
        .where('word', '=', word)
        .where('source', '=', source)
        .where('space', '=', space)
        .where('speaker_id', '=', id)
        .execute();
  for (const one of wanted) {
    const [source, word] = one.split(' ') as ['name' | 'role', string];
    await db.insertInto('speaker_words').values({ word, source, space, speaker_id: id }).execute();
  }
}

/** Deletes a speaker that has no forms any more, unless a quote or demand refers to it. */
export async function dropEntry(db: Transaction<Tables>, id: number): Promise<void> {
  const { rows } = await sql<{ used: number }>`select exists (select 1 from quotes where speaker_id = ${id})
    or exists (select 1 from demands where issuer_id = ${id} or addressee_id = ${id})
    or exists (select 1 from demand_identities where issuer_id = ${id} or addressee_id = ${id}) as used`.execute(db);
  if (!rows[0]?.used) await db.deleteFrom('speakers').where('id', '=', id).execute();
}

/** Counts a speaker's quotes anew, and finds when it spoke last. */
export async function recountEntry(db: Transaction<Tables>, id: number): Promise<void> {
  await sql`update speakers set quotes = (select count(*) from quotes where speaker_id = ${id} and verbatim = 1),
    last_spoke_at = (select max(at) from (
      select max(dated_at) as at from quotes where speaker_id = ${id} and verbatim = 1 union all select max(dated_at) from demands where issuer_id = ${id}) as spoken)
    where id = ${id}`.execute(db);
}
