import { articlesCalling, type Bearer, isMistakenBody, isShortFor, meaningOf } from '../../matching/persons/bearers.ts';
import { officesOf } from '../../matching/persons/known-name.ts';
import { type NameParts, namePartsOf, soundOf } from '../../matching/persons/name-parts.ts';
import { foldName } from '../../text/names.ts';
import type { FormReader } from './form-reader.ts';
import { type FormRow, nameFormOf } from './form-rows.ts';
import { speakersOf } from './speaker-claims.ts';
import { weighMembers } from './weigh-members.ts';

export interface ShortNames {
  /** By form id, the id of the speaker; `changed`: those that had another, or none. */
  readonly forms: Map<number, number>;
  readonly changed: (readonly [FormRow, number])[];
  readonly members: Map<number, number>;
  /** Speakers that gained or lost one of these. */
  readonly renamed: Set<number>;
}

/** Whose each surname alone and each initialism is that a change of these forms can decide: the same words, the same surname, or a name by which one of these is called. */
export async function shortNamesOf(reader: FormReader, changed: readonly FormRow[]): Promise<ShortNames> {
  const found: ShortNames = { forms: new Map(), changed: [], members: new Map(), renamed: new Set() };
  const names = await touchedNames(reader, changed);
  await readAhead(reader, names);
  for (const folded of names) await resolveShort(reader, folded, found);
  return found;
}

const isShort = ({ kind, lone, ruled }: FormRow): boolean => kind !== 'unnamed' && lone === 1 && ruled === 0;

async function touchedNames(reader: FormReader, changed: readonly FormRow[]): Promise<string[]> {
  const names = new Set(changed.filter(isShort).map(({ folded_name }) => folded_name));
  const inFull = changed.filter((form) => form.kind !== 'unnamed' && !isShort(form));
  const theirs = await formsOfSpeakers(
    reader,
    inFull.map(({ speaker_id }) => speaker_id),
  );
  const called = theirs.flatMap((form) => [...nameFormOf(form).aliases.keys()]);
  const sharing = await reader.inBlocks([...inFull, ...theirs].map(({ block }) => block));
  for (const form of [...sharing, ...(await reader.named(called))]) if (isShort(form)) names.add(form.folded_name);
  return [...names].sort();
}

/** Their names in full, and those that a ruling lists them under. */
const formsOfSpeakers = async (reader: FormReader, speakers: Iterable<number | null>): Promise<FormRow[]> =>
  (await reader.ofSpeakers(speakers)).filter((form) => !isShort(form));

/** Reads what the short names will be worked out from, in a few statements. */
async function readAhead(reader: FormReader, names: readonly string[]): Promise<void> {
  const forms = (await reader.named(names)).filter(isShort);
  const called = [...(await reader.called(names)).values()].flat();
  const sharing = await reader.inBlocks(forms.map(({ name }) => soundOf(namePartsOf(name))));
  await reader.ofSpeakers([...forms, ...called, ...sharing].map(({ speaker_id }) => speaker_id));
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

async function resolveShort(reader: FormReader, folded: string, found: ShortNames): Promise<void> {
  const forms = (await reader.named([folded])).filter(isShort);
  const [one] = forms;
  if (!one) return;
  const called = await calledSo(reader, folded, namePartsOf(one.name));
  const persons = called.filter(({ kind }) => kind === 'person');
  const own: Record<'person' | 'body', FormRow[]> = { person: [], body: [] };
  const give = (form: FormRow, speaker: number): void => {
    found.forms.set(form.id, speaker);
    if (form.speaker_id === speaker) return;
    found.changed.push([form, speaker]);
    found.renamed.add(speaker);
    if (form.speaker_id !== null) found.renamed.add(form.speaker_id);
  };
  const calls = Math.max(0, ...persons.map((person) => person.calls)) + articlesOf(forms.filter(({ kind }) => kind === 'person'));
  const isMistaken = isMistakenBody({ articles: articlesOf(forms.filter(({ kind }) => kind === 'body')) }, calls);
  for (const form of forms) {
    const isPerson = form.kind === 'person' || isMistaken;
    const { bearer, others } = isPerson ? meaningOf(nameFormOf(form), persons) : { bearer: bodyOf(folded, called), others: [] };
    if (bearer) give(form, bearer.id);
    else own[isPerson ? 'person' : 'body'].push(form);
    if (others.length === 0 || others.length > MOST_RIVALS) continue;
    const bearers = persons.filter(({ id }) => others.some((other) => other.id === id));
    for (const [member, speaker] of await weighMembers(reader.db, form, bearers)) found.members.set(member, speaker);
  }
  for (const left of Object.values(own).filter(({ length }) => length > 0)) {
    const [speaker] = await speakersOf(reader, [await withoutOthers(reader, left)]);
    if (speaker !== undefined) for (const form of left) give(form, speaker);
  }
}

const articlesOf = (forms: readonly FormRow[]): number => forms.reduce((sum, { articles }) => sum + articles, 0);

/** Forms that were somebody's who has a name in full claim nothing of it. */
async function withoutOthers(reader: FormReader, forms: readonly FormRow[]): Promise<FormRow[]> {
  const inFull = await formsOfSpeakers(
    reader,
    forms.map(({ speaker_id }) => speaker_id),
  );
  const taken = new Set(inFull.map(({ speaker_id }) => speaker_id));
  return forms.map((form) => (taken.has(form.speaker_id) ? { ...form, speaker_id: null } : form));
}

/** Everybody whose surname it is, or whom articles call so. */
async function calledSo(reader: FormReader, folded: string, parts: NameParts): Promise<NamedSo[]> {
  const aliased = (await reader.called([folded])).get(folded) ?? [];
  const block = (await reader.inBlocks([soundOf(parts)])).filter(({ kind, lone }) => kind === 'person' && lone === 0);
  const bears = (form: FormRow): boolean => isShortFor(parts, namePartsOf(form.name));
  const ids = [...aliased.filter((form) => form.kind !== 'unnamed' && !isShort(form)), ...block.filter(bears)].map(
    ({ speaker_id }) => speaker_id,
  );
  const forms = await formsOfSpeakers(reader, ids);
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
function bodyOf(folded: string, called: readonly NamedSo[]): NamedSo | undefined {
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
