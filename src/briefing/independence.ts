import type { ArticleRef } from '../core/news/stored.ts';

/** Who publishes it: another page of the same house is no second source. */
export const outletOf = ({ publisher, origin }: ArticleRef): string =>
  (publisher ?? /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(origin)?.[1] ?? '').toLowerCase();

/**
 * How many of the articles are of different outlets and in different words: five printings of one wire text are one source, and so are five texts of one
 * outlet. The largest matching of outlets to texts (Kuhn 1955).
 */
export function independentSources(articles: readonly ArticleRef[], copies: ReadonlyMap<number, readonly ArticleRef[]>): number {
  const text = textsOf(articles, copies);
  const told = new Map<string, Set<number>>();
  for (const article of articles) {
    const outlet = outletOf(article);
    told.set(outlet, (told.get(outlet) ?? new Set()).add(text.get(article.id)!));
  }
  const taken = new Map<number, string>();
  const find = (outlet: string, tried: Set<number>): boolean => {
    for (const one of told.get(outlet)!) {
      if (tried.has(one)) continue;
      tried.add(one);
      const holder = taken.get(one);
      if (holder !== undefined && !find(holder, tried)) continue;
      taken.set(one, outlet);
      return true;
    }
    return false;
  };
  return [...told.keys()].filter((outlet) => find(outlet, new Set())).length;
}

/** The text that each prints, by the number of one article that prints it. */
function textsOf(articles: readonly ArticleRef[], copies: ReadonlyMap<number, readonly ArticleRef[]>): ReadonlyMap<number, number> {
  const text = new Map(articles.map(({ id }) => [id, id]));
  for (const { id } of articles)
    for (const copy of copies.get(id) ?? []) {
      const [own, other] = [text.get(id)!, text.get(copy.id)];
      if (other === undefined || other === own) continue;
      for (const [one, of] of text) if (of === other) text.set(one, own);
    }
  return text;
}
