import type { webApi } from '@slack/bolt';
import type { Command } from '../../../core/chat/command.ts';
import { usageOf } from '../../../core/chat/command-line.ts';
import { cutShort } from '../../../text/split-text.ts';
import { slashOf } from './slash-names.ts';

type Manifest = NonNullable<webApi.AppsManifestCreateArguments['manifest']>;
type SlashCommand = NonNullable<NonNullable<Manifest['features']>['slash_commands']>[number];

export interface ManifestOptions {
  /** In front of every command's name; empty for none. */
  readonly prefix: string;
  /** Where Slack reaches the bot over HTTP: its address, without a path. Socket Mode where it is left out. */
  readonly http?: string | undefined;
}

/** https://docs.slack.dev/reference/app-manifest */
const MOST_COMMANDS = 50;
const LONGEST_COMMAND = 32;
const LONGEST_DESCRIPTION = 2000;
const LONGEST_HINT = 1000;
/** The paths of Bolt's receiver and of its OAuth pages. */
const EVENTS_PATH = '/slack/events';
const REDIRECT_PATH = '/slack/oauth_redirect';

/** What asks for the quotes in a message. */
export const QUOTES_IN_MESSAGE = 'quotes_in_message';

/** What each scope is for. Posting into a public channel without being in it, or reading who is in it, is asked for by none. */
export const SCOPES = [
  'commands', // Slash commands and the shortcut.
  'chat:write', // Answers and briefs, where the bot was invited.
  'users:read', // Who is an admin, and their time zone.
  'channels:history', // Whether a brief that may have been sent is there, before it is sent again: in public channels,
  'groups:history', // in private ones,
  'im:history', // and in direct messages.
  'files:write', // Answers as CSV,
  'im:write', // in the asker's own messages with the app.
] as const;

/** The app as Slack takes it: paste it, and the set-up is done. Or the problems that Slack would have with it. */
export function manifestOf(commands: readonly Command[], { prefix, http }: ManifestOptions): Manifest | readonly string[] {
  const url = http === undefined ? undefined : new URL(EVENTS_PATH, http).href;
  const slash = slashCommands(commands, prefix).map((command) => (url === undefined ? command : { ...command, url }));
  const problems = problemsOf(slash);
  if (problems.length > 0) return problems;
  const request = url === undefined ? {} : { request_url: url };
  return {
    display_information: {
      name: 'Verbatim',
      description: 'Who said what, word for word, and who demands what of whom',
      background_color: '#1d3a5f',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: true },
      bot_user: { display_name: 'verbatim', always_online: true },
      shortcuts: [
        {
          type: 'message',
          name: 'Quotes in this message',
          callback_id: QUOTES_IN_MESSAGE,
          description: 'Who says what in this message',
        },
      ],
      slash_commands: slash,
    },
    oauth_config: {
      ...(http === undefined ? {} : { redirect_urls: [new URL(REDIRECT_PATH, http).href] }),
      scopes: { bot: [...SCOPES] },
    },
    settings: {
      event_subscriptions: { ...request, bot_events: ['app_home_opened', 'app_uninstalled', 'tokens_revoked'] },
      interactivity: { is_enabled: true, ...request },
      org_deploy_enabled: false,
      socket_mode_enabled: http === undefined,
      token_rotation_enabled: false,
    },
  };
}

/** One for each command, and one for each group: the rest of its name stands in the text. */
function slashCommands(commands: readonly Command[], prefix: string): SlashCommand[] {
  const names = [...new Set(commands.map(({ name }) => name.split(' ', 1).join()))];
  return names.map((name) => {
    const members = commands.filter((command) => command.name === name || command.name.startsWith(`${name} `));
    const own = members.find((command) => command.name === name);
    const rest = members.map((command) => [command.name.slice(name.length + 1), usageOf(command)].filter(Boolean).join(' '));
    const hint = cutShort(rest.join(' | '), LONGEST_HINT);
    const group = members.map((command) => command.name.slice(name.length + 1)).join(', ');
    return {
      command: slashOf(name, prefix),
      description: own?.description ?? `${group.charAt(0).toUpperCase()}${group.slice(1)}`,
      ...(hint === '' ? {} : { usage_hint: hint }),
      should_escape: false,
    };
  });
}

function problemsOf(slash: readonly SlashCommand[]): string[] {
  return [
    ...(slash.length > MOST_COMMANDS ? [`${slash.length} commands: Slack takes at most ${MOST_COMMANDS}.`] : []),
    ...slash.flatMap(({ command, description }) => [
      ...(command.length > LONGEST_COMMAND
        ? [`${command}: Slack takes at most ${LONGEST_COMMAND} characters. Shorten SLACK_COMMAND_PREFIX.`]
        : []),
      ...(description.length > LONGEST_DESCRIPTION
        ? [`${command}: its description is over Slack’s ${LONGEST_DESCRIPTION} characters.`]
        : []),
    ]),
  ];
}
