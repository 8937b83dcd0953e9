import type { Transaction } from 'kysely';
import { articlesCalling, type Bearer, isMistakenBody, isShortFor, meaningOf } from '../../matching/persons/bearers.ts';
import { officesOf } from '../../matching/persons/known-name.ts';
import { type NameParts, namePartsOf, soundOf } from '../../matching/persons/name-parts.ts';
import { foldName } from '../../text/names.ts';
import { among } from '../among.ts';
import type { Tables } from '../tables.ts';
import { type FormRow, nameFormOf } from './form-rows.ts';
import { speakersOf } from './speaker-claims.ts';
import { weighMembers } from './weigh-members.ts';

export interface ShortNames {
  /** By form id, the id of the speaker; `changed`: those that had another, or none. */
  readonly forms: Map<number, number>;
  readonly changed: Map<number, number>;
  readonly members: Map<number, number>;
  /** Speakers that gained or lost one of these. */
  readonly renamed: Set<number>;
}

/** Whose each surname alone and each initialism is that a change of these forms can decide: the same words, the same surname, or a name by which one of these is called. */
export async function shortNamesOf(db: Transaction<Tables>, space: string, changed: readonly FormRow[]): Promise<ShortNames> {
  const found: ShortNames = { forms: new Map(), changed: new Map(), members: new Map(), renamed: new Set() };
  for (const folded of await touchedNames(db, space, changed)) await resolveShort(db, { space, folded }, found);
  return found;
}

const isShort = ({ kind, lone, ruled }: FormRow): boolean => kind !== 'unnamed' && lone === 1 && ruled === 0;

async function touchedNames(db: Transaction<Tables>, space: string, changed: readonly FormRow[]): Promise<string[]> {
  const names = new Set(changed.filter(isShort).map(({ folded_name }) => folded_name));
  const inFull = changed.filter((form) => form.kind !== 'unnamed' && !isShort(form));
  const speakers = new Set(inFull.flatMap(({ speaker_id }) => (speaker_id === null ? [] : [speaker_id])));
  const theirs = await formsOfSpeakers(db, speakers);
  const called = new Set(theirs.flatMap((form) => [...nameFormOf(form).aliases.keys()]));
  const short = db
    .selectFrom('name_forms')
    .select('folded_name')
    .distinct()
    .where('space', '=', space)
    .where('lone', '=', 1)
    .where('ruled', '=', 0);
  const sharing = await short
    .where('kind', '<>', 'unnamed')
    .where('block', 'in', among(new Set([...inFull, ...theirs].map(({ block }) => block))))
    .execute();
  const calling = await short.where('kind', '<>', 'unnamed').where('folded_name', 'in', among(called)).execute();
  for (const { folded_name } of [...sharing, ...calling]) names.add(folded_name);
  return [...names].sort();
}

/** Their names in full, and those that a ruling lists them under. */
async function formsOfSpeakers(db: Transaction<Tables>, speakers: Iterable<number>): Promise<FormRow[]> {
  return (await db.selectFrom('name_forms').selectAll().where('speaker_id', 'in', among(speakers)).execute()).filter(
    (form) => !isShort(form),
  );
}

interface ShortName {
  readonly space: string;
  readonly folded: string;
}

/** Somebody who is called so, with the names in full that mean them. */
interface NamedSo extends Bearer {
  readonly kind: 'person' | 'body';
  readonly forms: readonly FormRow[];
  /** How many articles call them so. */
  readonly calls: number;
}

/** Among more than this many, what one article says tells nobody apart. */
const MOST_RIVALS = 8;

