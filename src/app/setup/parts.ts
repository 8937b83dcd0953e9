import type { Destination, Poster } from '../../core/briefs/destination.ts';
import type { Command } from '../../core/chat/command.ts';
import type { SetVariable } from '../config.ts';
import { ExitError, USAGE } from '../exit.ts';
import type { Dialog } from './dialog.ts';

/** What a platform's set-up is given. */
export interface SetupParts {
  readonly dialog: Dialog;
  readonly variables: ReadonlyMap<string, SetVariable>;
  readonly commands: readonly Command[];
  /** Where `.env` is. */
  readonly folder: string;
  readonly unexpected: (error: unknown) => void;
  /** Keeps what was checked, at once: who leaves later need not paste it again. */
  readonly keep: (values: Readonly<Record<string, string>>) => void;
}

/** Where the brief goes, and what posts it there. */
export interface BriefPlace {
  readonly destination: Destination;
  /** As people call it: `#news in Desk`. */
  readonly name: string;
  readonly poster: Poster;
  /** What to do where the bot may not post. */
  readonly permit: string;
}

/** A variable that is set and refused can be asked for again where `.env` holds it; the environment goes before `.env`. */
export function refuseOfEnvironment(name: string, variable: SetVariable, platform: string): void {
  if (variable.where === 'the environment')
    throw new ExitError(
      `${platform} refuses ${name}, which the environment sets: set it anew there, or unset it, and run the set-up again.`,
      USAGE,
    );
}

export const unreachable = (platform: string, error: unknown): string =>
  `${platform} can’t be reached (${error instanceof Error ? error.message : String(error)}).`;
