import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { systemErrorCode } from '../core/system-error.ts';
import type { ModelSettings } from '../llm/settings.ts';
import { commaList, inLowerCase } from './config/comma-list.ts';
import { METRICS_VARIABLES, type MetricsConfig, metricsOf } from './config/metrics.ts';
import { SECRETS as MODEL_SECRETS, MODEL_VARIABLES, modelOf } from './config/model.ts';
import { Secret } from './config/secret.ts';
import { secretValues } from './config/secret-values.ts';
import { SLACK_SECRETS, SLACK_VARIABLES, type SlackConfig, slackOf } from './config/slack.ts';
import { storeLocation } from './config/store-location.ts';
import { WEB_SECRETS, WEB_VARIABLES, type WebConfig, webOf } from './config/web.ts';
import { ExitError, USAGE } from './exit.ts';

/** What the environment decides, parsed once. */
export interface Config {
  /** The store's file, absolute, `:memory:`, or `postgres://…` with its password: never shown. `storeFileOf` gives the file. */
  readonly location: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Absent: text on a terminal, else JSON. */
  readonly logFormat?: (typeof LOG_FORMATS)[number] | undefined;
  /** Where DISCORD_TOKEN is set: how the bot comes onto Discord. */
  readonly discord?: DiscordConfig | undefined;
  /** Where SLACK_BOT_TOKEN is set: how the bot comes onto Slack. */
  readonly slack?: SlackConfig | undefined;
  /** `host:port` inside the network that may be read all the same. */
  readonly allowHosts: readonly string[];
  /** Articles that were published and read before so many days are removed; absent: none are. */
  readonly retentionDays?: number | undefined;
  /** In front of every command's name on Slack. */
  readonly slackCommandPrefix?: string | undefined;
  /** Absent without a key: nothing leaves the machine then. */
  readonly model?: ModelSettings | undefined;
  /** Absent without WEB_URL: no archive is served, and nothing links to one. */
  readonly web?: WebConfig | undefined;
  /** Absent where nobody monitors the bot. */
  readonly metrics?: MetricsConfig | undefined;
}

export interface DiscordConfig {
  readonly token: Secret;
  readonly apiUrl?: string | undefined;
  readonly guildId?: string | undefined;
}

/** One variable whose value can't be used; `message` holds no secret. */
export interface ConfigProblem {
  readonly variable: string;
  readonly message: string;
}

export interface SetVariable {
  readonly value: string;
  readonly where: 'the environment' | typeof ENV_FILE;
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

export const ENV_FILE = '.env';
const LOG_LEVELS = ['info', 'debug'] as const;
const LOG_FORMATS = ['text', 'json'] as const;

const DEFAULT_LOCATION = 'data/verbatim.db';
/** `intranet.example:443, 10.0.0.7:8080`. */
const hosts = commaList(/^(?:[\w.-]+|\[[0-9a-f:.]+\]):\d{1,5}$/i, 'expected host:port, several with commas between')
  .transform(inLowerCase)
  .default([]);

/** A week's edition, the pages that are read again and what a watch tells all look back over less than the fewest. */
const [FEWEST_DAYS, MOST_DAYS] = [14, 36_500];
const DAYS_ALLOWED = `expected a number of days from ${FEWEST_DAYS} to ${MOST_DAYS}`;
const retentionDays = z
  .string()
  .regex(/^\d{1,5}$/, DAYS_ALLOWED)
  .transform(Number)
  .refine((days) => days >= FEWEST_DAYS && days <= MOST_DAYS, DAYS_ALLOWED);

const schema = (folder: string) =>
  z.object({
    DATABASE_URL: storeLocation(folder).default(path.resolve(folder, DEFAULT_LOCATION)),
    LOG_LEVEL: z.enum(LOG_LEVELS, `expected ${LOG_LEVELS.join(' or ')}`).default('info'),
    LOG_FORMAT: z.enum(LOG_FORMATS, `expected ${LOG_FORMATS.join(' or ')}`).optional(),
    ALLOW_HOSTS: hosts,
    RETENTION_DAYS: retentionDays.optional(),
    DISCORD_TOKEN: z.string().regex(/^\S+$/, 'expected a token without spaces').optional(),
    DISCORD_GUILD_ID: z
      .string()
      .regex(/^\d{17,20}$/, 'expected a server’s id: 17 to 20 digits')
      .optional(),
    DISCORD_API_URL: z.url({ protocol: /^https?$/, error: 'expected an address of the web, as https://discord.com/api' }).optional(),
    ...SLACK_VARIABLES,
    ...MODEL_VARIABLES,
    ...METRICS_VARIABLES,
    ...WEB_VARIABLES,
  });

/** Those whose value is shown nowhere. */
const SECRETS: readonly string[] = ['DISCORD_TOKEN', ...SLACK_SECRETS, ...MODEL_SECRETS, ...WEB_SECRETS];

/** The variables that mean something here. */
export const VARIABLES: readonly string[] = Object.keys(schema('').shape);

/**
 * Parses the environment, and `.env` in `folder` beneath it: what the environment sets goes before the file. An empty value counts as unset.
 * Every problem is given, not the first alone; each names the variable, the value where it is no secret, where it stood and what is allowed.
 */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>, folder: string): ConfigResult {
  const found = variablesIn(environment, folder);
  if (typeof found === 'string') return { ok: false, problems: [{ variable: '.env', message: found }] };
  const parsed = schema(folder).safeParse(Object.fromEntries([...found].map(([name, { value }]) => [name, value])));
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => {
        const variable = String(issue.path[0]);
        const { value, where } = found.get(variable)!;
        return { variable, message: `${variable} in ${where}: ${shown(variable, value)}${issue.message}` };
      }),
    };
  }
  const { DATABASE_URL, LOG_LEVEL, LOG_FORMAT, ALLOW_HOSTS, RETENTION_DAYS, DISCORD_GUILD_ID, DISCORD_API_URL, ...tokens } = parsed.data;
  const model = modelOf(parsed.data);
  if (typeof model === 'string') return { ok: false, problems: [{ variable: 'OPENAI_MODEL', message: model }] };
  const slack = slackOf(parsed.data);
  if (typeof slack === 'string') return { ok: false, problems: [{ variable: 'SLACK_BOT_TOKEN', message: slack }] };
  const slackPort = slack && 'port' in slack.by ? slack.by.port : undefined;
  const web = webOf(parsed.data, slackPort);
  if (typeof web === 'string') return { ok: false, problems: [{ variable: 'WEB_URL', message: web }] };
  const metrics = metricsOf(parsed.data, { PORT: slackPort, WEB_PORT: web?.port });
  if (typeof metrics === 'string') return { ok: false, problems: [{ variable: 'METRICS_PORT', message: metrics }] };
  return {
    ok: true,
    config: {
      location: DATABASE_URL,
      logLevel: LOG_LEVEL,
      logFormat: LOG_FORMAT,
      discord:
        tokens.DISCORD_TOKEN === undefined
          ? undefined
          : { token: new Secret(tokens.DISCORD_TOKEN), apiUrl: DISCORD_API_URL, guildId: DISCORD_GUILD_ID },
      allowHosts: ALLOW_HOSTS,
      retentionDays: RETENTION_DAYS,
      slack,
      slackCommandPrefix: parsed.data.SLACK_COMMAND_PREFIX,
      ...(model && { model }),
      ...(web && { web }),
      ...(metrics && { metrics }),
    },
  };
}

