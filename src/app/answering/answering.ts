import type { Command } from '../../core/chat/command.ts';
import type { AskedOnDiscord } from '../../platforms/discord/answers.ts';
import type { AskedOnSlack } from '../../platforms/slack/answers.ts';
import type { Config } from '../config.ts';
import type { Monitor } from '../ops/monitor.ts';
import { AnswerProcess } from './answer-process.ts';
import { answeringConfigOf, type Handed } from './messages.ts';

interface AnsweringParts {
  readonly config: Config;
  readonly commands: readonly Command[];
  readonly logError: (error: unknown, id?: string) => unknown;
  /** Absent where nobody monitors the bot. */
  readonly monitor?: Pick<Monitor, 'answered'> | undefined;
}

/** What answers commands elsewhere; each resolves to false where the bot has to. */
export interface Answering {
  discord(asked: AskedOnDiscord): Promise<boolean>;
  slack(asked: AskedOnSlack): Promise<boolean>;
  stop(): Promise<void>;
}

/** Answers in a process of its own, while much is asked, what the store alone answers; undefined for a store in memory, which no other process sees. */
export function answeringOf({ config, commands, logError, monitor }: AnsweringParts): Answering | undefined {
  if (config.location === ':memory:') return undefined;
  const process = new AnswerProcess({ config: answeringConfigOf(config), logError, monitor });
  const readers = new Set(commands.filter(isOfStoreAlone).map(({ name }) => name));
  const answer = async (handed: Handed): Promise<boolean> => readers.has(handed.asked.question.call.command) && process.answer(handed);
  return {
    discord: (asked) => answer({ platform: 'discord', asked }),
    slack: (asked) => answer({ platform: 'slack', asked }),
    stop: () => process.stop(),
  };
}

/** Whether it reads the store, and asks no platform. */
const isOfStoreAlone = ({ reads, needs }: Command): boolean => reads === true && !needs.includes('places') && !needs.includes('correct');
