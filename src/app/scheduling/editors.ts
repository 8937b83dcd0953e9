import type { Destination, Editor } from '../../core/briefs/destination.ts';
import type { SlackInstallStore } from '../../core/ports/slack-install-store.ts';
import type { SlackConfig } from '../config/slack.ts';
import type { Config, DiscordConfig } from '../config.ts';

interface EditorsParts {
  readonly config: Pick<Config, 'discord' | 'slack' | 'slackCommandPrefix'>;
  readonly slackInstalls: SlackInstallStore;
  readonly unexpected: (error: unknown) => void;
}

/** What changes editions on the platforms whose tokens are set, without a connection of its own: the bot may run beside it. */
export async function editorsOf({
  config: { discord, slack, slackCommandPrefix = '' },
  slackInstalls,
  unexpected,
}: EditorsParts): Promise<Partial<Record<Destination['platform'], Editor>>> {
  return {
    ...(discord && { discord: await discordEditor(discord, unexpected) }),
    ...(slack && { slack: await slackEditor(slack, slackInstalls, slackCommandPrefix) }),
  };
}

async function discordEditor(discord: DiscordConfig, unexpected: (error: unknown) => void): Promise<Editor> {
  const [{ REST }, { DiscordPoster }] = await Promise.all([import('discord.js'), import('../../platforms/discord/poster.ts')]);
  const rest = new REST(discord.apiUrl === undefined ? {} : { api: discord.apiUrl }).setToken(discord.token.reveal());
  return new DiscordPoster(rest, { unexpected });
}

async function slackEditor({ by, apiUrl }: SlackConfig, slackInstalls: SlackInstallStore, prefix: string): Promise<Editor> {
  const [{ SlackPoster }, { oneWorkspace }, { installedWorkspaces }, { oauthOf }, { typedOnSlack }] = await Promise.all([
    import('../../platforms/slack/poster.ts'),
    import('../../platforms/slack/connection/workspaces.ts'),
    import('../../platforms/slack/connection/oauth.ts'),
    import('../bot/slack-oauth.ts'),
    import('../../platforms/slack/commands/slash-names.ts'),
  ]);
  const options = { typedName: typedOnSlack(prefix) };
  if ('oauth' in by) return new SlackPoster(installedWorkspaces(oauthOf(by.oauth, slackInstalls).tokens, apiUrl), options);
  return new SlackPoster(oneWorkspace(by.botToken.reveal(), apiUrl), options);
}
