import type { TypedCall } from '../../../core/chat/command-line.ts';
import type { CommandCall } from '../../../core/chat/reply.ts';

/** What a button does when it is pressed: shows the answer in its place, as a new one, to the channel, or in a window over it. */
export type Press = 'turn' | 'ask' | 'share' | 'context';

export interface Pressed {
  readonly press: Press;
  readonly call: TypedCall;
  /** From 1. */
  readonly page: number;
}

/** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
const LONGEST_VALUE = 2000;
const MARKS: Readonly<Record<Press, string>> = { turn: 't', ask: 'a', share: 's', context: 'c' };

/** The action_id of a message's `n`th button: a message may not have one twice. */
export const actionId = (press: Press, n: number): string => `${press}-${n}`;

/** Every action_id that `actionId` gives, and no other. */
export const PRESSES = /^(?:turn|ask|share|context)-\d+$/;

/** A button's value: the call itself, so that it works after a restart and as long as the message stands. Undefined for one too long. */
export function encodePress(press: Press, { command, options }: CommandCall, page: number): string | undefined {
  const words = Object.entries(options).map(([name, value]) => [name, String(value)]);
  const value = `${MARKS[press]}${JSON.stringify([command, page, ...words.flat()])}`;
  return value.length <= LONGEST_VALUE ? value : undefined;
}

/** Undefined for a value that this bot never wrote. */
export function pressedOf(value: string): Pressed | undefined {
  const press = (Object.keys(MARKS) as Press[]).find((name) => MARKS[name] === value[0]);
  if (!press || value.length > LONGEST_VALUE) return undefined;
  const parts = parsed(value.slice(1));
  if (!Array.isArray(parts) || parts.length % 2 !== 0) return undefined;
  const [command, page, ...words] = parts as readonly unknown[];
  if (typeof command !== 'string' || typeof page !== 'number' || !Number.isSafeInteger(page) || page < 1) return undefined;
  if (!words.every((word) => typeof word === 'string')) return undefined;
  const options = Object.fromEntries(words.flatMap((word, n) => (n % 2 === 0 ? [[word, words[n + 1]!]] : [])));
  return { press, call: { command, options }, page };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
