import type { ActionsBlock, Button, StaticSelect } from '@slack/types';
import type { PrintedMenu, PrintedReply } from '../../../core/chat/printed-reply.ts';
import type { CommandCallStore, PagedCall } from '../../../core/ports/command-call-store.ts';
import { cutShort } from '../../../text/split-text.ts';
import { type AnswerButton, answerButtons, type ButtonKind } from '../../common/buttons.ts';
import { type KeptCalls, PressCodec } from '../../common/press.ts';
import { oneLine } from './mrkdwn.ts';
import { sizeOf } from './rich-text.ts';

/** https://docs.slack.dev/reference/block-kit/block-elements/button-element and …/blocks/actions-block */
const LONGEST_LABEL = 75;
const LONGEST_VALUE = 2000;
const MOST_BUTTONS = 25;
/** Of a menu's options, of which Slack takes a hundred: more don't fit into a message. https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element and …/composition-objects/option-object */
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 75;
const LONGEST_CHOICE_VALUE = 150;
const LONGEST_PLACEHOLDER = 150;
/** Characters of JSON that an answer's own buttons may take of its message. */
const LONGEST_BUTTONS = 4000;

/** Besides what buttons do everywhere: shows the answer in a window over the message. */
type SlackButtonKind = ButtonKind | 'context';

/** A button's value, and what it says. */
export const BUTTON_VALUES = new PressCodec<SlackButtonKind>({ turn: 't', ask: 'a', share: 's', csv: 'v', context: 'c' }, LONGEST_VALUE);

/** A menu's choice in the same form. */
const MENU_VALUES = new PressCodec<SlackButtonKind>({ turn: 't', ask: 'a', share: 's', csv: 'v', context: 'c' }, LONGEST_CHOICE_VALUE);

/** The action_id of a message's `n`th button: a message may not have one twice. */
const actionId = (kind: SlackButtonKind, n: number): string => `${kind}-${n}`;

/** The action_ids of such buttons, and no others. */
export const PRESSED_IDS = /^(?:turn|ask|share|csv|context)-\d+$/;

/** Those of menus. */
export const CHOSEN_IDS = /^menu-\d+$/;

export interface ButtonSpec extends Omit<AnswerButton, 'kind'> {
  readonly kind: SlackButtonKind;
}

/** `n`: the number in its action id, another for each button of the message. Undefined for a button without a label, and for one whose call is too long and not among `kept`. */
export function buttonOf({ label, kind, call, main }: ButtonSpec, n: number, kept?: KeptCalls): Button | undefined {
  const value = BUTTON_VALUES.encode(kind, call, kept);
  const text = cutShort(oneLine(label).trim(), LONGEST_LABEL);
  if (value === undefined || text === '') return undefined;
  const plain = { type: 'plain_text' as const, text, emoji: false };
  return { type: 'button', text: plain, action_id: actionId(kind, n), value, ...(main ? { style: 'primary' as const } : {}) };
}

/** The calls of menus that are too long for a choice's value, kept. Throws what the store throws. */
export const keepChoices = (reply: PrintedReply, store: CommandCallStore, now: Date): Promise<KeptCalls> =>
  MENU_VALUES.keepLong(
    (reply.menus ?? []).flatMap(({ choices }) => choices.map(({ call }) => ({ ...call, page: 1 }))),
    store,
    now,
  );

/** Undefined for a menu that has no choice left. */
function menuOf({ label, choices }: PrintedMenu, n: number, kept: KeptCalls | undefined): StaticSelect | undefined {
  const plain = (text: string, most: number) => ({ type: 'plain_text' as const, text: cutShort(oneLine(text).trim(), most), emoji: false });
  const options = choices.slice(0, MOST_CHOICES).flatMap((choice) => {
    const value = MENU_VALUES.encode('ask', { ...choice.call, page: 1 }, kept);
    const text = plain(choice.label, LONGEST_CHOICE);
    return value === undefined || text.text === '' ? [] : [{ text, value }];
  });
  const placeholder = plain(label, LONGEST_PLACEHOLDER);
  if (options.length === 0) return undefined;
  return {
    type: 'static_select',
    action_id: `menu-${n}`,
    ...(placeholder.text === '' ? {} : { placeholder }),
    options,
  };
}

/** Every call that a button in or under the answer runs. */
export function callsIn(reply: PrintedReply, share: PagedCall | undefined): PagedCall[] {
  const { turns, own, last } = answerButtons(reply, share);
  const contexts = reply.blocks.flatMap((block) => (block.kind === 'quote' && block.context ? [{ ...block.context, page: 1 }] : []));
  return [...[...turns, ...own, ...last].map(({ call }) => call), ...contexts];
}

interface ActionOptions {
  readonly share: PagedCall | undefined;
  readonly kept: KeptCalls | undefined;
  /** `n` in the action id of the first button; the others count on. */
  readonly first: number;
}

/** The menus beneath an answer, each in a block of its own: what they hold can be more than one message takes. */
export const menusOf = (reply: PrintedReply, kept: KeptCalls | undefined): ActionsBlock[] =>
  (reply.menus ?? []).flatMap((menu, n): ActionsBlock[] => {
    const select = menuOf(menu, n, kept);
    return select ? [{ type: 'actions', elements: [select] }] : [];
  });

/** The buttons beneath an answer: the pages, its own, and what is done with it as it stands. */
export function actionsOf(reply: PrintedReply, { share, kept, first }: ActionOptions): ActionsBlock[] {
  const { turns, own, last } = answerButtons(reply, share);
  let left = LONGEST_BUTTONS;
  const fitting = own
    .filter((button) => {
      left -= sizeOf(button);
      return left >= 0;
    })
    .slice(0, MOST_BUTTONS - turns.length - last.length);
  const elements = [...turns, ...fitting, ...last].flatMap((button, n) => buttonOf(button, first + n, kept) ?? []);
  return elements.length > 0 ? [{ type: 'actions', elements }] : [];
}
