import { type Selectable, type SqlBool, sql, type Transaction } from 'kysely';
import { type PartiesOf, rebuildDemands, takeDemands } from '../demands/rebuild-demands.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';
import { updateRows } from '../update-rows.ts';
import type { FormRow } from './form-rows.ts';
import type { ResolvedForms } from './resolve-forms.ts';
import { recountEntry, refreshEntries, vacateEntry } from './speaker-entries.ts';

/** A stored statement that is somebody's: the column of a row, and the speaker whose it was. */
export interface CastStatement {
  readonly column: 'speaker' | 'issuer' | 'addressee';
  readonly id: number;
  readonly from: number | null;
}

interface Moves {
  readonly resolved: ResolvedForms;
  /** Forms whose use has changed, as they were before they were resolved. */
  readonly touched: readonly FormRow[];
  /** Statements of members that were read again; null: nobody's. */
  readonly statements: readonly (CastStatement & { readonly memberId: number | null })[];
  readonly partiesOf: PartiesOf;
}

interface Moved {
  readonly id: number;
  readonly articleId: number | null;
  /** Null for one who has just been added. */
  readonly from: number | null;
  readonly to: number;
}

/** Gives every member of the resolved forms the speaker that it is, with all that it said and demanded, and works out anew how the speakers concerned are shown. */
export async function moveMembers(db: Transaction<Tables>, { resolved, touched, statements, partiesOf }: Moves): Promise<void> {
  const members = await movedMembers(db, resolved);
  await updateRows(
    db,
    'cast_members',
    members.map(({ id, to }) => ({ id, speaker_id: to })),
  );
  const moved = new Set<number>();
  let tells = false;
  for (const member of members) {
    if (member.from === null) continue;
    moved.add(member.from).add(member.to);
    if (await moveStatements(db, member)) tells = true;
  }
  for (const statement of statements) {
    const to = statement.memberId === null ? null : await speakerOf(db, statement.memberId);
    await giveStatement(db, statement, to);
    if (statement.from === to) continue;
    if (statement.from !== null) moved.add(statement.from);
    if (to !== null) moved.add(to);
    if (statement.column !== 'speaker') tells = true;
  }
  const used = touched.flatMap(({ id, speaker_id }) => [speaker_id, resolved.forms.get(id) ?? null]);
  const concerned = new Set([...moved, ...resolved.renamed, ...members.map(({ to }) => to), ...used.filter((id) => id !== null)]);
  const left = await refreshEntries(db, [...concerned]);
  if (tells) await rebuildDemands(db, await takeDemands(db, [...moved]), partiesOf);
  for (const id of moved) await recountEntry(db, id);
  for (const id of left)
    await vacateEntry(db, id, mostOf(members.flatMap(({ from, to }) => (from === id ? [to] : []))) ?? (await bearerOf(db, id)));
}

/** Who bears the name of an entry that none stands under any more, the most quoted of several: those of a ruling are read anew, and moved by no member. */
async function bearerOf(db: Transaction<Tables>, id: number): Promise<number | undefined> {
  const row = await db
    .selectFrom('speakers as left')
    .innerJoin('aliases as n', (join) => join.onRef('n.alias', '=', 'left.folded_name').onRef('n.space', '=', 'left.space'))
    .innerJoin('speakers as s', 's.id', 'n.speaker_id')
    .select('s.id')
    .where('left.id', '=', id)
    .where('s.id', '!=', id)
    .orderBy('s.quotes', 'desc')
    .orderBy('s.id')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

/** The one that stands there most often, the first of several; undefined for none. */
function mostOf(ids: readonly number[]): number | undefined {
  const counts = [...Map.groupBy(ids, (id) => id)];
  return counts.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** Those whose speaker is not the one that their form or they themselves were given; in the order of the forms. */
async function movedMembers(db: Transaction<Tables>, { forms, members }: ResolvedForms): Promise<Moved[]> {
  const place = new Map([...forms.keys()].map((id, at) => [id, at]));
  const differing = (await differingMembers(db, [...forms.keys()])).sort(
    (a, b) => place.get(a.form_id)! - place.get(b.form_id)! || a.id - b.id,
  );
  const found = new Set(differing.map(({ id }) => id));
  const single = await db
    .selectFrom('cast_members')
    .select(MEMBER)
    .where('id', 'in', dialectOf(db).listed([...members.keys()].filter((id) => !found.has(id))))
    .execute();
  return [...differing, ...single].flatMap(({ id, form_id, article_id, speaker_id }) => {
    const to = members.get(id) ?? forms.get(form_id);
    return to === undefined || to === speaker_id ? [] : [{ id, articleId: article_id, from: speaker_id, to }];
  });
}

const MEMBER = ['id', 'form_id', 'article_id', 'speaker_id'] as const;

/** Members of the forms that have no speaker, or another one than the form; each kind from an index, since a form may have tens of thousands that have not. */
async function differingMembers(
  db: Transaction<Tables>,
  forms: readonly number[],
): Promise<Pick<Selectable<Tables['cast_members']>, (typeof MEMBER)[number]>[]> {
  const having = (condition: ReturnType<typeof sql<SqlBool>>) =>
    db
      .selectFrom('name_forms as f')
      .innerJoin('cast_members as m', 'm.form_id', 'f.id')
      .select(['m.id', 'm.form_id', 'm.article_id', 'm.speaker_id'])
      .where('f.id', 'in', dialectOf(db).listed(forms))
      .where(condition);
  return having(sql`m.speaker_id is null`)
    .unionAll(having(sql`m.speaker_id < f.speaker_id`))
    .unionAll(having(sql`m.speaker_id > f.speaker_id`))
    .execute();
}

/** Whether there were demands among them. */
async function moveStatements(db: Transaction<Tables>, { id, articleId, to }: Moved): Promise<boolean> {
  if (articleId === null) return false;
  await db.updateTable('quotes').set({ speaker_id: to }).where('article_id', '=', articleId).where('member_id', '=', id).execute();
  const issued = await db
    .updateTable('demands')
    .set({ issuer_id: to })
    .where('article_id', '=', articleId)
    .where('issuer_member_id', '=', id)
    .executeTakeFirst();
  const addressed = await db
    .updateTable('demands')
    .set({ addressee_id: to })
    .where('article_id', '=', articleId)
    .where('addressee_member_id', '=', id)
    .executeTakeFirst();
  return issued.numUpdatedRows + addressed.numUpdatedRows > 0n;
}

async function speakerOf(db: Transaction<Tables>, memberId: number): Promise<number> {
  const row = await db.selectFrom('cast_members').select('speaker_id').where('id', '=', memberId).executeTakeFirstOrThrow();
  if (row.speaker_id === null) throw new Error(`cast_members ${memberId} has no speaker.`);
  return row.speaker_id;
}

async function giveStatement(
  db: Transaction<Tables>,
  { column, id, memberId }: Moves['statements'][number],
  to: number | null,
): Promise<void> {
  if (column === 'speaker') await db.updateTable('quotes').set({ speaker_id: to, member_id: memberId }).where('id', '=', id).execute();
  else if (column === 'issuer')
    await db.updateTable('demands').set({ issuer_id: to, issuer_member_id: memberId }).where('id', '=', id).execute();
  else await db.updateTable('demands').set({ addressee_id: to, addressee_member_id: memberId }).where('id', '=', id).execute();
}
