import {
  type Channel,
  ChannelType,
  type Client,
  DiscordAPIError,
  type ForumChannel,
  type GuildTextBasedChannel,
  type MediaChannel,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js';
import type { Destination, PlaceProblem, Places, PostWishes } from '../../core/briefs/destination.ts';
import { isForum, sameTag } from './forum.ts';

/** Forums that ask each post for a tag: https://docs.discord.com/developers/resources/channel#channel-object-channel-flags */
const REQUIRES_TAG = 1 << 4;
/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes */
const MISSING_ACCESS = 50001;
const GONE = new Set([10003, 10004]);

const SEE: NeededRights = [
  [PermissionFlagsBits.ViewChannel, 'View Channel'],
  [PermissionFlagsBits.EmbedLinks, 'Embed Links'],
  [PermissionFlagsBits.ReadMessageHistory, 'Read Message History'],
];
const SEND: NeededRights = [[PermissionFlagsBits.SendMessages, 'Send Messages']];
const THREADS: NeededRights = [[PermissionFlagsBits.SendMessagesInThreads, 'Send Messages in Threads']];
/** In forums the right to send messages goes by this name. */
const POSTS: NeededRights = [[PermissionFlagsBits.SendMessages, 'Create Posts']];

type NeededRights = readonly (readonly [bit: bigint, name: string])[];
type Forum = ForumChannel | MediaChannel;

const isForumChannel = (channel: Channel): channel is Forum => isForum(channel);

/** The channels of Discord as the connected client knows them, with the rights that the bot has there now. */
export class DiscordPlaces implements Places {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  named(typed: string): string | undefined {
    return /^(?:<#)?(?:https:\/\/(?:\w+\.)?discord\.com\/channels\/\d+\/)?(\d{17,20})(?:\/\d+)?>?$/.exec(typed.trim())?.[1];
  }

  async look(to: Destination, wishes: PostWishes): Promise<PlaceProblem | undefined> {
    const channel = await this.#channel(to);
    if ('kind' in channel) return channel;
    const me = await channel.guild.members.fetchMe();
    const rights = channel.permissionsFor(me);
    const forum = isForumChannel(channel) ? channel : undefined;
    const missing = missingOf(rights, [...SEE, ...(forum ? [...POSTS, ...THREADS] : channel.isThread() ? THREADS : SEND)]);
    if (missing.length > 0) return { kind: 'forbidden', missing };
    if (channel.isThread() && channel.locked && !rights.has(PermissionFlagsBits.ManageThreads)) return { kind: 'locked' };
    if (wishes.publish && channel.type !== ChannelType.GuildAnnouncement) return { kind: 'not_announcement' };
    return tagsProblem(forum, wishes.tags ?? []);
  }

  async #channel({ space, channel: id }: Destination): Promise<GuildTextBasedChannel | Forum | PlaceProblem> {
    try {
      const channel = await this.#client.channels.fetch(id);
      if (!channel || channel.isDMBased() || channel.guildId !== space) return { kind: 'gone' };
      return channel.isTextBased() || isForumChannel(channel) ? channel : { kind: 'unsuitable' };
    } catch (error) {
      if (!(error instanceof DiscordAPIError)) throw error;
      if (error.code === MISSING_ACCESS) return { kind: 'forbidden', missing: ['View Channel'] };
      if (GONE.has(Number(error.code))) return { kind: 'gone' };
      throw error;
    }
  }
}

const missingOf = (rights: Readonly<PermissionsBitField>, needed: NeededRights): readonly string[] =>
  needed.filter(([bit]) => !rights.has(bit)).map(([, name]) => name);

function tagsProblem(forum: Forum | undefined, asked: readonly string[]): PlaceProblem | undefined {
  const allowed = forum?.availableTags.map(({ name }) => name) ?? [];
  const isKnown = asked.every((tag) => allowed.some((name) => sameTag(tag, name)));
  const asksForOne = forum?.flags.has(REQUIRES_TAG);
  return isKnown && !(asksForOne && asked.length === 0) ? undefined : { kind: 'tags', asked, allowed };
}
