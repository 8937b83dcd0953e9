import type { APIActionRowComponent, APIButtonComponentWithCustomId, APISelectMenuOption, APIStringSelectComponent } from 'discord.js';
import { ButtonStyle, ComponentType } from 'discord.js';
import type { PrintedMenu, PrintedReply } from '../../core/chat/printed-reply.ts';
import type { QuoteBlock } from '../../core/chat/reply.ts';
import type { PagedCall } from '../../core/ports/command-call-store.ts';
import { cutShort } from '../../text/split-text.ts';
import { type AnswerButton, answerButtons, type ButtonKind } from '../common/buttons.ts';
import { type KeptCalls, PressCodec } from '../common/press.ts';

/** https://docs.discord.com/developers/components/reference#button and …#action-row */
const LONGEST_LABEL = 80;
const BUTTONS_IN_ROW = 5;
const MOST_BUTTONS = 25;
const MOST_ROWS = 5;
/** https://docs.discord.com/developers/components/reference#string-select: options 25, each label 100. */
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;
const LONGEST_PLACEHOLDER = 150;
/** https://docs.discord.com/developers/components/reference#anatomy-of-a-component-custom-id; an option's value is as long. */
const LONGEST_ID = 100;

/** The menu whose values are such ids as buttons have. */
const CONTEXT_MENU = 'context';

/** A button's custom_id, and what it says. */
export const BUTTON_IDS = new PressCodec<ButtonKind>({ turn: 't', ask: 'a', share: 's', csv: 'v' }, LONGEST_ID);

export type ComponentRow = APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>;

interface ComponentOptions {
  readonly share?: PagedCall | undefined;
  readonly kept?: KeptCalls | undefined;
}

/** Every call that a button or menu under the answer runs. */
export const callsUnder = (
  reply: Pick<PrintedReply, 'blocks' | 'paging' | 'buttons' | 'menus' | 'csv' | 'wrong'>,
  share: PagedCall | undefined,
): PagedCall[] => [
  ...buttonsUnder(reply, share).map(({ call }) => call),
  ...contextsIn(reply).map(({ call }) => call),
  ...(reply.menus ?? []).flatMap(({ choices }) => choices.map(({ call }) => ({ ...call, page: 1 }))),
];

/** What stands under an answer: its menus, its buttons, and what shows a quote's paragraph, which is a button where there is one quote, a menu of their first words where there are several. */
export function rowsOf(reply: PrintedReply, options: ComponentOptions): ComponentRow[] {
  const menus = (reply.menus ?? []).flatMap((menu, n) => choiceMenu(menu, n, options.kept));
  return [...menus.slice(0, MOST_ROWS), ...ownRows(reply, options)].slice(0, MOST_ROWS);
}

function ownRows(reply: PrintedReply, { share, kept }: ComponentOptions): ComponentRow[] {
  const contexts = contextsIn(reply);
  const buttons = buttonsUnder(reply, share);
  const [first] = contexts;
  if (!first) return buttonRows(buttons, kept);
  if (contexts.length === 1) return buttonRows([{ label: 'Context', kind: 'ask', call: first.call }, ...buttons], kept);
  const choices = choicesOf(
    contexts.map(({ block, call }) => ({ label: wordsOf(block), call })),
    kept,
  );
  if (choices.length === 0) return buttonRows(buttons, kept);
  const menu = menuOf({ custom_id: CONTEXT_MENU, placeholder: 'Context: the paragraph around a quote', options: choices });
  return [menu, ...buttonRows(buttons, kept).slice(0, MOST_ROWS - 1)];
}

function choiceMenu({ label, choices }: PrintedMenu, n: number, kept: KeptCalls | undefined): ComponentRow[] {
  const options = choicesOf(
    choices.map((choice) => ({ label: choice.label, call: { ...choice.call, page: 1 } })),
    kept,
  );
  return options.length === 0 ? [] : [menuOf({ custom_id: `menu-${n}`, placeholder: cutShort(label, LONGEST_PLACEHOLDER), options })];
}

/** As many as a menu takes, each once: their values are such ids as buttons have. */
function choicesOf(
  choices: readonly { readonly label: string; readonly call: PagedCall }[],
  kept: KeptCalls | undefined,
): APISelectMenuOption[] {
  const options = new Map<string, APISelectMenuOption>();
  for (const { label, call } of choices.slice(0, MOST_CHOICES)) {
    const value = BUTTON_IDS.encode('ask', call, kept);
    const shown = cutShort(label.trim(), LONGEST_CHOICE);
    if (value !== undefined && shown !== '') options.set(value, { label: shown, value });
  }
  return [...options.values()];
}

function buttonsUnder(reply: Pick<PrintedReply, 'paging' | 'buttons' | 'csv' | 'wrong'>, share: PagedCall | undefined): AnswerButton[] {
  const { turns, own, last } = answerButtons(reply, share);
  return [...turns, ...own, ...last];
}

const contextsIn = ({ blocks }: Pick<PrintedReply, 'blocks'>): { readonly block: QuoteBlock; readonly call: PagedCall }[] =>
  blocks.flatMap((block) => (block.kind === 'quote' && block.context ? [{ block, call: { ...block.context, page: 1 } }] : []));

const menuOf = (menu: Pick<APIStringSelectComponent, 'custom_id' | 'placeholder' | 'options'>): ComponentRow => ({
  type: ComponentType.ActionRow,
  components: [{ type: ComponentType.StringSelect, ...menu }],
});

/** A quote's first words as a menu shows them, in plain text. */
function wordsOf({ pieces, verbatim, speaker }: QuoteBlock): string {
  const words = pieces.join(' … ').replace(/\s+/g, ' ').trim();
  return `${speaker ? `${speaker}: ` : ''}${verbatim ? `“${words}”` : words}`.trim();
}

function buttonRows(specs: readonly AnswerButton[], kept: KeptCalls | undefined): ComponentRow[] {
  const seen = new Set<string>();
  const buttons = specs.flatMap(({ label, kind, call, main }): APIButtonComponentWithCustomId[] => {
    const id = BUTTON_IDS.encode(kind, call, kept);
    // Discord refuses a message with one id twice.
    if (id === undefined || seen.has(id) || label.trim() === '') return [];
    seen.add(id);
    const style = main ? ButtonStyle.Primary : ButtonStyle.Secondary;
    return [{ type: ComponentType.Button, style, label: cutShort(label.trim(), LONGEST_LABEL), custom_id: id }];
  });
  const shown = buttons.slice(0, MOST_BUTTONS);
  return Array.from({ length: Math.ceil(shown.length / BUTTONS_IN_ROW) }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: shown.slice(row * BUTTONS_IN_ROW, (row + 1) * BUTTONS_IN_ROW),
  }));
}
