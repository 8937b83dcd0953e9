import type { Block, Button, CommandName, Inline, Permalink, QuoteBlock, Reply, Rich, RichLine } from './reply.ts';

/** How a command's own name, such as `schedule list`, is typed on a platform: `/schedule list`. */
export type TypedName = (command: string) => string;

/** As it is typed wherever the platform takes every name as it is. */
export const withSlash: TypedName = (command) => `/${command}`;

/** What a link to the archive says, on every platform. */
export const CHECK_IT = 'Check it';

export type PrintedInline = Exclude<Inline, CommandName | { readonly permalink: Permalink }>;
export type PrintedRich = string | readonly PrintedInline[];
export type PrintedBlock =
  | QuoteBlock
  | Extract<Block, { kind: 'heading' }>
  | { readonly kind: 'text'; readonly text: PrintedRich }
  | { readonly kind: 'list'; readonly items: readonly PrintedRich[] }
  | { readonly kind: 'fields'; readonly fields: readonly { readonly name: string; readonly value: PrintedRich }[] };

/** A reply in which every command stands as it is typed on the platform that shows it. */
export interface PrintedReply extends Omit<Reply, 'title' | 'blocks' | 'footer' | 'buttons' | 'menus'> {
  readonly title: string;
  readonly blocks: readonly PrintedBlock[];
  readonly footer?: string | undefined;
  readonly buttons?: readonly PrintedButton[] | undefined;
  readonly menus?: readonly PrintedMenu[] | undefined;
}

type PrintedButton = Button & { readonly label: string };

export interface PrintedMenu {
  readonly label: string;
  readonly choices: readonly PrintedButton[];
}

export function printedReply(reply: Reply, typedName: TypedName = withSlash): PrintedReply {
  const { title, blocks, footer, buttons, menus, ...rest } = reply;
  const printed = (button: Button): PrintedButton => ({ ...button, label: printedLine(button.label, typedName) });
  return {
    ...rest,
    title: printedLine(title, typedName),
    blocks: blocks.map((block) => printedBlock(block, typedName)),
    ...(footer === undefined ? {} : { footer: printedLine(footer, typedName) }),
    ...(buttons === undefined ? {} : { buttons: buttons.map(printed) }),
    ...(menus === undefined
      ? {}
      : { menus: menus.map(({ label, choices }) => ({ label: printedLine(label, typedName), choices: choices.map(printed) })) }),
  };
}

export const printedLine = (line: RichLine, typedName: TypedName = withSlash): string =>
  typeof line === 'string' ? line : line.map((piece) => (typeof piece === 'string' ? piece : nameOf(piece, typedName))).join('');

function printedBlock(block: Block, typedName: TypedName): PrintedBlock {
  switch (block.kind) {
    case 'text':
      return { ...block, text: printedRich(block.text, typedName) };
    case 'list':
      return { ...block, items: block.items.map((item) => printedRich(item, typedName)) };
    case 'fields':
      return {
        ...block,
        fields: block.fields.map(({ name, value }) => ({ name: printedLine(name, typedName), value: printedRich(value, typedName) })),
      };
    default:
      return block;
  }
}

/** Plain pieces that stand side by side become one, so that a renderer reads them as one text. */
export function printedRich(rich: Rich, typedName: TypedName = withSlash): PrintedRich {
  if (typeof rich === 'string') return rich;
  const pieces: PrintedInline[] = [];
  for (const inline of rich) {
    for (const piece of printedPieces(inline, typedName)) {
      const before = pieces.at(-1);
      if (typeof piece === 'string' && typeof before === 'string') pieces[pieces.length - 1] = before + piece;
      else pieces.push(piece);
    }
  }
  return pieces;
}

function printedPieces(inline: Inline, typedName: TypedName): PrintedInline[] {
  if (typeof inline === 'string') return [inline];
  if ('command' in inline) return [nameOf(inline, typedName)];
  if (!('permalink' in inline)) return [inline];
  const { url } = inline.permalink;
  return url === undefined ? [] : [' · ', { text: CHECK_IT, url }];
}

const nameOf = ({ command, typed }: CommandName, typedName: TypedName): string =>
  typed === undefined ? typedName(command) : `${typedName(command)} ${typed}`;

/** Its words alone; a day as 2026-11-20, with its time 2026-11-20 07:00, by UTC. */
export const plainText = (rich: PrintedRich): string => (typeof rich === 'string' ? rich : rich.map(plainPiece).join(''));

function plainPiece(inline: PrintedInline): string {
  if (typeof inline === 'string') return inline;
  return 'date' in inline
    ? inline.date
        .toISOString()
        .slice(0, inline.time ? 16 : 10)
        .replace('T', ' ')
    : inline.text;
}
