import type { PostProblem } from '../../core/briefs/destination.ts';
import type { Platform } from '../../core/ports/platform-store.ts';

/** `refused`: by a failure that the command foresees, such as a name that nobody bears; `failed`: by an error that none does. */
export type AnswerOutcome = 'answered' | 'refused' | 'failed';

/** What became of a message; `lost`: the platform did not answer. */
export type PostResult = 'sent' | 'lost' | PostProblem['kind'];

/** Of some sources that were polled: how many had something new or another problem, and what was stored of them. */
export interface PollCounts {
  readonly changed: number;
  readonly unchanged: number;
  readonly failed: number;
  /** Articles. */
  readonly added: number;
  readonly revised: number;
}

/** What is told of what a bot does, as it does it. Never throws. */
export interface Monitor {
  answered(question: { readonly platform: Platform; readonly command: string }, outcome: AnswerOutcome, ms: number): void;
  posted(platform: Platform, outcome: PostResult, ms: number): void;
  polled(counts: PollCounts): void;
  /** Articles that were removed because they were too old. */
  removed(articles: number): void;
  /** Something that nobody foresaw. */
  failed(): void;
}
