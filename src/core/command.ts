import type { BriefDefinition } from './brief.ts';
import type { FailureCode, FailureOf, Result } from './failure.ts';
import type { Reply } from './reply.ts';
import type { Space, Store } from './store.ts';

interface OptionBase {
  readonly description: string;
  readonly required?: boolean;
}

/** A word or a name; `complete` says what to offer while it is typed. */
export interface StringOption extends OptionBase {
  readonly type: 'string';
  readonly complete?: 'speakers' | 'briefs' | 'articles';
  /** The only words that it takes, in lower case; given to the command so, however they were typed. */
  readonly choices?: readonly string[];
}
export interface IntegerOption extends OptionBase {
  readonly type: 'integer';
  readonly min?: number;
  readonly max?: number;
}
/** `2d`, `3 hours`, `yesterday`, `monday`, `2026-11-20`: parsed to an instant before the command sees it. */
export interface SinceOption extends OptionBase {
  readonly type: 'since';
}

export type CommandOption = StringOption | IntegerOption | SinceOption;
export type CommandOptions = Readonly<Record<string, CommandOption>>;

type ValueOf<O extends CommandOption> = O['type'] extends 'string' ? string : O['type'] extends 'integer' ? number : Date;

/** The parsed options of a command: required ones are always there. */
export type ValuesOf<O extends CommandOptions> = {
  readonly [K in keyof O]: O[K] extends { required: true } ? ValueOf<O[K]> : ValueOf<O[K]> | undefined;
};

/** What a command is given besides its options. */
export interface CommandContext {
  readonly store: Store;
  readonly space: Space;
  readonly now: Date;
  /** From 1. */
  readonly page: number;
  /** The options as they were typed, for buttons and pages that run the command again. */
  readonly typed: Readonly<Record<string, string>>;
  readonly commands: readonly Command[];
  readonly briefs: readonly BriefDefinition[];
  /** An edition as it would be posted now. */
  composeBrief(brief: BriefDefinition): Promise<Reply>;
}

/** One slash command, as every platform sees it. */
export interface Command<O extends CommandOptions = CommandOptions, C extends FailureCode = FailureCode> {
  readonly name: string;
  /** At most 100 characters (Discord) and 2,000 (Slack). */
  readonly description: string;
  readonly options: O;
  /** The failures that `run` may answer with. */
  readonly fails: readonly C[];
  /** One line a person could type. */
  readonly example: string;
  run(options: ValuesOf<O>, context: CommandContext): Promise<Result<Reply, FailureOf<C>>>;
}

/** Declares a command: option types are inferred, and a failure code that `fails` doesn't list is a type error. */
export function defineCommand<const O extends CommandOptions, const C extends FailureCode>(command: Command<O, C>): Command {
  return command as unknown as Command;
}
