import type { Abstract, Topic } from '../news/abstract.ts';
import type { ArticleRef, DemandEvent, StoredDemand, StoredQuote } from '../news/stored.ts';

export const SECTIONS = ['stories', 'demands', 'quotes'] as const;
export type Section = (typeof SECTIONS)[number];

/** `short` fits one message: stories of a headline and a sentence. `full` has all sections at length. */
export const BRIEF_FORMS = ['short', 'full'] as const;
export type BriefForm = (typeof BRIEF_FORMS)[number];

/** An edition, as data: one file under `briefs/`, by `defineBrief`. */
export interface BriefDefinition {
  /** Lower-case letters, digits and hyphens; what `/brief <name>` takes. */
  readonly id: string;
  readonly title: string;
  /** A cron expression of five fields, in `timezone`. */
  readonly schedule: string;
  /** An IANA time zone. */
  readonly timezone: string;
  readonly sections: readonly Section[];
  /** `short` where it is left out. */
  readonly form?: BriefForm;
  /** How far back an edition looks, in hours. */
  readonly windowHours: number;
  readonly maxStories: number;
  readonly maxQuotes: number;
  readonly maxDemands: number;
  /** Without one, everything. Of several kinds given, each has to fit. */
  readonly filter?: BriefFilter;
  /** Whether an edition with nothing new says so (the default) or is not posted. */
  readonly whenEmpty?: 'say' | 'skip';
}

/** Each is a list of which one has to fit. */
export interface BriefFilter {
  /** A part of the publisher, the title or the address, any case. */
  readonly sources?: readonly string[] | undefined;
  /** Names as people type them. */
  readonly speakers?: readonly string[] | undefined;
  /** Words or phrases of the article. */
  readonly words?: readonly string[] | undefined;
  /** By a model's word where one read the article, by its own words otherwise. */
  readonly topics?: readonly Topic[] | undefined;
  /** Leaves out opinion. */
  readonly withoutOpinion?: boolean | undefined;
  /** BCP 47 primary subtags, such as `en`; an article whose language can't be told counts as English. */
  readonly languages?: readonly string[] | undefined;
}

/** What a schedule asks of its editions, before what the brief's own file says. */
export interface EditionChoices {
  readonly form?: BriefForm | undefined;
  /** Beside the brief's own filter: of both, each kind has to fit; a kind that both name is the schedule's. */
  readonly filter?: BriefFilter | undefined;
}

/** A brief as one schedule wants it. */
export const chosenBrief = (brief: BriefDefinition, { form, filter }: EditionChoices = {}): BriefDefinition => ({
  ...brief,
  ...(form && { form }),
  ...(filter && { filter: { ...brief.filter, ...filter } }),
});

export const defineBrief = <const B extends BriefDefinition>(brief: B): B => brief;

/** What has changed about a story since an edition told of it. */
export interface StoryUpdate {
  /** When the last edition that told of it was due. */
  readonly since: Date;
  /** Who is quoted in it now and wasn't before, those with most quotes first. */
  readonly newVoices: readonly string[];
}

/** One story of an edition: an article, or several about one event. */
export interface BriefStory {
  /** The one that tells most. */
  readonly article: ArticleRef;
  /** The others, one an outlet. */
  readonly others: readonly ArticleRef[];
  /** All of them, those of the same outlets too: none is news in the next edition. */
  readonly articleIds: readonly number[];
  /** Present where an earlier edition of the channel told of it; these articles, and the abstract, are what is new. */
  readonly goesOn?: StoryUpdate | undefined;
  readonly abstract: Abstract;
}

/** An edition as composed: what is in it, before it is worded. */
export interface Brief {
  readonly definition: BriefDefinition;
  readonly composedAt: Date;
  /** When the channel's last edition was due; absent where there was none, or no channel. */
  readonly lastAt?: Date | undefined;
  readonly stories: readonly BriefStory[];
  readonly demands: readonly StoredDemand[];
  /** What has become, inside the window, of demands that were known before it or told in an earlier edition; by the demand's number. */
  readonly changes: ReadonlyMap<number, DemandEvent>;
  readonly quotes: readonly StoredQuote[];
  /** The model's budget ran out on one of the days that the edition looks at. */
  readonly overBudget?: boolean | undefined;
}
