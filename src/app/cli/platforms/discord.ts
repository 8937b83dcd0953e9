import { type APIApplication, DiscordAPIError, REST, Routes } from 'discord.js';
import { REFUSED, REFUSED_REMEDY } from '../../../platforms/discord/look-up.ts';
import { inviteLink, registerCommands } from '../../../platforms/discord/register.ts';
import { getFrom } from '../../../platforms/discord/rest.ts';
import type { App } from '../../app.ts';
import type { DiscordConfig } from '../../config.ts';
import { DONE, ExitError } from '../../exit.ts';

/** Writes the commands to Discord where they differ from what it has. */
export async function registerDiscord(app: App): Promise<number> {
  const { commands } = await app.registry();
  return asked(app, async (rest, { guildId }, applicationId) => {
    const written = await registerCommands(rest, { applicationId, guildId, commands });
    const where = guildId === undefined ? 'in every server' : `in the server ${guildId}`;
    return written ? `The commands are registered ${where}.` : `Discord has the commands already, ${where}.`;
  });
}

/** Prints the link on which an admin adds the bot to a server. */
export const inviteDiscord = (app: App): Promise<number> => asked(app, async (_rest, _config, applicationId) => inviteLink(applicationId));

async function asked(app: App, ask: (rest: REST, config: DiscordConfig, applicationId: string) => Promise<string>): Promise<number> {
  const { discord } = app.config;
  if (!discord)
    throw new ExitError('DISCORD_TOKEN is not set: copy the bot’s token from https://discord.com/developers/applications into .env.');
  const rest = new REST(discord.apiUrl === undefined ? {} : { api: discord.apiUrl }).setToken(discord.token.reveal());
  try {
    const { id } = await getFrom<APIApplication>(rest, Routes.currentApplication());
    await app.print(await ask(rest, discord, id));
    return DONE;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401) throw new ExitError(`${REFUSED}: ${REFUSED_REMEDY}`);
    if (error instanceof DiscordAPIError) throw new ExitError(`Discord refuses this: ${error.message}.`);
    throw new ExitError(`Discord can’t be reached (${error instanceof Error ? error.message : String(error)}).`);
  }
}
