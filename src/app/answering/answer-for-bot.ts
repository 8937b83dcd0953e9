import os from 'node:os';
import { MINUTE_MS } from '../../text/durations.ts';
import { answersAtOnce, chatOf } from '../chat/chat.ts';
import { loadRegistry } from '../chat/registry.ts';
import { Secret } from '../config/secret.ts';
import { StoreClock } from '../jobs/store-clock.ts';
import { copied } from '../ops/copied-error.ts';
import { logContext } from '../ops/log-context.ts';
import { monitoredChat } from '../ops/monitored.ts';
import { CODE_ROOT } from '../package.ts';
import { newErrorId } from '../report.ts';
import { archiveSessionsOf } from '../web/sessions.ts';
import type { AnsweringConfig, FromAnswerer, Handed, ToAnswerer } from './messages.ts';
import { senderOf } from './sender.ts';

/** Acknowledgements go first, then answers, then whoever reads news: between the bot's and the polling process's (https://nodejs.org/api/os.html#ossetprioritypid-priority). */
const BELOW_BOT = os.constants.priority.PRIORITY_BELOW_NORMAL / 2;

/** Makes this process, which the bot forked, one that answers what the bot hands it; it never outlives the bot. An error that nobody caught is told to the bot, and ends the process with status 1. */
export function answerForBot(process: NodeJS.Process): void {
  os.setPriority(Math.min(os.constants.priority.PRIORITY_LOW, os.getPriority() + BELOW_BOT));
  // The end of the terminal or of the service is the bot's to say.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  process.on('disconnect', () => process.exit());
  const post = (message: FromAnswerer, sent?: () => void): void => void process.send?.(message, undefined, undefined, sent);
  const broke = (error: unknown): void => post({ kind: 'broke', error: copied(error) }, () => process.exit(1));
  process.on('uncaughtException', broke);
  const answering = Promise.withResolvers<(handed: Handed) => Promise<void>>();
  answering.promise.then(() => post({ kind: 'ready' }), broke);
  process.on('message', (message: ToAnswerer) => {
    if (message.kind === 'begin') answering.resolve(answersFrom(message.config, post));
    else
      answering.promise
        .then((answer) => answer(message.handed))
        .then(() => post({ kind: 'done', id: message.id }))
        .catch(() => undefined);
  });
}

/** Opens the store; gives what answers from it, which never throws. Throws `StoreError`. */
async function answersFrom(config: AnsweringConfig, post: (message: FromAnswerer) => void): Promise<(handed: Handed) => Promise<void>> {
  const logError = (error: unknown, id: string = newErrorId()): string => {
    post({ kind: 'error', id, error: copied(error), context: logContext() });
    return id;
  };
  const unexpected = (error: unknown): void => void logError(error);
  const { openStore } = await import('../../store/open.ts');
  const [store, { commands, briefs }] = await Promise.all([openStore(config.location), loadRegistry(CODE_ROOT)]);
  const clock = new StoreClock(store);
  await clock.look();
  setInterval(() => void clock.look().catch(unexpected), MINUTE_MS);
  const web = config.web && { url: config.web.url, secret: config.web.secret === undefined ? undefined : new Secret(config.web.secret) };
  const archive = web && (await archiveSessionsOf({ web }, store));
  const ownChat = chatOf({
    store,
    registry: { commands, briefs },
    places: () => undefined,
    archive,
    now: clock.now,
    answersAtOnce: answersAtOnce(config.location),
    logError,
  });
  const chat = monitoredChat(ownChat, commands, { answered: (question, outcome, ms) => post({ kind: 'answered', question, outcome, ms }) });
  const answer = senderOf(config, { commands, answer: chat.answer, isShared: chat.isShared, calls: store.commandCalls, unexpected });
  return async (handed) => {
    try {
      await answer(handed);
    } catch (error) {
      unexpected(error);
    }
  };
}
