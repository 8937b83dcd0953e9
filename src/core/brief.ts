import type { ArticleRef, StoredDemand, StoredQuote } from './store.ts';

export const SECTIONS = ['stories', 'demands', 'quotes'] as const;
export type Section = (typeof SECTIONS)[number];

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
  /** How far back an edition looks, in hours. */
  readonly windowHours: number;
  readonly maxStories: number;
  readonly maxQuotes: number;
  readonly maxDemands: number;
}

export const defineBrief = <const B extends BriefDefinition>(brief: B): B => brief;

/** One story of an edition: an article, or several about one event. */
export interface BriefStory {
  readonly article: ArticleRef;
  readonly summary: readonly string[];
}

/** An edition as composed: what is in it, before it is worded. */
export interface Brief {
  readonly definition: BriefDefinition;
  readonly composedAt: Date;
  readonly stories: readonly BriefStory[];
  readonly demands: readonly StoredDemand[];
  readonly quotes: readonly StoredQuote[];
}
