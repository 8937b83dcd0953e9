import { type APIDMChannel, type REST, Routes } from 'discord.js';
import { type Destination, recipientOf } from '../../core/briefs/destination.ts';
import { postTo } from './rest.ts';

/** Discord's ids of servers; a space that is somebody's own messages with the bot has none. */
const SERVER = /^\d{5,20}$/;

/**
 * The channel's id on Discord: of somebody's direct messages, the channel that is opened with them. Asks each time whether they are still in the
 * server whose articles they are told of: throws Discord's error where they are not, as with somebody who is gone.
 */
export async function channelIdOf(rest: REST, { space, channel }: Destination): Promise<string> {
  const recipient = recipientOf(channel);
  if (recipient === undefined) return channel;
  if (SERVER.test(space)) await rest.get(Routes.guildMember(space, recipient));
  return (await postTo<APIDMChannel>(rest, Routes.userChannels(), { body: { recipient_id: recipient } })).id;
}
