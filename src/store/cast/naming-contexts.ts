import type { Transaction } from 'kysely';
import type { NamingContext } from '../../matching/persons/context.ts';
import { foldName } from '../../text/names.ts';
import { termsOfRow } from '../articles/story-terms.ts';
import { dialectOf } from '../dialect/dialect.ts';
import type { Tables } from '../tables.ts';

const NOTHING = { title: [], words: {}, names: [] };

/** By member id: what its article tells beside its name. */
export async function contextsOf(
  db: Transaction<Tables>,
  members: readonly { readonly id: number; readonly article_id: number }[],
): Promise<Map<number, NamingContext>> {
  const ids = [...new Set(members.map(({ article_id }) => article_id))];
  const articles = await db
    .selectFrom('articles as a')
    .leftJoin('story_terms as t', 't.article_id', 'a.id')
    .select(['a.id as article_id', 'a.publisher', 'a.dated_at', 't.terms'])
    .where('a.id', 'in', dialectOf(db).listed(ids))
    .execute();
  const named = await db
    .selectFrom('cast_members')
    .select(['id', 'article_id', 'name'])
    .where('article_id', 'in', dialectOf(db).listed(ids))
    .execute();
  const byArticle = new Map(articles.map((row) => [row.article_id, row]));
  const cast = Map.groupBy(named, ({ article_id }) => article_id);
  return new Map(
    members.flatMap(({ id, article_id: articleId }): [number, NamingContext][] => {
      const article = byArticle.get(articleId);
      if (!article) return [];
      const others = (cast.get(articleId) ?? []).filter((other) => other.id !== id).map(({ name }) => foldName(name));
      const terms = article.terms === null ? NOTHING : termsOfRow({ article_id: articleId, terms: article.terms });
      return [[id, { people: new Set(others), terms, outlet: article.publisher ?? undefined, at: article.dated_at }]];
    }),
  );
}
