import type { ModelSettings } from '../../llm/settings.ts';
import type { SlackConfig } from '../config/slack.ts';
import { isServer } from '../config/store-location.ts';
import type { Config, DiscordConfig } from '../config.ts';
import { runnable } from '../package.ts';
import { type Check, fine, note, wrong } from './check.ts';

const LONGEST_WAIT_MS = 10_000;

/** Asks each platform and the model's server whether it takes the token that is set; says where none is. Shows no token. */
export async function checkTokens({ location, discord, slack, model }: Config): Promise<Check[]> {
  if (!discord && !slack) return [noPlatform(location), ...(model ? await checkModel(model) : [])];
  const checks = await Promise.all([
    discord ? checkDiscord(discord) : [note('tokens', 'DISCORD_TOKEN is not set: the bot is not on Discord')],
    slack ? checkSlack(slack) : [note('tokens', 'SLACK_BOT_TOKEN is not set: the bot is not on Slack')],
    model ? checkModel(model) : [],
  ]);
  return checks.flat();
}

const noPlatform = (location: string): Check =>
  isServer(location)
    ? note(
        'tokens',
        'neither DISCORD_TOKEN nor SLACK_BOT_TOKEN is set: a gateway would not start here, a worker would post nothing there',
        'Set them for the gateway and the workers; the archive needs none.',
      )
    : note(
        'tokens',
        'neither DISCORD_TOKEN nor SLACK_BOT_TOKEN is set: the bot answers in this terminal alone',
        `To bring it onto Discord or Slack: ${runnable('setup')}`,
      );

interface TokenQuestion {
  readonly name: string;
  /** Who takes it. */
  readonly by: string;
  /** What the token is for, in words; undefined where it is refused. Throws where nobody answers. */
  readonly ask: () => Promise<string | undefined>;
  /** What to do where it is refused. */
  readonly todo: string;
}

async function checkToken({ name, by, ask, todo }: TokenQuestion): Promise<Check> {
  try {
    const says = await ask();
    return says === undefined ? wrong('tokens', `${by} refuses ${name}`, todo) : fine('tokens', `${by} takes ${name}: ${says}`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return wrong(
      'tokens',
      `${by} can’t be asked about ${name} (${why})`,
      'See to the connection of this machine, then run the doctor again.',
    );
  }
}

async function checkDiscord({ token, apiUrl }: DiscordConfig): Promise<Check[]> {
  const [{ REST }, { identityOf }] = await Promise.all([import('discord.js'), import('../../platforms/discord/look-up.ts')]);
  const rest = new REST({ retries: 0, timeout: LONGEST_WAIT_MS, ...(apiUrl === undefined ? {} : { api: apiUrl }) }).setToken(
    token.reveal(),
  );
  return [
    await checkToken({
      name: 'DISCORD_TOKEN',
      by: 'Discord',
      ask: async () => {
        const identity = await identityOf(rest);
        return identity && `the bot is ${identity.name}`;
      },
      todo: 'Copy the bot’s token again from https://discord.com/developers/applications.',
    }),
  ];
}

async function checkSlack({ by, apiUrl }: SlackConfig): Promise<Check[]> {
  if ('oauth' in by) return [note('tokens', 'Slack’s tokens come from the workspaces that install the app; `status` tells how each fares')];
  const { isAppToken, workspaceOf } = await import('../../platforms/slack/connection/look-up.ts');
  let missing: readonly string[] = [];
  const bot = await checkToken({
    name: 'SLACK_BOT_TOKEN',
    by: 'Slack',
    ask: async () => {
      const workspace = await workspaceOf(by.botToken.reveal(), apiUrl);
      missing = workspace?.missingScopes ?? [];
      return workspace && `the bot is ${workspace.user} in ${workspace.name}`;
    },
    todo: 'Copy the Bot User OAuth Token again from https://api.slack.com/apps.',
  });
  const scopes =
    missing.length > 0
      ? [
          wrong(
            'tokens',
            `Slack’s app lacks ${missing.join(', ')}`,
            `Paste what \`${runnable('slack manifest')}\` prints, and reinstall the app.`,
          ),
        ]
      : [];
  if ('signingSecret' in by) return [bot, ...scopes, note('tokens', 'SLACK_SIGNING_SECRET is set; only a request of Slack’s can prove it')];
  const app = await checkToken({
    name: 'SLACK_APP_TOKEN',
    by: 'Slack',
    ask: async () => ((await isAppToken(by.appToken.reveal(), apiUrl)) ? 'it opens Socket Mode' : undefined),
    todo: 'Make an app-level token with connections:write at https://api.slack.com/apps.',
  });
  return [bot, ...scopes, app];
}

/** By the list of models, which costs nothing (https://platform.openai.com/docs/api-reference/models/list); a server without such a list says nothing about the key. */
async function checkModel({ key, baseUrl }: ModelSettings): Promise<Check[]> {
  return [
    await checkToken({
      name: 'OPENAI_API_KEY',
      by: new URL(baseUrl).host,
      ask: async () => {
        const { status } = await fetch(`${baseUrl}/models`, {
          headers: { authorization: `Bearer ${key()}` },
          signal: AbortSignal.timeout(LONGEST_WAIT_MS),
        });
        if (status === 401 || status === 403) return undefined;
        return status === 200 ? 'it lists its models' : `it gives no list of models to try it on (${status})`;
      },
      todo: 'Make a new key where the model is kept, and set it.',
    }),
  ];
}
