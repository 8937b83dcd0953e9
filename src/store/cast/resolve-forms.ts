import type { Transaction } from 'kysely';
import type { RuledApart } from '../../matching/persons/known-person.ts';
import { unitedPersons } from '../../matching/persons/person-links.ts';
import { foldName } from '../../text/names.ts';
import type { RuledNames } from '../speakers/rulings.ts';
import type { Tables } from '../tables.ts';
import { ConcernedPersons, type FormedPerson } from './concerned-persons.ts';
import { FormReader } from './form-reader.ts';
import type { FormRow } from './form-rows.ts';
import { makeEntries } from './new-entries.ts';
import { shortNamesOf } from './short-names.ts';
import { speakersOf } from './speaker-claims.ts';
import { weighMembers } from './weigh-members.ts';

export interface TouchedForms {
  /** Forms whose use has changed, those that nothing uses any more included. */
  readonly touched: readonly FormRow[];
  /** Other names in full, folded, that those had which nothing uses any more. */
  readonly gone: readonly string[];
}

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
 * Works out anew whose the forms are that the use of these can decide: those that share the sound of a surname with one of them, names of another surname that are
 * or were one person's with these, and short names by which somebody among them is called. What comes out follows from the forms and members that the space has,
 * and from the rulings.
 */
export async function resolveForms(db: Transaction<Tables>, { touched, gone }: TouchedForms, ruled: RuledNames): Promise<ResolvedForms> {
  const forms = new Map<number, number>();
  const members = new Map<number, number>();
  const renamed = new Set<number>();
  for (const [space, own] of Map.groupBy(touched, (form) => form.space)) {
    const reader = new FormReader(db, space);
    const inFull = own.filter(({ kind, lone, ruled: isRuled }) => kind !== 'unnamed' && (lone === 0 || isRuled === 1));
    const resolved = await resolveInFull(reader, { touched: inFull, gone }, ruledApart(ruled));
    const moved = resolved.forms.filter(([form, speaker]) => form.speaker_id !== speaker);
    const changed = [...own];
    for (const [form, speaker] of resolved.forms) forms.set(form.id, speaker);
    for (const [form, speaker] of moved) {
      changed.push({ ...form, speaker_id: speaker });
      renamed.add(speaker);
      if (form.speaker_id !== null) renamed.add(form.speaker_id);
    }
    for (const [member, speaker] of resolved.members) members.set(member, speaker);
    reader.give(moved);
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

interface ResolvedInFull {
  readonly forms: readonly (readonly [FormRow, number])[];
  readonly members: ReadonlyMap<number, number>;
}

/** Each form of a name in full whose use these can decide, with the speaker whose it is. */
async function resolveInFull(reader: FormReader, { touched, gone }: TouchedForms, apart: RuledApart): Promise<ResolvedInFull> {
  const persons = new ConcernedPersons(reader, apart);
  await persons.find(touched, gone);
  const united = unitedPersons(persons.concerned, apart);
  const speakers = await speakersOf(
    reader,
    united.map((group) => group.flatMap(({ forms }) => forms)),
  );
  const speakerOf = new Map(united.flatMap((group, at) => group.map((one): [FormedPerson, number] => [one, speakers[at]!])));
  const members = new Map<number, number>();
  const undecided = new Set<number>();
  for (const block of persons.blocks) {
    const bearers = block.flatMap((one): [FormedPerson, number][] => {
      const speaker = speakerOf.get(one) ?? one.forms[0]?.speaker_id;
      return speaker == null ? [] : [[one, speaker]];
    });
    for (const { person } of block) for (const { undecided: forms } of person.names) for (const { id } of forms) undecided.add(id);
    for (const [one, speaker] of bearers)
      if (!speakerOf.has(one) && one.forms.some(({ id }) => undecided.has(id))) speakerOf.set(one, speaker);
    for (const [member, speaker] of await membersOfNamesakes(reader.db, bearers)) members.set(member, speaker);
  }
  const forms = [...speakerOf].flatMap(([one, speaker]) => one.forms.map((form): [FormRow, number] => [form, speaker]));
  return { forms, members };
}

/** Of a name that two bear with offices that exclude each other: who is meant where an article gives no such office; by member id. */
async function membersOfNamesakes(
  db: Transaction<Tables>,
  persons: readonly (readonly [FormedPerson, number])[],
): Promise<Map<number, number>> {
  const meant = new Map<number, number>();
  for (const [{ person, forms }] of persons)
    for (const { folded, undecided } of person.names) {
      if (undecided.length === 0) continue;
      const isUndecided = new Set(undecided.map(({ id }) => id));
      const bearers = persons.flatMap(([one, id]) => {
        const name = one.person.names.find((other) => other.folded === folded);
        if (!name) return [];
        const ids = new Set(name.forms.map((form) => form.id));
        const own = one.forms.filter((form) => ids.has(form.id) && !isUndecided.has(form.id));
        return [{ id, articles: own.reduce((sum, { articles }) => sum + articles, 0), offices: name.offices, forms: own }];
      });
      for (const form of forms.filter(({ id }) => isUndecided.has(id)))
        for (const [member, speaker] of await weighMembers(db, form, bearers)) meant.set(member, speaker);
    }
  return meant;
}

const ruledApart =
  ({ heads, parted }: RuledNames): RuledApart =>
  (a, b) => {
    const [one, other] = [foldName(heads.get(a) ?? a), foldName(heads.get(b) ?? b)];
    return one !== other && Boolean(parted.get(a)?.has(b) || parted.get(b)?.has(a));
  };
