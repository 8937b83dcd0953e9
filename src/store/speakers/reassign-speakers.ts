import type { Transaction } from 'kysely';
import { among } from '../among.ts';
import { castAnew } from '../cast/article-cast.ts';
import type { Tables } from '../tables.ts';
import type { RuledNames } from './rulings.ts';

/**
 * Takes down anew, under the rulings, everybody whom articles call by one of these folded names, whatever else they call them, and everybody in the
 * articles of these origins; so the result is that of reading all of them again.
 */
export async function reassignSpeakers(
  db: Transaction<Tables>,
  { names, origins }: { readonly names: Iterable<string>; readonly origins: Iterable<string> },
  ruled: RuledNames,
): Promise<void> {
  const moved = [...names];
  const members = await db
    .selectFrom('cast_members as m')
    .innerJoin('name_forms as f', 'f.id', 'm.form_id')
    .select(['m.id', 'm.article_id'])
    .where('f.kind', '<>', 'unnamed')
    .where((where) =>
      where.or([
        where('f.folded_name', 'in', among(moved)),
        where('f.id', 'in', db.selectFrom('name_form_aliases').select('form_id').where('alias', 'in', among(moved))),
      ]),
    )
    .orderBy('m.article_id')
    .orderBy('m.id')
    .execute();
  const told = await db.selectFrom('articles').select('id').where('origin', 'in', among(origins)).orderBy('id').execute();
  const articles = new Set([...members.flatMap(({ article_id }) => article_id ?? []), ...told.map(({ id }) => id)]);
  const unread = members.filter(({ article_id }) => article_id === null).map(({ id }) => id);
  await castAnew(db, articles, { ruled, unread });
}
