import { z } from 'zod';
import { Secret } from './secret.ts';

/** How the bot comes onto Slack. */
export interface SlackConfig {
  readonly botToken: Secret;
  /** Socket Mode; over HTTP otherwise. */
  readonly by: { readonly appToken: Secret } | { readonly signingSecret: Secret; readonly port: number };
  readonly apiUrl?: string | undefined;
  /** The ids of people who are admins besides those of the workspace. */
  readonly admins: readonly string[];
}

/** The shape of a token, by how it begins (https://docs.slack.dev/authentication/tokens). */
const token = (prefix: string) => z.string().regex(new RegExp(`^${prefix}\\S+$`), `expected a token that begins with ${prefix}`);

const people = z
  .string()
  .transform((value) =>
    value
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean),
  )
  .refine((all) => all.every((id) => /^[UW][A-Z0-9]{4,20}$/.test(id)), 'expected the ids of people, as U012AB3CD, with commas between')
  .default([]);

/** The variables about Slack. */
export const SLACK_VARIABLES = {
  SLACK_BOT_TOKEN: token('xoxb-').optional(),
  SLACK_APP_TOKEN: token('xapp-').optional(),
  SLACK_SIGNING_SECRET: z
    .string()
    .regex(/^[0-9a-f]{32}$/, 'expected 32 digits and letters from a to f')
    .optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'expected a port from 1 to 65535')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, 'expected a port from 1 to 65535')
    .optional(),
  SLACK_COMMAND_PREFIX: z
    .string()
    .regex(/^[a-z0-9_-]{1,15}$/, 'expected at most 15 lower-case letters, digits, hyphens or underscores')
    .optional(),
  SLACK_ADMINS: people,
  SLACK_API_URL: z.url({ protocol: /^https?$/, error: 'expected an address of the web, as https://slack.com/api' }).optional(),
};

export const SLACK_SECRETS: readonly string[] = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'];

type Parsed = z.infer<z.ZodObject<typeof SLACK_VARIABLES>>;

/** Undefined where nothing of Slack is set; a sentence where only a part of it is. */
export function slackOf(given: Parsed): SlackConfig | string | undefined {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret, PORT: port, SLACK_API_URL: apiUrl } = given;
  if (bot === undefined) {
    const other = app !== undefined ? 'SLACK_APP_TOKEN' : secret !== undefined ? 'SLACK_SIGNING_SECRET' : undefined;
    return other && `${other} is set: set SLACK_BOT_TOKEN too`;
  }
  const shared = { botToken: new Secret(bot), apiUrl, admins: given.SLACK_ADMINS };
  if (app !== undefined) return { ...shared, by: { appToken: new Secret(app) } };
  if (secret !== undefined && port !== undefined) return { ...shared, by: { signingSecret: new Secret(secret), port } };
  return 'SLACK_BOT_TOKEN is set: set SLACK_APP_TOKEN too, for Socket Mode, or SLACK_SIGNING_SECRET and PORT, for HTTP';
}
