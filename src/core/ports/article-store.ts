import type { SearchTerms } from '../../text/search-terms.ts';
import type { Abstract, Topic } from '../news/abstract.ts';
import type { Article, ArticleSummary, SourceArticle } from '../news/article.ts';
import type { Extraction } from '../news/extraction.ts';
import type { Passage } from '../news/passage.ts';
import type { ArticleRef } from '../news/stored.ts';
import type { Terms } from '../news/story-terms.ts';
import type { Page, Slice, Space } from '../scope.ts';

/** One article as read, with what was worked out of it. */
export interface Reading {
  readonly article: SourceArticle;
  readonly extraction: Extraction;
  readonly space: Space;
  readonly readAt: Date;
  /** Stands in for the publication date where the source gives none; by default `readAt`. */
  readonly datedAt?: Date | undefined;
  /**
   * True where the source was read before and did not have this article then: it is new, even if it bears an old date. False where it stood in the
   * source before that was followed: no watch tells of it. Left out for what comes from no source that is followed.
   */
  readonly arrived?: boolean | undefined;
}

/** `unchanged`: the same text was read before, under this origin or another; `revised`: the origin's text had changed, and the new one stands now. */
export type SaveOutcome = 'added' | 'unchanged' | 'revised';

/** Which articles: those that meet every condition given. */
export interface ArticleFilter {
  readonly space: Space;
  readonly since?: Date | undefined;
  readonly until?: Date | undefined;
  /** Any of these. */
  readonly ids?: readonly number[] | undefined;
  /** Words that must all stand in its title or text. */
  readonly about?: string | undefined;
  /** A part of the publisher, the title or the origin, any case. */
  readonly source?: string | undefined;
  /** Only those that were first read at this instant or before. */
  readonly readBy?: Date | undefined;
  /** Only those read first between these instants, from a source that had been read before and did not have them then. */
  readonly arrived?: { readonly since: Date; readonly until: Date } | undefined;
  /** True: of several articles that print one text or a version of it, only the earliest of `since` to `until`. */
  readonly distinct?: boolean | undefined;
}

/** Which articles a search finds: those that meet every condition given. */
export interface SearchFilter {
  readonly space: Space;
  /** At least one term must be wanted: else nothing is found. */
  readonly terms: SearchTerms;
  readonly since?: Date | undefined;
  /** A part of the publisher, the title or the origin, any case. */
  readonly source?: string | undefined;
  /** Any of these is quoted in it word for word. */
  readonly quotedIds?: readonly number[] | undefined;
}

/** An article with the passage of it that fits best. */
export interface SearchHit extends Passage {
  readonly article: ArticleRef;
}

/** An article that is not kept any more. */
export interface RemovedArticle {
  /** For how many days articles are kept. */
  readonly keptDays: number;
}

/** Articles as read, over all of their revisions. */
export interface ArticleStore {
  /**
   * Stores an article with all that was worked out of it, in one transaction.
   * Every verbatim span is held against the text first: throws `NotVerbatimError`, and stores nothing, where one differs.
   */
  save(reading: Reading): Promise<{ readonly articleId: number; readonly outcome: SaveOutcome }>;
  /** The article with this text that the space can see, so that it need not be read again. */
  findByContent(contentHash: string, space: Space): Promise<ArticleRef | undefined>;
  /** An article as it stands, or as one of its revisions stood; undefined where the space sees none. */
  get(id: number, space: Space, revision?: number): Promise<Article | undefined>;
  /** Whether an article under this number was removed for its age, so that no space has it; undefined where there is one, or never was. */
  removed(id: number): Promise<RemovedArticle | undefined>;
  /** Newest first: by publication, or by reading where there is no date. */
  find(filter: ArticleFilter, slice: Slice): Promise<Page<ArticleSummary>>;
  /** Newest first, as `find` has them. */
  search(filter: SearchFilter, slice: Slice): Promise<Page<SearchHit>>;
  /** What an article says in short, in its own order; no lines where there is nothing to say. */
  abstract(articleId: number, space: Space): Promise<Abstract>;
  /** For each of the articles the others that print the same text or a version of it, oldest first; no entry for one that stands alone. */
  nearDuplicates(ids: readonly number[], space: Space): Promise<ReadonlyMap<number, readonly ArticleRef[]>>;
  /** The terms by which articles about one event are found; no entry for one stored by a version that kept none. */
  storyTerms(ids: readonly number[], space: Space): Promise<ReadonlyMap<number, Terms>>;
  /** What each of the articles is about, by a model or by the article's own words; no entry where too few words tell. */
  topics(ids: readonly number[], space: Space): Promise<ReadonlyMap<number, readonly Topic[]>>;
  /** The names of those quoted word for word in each of the articles, most quoted first; no entry for an article that quotes nobody by name. */
  voices(ids: readonly number[], space: Space): Promise<ReadonlyMap<number, readonly string[]>>;
}

/** A quotation offered to the store whose text is not the article's. */
export class NotVerbatimError extends Error {
  override readonly name = 'NotVerbatimError';
}
