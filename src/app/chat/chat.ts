import type { Asker, Completion, Offered } from '../../core/chat/command.ts';
import type { TypedCall } from '../../core/chat/command-line.ts';
import type { Reply } from '../../core/chat/reply.ts';
import type { Failure } from '../../core/failure.ts';
import type { Store } from '../../core/ports/store.ts';
import type { Space } from '../../core/scope.ts';
import { unexpectedReply } from '../../presentation/wording.ts';
import type { App } from '../app.ts';
import { offered } from './complete.ts';
import { createDispatch } from './dispatch.ts';
import { quotesApart } from './message/thread.ts';
import { QueuePerKey } from './queue-per-key.ts';
import type { Registry } from './registry.ts';

/** What someone asks on a chat platform. */
export interface Question {
  readonly call: TypedCall;
  readonly page: number;
  readonly space: Space;
  readonly asker: Asker;
}

export interface Answered {
  readonly reply: Reply;
  /** What was foreseen to go wrong. */
  readonly failure: Failure | undefined;
  /** Whether anything did. */
  readonly failed: boolean;
}

/** What every chat platform is answered from. `complete` alone throws, what the store throws. */
export interface Chat {
  answer(question: Question): Promise<Answered>;
  /** Whether everyone in the channel sees the answer. Never throws. */
  isShared(question: Omit<Question, 'page'>): Promise<boolean>;
  /** At most 25, nearest first. */
  complete(kind: Completion, typed: string, who: Pick<Question, 'space' | 'asker'>): Promise<readonly Offered[]>;
  /** Quotes and demands behind a message, for its asker alone. */
  inMessage(text: string, asker: Asker): Promise<Reply>;
}

/** Messages that are read at once, one for each asker. */
const MOST_READING = 4;

export function chatOf(app: App, store: Store, registry: Registry): Chat {
  const { allowHosts } = app.config;
  const reading = new Set<string>();
  const turns = new QueuePerKey();
  return {
    async answer({ call, page, space, asker }) {
      let broken = false;
      const unexpected = (error: unknown, id: string): void => {
        broken = true;
        app.logId(error, id);
      };
      await turns.take();
      const places = app.places[asker.platform];
      const dispatch = createDispatch({
        registry,
        store,
        space,
        asker,
        now: () => new Date(),
        allowHosts,
        places,
        correct: app.correct,
        unexpected,
      });
      const { reply, failure } = await dispatch.run(call, page);
      return { reply, failure, failed: failure !== undefined || broken };
    },
    async isShared({ call, space, asker: { platform, channel } }) {
      const command = registry.commands.find(({ name }) => name === call.command);
      if (!command || command.admin || command.personal || channel === undefined) return false;
      try {
        return (await store.settings.audience({ platform, space, channel })) === 'shared';
      } catch (error) {
        app.logId(error);
        return false;
      }
    },
    complete: (kind, typed, { space, asker }) => offered(kind, typed, { store, registry, space, asker }),
    async inMessage(text, { id = '' }) {
      if (reading.has(id) || reading.size >= MOST_READING) return BUSY;
      reading.add(id);
      try {
        return await quotesApart({ text, allowHosts });
      } catch (error) {
        return unexpectedReply(app.logId(error));
      } finally {
        reading.delete(id);
      }
    },
  };
}

const BUSY: Reply = {
  title: 'Other messages are being read',
  blocks: [{ kind: 'text', text: 'Ask again in half a minute.' }],
  audience: 'asker',
};
