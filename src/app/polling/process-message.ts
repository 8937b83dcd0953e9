import type { Source } from '../../core/ports/source-store.ts';
import type { Space } from '../../core/scope.ts';
import { storeFileOf } from '../config/store-location.ts';
import type { WorkerConfig } from '../config/worker.ts';
import type { CopiedError } from '../ops/copied-error.ts';
import type { LogContext } from '../ops/log-context.ts';
import type { PollCounts } from '../ops/monitor.ts';

/** Whether a polling process that has nothing to do goes on: work on a server is shared with other processes, which may give it some. */
export const staysFor = ({ location }: Pick<WorkerConfig, 'location'>): boolean => storeFileOf(location) === undefined;

/** What the bot posts to a polling process: what to begin with, then that it should end, or remove what is too old. */
export type BotMessage = WorkerConfig | 'stop' | 'remove';

/** The way to the bot. */
export interface BotPort {
  post(message: ProcessMessage): void;
  /** Lets the process end. */
  close(): void;
}

/** What a polling process posts to the bot. */
export type ProcessMessage =
  /** Every few seconds, so that a process which is stuck is known by its silence. */
  | { readonly kind: 'alive' }
  /** `sentence`: for the space's admins. */
  | { readonly kind: 'notice'; readonly space: Space; readonly sentence: string; readonly context?: LogContext | undefined }
  /** What nobody foresaw; `broke`: it ended the process. */
  | { readonly kind: 'error' | 'broke'; readonly error: CopiedError; readonly context?: LogContext | undefined }
  /** What a round of polling came to. */
  | { readonly kind: 'polled'; readonly counts: PollCounts }
  /** All that was too old has been removed, so many articles. */
  | { readonly kind: 'removed'; readonly articles: number }
  /** See `PollProgress`. */
  | { readonly kind: 'claimed'; readonly source: Source; readonly until: Date }
  | { readonly kind: 'begins'; readonly id: number; readonly url: string }
  | { readonly kind: 'settled'; readonly id: number };
