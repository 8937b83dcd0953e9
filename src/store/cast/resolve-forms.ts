import { type Selectable, sql, type Transaction } from 'kysely';
import { goesOnBehind, knownNames } from '../../matching/persons/known-name.ts';
import { type KnownPerson, knownPersons, type RuledApart } from '../../matching/persons/known-person.ts';
import { secondSoundOf } from '../../matching/persons/name-parts.ts';
import { reversedName } from '../../matching/persons/surname-first.ts';
import { foldName } from '../../text/names.ts';
import { among } from '../among.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { RuledNames } from '../speakers/rulings.ts';
import type { Tables } from '../tables.ts';
import { type FormRow, nameFormOf } from './form-rows.ts';
import { reversedNames } from './reversed-names.ts';
import { shortNamesOf } from './short-names.ts';
import { speakersOf } from './speaker-claims.ts';
import { makeEntry } from './speaker-entries.ts';
import { weighMembers } from './weigh-members.ts';

/** Who is meant by each of some forms: by a form as a whole, and by those of its members that their articles tell more of. */
export interface ResolvedForms {
  /** By form id, the id of the speaker: of forms that were touched, that have another speaker than before, or of which single members may. */
  readonly forms: ReadonlyMap<number, number>;
  /** By member id, where it is not the form's. */
  readonly members: ReadonlyMap<number, number>;
  /** Ids of the speakers that gained or lost a form: a name by which they are shown and found, though none of its members may move. */
  readonly renamed: ReadonlySet<number>;
}

/**
 * Works out anew whose the forms are that the use of these can decide: those that share the sound of a surname with one of them, and short names by which
 * somebody among these is called. What comes out follows from the forms and members that the space has, and from the rulings.
 */
export async function resolveForms(db: Transaction<Tables>, touched: readonly FormRow[], ruled: RuledNames): Promise<ResolvedForms> {
  const forms = new Map<number, number>();
  const members = new Map<number, number>();
  const renamed = new Set<number>();
  for (const [space, own] of Map.groupBy(touched, (form) => form.space)) {
    const changed = [...own];
    const isTouched = new Set(own.map(({ id }) => id));
    const inFull = own.filter(({ kind, lone, ruled: isRuled }) => kind !== 'unnamed' && (lone === 0 || isRuled === 1));
    const blocks = [...new Set(inFull.map((form) => form.block))].sort();
    const queue = [...blocks, ...(await longerIn(db, space, inFull)), ...(await reversedIn(db, space, inFull))];
    for (const block of queue) {
      const resolved = await resolveBlock(db, { space, block, touched: inFull }, ruled);
      const moved = resolved.forms.filter(([form, speaker]) => form.speaker_id !== speaker);
      const parted = await partedForms(
        db,
        resolved.forms.map(([{ id }]) => id),
      );
      for (const [form, speaker] of resolved.forms)
        if (form.speaker_id !== speaker || isTouched.has(form.id) || resolved.undecided.has(form.id) || parted.has(form.id))
          forms.set(form.id, speaker);
      for (const [form, speaker] of moved) {
        changed.push({ ...form, speaker_id: speaker });
        renamed.add(speaker);
        if (form.speaker_id !== null) renamed.add(form.speaker_id);
      }
      for (const [member, speaker] of resolved.members) members.set(member, speaker);
      await keep(db, new Map(moved.map(([form, speaker]) => [form.id, speaker])));
      // Whose a name in the other order is follows from whose this one is.
      const following = await reversedIn(
        db,
        space,
        moved.map(([form]) => form),
      );
      for (const other of following) if (other !== block && isFewerThan(MOST_TIMES, other, queue)) queue.push(other);
    }
    for (const form of own.filter(({ kind }) => kind === 'unnamed')) forms.set(form.id, form.speaker_id ?? (await makeEntry(db, form)));
    await keep(
      db,
      new Map(own.flatMap(({ id, kind }): [number, number][] => (kind === 'unnamed' && forms.has(id) ? [[id, forms.get(id)!]] : []))),
    );
    const short = await shortNamesOf(
      db,
      space,
      changed.map((form) => ({ ...form, speaker_id: forms.get(form.id) ?? form.speaker_id })),
    );
    for (const [form, speaker] of short.forms) forms.set(form, speaker);
    for (const [member, speaker] of short.members) members.set(member, speaker);
    for (const speaker of short.renamed) renamed.add(speaker);
    await keep(db, short.changed);
  }
  return { forms, members, renamed };
}

