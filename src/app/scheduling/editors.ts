import type { Destination, Editor } from '../../core/briefs/destination.ts';
import { TerminalPoster } from '../../platforms/terminal/poster.ts';
import type { App } from '../app.ts';
import { terminalStyleOf } from '../cli/terminal-style.ts';

/** What changes editions on the platforms whose tokens are set, without a connection of its own: the bot may run beside it. */
export async function editorsOf(app: App): Promise<Partial<Record<Destination['platform'], Editor>>> {
  const terminal = new TerminalPoster(
    (text) => app.print(text),
    () => terminalStyleOf(app.process),
  );
  return { terminal, ...(await discordEditor(app)), ...(await slackEditor(app)) };
}

async function discordEditor(app: App): Promise<{ discord?: Editor }> {
  const { discord } = app.config;
  if (!discord) return {};
  const [{ REST }, { DiscordPoster }] = await Promise.all([import('discord.js'), import('../../platforms/discord/poster.ts')]);
  const rest = new REST(discord.apiUrl === undefined ? {} : { api: discord.apiUrl }).setToken(discord.token.reveal());
  return {
    discord: new DiscordPoster(
      rest,
      () => undefined,
      (error) => void app.logId(error),
    ),
  };
}

async function slackEditor(app: App): Promise<{ slack?: Editor }> {
  const { slack } = app.config;
  if (!slack) return {};
  const { by, apiUrl } = slack;
  const [{ SlackPoster }, { answeringClient, postingClient }, { installedWorkspaces }, { oauthOf }] = await Promise.all([
    import('../../platforms/slack/poster.ts'),
    import('../../platforms/slack/connection/clients.ts'),
    import('../../platforms/slack/connection/oauth.ts'),
    import('../bot/slack-oauth.ts'),
  ]);
  if ('oauth' in by)
    return { slack: new SlackPoster(installedWorkspaces(oauthOf(by.oauth, (await app.store()).slackInstalls).tokens, apiUrl)) };
  const token = by.botToken.reveal();
  const clients = { answering: answeringClient(token, apiUrl), posting: postingClient(token, apiUrl) };
  return { slack: new SlackPoster({ clients: async () => clients }) };
}
