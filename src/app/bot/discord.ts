import type { CommandCallStore } from '../../core/ports/command-call-store.ts';
import type { Platform, PlatformState } from '../../core/ports/platform-store.ts';
import { DiscordBot } from '../../platforms/discord/bot.ts';
import type { Answering } from '../answering/answering.ts';
import type { Chat } from '../chat/chat.ts';
import type { Registry } from '../chat/registry.ts';
import type { DiscordConfig } from '../config.ts';

/** What the bots of both platforms are built from. */
export interface PlatformBotParts<C> {
  readonly config: C;
  readonly registry: Registry;
  readonly chat: Chat;
  readonly onState: (platform: Platform, state: PlatformState, detail: string) => void;
  /** A line for the operator. */
  readonly say: (line: string) => void;
  readonly unexpected: (error: unknown) => void;
  /** Keeps the calls of buttons that are too long for their platform. */
  readonly calls: CommandCallStore;
  /** Absent where the bot alone answers. */
  readonly answering?: Answering | undefined;
}

/** The bot on Discord: the same commands, each server a space of its own. */
export function discordBot({
  config,
  registry,
  chat,
  onState,
  say,
  unexpected,
  calls,
  answering,
}: PlatformBotParts<DiscordConfig>): DiscordBot {
  return new DiscordBot({
    token: config.token.reveal(),
    apiUrl: config.apiUrl,
    guildId: config.guildId,
    commands: registry.commands,
    ...chat,
    say,
    onState: (state, detail) => onState('discord', state, detail),
    unexpected,
    calls,
    elsewhere: answering?.discord,
  });
}
