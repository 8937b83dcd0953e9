import type { Transaction } from 'kysely';
import { type Bearer, meaningOf } from '../../matching/persons/bearers.ts';
import { contextWeights, profileOf } from '../../matching/persons/context.ts';
import { namePartsOf } from '../../matching/persons/name-parts.ts';
import { foldName } from '../../text/names.ts';
import { among } from '../among.ts';
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
  const profiles = [];
  for (const { forms } of bearers) {
    const members = await membersOf(
      db,
      forms.map(({ id }) => id),
      MOST_PROFILED,
    );
    profiles.push(
      profileOf(
        [...(await contextsOf(db, members)).values()],
        forms.flatMap(({ name }) => namePartsOf(foldName(name)).given.slice(0, 1)),
      ),
    );
  }
  const meant = new Map<number, number>();
  const members = await membersOf(db, [form.id], MOST_WEIGHED);
  for (const [member, context] of await contextsOf(db, members)) {
    const weights = contextWeights(context, profiles);
    const { bearer } = meaningOf(nameFormOf(form), bearers, (one) => weights[bearers.indexOf(one as (typeof bearers)[number])] ?? 0);
    if (bearer) meant.set(member, bearer.id);
  }
  return meant;
}

/** The latest members of these forms that an article names. */
function membersOf(db: Transaction<Tables>, forms: readonly number[], most: number): Promise<{ id: number; article_id: number }[]> {
  return db
    .selectFrom('cast_members as m')
    .innerJoin('articles as a', 'a.id', 'm.article_id')
    .select(['m.id', 'a.id as article_id'])
    .where('m.form_id', 'in', among(forms))
    .orderBy('m.dated_at', 'desc')
    .orderBy('a.origin')
    .limit(most)
    .execute();
}
