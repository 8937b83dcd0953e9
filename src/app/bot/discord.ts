import type { Store } from '../../core/ports/store.ts';
import { DiscordBot } from '../../platforms/discord/bot.ts';
import type { App } from '../app.ts';
import { chatOf } from '../chat/chat.ts';
import type { Registry } from '../chat/registry.ts';
import { lenient } from './lenient-places.ts';
import type { PlatformReports } from './platform-reports.ts';

/** The bot on Discord over this store: the same commands, each server a space of its own. */
export function discordBot(app: App, store: Store, registry: Registry, reports: PlatformReports): DiscordBot {
  const { discord } = app.config;
  const bot = new DiscordBot({
    token: discord!.token.reveal(),
    apiUrl: discord!.apiUrl,
    guildId: discord!.guildId,
    commands: registry.commands,
    ...chatOf(app, store, registry),
    say: (line) => app.say(line),
    onState: (state, detail) => reports.report('discord', state, detail),
    unexpected: (error) => void app.logId(error),
  });
  app.places.discord = lenient(bot.places, (error) => void app.logId(error));
  return bot;
}