/** What of a process decides the configuration. */
export type Surroundings = Pick<NodeJS.Process, 'cwd' | 'env'>;

/** The process's own configuration. Throws `ExitError` with every problem on a line of its own. */
export function readConfig(process: Surroundings): Config {
  const result = readConfigResult(process);
  if (result.ok) return result.config;
  throw new ExitError(
    ['The configuration has to be put right first:', ...result.problems.map(({ message }) => `  ${message}`)].join('\n'),
    USAGE,
  );
}

/** What is set, unparsed: a value, and whether the environment or `.env` holds it. Throws `ExitError` where `.env` can't be read. */
export function readVariables(process: Surroundings): ReadonlyMap<string, SetVariable> {
  const found = variablesIn(process.env, process.cwd());
  if (typeof found === 'string') throw new ExitError(found, USAGE);
  return found;
}

/** What no log may show of what is set; nothing where `.env` can't be read. */
export function readSecrets(process: Surroundings): readonly string[] {
  const found = variablesIn(process.env, process.cwd());
  return typeof found === 'string' ? [] : secretValues(found, SECRETS);
}

/** Whether npm has started this process: then a shell stands between the two, which passes no signal on (https://docs.npmjs.com/cli/v11/using-npm/scripts). */
export const isRunByNpm = (): boolean => process.env['npm_lifecycle_event'] !== undefined;

export const readConfigResult = (process: Surroundings): ConfigResult => parseConfig(process.env, process.cwd());

/** The environment goes before the file; a sentence where the file can't be read. */
function variablesIn(environment: Readonly<Record<string, string | undefined>>, folder: string): Map<string, SetVariable> | string {
  const file = readEnvFile(path.join(folder, ENV_FILE));
  if (typeof file === 'string') return file;
  const isSet = (value: string | undefined): value is string => value !== undefined && value.trim() !== '';
  const found = new Map<string, SetVariable>();
  for (const name of VARIABLES) {
    const [outer, inner] = [environment[name], file[name]];
    if (isSet(outer)) found.set(name, { value: outer.trim(), where: 'the environment' });
    else if (isSet(inner)) found.set(name, { value: inner.trim(), where: ENV_FILE });
  }
  return found;
}

/** The value as a problem may show it: no token, and no password inside a URL. */
function shown(variable: string, value: string): string {
  if (SECRETS.includes(variable)) return '';
  // Up to the last @: a password may hold one, and a slash, where nobody has escaped them.
  return `'${value.replace(/^([a-z][a-z0-9+.-]*:?\/*)?.*@/is, '$1…@').replace(/\?.*$/, '?…')}': `;
}

/** The variables of the file, none where there is no file, or a sentence about why it can't be read. */
function readEnvFile(file: string): NodeJS.Dict<string> | string {
  try {
    return parseEnv(readFileSync(file, 'utf8'));
  } catch (error) {
    const code = systemErrorCode(error);
    return code === 'ENOENT' ? {} : `.env: it is there but can't be read (${code})`;
  }
}
