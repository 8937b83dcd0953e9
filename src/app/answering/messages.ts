import type { Platform } from '../../core/ports/platform-store.ts';
import type { AskedOnDiscord } from '../../platforms/discord/answers.ts';
import type { AskedOnSlack } from '../../platforms/slack/answers.ts';
import type { Config } from '../config.ts';
import type { CopiedError } from '../ops/copied-error.ts';
import type { LogContext } from '../ops/log-context.ts';
import type { AnswerOutcome } from '../ops/monitor.ts';

/** What an answering process is started with: plain data, for it is copied there. Holds a database's password and the archive's key in the open: never log it. */
export interface AnsweringConfig extends Pick<Config, 'location' | 'slackCommandPrefix'> {
  readonly discordApiUrl: string | undefined;
  readonly web: { readonly url: string; readonly secret: string | undefined } | undefined;
}

export const answeringConfigOf = ({ location, slackCommandPrefix, discord, web }: Config): AnsweringConfig => ({
  location,
  slackCommandPrefix,
  discordApiUrl: discord?.apiUrl,
  web: web && { url: web.url, secret: web.secret?.reveal() },
});

/** A command that was acknowledged, and is answered elsewhere. */
export type Handed =
  | { readonly platform: 'discord'; readonly asked: AskedOnDiscord }
  | { readonly platform: 'slack'; readonly asked: AskedOnSlack };

/** What the bot posts to an answering process: first the configuration, then what is to be answered, under numbers of the bot's own. */
export type ToAnswerer =
  | { readonly kind: 'begin'; readonly config: AnsweringConfig }
  | { readonly kind: 'answer'; readonly id: number; readonly handed: Handed };

/** What an answering process posts to the bot. */
export type FromAnswerer =
  /** It has opened the store. */
  | { readonly kind: 'ready' }
  /** The answer was sent, or an error was logged in its place. */
  | { readonly kind: 'done'; readonly id: number }
  /** See `Monitor`. */
  | {
      readonly kind: 'answered';
      readonly question: { readonly platform: Platform; readonly command: string };
      readonly outcome: AnswerOutcome;
      readonly ms: number;
    }
  /** What nobody foresaw, under the id that whoever asked is told. */
  | { readonly kind: 'error'; readonly id: string; readonly error: CopiedError; readonly context: LogContext | undefined }
  /** What ended the process. */
  | { readonly kind: 'broke'; readonly error: CopiedError };
