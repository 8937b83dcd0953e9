import type { APIApplicationCommandOption, REST, RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  Routes,
} from 'discord.js';
import type { Command, CommandOption } from '../../core/chat/command.ts';
import type { InEachLanguage } from '../../core/chat/localised.ts';
import { choiceLocalisations, groupLocalisations, localisationsOf } from './localisations.ts';
import { getFrom } from './rest.ts';

/** What the bot needs of a server: to see the channel, post embeds there and read its own messages back. */
const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.ReadMessageHistory;

/** The page on which an admin adds the bot to a server. https://docs.discord.com/developers/topics/oauth2#bot-authorization-flow */
export const inviteLink = (applicationId: string): string =>
  `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=${PERMISSIONS}`;

/** The commands as Discord takes them: a group is one command with subcommands, restricted where all of it is for admins. */
export function applicationCommands(commands: readonly Command[]): RESTPostAPIApplicationCommandsJSONBody[] {
  const groups = new Map<string, Command[]>();
  for (const command of commands) {
    const [name = ''] = command.name.split(' ');
    groups.set(name, [...(groups.get(name) ?? []), command]);
  }
  const typed = [...groups].map(([name, members]): RESTPostAPIApplicationCommandsJSONBody => {
    const alone = members.length === 1 ? members.find((member) => member.name === name) : undefined;
    return {
      type: ApplicationCommandType.ChatInput,
      name,
      description: alone ? alone.description : `${members.map((member) => member.name.slice(name.length + 1)).join(', ')}`.slice(0, 100),
      ...(alone ? localisationsOf(alone) : groupLocalisations(members)),
      options: alone ? optionsOf(alone) : members.map((member) => subcommand(name, member)),
      default_member_permissions: members.every(({ admin }) => admin) ? String(PermissionFlagsBits.ManageGuild) : null,
      contexts: [InteractionContextType.Guild],
      integration_types: [ApplicationIntegrationType.GuildInstall],
    };
  });
  return [...typed, MESSAGE_COMMAND];
}

/** In the menu of a message, under "Apps". */
const MESSAGE_COMMAND: RESTPostAPIApplicationCommandsJSONBody = {
  type: ApplicationCommandType.Message,
  name: 'Quotes in this message',
  name_localizations: { de: 'Zitate in dieser Nachricht', fr: 'Citations dans ce message' } satisfies InEachLanguage<string>,
  default_member_permissions: null,
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

const subcommand = (group: string, command: Command): APIApplicationCommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  name: command.name.slice(group.length + 1),
  description: command.description,
  ...localisationsOf(command),
  // The types of a subcommand's options are those of a command's, without groups.
  options: optionsOf(command) as never,
});

const optionsOf = ({ options }: Command): APIApplicationCommandOption[] =>
  Object.entries(options).map(([name, option]) => optionOf(name, option));

function optionOf(name: string, option: CommandOption): APIApplicationCommandOption {
  const common = { name, description: option.description, ...localisationsOf(option), required: option.required ?? false };
  switch (option.type) {
    case 'integer':
      return {
        ...common,
        type: ApplicationCommandOptionType.Integer,
        ...(option.complete ? { autocomplete: true } : {}),
        ...(option.min === undefined ? {} : { min_value: option.min }),
        ...(option.max === undefined ? {} : { max_value: option.max }),
      };
    case 'role':
      return { ...common, type: ApplicationCommandOptionType.Role };
    case 'channel':
      // Of every type: a list of types would leave out media channels, which Discord's published description of its API doesn't know
      // (https://github.com/discord/discord-api-spec). Whether a channel takes editions is looked at when it is chosen.
      return { ...common, type: ApplicationCommandOptionType.Channel };
    case 'file':
      return { ...common, type: ApplicationCommandOptionType.Attachment };
    case 'since':
      return { ...common, type: ApplicationCommandOptionType.String };
    case 'string':
      if (option.choices)
        return {
          ...common,
          type: ApplicationCommandOptionType.String,
          choices: option.choices.map((choice) => ({ name: choice, value: choice, ...choiceLocalisations(option, choice) })),
        };
      return { ...common, type: ApplicationCommandOptionType.String, ...(option.complete ? { autocomplete: true } : {}) };
  }
}

/** Writes the commands where they differ from what Discord has: a write counts against a daily limit. Gives whether it did. Throws what Discord answers. */
export async function registerCommands(
  rest: REST,
  {
    applicationId,
    guildId,
    commands,
  }: { readonly applicationId: string; readonly guildId?: string | undefined; readonly commands: readonly Command[] },
): Promise<boolean> {
  const route = guildId === undefined ? Routes.applicationCommands(applicationId) : Routes.applicationGuildCommands(applicationId, guildId);
  const wanted = applicationCommands(commands);
  const found = await getFrom<readonly object[]>(rest, route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  if (sameCommands(wanted, found)) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** The same commands, whatever else Discord says of them and in whatever order. */
export function sameCommands(wanted: readonly RESTPostAPIApplicationCommandsJSONBody[], found: readonly object[]): boolean {
  const sorted = (all: readonly object[]): unknown[] =>
    all.map((command) => essential({ ...command })).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return JSON.stringify(sorted(wanted)) === JSON.stringify(sorted(found));
}

const FIELDS = ['type', 'name', 'description', 'required', 'autocomplete', 'min_value', 'max_value', 'default_member_permissions'] as const;

function essential(command: Readonly<Record<string, unknown>>): unknown {
  const plain = FIELDS.flatMap((field) => {
    const value = command[field];
    return value === undefined || value === null || value === false ? [] : [[field, value]];
  });
  const list = (name: string): Record<string, unknown>[] => {
    const value = command[name];
    return Array.isArray(value) ? value : [];
  };
  const words = ['name_localizations', 'description_localizations'].map((field) =>
    Object.entries(command[field] ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  const choices = list('choices').map(({ name, value, name_localizations }) => [
    name,
    value,
    Object.entries(name_localizations ?? {}).toSorted(),
  ]);
  return [plain, command['channel_types'] ?? [], words, list('options').map(essential), choices, command['contexts'] ?? []];
}
