import type { APIEmbed } from 'discord.js';
import { editionOfKey } from '../../core/briefs/edition-key.ts';
import { alertOfKey } from '../../core/watches/alert-key.ts';
import { dayAndTime } from '../../presentation/news/citations.ts';
import { MINUTE_MS, SECOND_MS } from '../../text/durations.ts';
import type { DiscordMessage } from './render.ts';

/** How the messages of an edition or alert are told from others: the footer of each names it and the part, and a nonce keeps a repeat within minutes from doubling. */

/** https://docs.discord.com/developers/resources/message#create-message-jsonform-params */
const LONGEST_NONCE = 25;

/** `schedule 1, 23 November 2026, 05:30 UTC`, behind it the part where there are several; `part` counts from 0. */
export const markOf = (key: string, part: number, parts: number): string =>
  `${nameOf(key)}${parts > 1 ? `, part ${part + 1} of ${parts}` : ''}`;

/** Which part of the edition a message is, from 0, and of how many; undefined for any other message. */
export function markIn(
  embeds: readonly APIEmbed[] | undefined,
  key: string,
): { readonly part: number; readonly parts: number } | undefined {
  for (const { footer } of embeds ?? []) {
    const [, before = '', part = '1', parts = '1'] = /^(.*?)(?:, part (\d+) of (\d+))?$/s.exec(footer?.text ?? '') ?? [];
    const names = [nameOf(key), keyName(key)];
    if (names.some((name) => before === name || before.endsWith(` · ${name}`))) return { part: Number(part) - 1, parts: Number(parts) };
  }
  return undefined;
}

/** What people read of a key: whose message it is and when that was due, to the millisecond where it was due at no full minute. */
function nameOf(key: string): string {
  const alert = alertOfKey(key);
  if (alert) return dueName(`alert ${alert.watchId}`, alert.instant);
  const edition = editionOfKey(key);
  return edition ? dueName(`schedule ${edition.scheduleId}`, edition.instant) : keyName(key);
}

function dueName(whose: string, instant: Date): string {
  const odd = instant.getTime() % MINUTE_MS;
  return `${whose}, ${dayAndTime(instant)}${odd === 0 ? '' : `, ${(odd / SECOND_MS).toFixed(3)} s`}`;
}

/** As messages were marked before 2026-12. */
const keyName = (key: string): string => `edition ${key}`;

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
