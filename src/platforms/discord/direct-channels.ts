import { type APIDMChannel, type REST, Routes } from 'discord.js';
import { type Destination, recipientOf } from '../../core/briefs/destination.ts';
import { postTo } from './rest.ts';

/** Discord's ids of servers; a space that is somebody's own messages with the bot has none. */
const SERVER = /^\d{5,20}$/;

/** The channels that stand for destinations. Each person's is opened once: Discord stops bots that open many at a time. */
export class DirectChannels {
  readonly #rest: REST;
  readonly #opened = new Map<string, string>();

  constructor(rest: REST) {
    this.#rest = rest;
  }

  /**
   * The channel's id on Discord: of somebody's direct messages, the channel that is opened with them. Asks each time whether they are still in the
   * server whose articles they are told of: throws Discord's error where they are not, as with somebody who is gone.
   */
  async idOf({ space, channel }: Destination): Promise<string> {
    const recipient = recipientOf(channel);
    if (recipient === undefined) return channel;
    if (SERVER.test(space)) await this.#rest.get(Routes.guildMember(space, recipient));
    const known = this.#opened.get(recipient);
    if (known !== undefined) return known;
    // https://docs.discord.com/developers/resources/user#create-dm
    const { id } = await postTo<APIDMChannel>(this.#rest, Routes.userChannels(), { body: { recipient_id: recipient } });
    this.#opened.set(recipient, id);
    return id;
  }
}
