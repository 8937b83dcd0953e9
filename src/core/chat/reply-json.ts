import { z } from 'zod';
import { type Fields, instant } from '../json.ts';
import type {
  Block,
  Button,
  Citation,
  CommandCall,
  CommandName,
  DatedText,
  DatePiece,
  Inline,
  Paging,
  Permalink,
  QuoteBlock,
  Reply,
  Rich,
  RichLine,
} from './reply.ts';

export const commandCallJson = z.object({
  command: z.string(),
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
} satisfies Fields<CommandCall>);

const commandName = z.object({ command: z.string(), typed: z.string().optional() } satisfies Fields<CommandName>);

const line: z.ZodType<RichLine> = z.union([z.string(), z.array(z.union([z.string(), commandName]))]);

const date = z.object({ date: instant, zone: z.string().optional(), time: z.boolean().optional() } satisfies Fields<DatePiece>);

const dated: z.ZodType<DatedText> = z.array(z.union([z.string(), date]));

const permalink = z.object({ path: z.string(), articleId: z.int(), url: z.string().optional() } satisfies Fields<Permalink>);

const inline: z.ZodType<Inline> = z.union([
  z.string(),
  commandName,
  z.object({ text: z.string(), style: z.enum(['strong', 'quiet']) }),
  z.object({ text: z.string(), url: z.string() }),
  date,
  z.object({ text: z.string(), channel: z.string() }),
  z.object({ permalink }),
]);

const rich: z.ZodType<Rich> = z.union([z.string(), z.array(inline)]);

const citation = z.object({
  label: z.string(),
  outlet: z.string().optional(),
  url: z.string().optional(),
  articleId: z.int().optional(),
} satisfies Fields<Citation>);

const quoteBlock = z.object({
  kind: z.literal('quote'),
  pieces: z.array(z.string()),
  verbatim: z.boolean(),
  speaker: z.string().optional(),
  role: z.string().optional(),
  date: instant.optional(),
  sources: z.array(citation),
  notes: z.array(z.union([z.string(), dated])).optional(),
  context: commandCallJson.optional(),
  permalink: permalink.optional(),
} satisfies Fields<QuoteBlock>);

type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

const block: z.ZodType<Block> = z.discriminatedUnion('kind', [
  quoteBlock,
  z.object({
    kind: z.literal('heading'),
    text: z.string(),
    section: z.boolean().optional(),
    url: z.string().optional(),
    date: instant.optional(),
  } satisfies Fields<BlockOf<'heading'>>),
  z.object({ kind: z.literal('text'), text: rich } satisfies Fields<BlockOf<'text'>>),
  z.object({ kind: z.literal('list'), items: z.array(rich) } satisfies Fields<BlockOf<'list'>>),
  z.object({ kind: z.literal('fields'), fields: z.array(z.object({ name: line, value: rich })) } satisfies Fields<BlockOf<'fields'>>),
]);

const button = z.object({ label: line, call: commandCallJson } satisfies Fields<Button>);

const paging = z.object({ page: z.int(), pages: z.int(), total: z.int(), call: commandCallJson } satisfies Fields<Paging>);

/** A reply in JSON, as the store keeps an edition: without its data, which the store has, and menus, which no edition has. */
export const replyJson = z.object({
  title: line,
  blocks: z.array(block),
  footer: line.optional(),
  paging: paging.optional(),
  buttons: z.array(button).optional(),
  audience: z.enum(['asker', 'everyone']),
  csv: commandCallJson.optional(),
  wrong: commandCallJson.optional(),
} satisfies Fields<Omit<Reply, 'data' | 'menus'>>);
