import type { Transaction } from 'kysely';
import { goesOnBehind, knownNames } from '../../matching/persons/known-name.ts';
import { type KnownPerson, knownPersons, type RuledApart } from '../../matching/persons/known-person.ts';
import { secondSoundOf } from '../../matching/persons/name-parts.ts';
import { reversedName } from '../../matching/persons/surname-first.ts';
import { foldName } from '../../text/names.ts';
import type { RuledNames } from '../speakers/rulings.ts';
import type { Tables } from '../tables.ts';
import { FormReader } from './form-reader.ts';
import { type FormRow, nameFormOf } from './form-rows.ts';
import { reversedNames } from './reversed-names.ts';
import { shortNamesOf } from './short-names.ts';
import { speakersOf } from './speaker-claims.ts';
import { makeEntries } from './speaker-entries.ts';
import { weighMembers } from './weigh-members.ts';

/** Who is meant by each of some forms: by a form as a whole, and by those of its members that their articles tell more of. */
export interface ResolvedForms {
  /** By form id, the id of the speaker: of all forms that were worked out anew. */
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
    const reader = new FormReader(db, space);
    const inFull = own.filter(({ kind, lone, ruled: isRuled }) => kind !== 'unnamed' && (lone === 0 || isRuled === 1));
    const blocks = [...new Set(inFull.map((form) => form.block))].sort();
    const queue = [...blocks, ...(await longerIn(reader, inFull)), ...(await reversedIn(reader, inFull))];
    await readAhead(reader, queue);
    for (const block of queue) {
      const resolved = await resolveBlock(reader, { block, touched: inFull }, ruled);
      const moved = resolved.forms.filter(([form, speaker]) => form.speaker_id !== speaker);
      for (const [form, speaker] of resolved.forms) forms.set(form.id, speaker);
      for (const [form, speaker] of moved) {
        changed.push({ ...form, speaker_id: speaker });
        renamed.add(speaker);
        if (form.speaker_id !== null) renamed.add(form.speaker_id);
      }
      for (const [member, speaker] of resolved.members) members.set(member, speaker);
      reader.give(moved);
      // Whose a name in the other order is follows from whose this one is.
      const following = await reversedIn(
        reader,
        moved.map(([form]) => form),
      );
      for (const other of following) if (other !== block && isFewerThan(MOST_TIMES, other, queue)) queue.push(other);
    }
    const unnamed = await unnamedSources(reader, own);
    for (const [form, speaker] of unnamed) forms.set(form.id, speaker);
    reader.give(unnamed);
    const short = await shortNamesOf(
      reader,
      changed.map((form) => ({ ...form, speaker_id: forms.get(form.id) ?? form.speaker_id })),
    );
    for (const [form, speaker] of short.forms) forms.set(form, speaker);
    for (const [member, speaker] of short.members) members.set(member, speaker);
    for (const speaker of short.renamed) renamed.add(speaker);
    reader.give(short.changed);
    await reader.write();
  }
  return { forms, members, renamed };
}

/** Reads what the blocks will be worked out from, in a few statements. */
async function readAhead(reader: FormReader, blocks: readonly string[]): Promise<void> {
  const rows = await reader.inBlocks(blocks);
  const persons = rows.filter(({ kind, lone }) => kind === 'person' && lone === 0);
  const reversed = persons.flatMap(({ folded_name }) => reversedName(folded_name) ?? []);
  const shorter = persons.flatMap(({ second_block, folded_name }) => (second_block === '' ? [] : shorterNamesOf(folded_name)));
  await reader.named([...persons.map(({ folded_name }) => folded_name), ...reversed, ...shorter]);
  await reader.ofSpeakers(rows.map(({ speaker_id }) => speaker_id));
}

/** Each unnamed source among the forms, with its speaker. */
async function unnamedSources(reader: FormReader, forms: readonly FormRow[]): Promise<(readonly [FormRow, number])[]> {
  const unnamed = forms.filter(({ kind }) => kind === 'unnamed');
  const fresh = [
    ...Map.groupBy(
      unnamed.filter(({ speaker_id }) => speaker_id === null),
      ({ folded_name }) => folded_name,
    ).values(),
  ];
  const made = await makeEntries(
    reader,
    fresh.map(([form]) => form!),
  );
  const speakers = new Map(fresh.flatMap((same, at) => same.map(({ id }): [number, number] => [id, made[at]!])));
  return unnamed.map((form) => [form, form.speaker_id ?? speakers.get(form.id)!]);
}

/** So often a block is worked out for one change: names in two orders follow one another. */
const MOST_TIMES = 4;

const isFewerThan = (most: number, block: string, queue: readonly string[]): boolean => queue.filter((one) => one === block).length < most;

interface SurnameBlock {
  readonly block: string;
  readonly touched: readonly FormRow[];
}

