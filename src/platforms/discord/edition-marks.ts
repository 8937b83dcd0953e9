import type { APIEmbed } from 'discord.js';
import type { DiscordMessage } from './render.ts';

/** How an edition's messages are told from others: the footer of each names the edition and the part, and a nonce keeps a repeat within minutes from doubling. */

/** https://docs.discord.com/developers/resources/message#create-message-jsonform-params */
const LONGEST_NONCE = 25;

/** `edition vb-1-mx083e0h, part 2 of 3`; `part` counts from 0. */
export const markOf = (key: string, part: number, parts: number): string =>
  `edition ${key}${parts > 1 ? `, part ${part + 1} of ${parts}` : ''}`;

/** Which part of the edition a message is, from 0, and of how many; undefined for any other message. */
export function markIn(
  embeds: readonly APIEmbed[] | undefined,
  key: string,
): { readonly part: number; readonly parts: number } | undefined {
  for (const { footer } of embeds ?? []) {
    const [, found, part = '1', parts = '1'] = /(?:^|· )edition (\S+?)(?:, part (\d+) of (\d+))?$/.exec(footer?.text ?? '') ?? [];
    if (found === key) return { part: Number(part) - 1, parts: Number(parts) };
  }
  return undefined;
}

export const nonceOf = (key: string, part: number): string =>
  (part === 0 ? key : `${key.slice(0, LONGEST_NONCE - 3)}-${part}`).slice(0, LONGEST_NONCE);

/** The message with the mark behind its footer. */
export function signed(message: DiscordMessage, mark: string): DiscordMessage {
  const embeds = message.embeds.map((embed) => ({
    ...embed,
    footer: { text: [embed.footer?.text, mark].filter(Boolean).join(' · ') },
  }));
  return { ...message, embeds };
}

/** A role is mentioned where an admin asked for it, and nothing else is. */
export const mention = (role: string | undefined): Partial<DiscordMessage> =>
  role === undefined ? {} : { content: `<@&${role}>`, allowed_mentions: { parse: [], roles: [role] } };
