import type { APIActionRowComponent, APIButtonComponentWithCustomId, APISelectMenuOption, APIStringSelectComponent } from 'discord.js';
import { ButtonStyle, ComponentType } from 'discord.js';
import type { PrintedReply } from '../../core/chat/printed-reply.ts';
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
  reply: Pick<PrintedReply, 'blocks' | 'paging' | 'buttons' | 'csv'>,
  share: PagedCall | undefined,
): PagedCall[] => [...buttonsUnder(reply, share).map(({ call }) => call), ...contextsIn(reply).map(({ call }) => call)];

/** What stands under an answer: its buttons, and what shows a quote's paragraph, which is a button where there is one quote, a menu of their first words where there are several. */
export function rowsOf(reply: PrintedReply, { share, kept }: ComponentOptions): ComponentRow[] {
  const contexts = contextsIn(reply);
  const buttons = buttonsUnder(reply, share);
  const [first] = contexts;
  if (!first) return buttonRows(buttons, kept);
  if (contexts.length === 1) return buttonRows([{ label: 'Context', kind: 'ask', call: first.call }, ...buttons], kept);
  const options = new Map<string, APISelectMenuOption>();
  for (const { block, call } of contexts.slice(0, MOST_CHOICES)) {
    const value = BUTTON_IDS.encode('ask', call, kept);
    const label = cutShort(wordsOf(block), LONGEST_CHOICE);
    if (value !== undefined && label !== '') options.set(value, { label, value });
  }
  if (options.size === 0) return buttonRows(buttons, kept);
  return [menuOf([...options.values()]), ...buttonRows(buttons, kept).slice(0, MOST_ROWS - 1)];
}

function buttonsUnder(reply: Pick<PrintedReply, 'paging' | 'buttons' | 'csv'>, share: PagedCall | undefined): AnswerButton[] {
  const { turns, own, last } = answerButtons(reply, share);
  return [...turns, ...own, ...last];
}

const contextsIn = ({ blocks }: Pick<PrintedReply, 'blocks'>): { readonly block: QuoteBlock; readonly call: PagedCall }[] =>
  blocks.flatMap((block) => (block.kind === 'quote' && block.context ? [{ block, call: { ...block.context, page: 1 } }] : []));

const menuOf = (options: APISelectMenuOption[]): ComponentRow => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id: CONTEXT_MENU,
      placeholder: 'Context: the paragraph around a quote',
      options,
    },
  ],
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
