import stringWidth from 'string-width';
import { printCall } from '../../core/command-line.ts';
import type { Block, Citation, Inline, QuoteBlock, Reply, Rich } from '../../core/reply.ts';
import { day } from '../../core/show.ts';
import { safe } from './safe.ts';

/** How an answer is set: `width` in columns, absent for no wrapping; without `colour` not one escape sequence comes out. */
export interface TerminalLook {
  readonly width?: number | undefined;
  readonly colour: boolean;
}

const MOST_COLUMNS = 100;
const SGR = { strong: [1, 22], quiet: [2, 22], title: [1, 22], bar: [36, 39], number: [33, 39] } as const;

/** An answer as lines for a terminal or a pipe, with a line feed at its end. Everything from outside is data. */
export function renderReply(reply: Reply, look: TerminalLook): string {
  const screen = new Screen(look);
  screen.heading(reply.title);
  let before: Block['kind'] | undefined;
  for (const block of reply.blocks) {
    if (!(before === 'heading' || (before === 'list' && block.kind === 'list') || (before === block.kind && block.kind === 'text'))) screen.blank();
    else if (block.kind === 'heading') screen.blank();
    screen.block(block);
    before = block.kind;
  }
  const foot = [reply.footer, pageLine(reply)].filter((line) => line !== undefined);
  if (foot.length > 0) screen.blank();
  for (const line of foot) screen.text(line, '', 'quiet');
  for (const [index, { label, call }] of (reply.buttons ?? []).entries()) screen.text(`  ${index + 1}. ${safe(label)}  ${printCall(call)}`, '', 'quiet');
  return screen.toString();
}

function pageLine({ paging }: Reply): string | undefined {
  if (!paging) return undefined;
  const more = paging.page < paging.pages ? ' Type “more” for the next.' : '';
  return `Page ${paging.page} of ${paging.pages}.${more}`;
}

class Screen {
  readonly #look: TerminalLook;
  readonly #lines: string[] = [];

  constructor(look: TerminalLook) {
    this.#look = look;
  }

  heading(text: string): void {
    this.#lines.push(this.#style(safe(text), 'title'));
  }

  blank(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  text(text: string, indent = '', style?: keyof typeof SGR): void {
    for (const line of this.#wrap(safe(text), indent, indent)) this.#lines.push(style ? this.#style(line, style) : line);
  }

  block(block: Block): void {
    switch (block.kind) {
      case 'heading':
        this.heading(block.text);
        break;
      case 'text':
        this.#rich(block.text, '  ', '  ');
        break;
      case 'list':
        for (const item of block.items) this.#rich(item, '  • ', '    ');
        break;
      case 'fields':
        this.#fields(block.fields);
        break;
      case 'quote':
        this.#quote(block);
    }
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  #quote(quote: QuoteBlock): void {
    const bar = this.#style('│', 'bar');
    const words = quote.pieces.map(safe);
    const text = quote.verbatim ? words.map((piece) => `“${piece}”`).join(' … ') : words.join(' … ');
    for (const line of this.#wrap(text, '  ', '  ')) this.#lines.push(`${bar} ${line.slice(2)}`);
    const by = [quote.speaker, quote.role].filter((part) => part !== undefined).map(safe);
    const line = [by.length > 0 ? `— ${by.join(', ')}` : quote.verbatim ? '' : 'as reported', quote.date ? day(quote.date) : '', ...quote.sources.map(citation)].filter(Boolean).join(' · ');
    if (line) for (const part of this.#wrap(line, '  ', '  ')) this.#lines.push(`${bar} ${this.#style(part.slice(2), 'quiet')}`);
    for (const note of quote.notes ?? []) for (const part of this.#wrap(`! ${safe(note)}`, '  ', '    ')) this.#lines.push(`${bar} ${this.#style(part.slice(2), 'number')}`);
  }

  #fields(fields: readonly { readonly name: string; readonly value: Rich }[]): void {
    const widest = Math.max(...fields.map(({ name }) => stringWidth(safe(name))));
    for (const { name, value } of fields) {
      const label = safe(name);
      const room = this.#width - widest - 4;
      if (room < 24) {
        this.#lines.push(`  ${this.#style(label, 'strong')}`);
        this.#rich(value, '    ', '    ');
        continue;
      }
      const pad = ' '.repeat(widest - stringWidth(label) + 2);
      const from = this.#lines.length;
      this.#rich(value, ' '.repeat(widest + 4), ' '.repeat(widest + 4));
      this.#lines[from] = `  ${this.#style(label, 'strong')}${pad}${(this.#lines[from] ?? '').slice(widest + 4)}`;
    }
  }

  get #width(): number {
    return this.#look.width === undefined ? Number.POSITIVE_INFINITY : Math.max(20, Math.min(this.#look.width, MOST_COLUMNS));
  }

  /** Styled words are wrapped as they are: a style lasts for its words, never over a line's end. */
  #rich(rich: Rich, first: string, rest: string): void {
    const words = (typeof rich === 'string' ? [rich] : rich).flatMap((inline) => this.#words(inline));
    let line = first;
    let used = stringWidth(first);
    let empty = true;
    for (const { text, plain, space } of words) {
      const width = stringWidth(plain);
      if (!empty && space && used + 1 + width > this.#width) {
        this.#lines.push(line);
        line = rest;
        used = stringWidth(rest);
        empty = true;
      }
      const gap = space && !empty ? ' ' : '';
      line += gap + text;
      used += gap.length + width;
      empty = false;
    }
    this.#lines.push(line);
  }

  #words(inline: Inline): { text: string; plain: string; space: boolean }[] {
    const text = typeof inline === 'string' ? inline : 'url' in inline ? `${inline.text} <${inline.url}>` : inline.text;
    const style = typeof inline === 'string' || 'url' in inline ? undefined : inline.style;
    const clean = text.replace(/\s+/g, ' ');
    return clean.split(/(?<= )/).reduce<{ text: string; plain: string; space: boolean }[]>((words, part, index, parts) => {
      const plain = safe(part.trim());
      const space = index > 0 || /^\s/.test(clean);
      if (plain !== '') words.push({ plain, text: style ? this.#style(plain, style) : plain, space });
      else if (index === parts.length - 1 && words.length === 0) words.push({ plain: '', text: '', space: true });
      return words;
    }, []);
  }

  #wrap(text: string, first: string, rest: string): string[] {
    const lines: string[] = [];
    let line = first;
    let used = stringWidth(first);
    let empty = true;
    for (const word of text.split(' ')) {
      const width = stringWidth(word);
      if (!empty && used + 1 + width > this.#width) {
        lines.push(line);
        line = rest;
        used = stringWidth(rest);
        empty = true;
      }
      line += empty ? word : ` ${word}`;
      used += empty ? width : width + 1;
      empty = false;
    }
    return [...lines, line];
  }

  #style(text: string, style: keyof typeof SGR): string {
    if (!this.#look.colour || text === '') return text;
    const [on, off] = SGR[style];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  }
}

const citation = ({ label, url, articleId }: Citation): string => safe([label, url ? `<${url}>` : '', articleId === undefined ? '' : `[${articleId}]`].filter(Boolean).join(' '));
