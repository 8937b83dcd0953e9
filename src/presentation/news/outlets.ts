import type { ArticleRef } from '../../core/news/stored.ts';

/** A link that a reader can follow; a file of the operator's has none. */
export const linkOf = ({ canonicalUrl, origin }: ArticleRef): string | undefined =>
  [canonicalUrl, origin].find((url) => url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url));

/** What sites call themselves that is nobody's name: an address, a handle, two small letters, the word of a content system. */
const NO_NAME =
  /^(?:https?:|www\.|@)|^\p{Ll}{1,3}$|^(?:[Hh]osted|[Hh]ome(?:page)?|[Mm]ain|[Dd]efault|[Ii]ndex|[Bb]log|[Ww]ordpress|[Ww]ebsite|[Ss]ite)$|^[^\p{L}]*$/u;
const HANDLE = /^@([\p{L}\p{N}_]{3,})$/u;

/** Who publishes an article, as a reader knows them: its publisher's own name, or else the site's address without `www`. Undefined for a file that names none. */
export function outletName(article: ArticleRef): string | undefined {
  const name = article.publisher?.trim().replace(/(?<=\p{L}{3})\s+[|–]\s.*$/u, '');
  if (name !== undefined && !NO_NAME.test(name)) return name;
  const url = linkOf(article) ?? (name !== undefined && /^https?:/.test(name) ? name : undefined);
  const host = url === undefined || !URL.canParse(url) ? undefined : new URL(url).hostname.replace(/^(?:www\d?|m|amp|news)\./, '');
  return host || HANDLE.exec(name ?? '')?.[1] || undefined;
}

/** How many outlets tell a story, at least 1; of those that have no name nobody can say that they are two. */
export const outletCount = (articles: readonly ArticleRef[]): number => new Set(articles.map(outletName)).size;

/** Letters alone, in lower case: "The Hill" and "thehill.com" begin alike. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/^the\b|[^\p{L}\p{N}]/gu, '');

/** A page's title without the name of its site at the end: "Lock shut until June | Coast Post". */
export function titleWithoutSite(article: ArticleRef): string {
  const [, title, site] = /^(.{15,}?)\s+[|–—-]\s+([^|]{2,40})$/u.exec(article.title) ?? [];
  if (title === undefined || site === undefined) return article.title;
  const letters = lettersOf(site);
  const known = [article.publisher ?? '', linkOf(article) ?? ''].map(lettersOf);
  return letters.length > 1 && known.some((name) => name.includes(letters)) ? title : article.title;
}
