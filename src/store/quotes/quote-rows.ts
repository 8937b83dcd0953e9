import { z } from 'zod';
import type { Fields } from '../../core/json.ts';
import { quoteJson } from '../../core/news/json.ts';
import type { Quote } from '../../core/news/quote.ts';
import type { Speaker } from '../../core/news/speaker.ts';
import type { StoredQuote } from '../../core/news/stored.ts';
import { type RefRow, refOf } from '../articles/article-rows.ts';
import { changeOf } from '../articles/change-rows.ts';
import { storedJson } from '../stored-json.ts';

/** A quote as its row keeps it: its speaker is a column, but for the role that this article gives. */
export type QuoteJson = Omit<Quote, 'speaker'> & { readonly role?: string | undefined; readonly report?: string | undefined };

const { speaker: _speaker, ...ofQuote } = quoteJson.shape;
const storedQuoteJson = z.object({ ...ofQuote, role: z.string().optional(), report: z.string().optional() } satisfies Fields<QuoteJson>);

export const quoteJsonOf = ({ id, quote }: { id: number; quote: string }): QuoteJson =>
  storedJson(storedQuoteJson, quote, { table: 'quotes', id, column: 'quote' });

type StoredQuoteRow = RefRow & {
  id: number;
  number: number;
  revision: number;
  changed: string | null;
  quote: string;
  speaker_id: number | null;
  speaker_name: string | null;
  speaker_kind: Speaker['kind'] | null;
};

export function storedQuoteOf(row: StoredQuoteRow): StoredQuote {
  const { role, ...quote } = quoteJsonOf(row);
  const { speaker_name: name, speaker_kind: kind } = row;
  const changed = changeOf('quotes', row);
  return {
    ...quote,
    id: row.id,
    number: row.number,
    speaker: name === null || kind === null ? undefined : { name, kind, role, aliases: [] },
    speakerId: row.speaker_id ?? undefined,
    article: refOf(row),
    ...(changed && { changed }),
  };
}
