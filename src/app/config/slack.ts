import { z } from 'zod';
import { commaList } from './comma-list.ts';
import { host, port, THIS_MACHINE } from './listening.ts';
import { Secret } from './secret.ts';

/** How the bot comes onto Slack. */
export interface SlackConfig {
  /** Socket Mode, or HTTP; for one workspace, or for all that install the app. */
  readonly by:
    | { readonly botToken: Secret; readonly appToken: Secret }
    | ({ readonly botToken: Secret } & SlackHttpConfig)
    | ({ readonly oauth: SlackOAuthConfig } & SlackHttpConfig);
  readonly apiUrl?: string | undefined;
  /** The ids of people who are admins besides those of the workspace. */
  readonly admins: readonly string[];
}

export interface SlackHttpConfig {
  readonly signingSecret: Secret;
  /** The address of this machine that is listened on. */
  readonly host: string;
  readonly port: number;
}

export interface SlackOAuthConfig {
  readonly clientId: string;
  readonly clientSecret: Secret;
  /** 32 bytes, as 64 hexadecimal digits. */
  readonly encryptionKey: Secret;
}

/** The shape of a token, by how it begins (https://docs.slack.dev/authentication/tokens). */
const token = (prefix: string) => z.string().regex(new RegExp(`^${prefix}\\S+$`), `expected a token that begins with ${prefix}`);

const hexadecimal = (length: number) =>
  z.string().regex(new RegExp(`^[0-9a-f]{${length}}$`), `expected ${length} digits and letters from a to f`);

const people = commaList(/^[UW][A-Z0-9]{4,20}$/, 'expected the ids of people, as U012AB3CD, with commas between').default([]);

/** The variables about Slack. */
export const SLACK_VARIABLES = {
  SLACK_BOT_TOKEN: token('xoxb-').optional(),
  SLACK_APP_TOKEN: token('xapp-').optional(),
  SLACK_SIGNING_SECRET: hexadecimal(32).optional(),
  PORT: port.optional(),
  SLACK_HOST: host.default(THIS_MACHINE),
  SLACK_CLIENT_ID: z
    .string()
    .regex(/^\d+\.\d+$/, 'expected two numbers with a dot between')
    .optional(),
  SLACK_CLIENT_SECRET: hexadecimal(32).optional(),
  SLACK_ENCRYPTION_KEY: hexadecimal(64).optional(),
  SLACK_COMMAND_PREFIX: z
    .string()
    .regex(/^[a-z0-9_-]{1,15}$/, 'expected at most 15 lower-case letters, digits, hyphens or underscores')
    .optional(),
  SLACK_ADMINS: people,
  SLACK_API_URL: z.url({ protocol: /^https?$/, error: 'expected an address of the web, as https://slack.com/api' }).optional(),
};

export const SLACK_SECRETS: readonly string[] = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_SECRET',
  'SLACK_ENCRYPTION_KEY',
];

type SlackVariables = z.infer<z.ZodObject<typeof SLACK_VARIABLES>>;

/** Undefined where nothing of Slack is set; a sentence where only a part of it is. */
export function slackOf(given: SlackVariables): SlackConfig | string | undefined {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_CLIENT_ID: client } = given;
  const shared = { apiUrl: given.SLACK_API_URL, admins: given.SLACK_ADMINS };
  if (bot !== undefined && app !== undefined) return { ...shared, by: { botToken: new Secret(bot), appToken: new Secret(app) } };
  const http = httpOf(given);
  if (bot !== undefined)
    return http
      ? { ...shared, by: { botToken: new Secret(bot), ...http } }
      : 'SLACK_BOT_TOKEN is set: set SLACK_APP_TOKEN too, for Socket Mode, or SLACK_SIGNING_SECRET and PORT, for HTTP';
  if (client !== undefined) {
    const oauth = oauthOf(given);
    return oauth && http
      ? { ...shared, by: { oauth, ...http } }
      : 'SLACK_CLIENT_ID is set: set SLACK_CLIENT_SECRET, SLACK_ENCRYPTION_KEY, SLACK_SIGNING_SECRET and PORT too';
  }
  const other = app !== undefined ? 'SLACK_APP_TOKEN' : given.SLACK_SIGNING_SECRET !== undefined ? 'SLACK_SIGNING_SECRET' : undefined;
  return other && `${other} is set: set SLACK_BOT_TOKEN too, or SLACK_CLIENT_ID for several workspaces`;
}

function httpOf({ SLACK_SIGNING_SECRET: secret, PORT: port, SLACK_HOST: host }: SlackVariables): SlackHttpConfig | undefined {
  return secret === undefined || port === undefined ? undefined : { signingSecret: new Secret(secret), host, port };
}

function oauthOf(given: SlackVariables): SlackOAuthConfig | undefined {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: secret, SLACK_ENCRYPTION_KEY: key } = given;
  if (clientId === undefined || secret === undefined || key === undefined) return undefined;
  return { clientId, clientSecret: new Secret(secret), encryptionKey: new Secret(key) };
}
