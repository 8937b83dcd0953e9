import stringWidth from 'string-width';
import {
  type PrintedBlock as Block,
  CHECK_IT,
  type PrintedInline as Inline,
  printedReply,
  type PrintedRich as Rich,
} from '../../core/chat/printed-reply.ts';
import type { Citation, QuoteBlock, Reply } from '../../core/chat/reply.ts';
import { dateWords, day } from '../../presentation/news/citations.ts';
import { safe } from './safe.ts';
import { type SetWord, wordsOf, wrapWords } from './wrap.ts';

/** How an answer is set: `width` in columns, absent for no wrapping; without `colour` not one escape sequence comes out. */
export interface TerminalLook {
  readonly width?: number | undefined;
  readonly colour: boolean;
}

const FEWEST_COLUMNS = 20;
const MOST_COLUMNS = 100;
/** Fields whose values would have less room than this stand under their names. */
const LEAST_FOR_VALUES = 24;
const SGR = { strong: [1, 22], quiet: [2, 22], title: [1, 22], bar: [36, 39], note: [33, 39] } as const;
type TerminalStyle = keyof typeof SGR;

/** An answer as lines for a terminal or a pipe, with a line feed at its end. Everything from outside is data. */
export function renderReply(unprinted: Reply, look: TerminalLook): string {
  const reply = printedReply(unprinted);
  const screen = new Screen(look);
  screen.line([reply.title], { style: 'title' });
  let before: Block | undefined;
  for (const [index, block] of reply.blocks.entries()) {
    if (!belongs(before, block)) screen.blank();
    const [joins, goesOn] = [sameSources(before, block), sameSources(block, reply.blocks[index + 1])];
    screen.block(block, !joins && !goesOn);
    if (block.kind === 'quote' && joins && !goesOn) screen.source(block);
    before = block;
  }
  const { paging, footer } = reply;
  const buttons = [...(reply.buttons ?? []), ...(reply.menus ?? []).flatMap(({ choices }) => choices)];
  const more = paging && paging.page < paging.pages ? '. Type “more” for the next.' : '';
  const foot = [footer, paging && `Page ${paging.page} of ${paging.pages}${more}`].filter((line) => line !== undefined);
  if (foot.length > 0 || buttons.length > 0) screen.blank();
  for (const [index, { label }] of buttons.entries()) screen.line([`${index + 1}. `, label], { first: '  ', rest: '     ' });
  if (buttons.length > 0)
    screen.line([buttons.length === 1 ? 'Type 1 for it.' : 'Type a number to choose.'], { first: '  ', rest: '  ', style: 'quiet' });
  for (const line of foot) screen.line([line], { style: 'quiet' });
  const around = reply.audience === 'asker' ? reply.blocks.flatMap(contextOf) : [];
  if (around.length > 0) {
    if (foot.length === 0) screen.blank();
    screen.line([`The paragraph around ${around.length === 1 ? 'it' : 'each'}: /context ${around.join(', ')}`], { style: 'quiet' });
  }
  return screen.toString();
}

/** Whether a block goes on under the one before it without a blank line between: text under its list, and whatever stands under its heading. */
function belongs(before: Block | undefined, block: Block): boolean {
  if (before === undefined || block.kind === 'heading') return false;
  if (before.kind === 'heading') return block.kind !== 'quote';
  const running = (kind: Block['kind']): boolean => kind === 'text' || kind === 'list';
  return running(before.kind) && running(block.kind);
}

const contextOf = (block: Block): string[] =>
  block.kind === 'quote' && block.context ? Object.values(block.context.options).map((value) => safe(String(value))) : [];

const cited = ({ sources, date }: QuoteBlock): string => JSON.stringify([sources, date]);
/** Quotes in a row from one place name it once, under the last. */
const sameSources = (a: Block | undefined, b: Block | undefined): boolean =>
  a?.kind === 'quote' && b?.kind === 'quote' && a.sources.length > 0 && cited(a) === cited(b);

interface LineSetting {
  /** What the first line and the others begin with. */
  readonly first?: string;
  readonly rest?: string;
  readonly style?: TerminalStyle | undefined;
  /** Stands before every line, in its own style. */
  readonly bar?: boolean;
}

class Screen {
  readonly #look: TerminalLook;
  readonly #lines: string[] = [];

  constructor(look: TerminalLook) {
    this.#look = look;
  }

