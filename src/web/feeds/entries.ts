import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import { printedLine } from '../../core/chat/printed-reply.ts';
import type { StoredDemand, StoredQuote } from '../../core/news/stored.ts';
import type { PostedEdition } from '../../core/ports/schedule-store.ts';
import { quoteBlock } from '../../presentation/news/citations.ts';
import { partiesOf } from '../../presentation/news/demands.ts';
import { linkOf } from '../../presentation/news/outlets.ts';
import { oneLine } from '../../text/white-space.ts';
import { quoteFigure } from '../markup/quotes.ts';
import { replyMarkup } from '../markup/replies.ts';
import { sourceMarkup } from '../markup/sources.ts';
import { foreign } from '../markup/text.ts';
import type { FeedEntry } from './atom.ts';

/** In characters: a title is a line. */
const LONGEST_TITLE = 120;

export function quoteEntry(quote: StoredQuote): FeedEntry {
  const { article, changed, speaker, number = 0 } = quote;
  const { pieces, verbatim } = quoteBlock(quote);
  const words = cut(pieces.map(oneLine).join(' … '));
  return {
    key: `quotation/${article.id}.${number}`,
    title: `${speaker ? `${speaker.name}: ` : ''}${verbatim ? `“${words}”` : words}`,
    author: speaker?.name,
    path: paths.quote(quote),
    source: linkOf(article),
    publishedAt: article.publishedAt,
    updatedAt: changed?.at ?? article.publishedAt ?? article.readAt,
    content: quoteFigure(quote, { whole: true }),
  };
}

export function demandEntry(demand: StoredDemand): FeedEntry {
  const words = demand.spans.map(({ text }) => oneLine(text)).join(' … ');
  return {
    key: `demand/${demand.id}`,
    title: `${partiesOf(demand)}: “${cut(words)}” (${demand.status})`,
    author: demand.issuer?.name,
    path: paths.demand(demand.id),
    source: linkOf(demand.article),
    publishedAt: demand.firstAt,
    updatedAt: demand.lastAt,
    content: html`<p>${foreign(partiesOf(demand))}: “${foreign(words)}” (${demand.status})</p>
<p>${foreign(oneLine(demand.evidenceText))}</p>
<p>${sourceMarkup(demand.article)}</p>`,
  };
}

export function editionEntry({ occurrenceId, sentAt, corrections, edition: { reply, full } }: PostedEdition): FeedEntry {
  return {
    key: `edition/${occurrenceId}`,
    title: printedLine(reply.title),
    path: paths.edition(occurrenceId),
    publishedAt: sentAt,
    updatedAt: corrections.at(-1)?.at ?? sentAt,
    content: replyMarkup(full ?? reply),
  };
}

function cut(words: string): string {
  if (words.length <= LONGEST_TITLE) return words;
  const space = words.lastIndexOf(' ', LONGEST_TITLE);
  return `${words.slice(0, space > 0 ? space : LONGEST_TITLE)} […]`;
}