/** So often a block is worked out for one change: names in two orders follow one another. */
const MOST_TIMES = 4;

const isFewerThan = (most: number, block: string, queue: readonly string[]): boolean => queue.filter((one) => one === block).length < most;

/** Ids of those of the forms of which a member is another speaker's than the form's own: once nothing tells them apart any more, it goes back. */
async function partedForms(db: Transaction<Tables>, ids: readonly number[]): Promise<Set<number>> {
  const { rows } = await sql<{ id: number }>`select f.id from name_forms f where f.id in ${dialectOf(db).listed(ids)}
    and exists (select 1 from cast_members m where m.form_id = f.id and (m.speaker_id < f.speaker_id or m.speaker_id > f.speaker_id))`.execute(
    db,
  );
  return new Set(rows.map(({ id }) => id));
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

interface SurnameBlock {
  readonly space: string;
  readonly block: string;
  readonly touched: readonly FormRow[];
}

/** The blocks with a name that goes on behind the surname of one of these, and begins with the same given name. */
async function longerIn(db: Transaction<Tables>, space: string, forms: readonly FormRow[]): Promise<string[]> {
  const found = new Set<string>();
  for (const [block, same] of Map.groupBy(forms, (form) => form.block)) {
    const given = new Set(same.map(({ folded_name }) => folded_name.split(' ')[0] ?? ''));
    const rows = await db
      .selectFrom('name_forms')
      .select(['block', 'folded_name'])
      .where('space', '=', space)
      .where('second_block', '=', block)
      .where('second_block', '<>', '')
      .execute();
    for (const row of rows) if (given.has(row.folded_name.split(' ')[0] ?? '')) found.add(row.block);
  }
  return [...found].sort();
}

/** The blocks of names that are written in two orders, each time first that of the order that more articles use: it decides for both. */
async function reversedIn(db: Transaction<Tables>, space: string, forms: readonly FormRow[]): Promise<string[]> {
  const pairs = [...(await reversedNames(db, space, forms)).values()];
  const blocks = pairs.flatMap(({ own, other }) => [own, other]).map(([form]) => form?.block ?? '');
  return blocks.filter((block, at) => block !== blocks[at - 1]);
}

interface ResolvedBlock {
  /** Ids of forms of which each member may be another's. */
  readonly undecided: ReadonlySet<number>;
  readonly forms: readonly (readonly [FormRow, number])[];
  readonly members: ReadonlyMap<number, number>;
}

/** Each form of the names in full that the block has, with the speaker whose it is. */
async function resolveBlock(db: Transaction<Tables>, block: SurnameBlock, ruled: RuledNames): Promise<ResolvedBlock> {
  const rows = await formsOf(db, block);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const rowsOf = (forms: readonly { readonly id: number }[]): FormRow[] => forms.map(({ id }) => byId.get(id)!);
  const persons = knownPersons(knownNames(rows.map(nameFormOf)), ruledApart(ruled));
  const shorter = new Map<KnownPerson, number>();
  const reversed = await reversedNames(db, block.space, rows);
  for (const person of persons) {
    const speaker = (await shorterOf(db, block.space, person)) ?? ownerOf(person, reversed);
    if (speaker !== undefined) shorter.set(person, speaker);
  }
  const own = persons.filter((person) => !shorter.has(person));
  const formsOfOwn = own.map(({ names }) => names.flatMap(({ forms }) => rowsOf(forms)));
  const decides = new Set([...reversed.values()].flatMap(({ own: forms }) => forms.map(({ id }) => id)));
  const elsewhere = await heldElsewhere(db, formsOfOwn.flat(), decides);
  const speakers = await speakersOf(
    db,
    formsOfOwn.map((forms) =>
      forms.map((form) => (elsewhere.has(form.speaker_id) && !decides.has(form.id) ? { ...form, speaker_id: null } : form)),
    ),
  );
  const speakerOf = new Map([...shorter, ...own.map((person, at): [KnownPerson, number] => [person, speakers[at]!])]);
  const forms = [...speakerOf].flatMap(([{ names }, speaker]) =>
    names.flatMap((name) => rowsOf(name.forms).map((form): [FormRow, number] => [form, speaker])),
  );
  const undecided = new Set(persons.flatMap(({ names }) => names.flatMap((name) => name.undecided.map(({ id }) => id))));
  return { forms, undecided, members: await membersOfNamesakes(db, [...speakerOf], rowsOf) };
}

/** Of a name that two bear with offices that exclude each other: who is meant where an article gives no such office; by member id. */
async function membersOfNamesakes(
  db: Transaction<Tables>,
  persons: readonly (readonly [KnownPerson, number])[],
  rowsOf: (forms: readonly { readonly id: number }[]) => FormRow[],
): Promise<Map<number, number>> {
  const meant = new Map<number, number>();
  for (const [{ names }] of persons)
    for (const { folded, undecided } of names) {
      if (undecided.length === 0) continue;
      const bearers = persons.flatMap(([person, id]) => {
        const name = person.names.find((one) => one.folded === folded);
        if (!name) return [];
        const forms = rowsOf(name.forms.filter((form) => !name.undecided.includes(form)));
        return [{ id, articles: forms.reduce((sum, { articles }) => sum + articles, 0), offices: name.offices, forms }];
      });
      for (const form of rowsOf(undecided))
        for (const [member, speaker] of await weighMembers(db, form, bearers)) meant.set(member, speaker);
    }
  return meant;
}

/**
 * Speakers whose forms in full stand in other blocks too: a longer name that was taken for a shorter one claims nothing of them, nor does one that was taken
 * for another in the other order. `decides`: forms that claim what they have all the same.
 */
async function heldElsewhere(
  db: Transaction<Tables>,
  forms: readonly FormRow[],
  decides: ReadonlySet<number>,
): Promise<Set<number | null>> {
  const own = new Set(forms.map(({ block }) => block));
  const held = new Set<number | null>();
  const asked = new Set(
    forms
      .filter(({ id, second_block, folded_name }) => !decides.has(id) && (second_block !== '' || reversedName(folded_name) !== undefined))
      .flatMap(({ speaker_id }) => (speaker_id === null ? [] : [speaker_id])),
  );
  if (asked.size === 0) return held;
  const rows = await db
    .selectFrom('name_forms')
    .select(['speaker_id', 'block'])
    .where('speaker_id', 'in', among(asked))
    .where('kind', '=', 'person')
    .where('lone', '=', 0)
    .execute();
  for (const { speaker_id, block } of rows) if (!own.has(block)) held.add(speaker_id);
  return held;
}

/** Whose somebody's only name is in the other order, where more articles use that one. */
function ownerOf({ names }: KnownPerson, reversed: Awaited<ReturnType<typeof reversedNames>>): number | undefined {
  const [name] = names;
  const pair = names.length === 1 && name && !name.isRuled ? reversed.get(name.folded) : undefined;
  const speakers = new Set(pair?.own.map(({ speaker_id }) => speaker_id));
  const [speaker] = speakers;
  return speakers.size === 1 && speaker != null ? speaker : undefined;
}

/** Without the last surname: "pedro iglesias", of "pedro iglesias marin" or "pedro iglesias-marin", and of "pedro luis iglesias marin" without the middle name too. */
function shorterNamesOf(folded: string): string[] {
  const words = folded.split(/[ -]/);
  const [first = '', second = ''] = [words[0], words.at(-2)];
  return [...new Set([words.slice(0, -1).join(' '), `${first} ${second}`])];
}

/** The speaker of another surname whose name in full the only name of somebody begins with: "Pedro Iglesias", of "Pedro Iglesias Marín". */
async function shorterOf(db: Transaction<Tables>, space: string, { names }: KnownPerson): Promise<number | undefined> {
  const [name] = names;
  if (names.length !== 1 || !name || name.kind !== 'person' || name.isRuled || secondSoundOf(name.parts) === '') return undefined;
  const rows = await db
    .selectFrom('name_forms')
    .selectAll()
    .where('space', '=', space)
    .where('folded_name', 'in', among(shorterNamesOf(name.folded)))
    .where('kind', '=', 'person')
    .where('lone', '=', 0)
    .where('speaker_id', 'is not', null)
    .execute();
  const speakers = new Set(rows.map(({ speaker_id }) => speaker_id));
  const [speaker] = speakers;
  return speakers.size === 1 && speaker != null && goesOnBehind(name, rows.map(nameFormOf)) ? speaker : undefined;
}

/** Persons named in full, and bodies where they are named like one of these or are touched themselves. */
async function formsOf(db: Transaction<Tables>, { space, block, touched }: SurnameBlock): Promise<FormRow[]> {
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