/** The blocks with a name that goes on behind the surname of one of these, and begins with the same given name. */
async function longerIn(reader: FormReader, forms: readonly FormRow[]): Promise<string[]> {
  const found = new Set<string>();
  const givenOf = ({ folded_name }: FormRow): string => folded_name.split(' ')[0] ?? '';
  const own = new Set(forms.map((form) => `${form.block}\n${givenOf(form)}`));
  for (const row of await reader.goingOnBehind(forms.map(({ block }) => block)))
    if (own.has(`${row.second_block}\n${givenOf(row)}`)) found.add(row.block);
  return [...found].sort();
}

/** The blocks of names that are written in two orders, each time first that of the order that more articles use: it decides for both. */
async function reversedIn(reader: FormReader, forms: readonly FormRow[]): Promise<string[]> {
  const pairs = [...(await reversedNames(reader, forms)).values()];
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
async function resolveBlock(reader: FormReader, block: SurnameBlock, ruled: RuledNames): Promise<ResolvedBlock> {
  const rows = await formsOf(reader, block);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const rowsOf = (forms: readonly { readonly id: number }[]): FormRow[] => forms.map(({ id }) => byId.get(id)!);
  const persons = knownPersons(knownNames(rows.map(nameFormOf)), ruledApart(ruled));
  const shorter = new Map<KnownPerson, number>();
  const reversed = await reversedNames(reader, rows);
  for (const person of persons) {
    const speaker = (await shorterOf(reader, person)) ?? ownerOf(person, reversed);
    if (speaker !== undefined) shorter.set(person, speaker);
  }
  const own = persons.filter((person) => !shorter.has(person));
  const formsOfOwn = own.map(({ names }) => names.flatMap(({ forms }) => rowsOf(forms)));
  const decides = new Set([...reversed.values()].flatMap(({ own: forms }) => forms.map(({ id }) => id)));
  const elsewhere = await heldElsewhere(reader, formsOfOwn.flat(), decides);
  const speakers = await speakersOf(
    reader,
    formsOfOwn.map((forms) =>
      forms.map((form) => (elsewhere.has(form.speaker_id) && !decides.has(form.id) ? { ...form, speaker_id: null } : form)),
    ),
  );
  const speakerOf = new Map([...shorter, ...own.map((person, at): [KnownPerson, number] => [person, speakers[at]!])]);
  const forms = [...speakerOf].flatMap(([{ names }, speaker]) =>
    names.flatMap((name) => rowsOf(name.forms).map((form): [FormRow, number] => [form, speaker])),
  );
  const undecided = new Set(persons.flatMap(({ names }) => names.flatMap((name) => name.undecided.map(({ id }) => id))));
  return { forms, undecided, members: await membersOfNamesakes(reader.db, [...speakerOf], rowsOf) };
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
async function heldElsewhere(reader: FormReader, forms: readonly FormRow[], decides: ReadonlySet<number>): Promise<Set<number | null>> {
  const own = new Set(forms.map(({ block }) => block));
  const held = new Set<number | null>();
  const asked = new Set(
    forms
      .filter(({ id, second_block, folded_name }) => !decides.has(id) && (second_block !== '' || reversedName(folded_name) !== undefined))
      .flatMap(({ speaker_id }) => (speaker_id === null ? [] : [speaker_id])),
  );
  const rows = (await reader.ofSpeakers(asked)).filter(({ kind, lone }) => kind === 'person' && lone === 0);
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
async function shorterOf(reader: FormReader, { names }: KnownPerson): Promise<number | undefined> {
  const [name] = names;
  if (names.length !== 1 || !name || name.kind !== 'person' || name.isRuled || secondSoundOf(name.parts) === '') return undefined;
  const rows = (await reader.named(shorterNamesOf(name.folded))).filter(
    ({ kind, lone, speaker_id }) => kind === 'person' && lone === 0 && speaker_id !== null,
  );
  const speakers = new Set(rows.map(({ speaker_id }) => speaker_id));
  const [speaker] = speakers;
  return speakers.size === 1 && speaker != null && goesOnBehind(name, rows.map(nameFormOf)) ? speaker : undefined;
}

/** Persons named in full, and bodies where they are named like one of these or are touched themselves. */
async function formsOf(reader: FormReader, { block, touched }: SurnameBlock): Promise<FormRow[]> {
  const inFull = (await reader.inBlocks([block])).filter(({ lone, ruled }) => lone === 0 || ruled === 1);
  const persons = new Set(inFull.filter(({ kind }) => kind === 'person').map(({ folded_name }) => folded_name));
  const rows = inFull.filter(({ kind, ruled, folded_name }) => kind === 'person' || ruled === 1 || persons.has(folded_name));
  const found = new Set(rows.map(({ id }) => id));
  const bodies = touched.filter((form) => form.block === block && !found.has(form.id)).map(({ folded_name }) => folded_name);
  return [...rows, ...(await reader.named(bodies)).filter(({ kind, ruled }) => kind === 'body' && ruled === 0)];
}

const ruledApart =
  ({ heads, parted }: RuledNames): RuledApart =>
  (a, b) => {
    const [one, other] = [foldName(heads.get(a) ?? a), foldName(heads.get(b) ?? b)];
    return one !== other && Boolean(parted.get(a)?.has(b) || parted.get(b)?.has(a));
  };
