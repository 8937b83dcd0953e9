import type { Store } from '../core/store.ts';
import { DiscordBot } from '../platforms/discord/bot.ts';
import type { App } from './app.ts';
import { chatOf } from './chat.ts';
import type { Registry } from './registry.ts';

/** The bot on Discord over this store: the same commands, each server a space of its own. */
export function discordBot(app: App, store: Store, registry: Registry): DiscordBot {
  const { discord } = app.config;
  return new DiscordBot({
    token: discord!.token.reveal(),
    apiUrl: discord!.apiUrl,
    guildId: discord!.guildId,
    commands: registry.commands,
    ...chatOf(app, store, registry),
    say: (line) => app.say(line),
    unexpected: (error) => void app.logId(error),
  });
}
