import type { SentEdition, SentQuery } from '../ports/schedule-store.ts';

export interface CorrectOptions {
  /** The editor's words. With them an edition is corrected though nothing in it has changed. */
  readonly note: string;
  /** Says what would change, and changes nothing. */
  readonly dryRun?: boolean | undefined;
}

/** Composes sent editions again and edits their messages. An edition that can't be corrected doesn't keep the others from it. */
export type Correct = (query: SentQuery, options: CorrectOptions) => Promise<readonly CorrectionOutcome[]>;

/** What came of correcting one edition. */
export interface CorrectionOutcome {
  readonly sent: SentEdition;
  readonly state: 'corrected' | 'unchanged' | 'would_change' | 'empty' | 'no_brief' | 'failed';
  /** Of a failure. */
  readonly detail?: string | undefined;
}
