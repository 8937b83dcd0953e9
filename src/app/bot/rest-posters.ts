import type { Editor, Poster } from '../../core/briefs/destination.ts';
import type { SlackInstallStore } from '../../core/ports/access/slack-install-store.ts';
import type { SlackConfig } from '../config/slack.ts';
import type { Config, DiscordConfig } from '../config.ts';
import type { PerPlatform } from './platform-posters.ts';

interface RestPostersParts {
  readonly config: Pick<Config, 'discord' | 'slack' | 'slackCommandPrefix'>;
  readonly slackInstalls: SlackInstallStore;
  readonly unexpected: (error: unknown) => void;
}

/** What posts, and changes what was posted, on the platforms whose tokens are set, by requests alone: the bot's connection is another process's. */
export async function restPosters({
  config: { discord, slack, slackCommandPrefix = '' },
  slackInstalls,
  unexpected,
}: RestPostersParts): Promise<PerPlatform<Poster & Editor>> {
  return {
    ...(discord && { discord: await discordPoster(discord, unexpected) }),
    ...(slack && { slack: await slackPoster(slack, slackInstalls, slackCommandPrefix) }),
  };
}

async function discordPoster({ token, apiUrl }: DiscordConfig, unexpected: (error: unknown) => void): Promise<Poster & Editor> {
  const [{ REST }, { DiscordPoster }, { identityOf }] = await Promise.all([
    import('discord.js'),
    import('../../platforms/discord/poster.ts'),
    import('../../platforms/discord/look-up.ts'),
  ]);
  const options = apiUrl === undefined ? {} : { api: apiUrl };
  const rest = new REST(options).setToken(token.reveal());
  const once = new REST({ ...options, retries: 0 }).setToken(token.reveal());
  let known: string | undefined;
  const self = async (): Promise<string | undefined> => {
    known ??= (await identityOf(rest))?.userId;
    return known;
  };
  return new DiscordPoster(rest, { unexpected, once, self });
}

async function slackPoster({ by, apiUrl }: SlackConfig, slackInstalls: SlackInstallStore, prefix: string): Promise<Poster & Editor> {
  const [{ SlackPoster }, { oneWorkspace }, { installedWorkspaces }, { oauthOf }, { typedOnSlack }] = await Promise.all([
    import('../../platforms/slack/poster.ts'),
    import('../../platforms/slack/connection/workspaces.ts'),
    import('../../platforms/slack/connection/oauth.ts'),
    import('./slack-oauth.ts'),
    import('../../platforms/slack/commands/slash-names.ts'),
  ]);
  const options = { typedName: typedOnSlack(prefix) };
  if ('oauth' in by) return new SlackPoster(installedWorkspaces(oauthOf(by.oauth, slackInstalls).tokens, apiUrl), options);
  return new SlackPoster(oneWorkspace(by.botToken.reveal(), apiUrl), options);
}
