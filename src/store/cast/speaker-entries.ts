import { isDeepStrictEqual } from 'node:util';
import { type RawBuilder, type Selectable, sql, type Transaction } from 'kysely';
import type { SpeakerKind } from '../../core/news/speaker.ts';
import { compareText, isFull } from '../../matching/persons/known-name.ts';
import { foldName, wordsOf } from '../../text/names.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';
import { updateRows } from '../update-rows.ts';
import { aliasCounts, type FormRow } from './form-rows.ts';

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
    (
      await db
        .selectFrom('speakers')
        .select(['id', ...SHOWN])
        .where('id', 'in', listed(ids))
        .execute()
    ).map(({ id, ...entry }) => [id, entry]),
  );
  const aliasesOf = textsBySpeaker(
    (await db.selectFrom('aliases').select(['alias', 'speaker_id']).where('speaker_id', 'in', listed(ids)).execute()).map(
      ({ alias, speaker_id }) => [speaker_id, alias],
    ),
  );
  const wordsBefore = textsBySpeaker(
    (await db.selectFrom('speaker_words').select(['word', 'source', 'speaker_id']).where('speaker_id', 'in', listed(ids)).execute()).map(
      ({ word, source, speaker_id }) => [speaker_id, `${source} ${word}`],
    ),
  );
  const roles = await latestRoles(db, ids);
  const changed: (Pick<Entry, ShownColumn> & { readonly id: number })[] = [];
  const names: Indexed[] = [];
  const words: Indexed[] = [];
  for (const [id, forms] of formsOf) {
    const [form] = forms;
    if (id === null || !form) continue;
    const { name, kind } = shownOf(forms);
    const all = namesOf(forms);
    const role = roles.get(id);
    const entry = {
      name,
      folded_name: foldName(name),
      kind,
      role: role?.role ?? null,
      role_at: role?.published_at ?? null,
      aliases: JSON.stringify(all.filter((other) => other !== name)),
      became_id: null,
    };
    if (!isDeepStrictEqual(entry, shown.get(id))) changed.push({ id, ...entry });
    const row = { speaker_id: id, space: form.space };
    names.push({ ...row, wanted: new Set(all.map(foldName).filter(Boolean)), before: aliasesOf.get(id) ?? [] });
    const offices = [...forms.map(({ office }) => office.replaceAll('-', ' ')), role?.role ?? ''];
    words.push({ ...row, wanted: searchWordsOf(all, offices), before: wordsBefore.get(id) ?? [] });
  }
  await updateRows(db, 'speakers', changed);
  await indexNames(db, names);
  await indexWords(db, words);
  return ids.filter((id) => !formsOf.has(id));
}

const SHOWN = ['name', 'folded_name', 'kind', 'role', 'role_at', 'aliases', 'became_id'] as const;
type ShownColumn = (typeof SHOWN)[number];
type Entry = Selectable<Tables['speakers']>;

function textsBySpeaker(rows: readonly (readonly [number, string])[]): ReadonlyMap<number, readonly string[]> {
  const texts = new Map<number, string[]>();
  for (const [speaker, text] of rows) texts.set(speaker, [...(texts.get(speaker) ?? []), text]);
  return texts;
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

/** By speaker: the role of the latest article that gives one with an office that is known; else the latest one. */
async function latestRoles(db: Transaction<Tables>, ids: readonly number[]) {
  const { listed } = dialectOf(db);
  const latest = (from: RawBuilder<unknown>) => sql`(select m.id from ${from} where m.speaker_id = s.id and m.role is not null
    order by m.dated_at desc, m.role limit 1)`;
  const known = latest(sql`cast_members m join name_forms f on f.id = m.form_id and f.office <> ''`);
  const { rows } = await sql<{ speaker_id: number; role: string; published_at: number | null }>`
    select l.speaker_id, m.role, a.published_at
    from (select s.id as speaker_id, coalesce(${known}, ${latest(sql`cast_members m`)}) as member_id from speakers s where s.id in ${listed(ids)}) as l
    join cast_members m on m.id = l.member_id left join articles a on a.id = m.article_id`.execute(db);
  return new Map(rows.map(({ speaker_id, ...role }) => [speaker_id, role]));
}

/** What one speaker is to be found by, and what it is found by. */
interface Indexed {
  readonly speaker_id: number;
  readonly space: string;
  readonly wanted: ReadonlySet<string>;
  readonly before: readonly string[];
}

/** What is missing, and what is too much. */
function changesOf(indexed: readonly Indexed[]) {
  const of = ({ speaker_id, space }: Indexed, all: Iterable<string>, but: ReadonlySet<string>) =>
    [...all].filter((one) => !but.has(one)).map((one) => ({ one, space, speaker_id }));
  return {
    added: indexed.flatMap((row) => of(row, row.wanted, new Set(row.before))),
    dropped: indexed.flatMap((row) => of(row, row.before, row.wanted)),
  };
}

async function indexNames(db: Transaction<Tables>, indexed: readonly Indexed[]): Promise<void> {
  const { added, dropped } = changesOf(indexed);
  for (const { one: alias, ...row } of dropped)
    await db
      .deleteFrom('aliases')
      .where('alias', '=', alias)
      .where('space', '=', row.space)
      .where('speaker_id', '=', row.speaker_id)
      .execute();
  const rows = added.map(({ one: alias, ...row }) => ({ alias, ...row }));
  if (rows.length > 0) await db.insertInto('aliases').values(rows).execute();
}

/** Each with its source before it: the words of all names, of every office that a speaker was told to have, and of the latest role. */
const searchWordsOf = (names: readonly string[], roles: readonly string[]): ReadonlySet<string> =>
  new Set([...names.flatMap(wordsOf).map((word) => `name ${word}`), ...roles.flatMap(wordsOf).map((word) => `role ${word}`)]);

async function indexWords(db: Transaction<Tables>, indexed: readonly Indexed[]): Promise<void> {
  const { added, dropped } = changesOf(indexed);
  const rowOf = ({ one, ...row }: (typeof added)[number]) => {
    const [source, word] = one.split(' ') as ['name' | 'role', string];
    return { word, source, ...row };
  };
  for (const { word, source, space, speaker_id } of dropped.map(rowOf))
    await db
      .deleteFrom('speaker_words')
      .where('word', '=', word)
      .where('source', '=', source)
      .where('space', '=', space)
      .where('speaker_id', '=', speaker_id)
      .execute();
  if (added.length > 0) await db.insertInto('speaker_words').values(added.map(rowOf)).execute();
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
