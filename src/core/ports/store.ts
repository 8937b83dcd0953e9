import type { Abstract, Topic } from '../news/abstract.ts';
import type { Article, ArticleSummary, SourceArticle } from '../news/article.ts';
import type { DemandStatus } from '../news/demand.ts';
import type { Extraction } from '../news/extraction.ts';
import type { StoredSpeaker } from '../news/speaker.ts';
import type { ArticleRef, DemandEvent, DemandHistory, DismissedDemand, StoredDemand, StoredQuote } from '../news/stored.ts';
import type { Terms } from '../news/story-terms.ts';
import type { Page, Slice, Space } from '../scope.ts';
import type { ModelLedger } from './model-ledger.ts';
import type { PlatformStore } from './platform-store.ts';
import type { RulingStore } from './ruling-store.ts';
import type { ScheduleStore } from './schedule-store.ts';
import type { SettingsStore } from './settings-store.ts';
import type { SlackInstallStore } from './slack-install-store.ts';
import type { SourceItemStore } from './source-item-store.ts';
import type { SourceStore } from './source-store.ts';
import type { SuggestionStore } from './suggestion-store.ts';

export type {
  ArticleRef,
  DemandEvent,
  DemandHistory,
  DemandTelling,
  DismissedDemand,
  StoredDemand,
  StoredQuote,
  StoredResponse,
} from '../news/stored.ts';
export { OPERATOR, type Page, type Slice, type Space } from '../scope.ts';

/** One article as read, with what was worked out of it. */
export interface Reading {
  readonly article: SourceArticle;
  readonly extraction: Extraction;
  readonly space: Space;
  readonly readAt: Date;
  /** What a text is dated by whose source gives no date; when it was read, where this is left out. */
  readonly datedAt?: Date | undefined;
  /** Its source did not have it when it was read the time before: news, however late it comes. */
  readonly arrived?: boolean | undefined;
}

/** `unchanged`: the same text was read before, under this origin or another; `revised`: the origin's text had changed, and the new one stands now. */
export type SaveOutcome = 'added' | 'unchanged' | 'revised';

export interface QuoteFilter {
  readonly space: Space;
  /** Any of these; several where one name stands for all who speak for a body. */
  readonly speakerIds?: readonly number[] | undefined;
  /** Words that must all stand in the quote or in its article's title, in any order. */
  readonly about?: string | undefined;
  /** Published (or, where the source gives no date, read) at this instant or later. */
  readonly since?: Date | undefined;
  /** At this instant or before. */
  readonly until?: Date | undefined;
  /** A part of the publisher, the title or the origin, any case. */
  readonly source?: string | undefined;
  readonly articleId?: number | undefined;
  /** Any of these. */
  readonly articleIds?: readonly number[] | undefined;
  /** The one of its article with this number. */
  readonly number?: number | undefined;
  /** True: only words in quotation marks; false: only what is reported without them. */
  readonly verbatim?: boolean | undefined;
  /** Only quotes whose speaker is known. */
  readonly attributed?: boolean | undefined;
  /** The same words of the same speaker once, where several articles tell them: the first read, the others in `alsoIn`. */
  readonly distinct?: boolean | undefined;
}

export interface DemandFilter {
  readonly space: Space;
  /** Any of these; several where one name stands for all who speak for a body. */
  readonly issuerIds?: readonly number[] | undefined;
  readonly addresseeIds?: readonly number[] | undefined;
  /** Words that must all stand in one telling of it or in that article's title. */
  readonly about?: string | undefined;
  /** Told at this instant or later. */
  readonly since?: Date | undefined;
  readonly until?: Date | undefined;
  /** Any of these. */
  readonly statuses?: readonly DemandStatus[] | undefined;
  /** Only what this article tells, in its words. */
  readonly articleId?: number | undefined;
  /** Only what one of these tells. */
  readonly articleIds?: readonly number[] | undefined;
}

/** Whole articles: newest first, by publication, or by reading where there is none. */
export interface ArticleFilter {
  readonly space: Space;
  readonly since?: Date | undefined;
  readonly until?: Date | undefined;
  /** Any of these. */
  readonly ids?: readonly number[] | undefined;
  /** Words that must all stand in it. */
  readonly about?: string | undefined;
  /** Only those that were first read at this instant or before. */
  readonly readBy?: Date | undefined;
  /** Only those that a source got between these instants, after it had been read before. */
  readonly arrived?: { readonly since: Date; readonly until: Date } | undefined;
  /** One text once, where several articles print it or a version of it: the earliest. */
  readonly distinct?: boolean | undefined;
}

