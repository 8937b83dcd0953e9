import type { CommandCall } from '../../core/chat/reply.ts';

/** What a button does when it is pressed: shows the answer in its place or as a new one, to its asker or to the channel. */
export type Press = 'turn' | 'ask' | 'share';

export interface Pressed {
  readonly press: Press;
  readonly call: { readonly command: string; readonly options: Readonly<Record<string, string>> };
  readonly page: number;
}

/** The menu whose values are the ids of such buttons. */
export const CONTEXT_MENU = 'context';

const LONGEST_ID = 100;
const MARKS: Readonly<Record<Press, string>> = { turn: 't', ask: 'a', share: 's' };

/**
 * A button's custom_id (https://docs.discord.com/developers/components/reference#anatomy-of-a-component-custom-id): the call itself, so that it works
 * after a restart and as long as the message stands. Undefined for a call too long for its 100 characters.
 */
export function customId(press: Press, { command, options }: CommandCall, page: number): string | undefined {
  const words = Object.entries(options).map(([name, value]) => [name, String(value)]);
  const id = `${MARKS[press]}${JSON.stringify([command, page, ...words.flat()])}`;
  return id.length <= LONGEST_ID ? id : undefined;
}

/** Undefined for an id that this bot never wrote. */
export function pressedOf(id: string): Pressed | undefined {
  const press = (Object.keys(MARKS) as Press[]).find((name) => MARKS[name] === id[0]);
  if (!press) return undefined;
  try {
    const parts: unknown = JSON.parse(id.slice(1));
    if (!Array.isArray(parts)) return undefined;
    const [command, page, ...words] = parts;
    if (typeof command !== 'string' || !Number.isSafeInteger(page) || !words.every((word) => typeof word === 'string')) return undefined;
    const options = Object.fromEntries(words.flatMap((word, n) => (n % 2 === 0 ? [[word, words[n + 1] ?? '']] : [])));
    return { press, call: { command, options }, page: Number(page) };
  } catch {
    return undefined;
  }
}
