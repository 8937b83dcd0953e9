import type { Destination, Editor } from '../../core/briefs/destination.ts';
import type { SlackInstallStore } from '../../core/ports/slack-install-store.ts';
import type { SlackConfig } from '../config/slack.ts';
import type { Config, DiscordConfig } from '../config.ts';

interface EditorsParts {
  readonly config: Pick<Config, 'discord' | 'slack'>;
  readonly slackInstalls: SlackInstallStore;
  readonly unexpected: (error: unknown) => void;
}

/** What changes editions on the platforms whose tokens are set, without a connection of its own: the bot may run beside it. */
export async function editorsOf({
  config: { discord, slack },
  slackInstalls,
  unexpected,
}: EditorsParts): Promise<Partial<Record<Destination['platform'], Editor>>> {
  return {
    ...(discord && { discord: await discordEditor(discord, unexpected) }),
    ...(slack && { slack: await slackEditor(slack, slackInstalls) }),
  };
}

async function discordEditor(discord: DiscordConfig, unexpected: (error: unknown) => void): Promise<Editor> {
  const [{ REST }, { DiscordPoster }] = await Promise.all([import('discord.js'), import('../../platforms/discord/poster.ts')]);
  const rest = new REST(discord.apiUrl === undefined ? {} : { api: discord.apiUrl }).setToken(discord.token.reveal());
  return new DiscordPoster(rest, () => undefined, unexpected);
}

async function slackEditor({ by, apiUrl }: SlackConfig, slackInstalls: SlackInstallStore): Promise<Editor> {
  const [{ SlackPoster }, { answeringClient, postingClient }, { installedWorkspaces }, { oauthOf }] = await Promise.all([
    import('../../platforms/slack/poster.ts'),
    import('../../platforms/slack/connection/clients.ts'),
    import('../../platforms/slack/connection/oauth.ts'),
    import('../bot/slack-oauth.ts'),
  ]);
  if ('oauth' in by) return new SlackPoster(installedWorkspaces(oauthOf(by.oauth, slackInstalls).tokens, apiUrl));
  const token = by.botToken.reveal();
  const clients = { answering: answeringClient(token, apiUrl), posting: postingClient(token, apiUrl) };
  return new SlackPoster({ clients: async () => clients });
}
