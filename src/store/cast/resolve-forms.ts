import { type Selectable, sql, type Transaction } from 'kysely';
import { knownNames } from '../../matching/persons/known-name.ts';
import { knownPersons, type RuledApart } from '../../matching/persons/known-person.ts';
import { foldName } from '../../text/names.ts';
import type { RuledNames } from '../speakers/rulings.ts';
import type { Tables } from '../tables.ts';
import { type FormRow, nameFormOf } from './form-rows.ts';
import { shortNamesOf } from './short-names.ts';
import { speakersOf } from './speaker-claims.ts';
import { makeEntry } from './speaker-entries.ts';

/** Who is meant by each of some forms: by a form as a whole, and by those of its members that their articles tell more of. */
export interface ResolvedForms {
  /** By form id; the speaker's id. */
  readonly forms: ReadonlyMap<number, number>;
  /** By member id, where it is not the form's. */
  readonly members: ReadonlyMap<number, number>;
}

/**
 * Works out anew whose the forms are that the use of these can decide: those that share the sound of a surname with one of them, and short names by which
 * somebody among these is called. What comes out follows from the forms and members that the space has, and from the rulings.
 */
export async function resolveForms(db: Transaction<Tables>, touched: readonly FormRow[], ruled: RuledNames): Promise<ResolvedForms> {
  const forms = new Map<number, number>();
  const members = new Map<number, number>();
  for (const [space, own] of Map.groupBy(touched, (form) => form.space)) {
    const changed = [...own];
    const inFull = own.filter(({ kind, lone, ruled: isRuled }) => kind !== 'unnamed' && (lone === 0 || isRuled === 1));
    for (const block of new Set(inFull.map((form) => form.block)))
      for (const [form, speaker] of await resolveBlock(db, { space, block, touched: inFull }, ruled)) {
        forms.set(form.id, speaker);
        if (form.speaker_id !== speaker) changed.push({ ...form, speaker_id: speaker });
      }
    for (const form of own.filter(({ kind }) => kind === 'unnamed')) forms.set(form.id, form.speaker_id ?? (await makeEntry(db, form)));
    await keep(db, forms);
    const short = await shortNamesOf(
      db,
      space,
      changed.map((form) => ({ ...form, speaker_id: forms.get(form.id) ?? form.speaker_id })),
    );
    for (const [form, speaker] of short.forms) forms.set(form, speaker);
    for (const [member, speaker] of short.members) members.set(member, speaker);
    await keep(db, short.forms);
  }
  return { forms, members };
}

async function keep(db: Transaction<Tables>, forms: ReadonlyMap<number, number>): Promise<void> {
  for (const [id, speaker_id] of forms)
    await db
      .updateTable('name_forms')
      .set({ speaker_id })
      .where('id', '=', id)
      .where((where) => where.or([where('speaker_id', 'is', null), where('speaker_id', '<>', speaker_id)]))
      .execute();
}

interface Block {
  readonly space: string;
  readonly block: string;
  readonly touched: readonly FormRow[];
}

/** Each form of the names in full that the block has, with the speaker whose it is. */
async function resolveBlock(db: Transaction<Tables>, block: Block, ruled: RuledNames): Promise<[FormRow, number][]> {
  const rows = await formsOf(db, block);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const persons = knownPersons(knownNames(rows.map(nameFormOf)), ruledApart(ruled)).map(({ names }) =>
    names.flatMap(({ forms }) => forms.map(({ id }) => byId.get(id)!)),
  );
  const speakers = await speakersOf(db, persons);
  return persons.flatMap((forms, at) => forms.map((form): [FormRow, number] => [form, speakers[at]!]));
}

/** Persons named in full, and bodies where they are named like one of these or are touched themselves. */
async function formsOf(db: Transaction<Tables>, { space, block, touched }: Block): Promise<FormRow[]> {
  const { rows } = await sql<Selectable<Tables['name_forms']>>`select * from name_forms where space = ${space} and block = ${block}
    and (lone = 0 or ruled = 1) and (kind = 'person' or kind = 'body' and (ruled = 1 or folded_name in
      (select folded_name from name_forms where space = ${space} and block = ${block} and (lone = 0 or ruled = 1) and kind = 'person')))`.execute(
    db,
  );
  const found = new Set(rows.map(({ id }) => id));
  const bodies = new Set(touched.filter((form) => form.block === block && !found.has(form.id)).map(({ folded_name }) => folded_name));
  for (const folded of bodies)
    rows.push(
      ...(await db
        .selectFrom('name_forms')
        .selectAll()
        .where('space', '=', space)
        .where('folded_name', '=', folded)
        .where('kind', '=', 'body')
        .where('ruled', '=', 0)
        .execute()),
    );
  return rows;
}

const ruledApart =
  ({ heads, parted }: RuledNames): RuledApart =>
  (a, b) => {
    const [one, other] = [foldName(heads.get(a) ?? a), foldName(heads.get(b) ?? b)];
    return one !== other && Boolean(parted.get(a)?.has(b) || parted.get(b)?.has(a));
  };
