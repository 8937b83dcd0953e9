import type { Completion } from '../core/command.ts';
import type { Space, Store } from '../core/store.ts';
import { DiscordBot } from '../platforms/discord/bot.ts';
import type { App } from './app.ts';
import { createDispatch } from './dispatch.ts';
import type { Registry } from './registry.ts';

const MOST_NAMES = 25;

/** The bot on Discord over this store: the same commands, each server a space of its own. */
export function discordBot(app: App, store: Store, registry: Registry): DiscordBot {
  const { discord, allowHosts } = app.config;
  return new DiscordBot({
    token: discord!.token.reveal(),
    apiUrl: discord!.apiUrl,
    guildId: discord!.guildId,
    commands: registry.commands,
    async answer({ call, page, space, asker }) {
      let broken = false;
      const unexpected = (error: unknown, id: string): void => {
        broken = true;
        app.logId(error, id);
      };
      const dispatch = createDispatch({ registry, store, space, asker, now: () => new Date(), allowHosts, unexpected });
      const { reply, failure } = await dispatch.run(call, page);
      return { reply, failed: failure !== undefined || broken };
    },
    complete: (kind, typed, space) => namesFor(kind, typed, { store, registry, space }),
    say: (line) => app.say(line),
    unexpected: (error) => void app.logId(error),
  });
}

/** What an option offers for what was typed so far. */
async function namesFor(
  kind: Completion,
  typed: string,
  { store, registry, space }: { readonly store: Store; readonly registry: Registry; readonly space: Space },
): Promise<readonly string[]> {
  const holding = (names: readonly string[]): string[] =>
    names.filter((name) => name.toLowerCase().includes(typed.trim().toLowerCase())).slice(0, MOST_NAMES);
  switch (kind) {
    case 'speakers':
      return store.completeSpeakers(typed, space, MOST_NAMES);
    case 'briefs':
      return holding(registry.briefs.map(({ id }) => id));
    case 'timezones':
      return holding(Intl.supportedValuesOf('timeZone'));
    case 'sources':
      return holding((await store.sources.list(space, { offset: 0, limit: 100 })).items.map(({ url }) => url));
    case 'articles':
    case 'schedules':
      return [];
  }
}
