import {
  type APIApplication,
  type APIChannel,
  type APIUser,
  ChannelType,
  DiscordAPIError,
  type REST,
  type RESTAPIPartialCurrentUserGuild,
  Routes,
} from 'discord.js';
import { getFrom } from './rest.ts';

/** A server or a channel, as Discord names it. */
export interface NamedId {
  readonly id: string;
  readonly name: string;
}

export interface Identity {
  readonly applicationId: string;
  readonly userId: string;
  readonly name: string;
}

export const REFUSED = 'Discord refuses DISCORD_TOKEN';
export const REFUSED_REMEDY = 'copy the bot’s token again from https://discord.com/developers/applications.';

/** Who the token is; undefined for one that Discord refuses. Throws where Discord can't be asked. */
export async function identityOf(rest: REST): Promise<Identity | undefined> {
  try {
    // One after the other: the client lets go of a token at the first refusal.
    const { id: applicationId } = await getFrom<APIApplication>(rest, Routes.currentApplication());
    const { id: userId, username: name } = await getFrom<APIUser>(rest, Routes.user());
    return { applicationId, userId, name };
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401) return undefined;
    throw error;
  }
}

/** The servers that the bot is in, by name. Throws where Discord can't be asked. */
export async function serversOf(rest: REST): Promise<readonly NamedId[]> {
  const found = await getFrom<readonly RESTAPIPartialCurrentUserGuild[]>(rest, Routes.userGuilds());
  return found.map(({ id, name }) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

const POSTED_TO: ReadonlySet<ChannelType> = new Set([ChannelType.GuildText, ChannelType.GuildAnnouncement]);

/** The channels of a server that take messages, from the top as Discord shows them. Throws where Discord can't be asked. */
export async function channelsOf(rest: REST, server: NamedId): Promise<readonly NamedId[]> {
  const found = await getFrom<readonly (APIChannel & { readonly position?: number })[]>(rest, Routes.guildChannels(server.id));
  return found
    .filter(({ type }) => POSTED_TO.has(type))
    .toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0))
    .map(({ id, name }) => ({ id, name: name ?? id }));
}
