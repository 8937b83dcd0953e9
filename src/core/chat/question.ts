import type { Failure } from '../failure.ts';
import type { Space } from '../scope.ts';
import type { Asker } from './command.ts';
import type { TypedCall } from './command-line.ts';
import type { Reply } from './reply.ts';

/** What someone asks on a platform. */
export interface Question {
  readonly call: TypedCall;
  /** From 1. */
  readonly page: number;
  readonly space: Space;
  readonly asker: Asker;
}

export interface Answer {
  readonly reply: Reply;
  /** The failure that `reply` words; absent where the command succeeded, and where an error was thrown. */
  readonly failure: Failure | undefined;
  /** Whether there is a failure, or an error that no command foresees was thrown: `reply` then names its id in the log. */
  readonly failed: boolean;
}

/** A file to be sent along, as text in UTF-8. */
export interface TextFile {
  readonly name: string;
  readonly content: string;
}

/** An answer as a CSV. `reply` says how many rows it has, or why there is none. */
export interface CsvAnswer extends Answer {
  readonly file?: TextFile | undefined;
}