export interface SearchHit {
  readonly article: ArticleRef;
  /** The passage that fits best, at most about 200 characters, with the found words' offsets in it. */
  readonly passage: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** How a name as typed was understood. `exact`: that name or an alias of it; `close`: by a part, a role or with one typo. */
export interface SpeakerMatches {
  readonly matches: readonly StoredSpeaker[];
  readonly how: 'exact' | 'close' | 'none';
  /** Names nearest to what was typed, best first, at most five; for when nothing matches. */
  readonly nearest: readonly string[];
}

export interface StoreStatus {
  readonly location: string;
  readonly schemaVersion: number;
  readonly articles: number;
  readonly revisions: number;
  readonly quotes: number;
  readonly speakers: number;
  readonly demands: number;
  readonly lastReadAt?: Date | undefined;
  readonly bytes: number;
}

/** A line of `export`: the article with all that was worked out of it, enough to restore it. */
export interface ExportedReading {
  readonly version: 1;
  readonly space: Space;
  readonly revision: number;
  readonly readAt: Date;
  readonly article: SourceArticle;
  readonly extraction: Extraction;
}

/**
 * The summary store. Every verbatim span is checked against its article at the door:
 * `save` throws `NotVerbatimError` and stores nothing when one differs.
 */
export interface Store {
  /** Schedules, and what became of them. */
  readonly schedules: ScheduleStore;
  readonly sources: SourceStore;
  readonly sourceItems: SourceItemStore;
  /** What a model costs and has answered. */
  readonly modelLedger: ModelLedger;
  /** Other words for speakers, from a model, until an admin says. */
  readonly suggestions: SuggestionStore;
  /** What admins set. */
  readonly settings: SettingsStore;
  readonly platforms: PlatformStore;
  /** The Slack workspaces that installed the app. */
  readonly slackInstalls: SlackInstallStore;
  /** Who is one and who is two, by an operator's word. */
  readonly rulings: RulingStore;
  /** All or nothing, in one transaction. */
  save(reading: Reading): Promise<{ readonly articleId: number; readonly outcome: SaveOutcome }>;
  /** The article with this text that the space can see, so that it need not be read again. */
  findByContent(contentHash: string, space: Space): Promise<ArticleRef | undefined>;
  /** As it stands, or as a revision of it stood. */
  article(id: number, space: Space, revision?: number): Promise<Article | undefined>;
  /** Whether the space has articles or dismissals of its own: without any it sees what the operator's does. */
  hasOwn(space: Space): Promise<boolean>;
  /** What an article says in short, in its own order; no lines where there is nothing to say. */
  abstract(articleId: number, space: Space): Promise<Abstract>;
  /** Newest first: by publication, or by reading where there is none. */
  articles(filter: ArticleFilter, slice: Slice): Promise<Page<ArticleSummary>>;
  /** For each of the articles the others that print the same text or a version of it, oldest first; none for one that stands alone. */
  nearDuplicates(ids: readonly number[], space: Space): Promise<ReadonlyMap<number, readonly ArticleRef[]>>;
  /** What each of the articles tells by, for finding those about one event; none for one that an older Verbatim stored. */
  storyTerms(ids: readonly number[], space: Space): Promise<ReadonlyMap<number, Terms>>;
  /** What each of the articles is about: by a model's word, or by its own words; none where too few of them tell. */
  topics(ids: readonly number[], space: Space): Promise<ReadonlyMap<number, readonly Topic[]>>;
  /** Who is quoted word for word in each of the articles, those with most quotes first; none for one that quotes nobody with a name. */
  voices(ids: readonly number[], space: Space): Promise<ReadonlyMap<number, readonly string[]>>;
  /** Newest article first, and in the article's order within it. */
  quotes(filter: QuoteFilter, slice: Slice): Promise<Page<StoredQuote>>;
  /** Newest told first, and in the article's order within it; what was dismissed is left out. */
  demands(filter: DemandFilter, slice: Slice): Promise<Page<StoredDemand>>;
  /** A demand by its number, dismissed ones too; undefined where the space sees none. */
  demand(id: number, space: Space): Promise<DemandHistory | undefined>;
  /** What changed at `since` or later, newest first; of what is on display. */
  demandEvents(filter: { readonly space: Space; readonly since: Date }, slice: Slice): Promise<Page<DemandEvent>>;
  /** "Not a demand": off display in the space (the operator's say holds everywhere), for later articles that tell the same too. False where the space sees no such demand. */
  dismissDemand(id: number, space: Space, at: Date): Promise<boolean>;
  /** False where the space had not dismissed it. */
  restoreDemand(id: number, space: Space): Promise<boolean>;
  /** What a space dismissed, newest first; `id` for `restoreDemand`. */
  dismissals(space: Space): Promise<readonly (DismissedDemand & { readonly id: number })[]>;
  /** Every space's, in an order that restores them; for an export. */
  allDismissals(): Promise<readonly DismissedDemand[]>;
  /** Takes one back from an export. False where it was there already. */
  saveDismissal(dismissal: DismissedDemand): Promise<boolean>;
  /** Those with most quotes first. */
  speakers(space: Space, slice: Slice): Promise<Page<StoredSpeaker>>;
  /** Resolves a name as people type it: any case, surname only, alias, role, one typo. */
  findSpeakers(typed: string, space: Space): Promise<SpeakerMatches>;
  /** At most `limit` names for what was typed so far, nearest first. */
  completeSpeakers(prefix: string, space: Space, limit: number): Promise<readonly string[]>;
  search(words: string, space: Space, slice: Slice): Promise<Page<SearchHit>>;
  status(): Promise<StoreStatus>;
  /** A consistent copy in `file`, while others read and write. */
  backup(file: string): Promise<void>;
  /** Oldest revision first, so that importing them in order restores the store. */
  export(): AsyncIterable<ExportedReading>;
  close(): Promise<void>;
}

/** A quotation offered to the store whose text is not the article's. */
export class NotVerbatimError extends Error {
  override readonly name = 'NotVerbatimError';
}
