import type { Editor, Poster, PostOutcome } from '../../core/briefs/destination.ts';
import type { Command } from '../../core/chat/command.ts';
import type { Platform } from '../../core/ports/platform-store.ts';
import type { Chat } from '../chat/chat.ts';
import type { Monitor } from './monitor.ts';

/** The same, with what each command came to told to the monitor. A command that is none of ours counts as `unknown`: names that people make up are no labels. */
export function monitoredChat(chat: Chat, commands: readonly Pick<Command, 'name'>[], monitor: Pick<Monitor, 'answered'>): Chat {
  const known = new Set(commands.map(({ name }) => name));
  return {
    ...chat,
    async answer(question) {
      const began = performance.now();
      const answer = await chat.answer(question);
      const { command } = question.call;
      const outcome = answer.failed ? (answer.failure ? 'refused' : 'failed') : 'answered';
      monitor.answered(
        { platform: question.asker.platform, command: known.has(command) ? command : 'unknown' },
        outcome,
        performance.now() - began,
      );
      return answer;
    },
  };
}

/** The same, with what became of each message told to the monitor. */
export function monitoredPoster(platform: Platform, poster: Poster & Editor, monitor: Monitor): Poster & Editor {
  const timed = async (work: () => Promise<PostOutcome>): Promise<PostOutcome> => {
    const began = performance.now();
    const told = (outcome: Parameters<Monitor['posted']>[1]): void => monitor.posted(platform, outcome, performance.now() - began);
    try {
      const outcome = await work();
      told(outcome.ok ? 'sent' : outcome.problem.kind);
      return outcome;
    } catch (error) {
      told('lost');
      throw error;
    }
  };
  return {
    post: (to, reply, options) => timed(() => poster.post(to, reply, options)),
    find: (to, key) => poster.find(to, key),
    edit: (to, messageIds, reply, options) => timed(() => poster.edit(to, messageIds, reply, options)),
  };
}
