import type { ArchiveLinks } from '../../core/archive/archive-links.ts';
import type { Correct } from '../../core/briefs/correction.ts';
import type { Places } from '../../core/briefs/destination.ts';
import type { Asker, Command, CommandStore, Completion, Offered } from '../../core/chat/command.ts';
import type { Answer, CsvAnswer, Question } from '../../core/chat/question.ts';
import type { Reply } from '../../core/chat/reply.ts';
import type { Platform } from '../../core/ports/platform-store.ts';
import { unexpectedReply } from '../../presentation/notices/failures.ts';
import { isServer } from '../config/store-location.ts';
import { withinRequest } from '../ops/log-context.ts';
import { offered } from './complete.ts';
import { csvOf } from './csv-answer.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { KnownAudiences } from './known-audiences.ts';
import { quotesApart } from './message/thread.ts';
import type { Registry } from './registry.ts';
import { TurnQueue } from './turn-queue.ts';
import { yieldingStore } from './yielding-store.ts';

/** What every chat platform is answered from. `complete` alone throws, what the store throws. */
export interface Chat {
  answer(question: Question): Promise<Answer>;
  /** The answer as a CSV, over all its pages. Never throws. */
  csv(question: Omit<Question, 'page'>): Promise<CsvAnswer>;
  /** Whether everyone in the channel sees the answer. Never throws. */
  isShared(question: Omit<Question, 'page'>): Promise<boolean>;
  /** At most 25, nearest first. */
  complete(kind: Completion, typed: string, who: Pick<Question, 'space' | 'asker'>): Promise<readonly Offered[]>;
  /** Quotes and demands behind a message, for its asker alone. */
  inMessage(text: string, asker: Asker): Promise<Reply>;
}

/** The connections that a store on a server has where nothing else is set. */
const AT_ONCE_ON_SERVER = 8;

/** As many as the store can work on: a file's works within the call. */
export const answersAtOnce = (location: string): number => (isServer(location) ? AT_ONCE_ON_SERVER : 1);

/** Messages that are read at once, one for each asker. */
const MOST_READING = 4;

export interface ChatParts {
  readonly store: CommandStore;
  readonly registry: Registry;
  /** The channels of a platform; undefined where the bot isn't on it. */
  readonly places: (platform: Platform) => Places | undefined;
  /** Absent where nothing is connected. */
  readonly correct?: Correct | undefined;
  /** Absent where no archive is served. */
  readonly archive?: ArchiveLinks | undefined;
  /** What commands go by; this process's own clock where it is left out. */
  readonly now?: (() => Date) | undefined;
  /** How many answers are worked out at once; one where it is left out. More are for a store on a server, which answers meanwhile. */
  readonly answersAtOnce?: number | undefined;
  /** Logs an error that no command foresees, under the id if it has one already; gives the id. */
  readonly logError: (error: unknown, id?: string) => string;
}

/** Nobody who asks on a platform is the operator: nothing inside the network is read for them. */
export function chatOf({ store, registry, places, correct, archive, now = () => new Date(), answersAtOnce, logError }: ChatParts): Chat {
  const reading = new Set<string>();
  const turns = new TurnQueue(answersAtOnce);
  const yielding = yieldingStore(store);
  const audiences = new KnownAudiences(store.settings);
  const dispatchFor = ({ space, asker }: Pick<Question, 'space' | 'asker'>): Dispatch =>
    createDispatch({
      registry,
      store: yielding,
      space,
      asker,
      now,
      places: places(asker.platform),
      correct,
      archive,
      unexpected: logError,
    });
  const definitionOf = ({ call }: Pick<Question, 'call'>): Command | undefined =>
    registry.commands.find(({ name }) => name === call.command);
  // What somebody made up is no command's name, and may be anything.
  const aboutOf = ({ call, asker }: Pick<Question, 'call' | 'asker'>) => ({
    platform: asker.platform,
    command: definitionOf({ call })?.name ?? 'unknown',
  });
  return {
    async answer({ call, page, ...who }) {
      const answer = await withinRequest(aboutOf({ call, ...who }), () => turns.run(() => dispatchFor(who).run(call, page)));
      if (!definitionOf({ call })?.reads) audiences.forget();
      return answer;
    },
    csv: ({ call, ...who }) =>
      withinRequest(aboutOf({ call, ...who }), () =>
        csvOf(call, { read: (one, page) => turns.run(() => dispatchFor(who).read(one, page)), archive: archive?.url }),
      ),
    async isShared({ call, space, asker: { platform, channel } }) {
      const command = definitionOf({ call });
      if (!command || command.admin || command.personal || channel === undefined) return false;
      try {
        return await audiences.isShared({ platform, space, channel });
      } catch (error) {
        logError(error);
        return false;
      }
    },
    complete: (kind, typed, { space, asker }) => offered(kind, typed, { store, registry, space, asker }),
    async inMessage(text, { id = '' }) {
      if (reading.has(id) || reading.size >= MOST_READING) return BUSY;
      reading.add(id);
      try {
        return await quotesApart({ text });
      } catch (error) {
        return unexpectedReply(logError(error));
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
