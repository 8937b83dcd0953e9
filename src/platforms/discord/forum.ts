import {
  type APIGuildForumChannel,
  type APIGuildForumTag,
  type APIMessage,
  type APIThreadChannel,
  ChannelType,
  type REST,
  Routes,
} from 'discord.js';
import { getFrom, postTo } from './rest.ts';

/** Where a forum keeps an edition: its post, which is a thread, and the first message in it. */
export interface ForumPost {
  readonly thread: string;
  readonly message: string;
}

/** https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel */
const LONGEST_NAME = 100;
/** Three days: an edition is looked for in posts that are open. */
const OPEN_MINUTES = 4320;
/** How many of the bot's own posts in a forum are looked at for an edition. */
const LOOKED_AT = 10;

const FORUMS: ReadonlySet<ChannelType> = new Set([ChannelType.GuildForum, ChannelType.GuildMedia]);

/** Forum and media channels hold posts, no messages. */
export const isForum = ({ type }: { readonly type: ChannelType }): boolean => FORUMS.has(type);

/** Opens a post with the edition's first message. Throws what Discord answers. */
export async function openPost(
  rest: REST,
  forum: APIGuildForumChannel,
  { name, tags, message }: { readonly name: string; readonly tags: readonly string[]; readonly message: object },
): Promise<ForumPost> {
  const body = {
    name: name.slice(0, LONGEST_NAME),
    auto_archive_duration: OPEN_MINUTES,
    applied_tags: tagIds(forum.available_tags, tags),
    message,
  };
  const thread = await postTo<{
    readonly id: string;
    readonly message?: { readonly id: string };
  }>(rest, Routes.threads(forum.id), { body });
  // The first message has its thread's id.
  return { thread: thread.id, message: thread.message?.id ?? thread.id };
}

/** A tag that the forum no longer has is left out. */
const tagIds = (known: readonly APIGuildForumTag[], names: readonly string[]): string[] =>
  known.filter(({ name }) => names.some((asked) => sameTag(asked, name))).map(({ id }) => id);

export const sameTag = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** The messages in the newest open posts of this forum that the bot made, with the post that each stands in. Throws what Discord answers. */
export async function messagesIn(
  rest: REST,
  { id: forum, guild_id: guild }: APIGuildForumChannel,
  self: string | undefined,
): Promise<readonly { readonly thread: string; readonly messages: readonly APIMessage[] }[]> {
  const { threads } = await getFrom<{ readonly threads: readonly APIThreadChannel[] }>(rest, Routes.guildActiveThreads(guild!));
  const own = threads
    .filter(({ parent_id, owner_id }) => parent_id === forum && (self === undefined || owner_id === self))
    .toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1))
    .slice(0, LOOKED_AT);
  const found = [];
  for (const { id } of own) found.push({ thread: id, messages: await getFrom<readonly APIMessage[]>(rest, Routes.channelMessages(id)) });
  return found;
}
