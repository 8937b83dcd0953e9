import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type Message,
  PermissionFlagsBits,
} from 'discord.js';
import type { TypedCall } from '../../core/chat/command-line.ts';
import type { Question } from '../../core/chat/question.ts';
import { ownSpace } from '../../core/scope.ts';

/** The command's own name: its group's first where it has one. */
export const commandNameOf = (interaction: ChatInputCommandInteraction | AutocompleteInteraction): string =>
  [interaction.commandName, interaction.options.getSubcommand(false)].filter((part) => part !== null).join(' ');

/** A command with its options as text; a file by its address. */
export function callOf(interaction: ChatInputCommandInteraction): TypedCall {
  const own = interaction.options.data.flatMap((option) => option.options ?? [option]);
  const options = own.flatMap(({ name, value, attachment }) => (value === undefined ? [] : [[name, attachment?.url ?? String(value)]]));
  return { command: commandNameOf(interaction), options: Object.fromEntries(options) };
}

/** Who asks, and in which space: the server, or the person alone in a direct message. Permissions come with every interaction, as they are at that moment. */
export function whoAsks({ guildId, user, channelId, memberPermissions }: Interaction): Pick<Question, 'space' | 'asker'> {
  return {
    space: guildId ?? ownSpace(user.id),
    asker: {
      platform: 'discord',
      id: user.id,
      channel: channelId ?? undefined,
      admin: memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    },
  };
}

/** What a reader sees of a message: its words, and those of the pages and forwarded messages that it shows. */
export function textOf({ content, embeds, messageSnapshots }: Message): string {
  const shown = embeds.flatMap(({ url, title, description }) => [title, description, url]);
  const forwarded = [...messageSnapshots.values()].map((snapshot) => snapshot.content);
  return [content, ...forwarded, ...shown].filter(Boolean).join('\n\n');
}
