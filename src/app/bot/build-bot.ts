import type { ArchiveLinks } from '../../core/archive/archive-links.ts';
import type { Correct } from '../../core/briefs/correction.ts';
import type { Editor, Places, Poster } from '../../core/briefs/destination.ts';
import type { Platform, PlatformState } from '../../core/ports/platform-store.ts';
import type { Store } from '../../core/ports/store.ts';
import type { TerminalLook } from '../../platforms/terminal/render.ts';
import { safe } from '../../platforms/terminal/safe.ts';
import { answeringOf } from '../answering/answering.ts';
import { answersAtOnce, chatOf } from '../chat/chat.ts';
import type { Registry } from '../chat/registry.ts';
import type { Config } from '../config.ts';
import type { Monitor } from '../ops/monitor.ts';
import { monitoredChat } from '../ops/monitored.ts';
import { correctEditions } from '../scheduling/correct.ts';
import { adminsTold, type TellAdmins } from './admins.ts';
import { bestEffort } from './best-effort-places.ts';
import { type PerPlatform, platformPosters } from './platform-posters.ts';
import { PlatformReports } from './platform-reports.ts';
import { secondBotNotice } from './second-bot.ts';

export interface BotParts {
  readonly config: Config;
  readonly store: Store;
  readonly registry: Registry;
  /** Prints a text on the operator's terminal, once for each brief that is posted there. */
  readonly print: (text: string) => Promise<void>;
  readonly style: () => TerminalLook;
  /** A line for the operator, apart from what is printed. */
  readonly say: (line: string) => void;
  /** Logs an error that nobody foresaw, under the id if it has one already; gives the id. */
  readonly logError: (error: unknown, id?: string) => string;
  /** What commands and corrections go by. */
  readonly clock: { readonly now: () => Date };
  /** Absent where no archive is served: nothing links to one then. */
  readonly archive?: ArchiveLinks | undefined;
  /** Absent where nobody monitors the bot. */
  readonly ops?: { readonly metrics: Monitor } | undefined;
}

/** What connects to a platform. */
interface Connection {
  /** Resolves to whether it is connected: false for a token that the platform refuses. */
  start(): Promise<boolean>;
  stop(): Promise<void>;
  readonly poster: Poster & Editor;
  readonly places: Places;
}

/** A bot that is built and not started: nothing is connected or posted yet. */
export interface Bot {
  /**
   * Connects to the platforms whose tokens are set. Resolves when none is left: each has refused its token, at the start or later, or could not be
   * started at all. Gives whether there was any.
   */
  connect(): Promise<boolean>;
  disconnect(): Promise<void>;
  /** What posts on each platform, the terminal among them. */
  readonly posters: PerPlatform<Poster & Editor>;
  /** Those whose tokens are set. */
  readonly platforms: readonly Platform[];
  readonly tellAdmins: TellAdmins;
  readonly correct: Correct;
  /** Ends what it began, and writes down that the bot has stopped; to be called before the store is closed. */
  stop(): Promise<void>;
}

/** Builds all that a running bot is made of; what a platform or a model needs is loaded only where it is set. */
export async function buildBot({ config, store, registry, print, style, say, logError, clock, archive, ops }: BotParts): Promise<Bot> {
  const unexpected = (error: unknown): void => void logError(error);
  const reports = new PlatformReports({ states: store.platforms, now: clock.now, unexpected });
  const correct: Correct = (query, options) => correctEditions(query, options, { store, registry, editors: posters, now: clock.now });
  const ownChat = chatOf({
    store,
    registry,
    // Asked for at a command, when every platform is there.
    places: (platform) => places[platform],
    correct,
    archive,
    now: clock.now,
    answersAtOnce: answersAtOnce(config.location),
    logError,
  });
  const chat = ops ? monitoredChat(ownChat, registry.commands, ops.metrics) : ownChat;
  const answering = answeringOf({ config, commands: registry.commands, logError, monitor: ops?.metrics });
  const connections = new Map<Platform, Connection>();
  const [gone, allLost] = [new Set<Platform>(), Promise.withResolvers<void>()];
  const lost = (platform: Platform): void => {
    gone.add(platform);
    if (gone.size === connections.size) allLost.resolve();
  };
  const onState = (platform: Platform, state: PlatformState, detail: string): void => {
    reports.report(platform, state, detail);
    if (state === 'refused') lost(platform);
  };
  const shared = { registry, chat, onState, say, unexpected, calls: store.commandCalls, answering };
  const discord = config.discord && (await import('./discord.ts')).discordBot({ ...shared, config: config.discord });
  const prefix = config.slackCommandPrefix ?? '';
  const slack = config.slack && (await import('./slack.ts')).slackBot({ ...shared, config: config.slack, store, prefix });
  if (discord) connections.set('discord', discord);
  if (slack) connections.set('slack', slack);
  const places: PerPlatform<Places> = {
    ...(discord && { discord: bestEffort(discord.places, unexpected) }),
    ...(slack && { slack: bestEffort(slack.places, unexpected) }),
  };
  const posters = platformPosters({
    own: { ...(discord && { discord: discord.poster }), ...(slack && { slack: slack.poster }) },
    print,
    style,
    articles: store.articles,
    archive,
    monitor: ops?.metrics,
  });
  const tellAdmins = adminsTold({ store, posters, say: (line) => say(safe(line)), unexpected });
  return {
    async connect() {
      const second = connections.has('discord') ? await secondBotNotice(store.platforms, clock.now()) : undefined;
      if (second !== undefined) say(second);
      for (const [platform, connection] of connections)
        connection.start().then((isConnected) => {
          if (!isConnected) lost(platform);
        }, unexpected);
      if (connections.size > 0) await allLost.promise;
      return connections.size > 0;
    },
    async disconnect() {
      await Promise.all([...connections.values()].map((connection) => connection.stop()));
    },
    posters,
    platforms: [...connections.keys()],
    tellAdmins,
    correct,
    async stop() {
      await answering?.stop();
      await reports.stop();
    },
  };
}