  blank(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  line(rich: Rich, { first = '', rest = '', style, bar = false }: LineSetting = {}): void {
    const edge = bar ? `${this.#style('│', 'bar')} ` : '';
    const width = this.#width - (bar ? 2 : 0);
    const words = this.#words(rich, style);
    if (words.length === 0 && !bar && first.trim() === '') return;
    for (const line of wrapWords(words, { width, first, rest })) this.#lines.push((edge + line).trimEnd());
  }

  /** `placed`: a quote names its source itself. */
  block(block: Block, placed: boolean): void {
    switch (block.kind) {
      case 'heading':
        this.line([block.text], { style: 'title' });
        break;
      case 'text':
        this.line(block.text, { first: '  ', rest: '  ' });
        break;
      case 'list':
        for (const item of block.items) this.line(item, { first: '  • ', rest: '    ' });
        break;
      case 'fields':
        this.#fields(block.fields);
        break;
      case 'quote':
        this.#quote(block, placed);
    }
  }

  /** Where the quotes above stand. */
  source({ sources, date }: QuoteBlock): void {
    this.blank();
    this.line(['Source: ', placeOf(sources, date)], { first: '  ', rest: '  ', style: 'quiet' });
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  #quote({ pieces, verbatim, speaker, role, date, sources, notes = [], permalink }: QuoteBlock, placed: boolean): void {
    const words = pieces.map(safe);
    const shown = verbatim ? words.map((piece) => `“${piece}”`).join(' … ') : words.join(' … ');
    this.line(verbatim ? [shown] : [{ text: 'Reported: ', style: 'quiet' }, shown], { bar: true });
    const by = [speaker, role].filter((part) => part !== undefined);
    const check = permalink?.url === undefined ? '' : `${CHECK_IT} <${permalink.url}>`;
    const place = placed ? placeOf(sources, date) : '';
    const line = [by.length > 0 ? `— ${by.join(', ')}` : '', place, check].filter(Boolean).join(' · ');
    if (line) this.line([line], { bar: true, rest: '  ', style: 'quiet' });
    for (const note of notes) this.line(['! ', ...(typeof note === 'string' ? [note] : note)], { bar: true, rest: '  ', style: 'note' });
  }

  #fields(fields: readonly { readonly name: string; readonly value: Rich }[]): void {
    const widest = Math.max(...fields.map(({ name }) => stringWidth(safe(name).trim())));
    const beside = this.#width - widest - 4 >= LEAST_FOR_VALUES;
    for (const { name, value } of fields) {
      const label = safe(name).trim();
      if (!beside) {
        this.line([label], { first: '  ', rest: '  ', style: 'strong' });
        this.line(value, { first: '    ', rest: '    ' });
        continue;
      }
      const first = `  ${this.#style(label, 'strong')}${' '.repeat(widest - stringWidth(label) + 2)}`;
      this.line(value, { first, rest: ' '.repeat(widest + 4) });
    }
  }

  get #width(): number {
    return this.#look.width === undefined ? Number.POSITIVE_INFINITY : Math.max(FEWEST_COLUMNS, Math.min(this.#look.width, MOST_COLUMNS));
  }

  /** Each word carries its own style: none lasts over a line's end. */
  #words(rich: Rich, style?: TerminalStyle): SetWord[] {
    const words: SetWord[] = [];
    let open = false;
    for (const inline of typeof rich === 'string' ? [rich] : rich) {
      const own = styleOf(inline) ?? style;
      const piece = wordsOf(safe(textOf(inline)), open);
      open = piece.open;
      for (const word of piece.words) words.push(own ? { ...word, text: this.#style(word.text, own) } : word);
    }
    return words;
  }

  #style(text: string, style: TerminalStyle): string {
    if (!this.#look.colour || text === '') return text;
    const [on, off] = SGR[style];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  }
}

function textOf(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if ('date' in inline) return dateWords(inline);
  return 'url' in inline && inline.text !== inline.url ? `${inline.text} <${inline.url}>` : inline.text;
}

const styleOf = (inline: Inline): TerminalStyle | undefined =>
  typeof inline === 'string' ? undefined : 'date' in inline ? 'quiet' : 'style' in inline ? inline.style : undefined;

/** "Title (Publisher), 20 November 2026, article 12". */
const placeOf = (sources: readonly Citation[], date: Date | undefined): string =>
  sources
    .map(({ label, url, articleId }) =>
      [url ? `${label} <${url}>` : label, date ? day(date) : '', articleId === undefined ? '' : `article ${articleId}`]
        .filter(Boolean)
        .join(', '),
    )
    .join(' · ');