async function resolveShort(db: Transaction<Tables>, short: ShortName, found: ShortNames): Promise<void> {
  const forms = await shortForms(db, short);
  const [one] = forms;
  if (!one) return;
  const called = await calledSo(db, short, namePartsOf(one.name));
  const persons = called.filter(({ kind }) => kind === 'person');
  const own: Record<'person' | 'body', FormRow[]> = { person: [], body: [] };
  const give = (form: FormRow, speaker: number): void => {
    found.forms.set(form.id, speaker);
    if (form.speaker_id === speaker) return;
    found.changed.set(form.id, speaker);
    found.renamed.add(speaker);
    if (form.speaker_id !== null) found.renamed.add(form.speaker_id);
  };
  const calls = Math.max(0, ...persons.map((person) => person.calls)) + articlesOf(forms.filter(({ kind }) => kind === 'person'));
  const isMistaken = isMistakenBody({ articles: articlesOf(forms.filter(({ kind }) => kind === 'body')) }, calls);
  for (const form of forms) {
    const isPerson = form.kind === 'person' || isMistaken;
    const { bearer, others } = isPerson ? meaningOf(nameFormOf(form), persons) : { bearer: bodyOf(short, called), others: [] };
    if (bearer) give(form, bearer.id);
    else own[isPerson ? 'person' : 'body'].push(form);
    if (others.length === 0 || others.length > MOST_RIVALS) continue;
    const bearers = persons.filter(({ id }) => others.some((other) => other.id === id));
    for (const [member, speaker] of await weighMembers(db, form, bearers)) found.members.set(member, speaker);
  }
  for (const left of Object.values(own).filter(({ length }) => length > 0)) {
    const [speaker] = await speakersOf(db, [await withoutOthers(db, left)]);
    if (speaker !== undefined) for (const form of left) give(form, speaker);
  }
}

async function shortForms(db: Transaction<Tables>, { space, folded }: ShortName): Promise<FormRow[]> {
  const rows = await db
    .selectFrom('name_forms')
    .selectAll()
    .where('space', '=', space)
    .where('folded_name', '=', folded)
    .where('ruled', '=', 0)
    .execute();
  return rows.filter(isShort);
}

const articlesOf = (forms: readonly FormRow[]): number => forms.reduce((sum, { articles }) => sum + articles, 0);

/** Forms that were somebody's who has a name in full claim nothing of it. */
async function withoutOthers(db: Transaction<Tables>, forms: readonly FormRow[]): Promise<FormRow[]> {
  const speakers = new Set(forms.flatMap(({ speaker_id }) => (speaker_id === null ? [] : [speaker_id])));
  const taken = new Set((await formsOfSpeakers(db, speakers)).map(({ speaker_id }) => speaker_id));
  return forms.map((form) => (taken.has(form.speaker_id) ? { ...form, speaker_id: null } : form));
}

/** Everybody whose surname it is, or whom articles call so. */
async function calledSo(db: Transaction<Tables>, { space, folded }: ShortName, parts: NameParts): Promise<NamedSo[]> {
  const aliased = await db
    .selectFrom('name_forms')
    .selectAll()
    .where('id', 'in', db.selectFrom('name_form_aliases').select('form_id').where('alias', '=', folded).where('space', '=', space))
    .execute();
  const block = await db
    .selectFrom('name_forms')
    .selectAll()
    .where('space', '=', space)
    .where('block', '=', soundOf(parts))
    .where('lone', '=', 0)
    .where('kind', '=', 'person')
    .execute();
  const bears = (form: FormRow): boolean => isShortFor(parts, namePartsOf(form.name));
  const ids = [...aliased.filter((form) => form.kind !== 'unnamed' && !isShort(form)), ...block.filter(bears)].map(
    ({ speaker_id }) => speaker_id,
  );
  const forms = await formsOfSpeakers(db, new Set(ids.filter((id) => id !== null)));
  return [...Map.groupBy(forms, ({ speaker_id }) => speaker_id!)].map(([id, all]) => {
    const calls = all.reduce((sum, form) => sum + (nameFormOf(form).aliases.get(folded) ?? 0), 0);
    const persons = articlesOf(all.filter(({ kind }) => kind === 'person'));
    return {
      id,
      forms: all,
      calls,
      kind: persons * 2 >= articlesOf(all) && all.some(({ kind }) => kind === 'person') ? 'person' : 'body',
      articles: all.some(bears) ? articlesOf(all) || LEAST : articlesCalling(calls),
      offices: officesOf(all.map(nameFormOf)),
    };
  });
}

/** Somebody known by an accepted suggestion alone. */
const LEAST = 0.1;

/** The one body that articles call so and whose initials it has. */
function bodyOf({ folded }: ShortName, called: readonly NamedSo[]): NamedSo | undefined {
  const bodies = called.filter(
    ({ kind, forms, calls }) => kind === 'body' && calls > 0 && forms.some(({ name }) => initialsOf(name) === folded),
  );
  return bodies.length === 1 ? bodies[0] : undefined;
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to']);

const initialsOf = (name: string): string =>
  foldName(name)
    .split(' ')
    .filter((word) => !SMALL_WORDS.has(word))
    .map(([first]) => first)
    .join('');
