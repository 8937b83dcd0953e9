import { type RawBuilder, sql, type Transaction } from 'kysely';
import { type Bearer, meaningOf } from '../../matching/persons/bearers.ts';
import { contextWeights, profileOf } from '../../matching/persons/context.ts';
import { compareText } from '../../matching/persons/known-name.ts';
import { namePartsOf } from '../../matching/persons/name-parts.ts';
import { foldName } from '../../text/names.ts';
import type { Tables } from '../tables.ts';
import { type FormRow, nameFormOf } from './form-rows.ts';
import { contextsOf } from './naming-contexts.ts';

/** So many articles of each one who may be meant are looked at, the latest. */
const MOST_PROFILED = 40;
/** So many articles with a short name that several bear are looked at, the latest: the rest stay with nobody. */
const MOST_WEIGHED = 400;

/** For each article with a form that several may be meant by: who is, where the article's other people, words, outlet and date tell; by member id. */
export async function weighMembers(
  db: Transaction<Tables>,
  form: FormRow,
  bearers: readonly (Bearer & { readonly forms: readonly FormRow[] })[],
): Promise<Map<number, number>> {
  const [asked = [], ...ofBearers] = await latestMembers(db, [
    { forms: [form], most: MOST_WEIGHED },
    ...bearers.map(({ forms }) => ({ forms, most: MOST_PROFILED })),
  ]);
  const contexts = await contextsOf(db, [...asked, ...ofBearers.flat()]);
  const contextsOfAll = (members: readonly NamedMember[]) => members.flatMap(({ id }) => contexts.get(id) ?? []);
  const profiles = bearers.map(({ forms }, at) =>
    profileOf(
      contextsOfAll(ofBearers[at] ?? []),
      forms.flatMap(({ name }) => namePartsOf(foldName(name)).given.slice(0, 1)),
    ),
  );
  const meant = new Map<number, number>();
  for (const { id } of asked) {
    const context = contexts.get(id);
    if (!context) continue;
    const weights = contextWeights(context, profiles);
    const { bearer } = meaningOf(nameFormOf(form), bearers, (one) => weights[bearers.indexOf(one as (typeof bearers)[number])] ?? 0);
    if (bearer) meant.set(id, bearer.id);
  }
  return meant;
}

interface NamedMember {
  readonly id: number;
  readonly article_id: number;
}

interface DatedMember extends NamedMember {
  readonly dated_at: number;
  readonly origin: string;
}

/** One statement holds at most so many `union all`: SQLite allows 500 (https://www.sqlite.org/limits.html#max_compound_select). */
const MOST_JOINED = 400;

/** Of each group of forms the latest members that an article names, `most` of them. Each form's are taken in the order of an index: one may have tens of thousands. */
async function latestMembers(
  db: Transaction<Tables>,
  groups: readonly { readonly forms: readonly FormRow[]; readonly most: number }[],
): Promise<NamedMember[][]> {
  const queries = groups.flatMap(({ forms, most }, group) => forms.map(({ id }) => latestOf(id, most, group)));
  const rows: (DatedMember & { readonly group: number })[] = [];
  for (let at = 0; at < queries.length; at += MOST_JOINED)
    rows.push(...(await sql<(typeof rows)[number]>`${sql.join(queries.slice(at, at + MOST_JOINED), sql` union all `)}`.execute(db)).rows);
  const latestFirst = (a: DatedMember, b: DatedMember): number => b.dated_at - a.dated_at || compareText(a.origin, b.origin) || a.id - b.id;
  return groups.map(({ most }, group) =>
    rows
      .filter((row) => row.group === group)
      .sort(latestFirst)
      .slice(0, most),
  );
}

const latestOf = (form: number, most: number, group: number): RawBuilder<unknown> => sql`
  select * from (select m.id, m.article_id, m.dated_at, a.origin, ${sql.lit(group)} as "group" from cast_members m join articles a on a.id = m.article_id
    where m.form_id = ${form} order by m.dated_at desc, a.origin limit ${sql.lit(most)}) as latest`;
