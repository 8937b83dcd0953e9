import type { REST } from 'discord.js';
import { type Backoff, backoffMs } from '../../core/backoff.ts';
import type { Command } from '../../core/chat/command.ts';
import { MINUTE_MS, SECOND_MS } from '../../text/durations.ts';
import { pause } from '../common/pause.ts';
import { registerCommands } from './register.ts';

/** https://docs.discord.com/developers/interactions/application-commands#registering-a-command: 200 commands are made a day. */
const REGISTERING: Backoff = { firstMs: SECOND_MS, longestMs: 10 * MINUTE_MS, shares: [0.75, 1.25] };

interface RegistrationParts {
  readonly rest: REST;
  readonly guildId?: string | undefined;
  readonly commands: readonly Command[];
  /** Ends the attempts. */
  readonly signal: AbortSignal;
  /** A line for the operator. */
  readonly say: (line: string) => void;
  /** Called when `Registration.problem`, why the commands could not be registered, has changed; also when it is gone. */
  readonly onChange: () => void;
}

/** Registers the commands with Discord, however often it takes. */
export class Registration {
  readonly #parts: RegistrationParts;
  #problem = '';

  constructor(parts: RegistrationParts) {
    this.#parts = parts;
  }

  /** Why people don't have the commands yet, or not as they are now; empty where they do. */
  get problem(): string {
    return this.#problem;
  }

  /** Resolves after the first attempt; the next ones go on behind it, with growing waits, until one holds. */
  async begin(applicationId: string): Promise<void> {
    if (!(await this.#attempt(applicationId))) void this.#goOn(applicationId);
  }

  async #goOn(applicationId: string): Promise<void> {
    const { signal, say } = this.#parts;
    for (let attempt = 1; !signal.aborted; attempt++) {
      await pause(backoffMs(attempt, REGISTERING, Math.random()), signal);
      if (signal.aborted || !(await this.#attempt(applicationId))) continue;
      say('Discord has taken the commands.');
      return;
    }
  }

  async #attempt(applicationId: string): Promise<boolean> {
    const { rest, guildId, commands, signal } = this.#parts;
    try {
      await registerCommands(rest, { applicationId, guildId, commands });
      this.#change('');
      return true;
    } catch (error) {
      if (!signal.aborted) this.#change(`Discord doesn’t take the commands: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }

  #change(problem: string): void {
    if (problem === this.#problem) return;
    this.#problem = problem;
    if (problem !== '') this.#parts.say(`${problem}; trying again.`);
    this.#parts.onChange();
  }
}
