import type { BriefStory } from '../briefs/brief.ts';
import type { ArticleSummary } from '../news/article.ts';
import type { StoredDemand, StoredQuote } from '../news/stored.ts';
import type { SearchHit } from '../ports/article-store.ts';
import type { SpeakerActivity } from '../ports/speaker-store.ts';

/** A quote; in a comparison with which of its words were said on the day before it there too, and which were not, each once as it first stands. */
export interface ComparedQuote extends StoredQuote {
  /** Absent where there is no day before it. */
  readonly compared?: { readonly again: readonly string[]; readonly fresh: readonly string[] } | undefined;
}

/** What an answer shows, whole, by kind: for machines, and as the rows of a CSV. A kind that it shows nothing of is left out. */
export interface AnswerData {
  readonly stories?: readonly BriefStory[] | undefined;
  readonly quotes?: readonly ComparedQuote[] | undefined;
  readonly demands?: readonly StoredDemand[] | undefined;
  readonly articles?: readonly ArticleSummary[] | undefined;
  readonly hits?: readonly SearchHit[] | undefined;
  readonly speakers?: readonly SpeakerActivity[] | undefined;
}

/** In the order in which their rows stand. */
export const DATA_KINDS = ['stories', 'quotes', 'demands', 'articles', 'hits', 'speakers'] as const satisfies readonly (keyof AnswerData)[];

/** How many items there are, of all kinds. */
export const countOf = (data: AnswerData = {}): number => DATA_KINDS.reduce((sum, kind) => sum + (data[kind]?.length ?? 0), 0);
