import type { AnswerData } from './answer-data.ts';

/** A command by its own name, such as `search` or `schedule list`. Each platform prints it as it is typed there: `/search`, on Slack `/verbatim-search`. */
export interface CommandName {
  readonly command: string;
  /** What is typed behind the name: `1`, `<speaker> [about]`. */
  readonly typed?: string | undefined;
}

/** A line of the bot's own words: a title, a label, a footer. Pieces are set one after the other without a space between. */
export type RichLine = string | readonly (string | CommandName)[];

/** A day, and with `time` the minute too: in the reader's own zone where the platform can tell, else in `zone`, by UTC without one. */
export interface DatePiece {
  readonly date: Date;
  readonly zone?: string | undefined;
  readonly time?: boolean | undefined;
}

/** Plain words with dates between them. */
export type DatedText = readonly (string | DatePiece)[];

/** A piece of running text. Everything in `text` is data: renderers escape it, whatever it holds. */
export type Inline =
  | string
  | CommandName
  | { readonly text: string; readonly style: 'strong' | 'quiet' }
  | { readonly text: string; readonly url: string }
  | DatePiece
  /** A channel by the platform's own id, shown by its name where the platform knows it, else as `text`. */
  | { readonly text: string; readonly channel: string }
  /** At the end of what it proves; without an archive nothing is shown. */
  | { readonly permalink: Permalink };

/** The page of the archive on which something can be checked. */
export interface Permalink {
  /** From the archive's root. */
  readonly path: string;
  /** The article that it is told by: whoever sees that sees the page. */
  readonly articleId: number;
  /** Where a reader reaches it; absent until an answer is sent, and where no archive is served. */
  readonly url?: string | undefined;
}

/** Running text; pieces are set one after the other without a space between. */
export type Rich = string | readonly Inline[];

/** Where something shown stands: the article, with its link where it has one. */
export interface Citation {
  readonly label: string;
  /** Whose it is, for where the label was given before. */
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
  /** For `/article <id>`. */
  readonly articleId?: number | undefined;
}

/** Someone's words. With `verbatim`, each piece is a span of the source and is set in quotation marks; without, it is a paraphrase in plain type. */
export interface QuoteBlock {
  readonly kind: 'quote';
  readonly pieces: readonly string[];
  readonly verbatim: boolean;
  readonly speaker?: string | undefined;
  readonly role?: string | undefined;
  /** UTC; shown in the reader's own zone where the platform can. */
  readonly date?: Date | undefined;
  readonly sources: readonly Citation[];
  /** Said beneath it, such as that the source's text is garbled. */
  readonly notes?: readonly (string | DatedText)[] | undefined;
  /** What shows the paragraph around it. */
  readonly context?: CommandCall | undefined;
  readonly permalink?: Permalink | undefined;
}

export type Block =
  | QuoteBlock
  /**
   * `section`: over several parts that have headings of their own; `url`: what it links to, where the platform can; `date`: the day that `text` names, in
   * its place where the platform shows days in the reader's own zone.
   */
  | {
      readonly kind: 'heading';
      readonly text: string;
      readonly section?: boolean | undefined;
      readonly url?: string | undefined;
      readonly date?: Date | undefined;
    }
  | { readonly kind: 'text'; readonly text: Rich }
  | { readonly kind: 'list'; readonly items: readonly Rich[] }
  | { readonly kind: 'fields'; readonly fields: readonly { readonly name: RichLine; readonly value: Rich }[] };

/** A command with its options, ready to be run again: the next page, a nearer name. */
export interface CommandCall {
  readonly command: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

export interface Button {
  readonly label: RichLine;
  readonly call: CommandCall;
}

/** A list to choose from, where buttons would be too many: each choice runs its call. */
export interface ChoiceMenu {
  readonly label: RichLine;
  readonly choices: readonly Button[];
}

/** Which part of a long answer this is; `page` counts from 1. */
export interface Paging {
  readonly page: number;
  readonly pages: number;
  /** How many things there are over all pages. */
  readonly total: number;
  /** What runs the answer again; renderers add the page. */
  readonly call: CommandCall;
}

/** A message without a platform: commands make it, each platform renders it. */
export interface Reply {
  readonly title: RichLine;
  readonly blocks: readonly Block[];
  readonly footer?: RichLine | undefined;
  readonly paging?: Paging | undefined;
  readonly buttons?: readonly Button[] | undefined;
  readonly menus?: readonly ChoiceMenu[] | undefined;
  readonly audience: 'asker' | 'everyone';
  /** What it shows, whole: for machines, and as the rows of a CSV. */
  readonly data?: AnswerData | undefined;
  /** The call whose data a button gives as a CSV, over all its pages. */
  readonly csv?: CommandCall | undefined;
  /** The call by which a button offers admins what can be put right in it. */
  readonly wrong?: CommandCall | undefined;
}
