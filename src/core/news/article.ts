import type { Genre } from './genre.ts';

/**
 * What a page turned out to be. Only an `article` is quoted from: a `stub` is the beginning of one behind a paywall, a `wall` asks for consent or a
 * login, a `video` has little text beside its player, an `index` lists articles.
 */
export const ARTICLE_KINDS = ['article', 'stub', 'wall', 'video', 'index'] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** Where an article came from. Times are UTC instants; a field is absent where the source did not say. */
export interface Provenance {
  /** `file:///…`, `https://…` or `stdin:`; one origin is one article, whatever its text becomes. */
  readonly origin: string;
  readonly canonicalUrl?: string | undefined;
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly byline?: string | undefined;
  readonly publishedAt?: Date | undefined;
  readonly modifiedAt?: Date | undefined;
  /** BCP 47 primary language subtag, such as `en`. */
  readonly language?: string | undefined;
  /** Absent: an article. */
  readonly kind?: ArticleKind | undefined;
}

/** An article as read: `text` is normalised once (see `normalise`), and every offset afterwards counts UTF-16 units of it. */
export interface SourceArticle extends Provenance {
  readonly text: string;
}

/** A later fetch that gave less than the article, and was not taken for it. */
export interface Refused {
  readonly at: Date;
  readonly kind: ArticleKind;
}

/** An article as the store keeps it. */
export interface Article extends SourceArticle {
  readonly id: number;
  /** 1 for the first reading; one more for each time the origin's text was found changed. */
  readonly revision: number;
  /** SHA-256 of `text`, hexadecimal. */
  readonly contentHash: string;
  /** When the bot first read it. */
  readonly readAt: Date;
  readonly genre?: Genre | undefined;
  /** When each revision was read, where there are several. */
  readonly readings?: readonly Date[] | undefined;
  /** The last fetch that showed no article; the text is that of before. */
  readonly refused?: Refused | undefined;
}

/** An article in a list: no text. */
export type ArticleSummary = Omit<Article, 'text' | 'readings' | 'refused'> & {
  readonly quotes: number;
  readonly demands: number;
  /** How much follows from what it tells, for how many: 0 to about 5. */
  readonly consequence: number;
};
