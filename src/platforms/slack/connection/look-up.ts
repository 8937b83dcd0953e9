import { webApi } from '@slack/bolt';
import { SCOPES } from '../commands/manifest.ts';
import { answeringClient, isRefused } from './clients.ts';
import { QUIET } from './quiet.ts';

export interface Workspace {
  readonly team: string;
  readonly name: string;
  /** The bot's own name there. */
  readonly user: string;
  /** What the app was installed without. */
  readonly missingScopes: readonly string[];
}

export const REFUSED = 'Slack refuses SLACK_BOT_TOKEN';
export const REFUSED_REMEDY = 'copy the Bot User OAuth Token again from https://api.slack.com/apps.';

/** Whose the bot's token is; undefined for one that Slack refuses. Throws where Slack can't be asked. https://docs.slack.dev/reference/methods/auth.test */
export async function workspaceOf(botToken: string, apiUrl: string | undefined): Promise<Workspace | undefined> {
  try {
    const { team_id: team, team: name, user, response_metadata: metadata } = await answeringClient(botToken, apiUrl).auth.test();
    if (team === undefined) return undefined;
    const { scopes } = metadata ?? {};
    return {
      team,
      name: name ?? team,
      user: user ?? 'verbatim',
      missingScopes: scopes ? SCOPES.filter((scope) => !scopes.includes(scope)) : [],
    };
  } catch (error) {
    if (isRefused(error)) return undefined;
    throw error;
  }
}

/** Whether Slack opens a Socket Mode connection for this token. Throws where Slack can't be asked. https://docs.slack.dev/reference/methods/apps.connections.open */
export async function isAppToken(appToken: string, apiUrl: string | undefined): Promise<boolean> {
  const client = new webApi.WebClient(appToken, {
    logger: QUIET,
    timeout: 10_000,
    retryConfig: { retries: 0 },
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  });
  try {
    return (await client.apps.connections.open()).ok;
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError) return false;
    throw error;
  }
}
