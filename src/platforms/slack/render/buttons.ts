import type { ActionsBlock, Button } from '@slack/types';
import type { PrintedReply } from '../../../core/chat/printed-reply.ts';
import type { CommandCall } from '../../../core/chat/reply.ts';
import { cutShort } from '../../../text/split-text.ts';
import { actionId, encodePress, type Press } from '../commands/calls.ts';
import { oneLine } from './mrkdwn.ts';
import { sizeOf } from './rich-text.ts';

/** https://docs.slack.dev/reference/block-kit/block-elements/button-element and …/blocks/actions-block */
const LONGEST_LABEL = 75;
const MOST_BUTTONS = 25;
/** Characters of JSON that an answer's own buttons may take of its message. */
const LONGEST_BUTTONS = 4000;

/** What the share button asks again. */
export interface ShareCall {
  readonly call: CommandCall;
  readonly page: number;
}

interface ButtonSpec {
  readonly label: string;
  readonly press: Press;
  readonly call: CommandCall;
  readonly page: number;
  readonly main?: boolean;
}

/** Its number in the message makes a button's action_id its own. Undefined for one without a label, or whose call is too long to be kept. */
export function buttonOf({ label, press, call, page, main }: ButtonSpec, n: number): Button | undefined {
  const value = encodePress(press, call, page);
  const text = cutShort(oneLine(label).trim(), LONGEST_LABEL);
  if (value === undefined || text === '') return undefined;
  const plain = { type: 'plain_text' as const, text, emoji: false };
  return { type: 'button', text: plain, action_id: actionId(press, n), value, ...(main ? { style: 'primary' as const } : {}) };
}

/** The buttons beneath an answer, numbered from `first`: the pages, its own, and one that shows it to the channel. */
export function actionsOf({ paging, buttons = [] }: PrintedReply, share: ShareCall | undefined, first: number): ActionsBlock[] {
  const turns: ButtonSpec[] = [
    ...(paging && paging.page > 1 ? [{ label: 'Back', press: 'turn' as const, call: paging.call, page: paging.page - 1 }] : []),
    ...(paging && paging.page < paging.pages
      ? [{ label: 'More', press: 'turn' as const, call: paging.call, page: paging.page + 1, main: true }]
      : []),
  ];
  const shares: ButtonSpec[] = share ? [{ label: 'Share', press: 'share', ...share }] : [];
  let left = LONGEST_BUTTONS;
  const own = buttons
    .map(({ label, call }): ButtonSpec => ({ label, press: 'ask', call, page: 1 }))
    .filter((spec) => {
      left -= sizeOf(spec);
      return left >= 0;
    })
    .slice(0, MOST_BUTTONS - turns.length - shares.length);
  const elements = [...turns, ...own, ...shares].flatMap((spec, n) => buttonOf(spec, first + n) ?? []);
  return elements.length > 0 ? [{ type: 'actions', elements }] : [];
}
