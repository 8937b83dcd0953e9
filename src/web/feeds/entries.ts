import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import { printedLine } from '../../core/chat/printed-reply.ts';
import { SUREST_ANSWER } from '../../core/news/demand.ts';
import type { StoredDemand, StoredQuote } from '../../core/news/stored.ts';
import type { PostedEdition } from '../../core/ports/schedule-store.ts';
import { quoteBlock } from '../../presentation/news/citations.ts';
import { partiesOf } from '../../presentation/news/demands.ts';
import { linkOf } from '../../presentation/news/outlets.ts';
import { oneLine } from '../../text/white-space.ts';
import { shortened } from '../markup/cut.ts';
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
  const words = shortened(pieces.map(oneLine).join(' … '), LONGEST_TITLE);
  return {
    key: `quotations/${article.id}.${number}`,
    title: `${speaker ? `${speaker.name}: ` : ''}${verbatim ? `“${words}”` : words}`,
    author: speaker?.name,
    path: paths.quote(quote),
    source: linkOf(article),
    publishedAt: article.publishedAt,
    updatedAt: changed?.at ?? article.readAt,
    content: quoteFigure(quote, { whole: true }),
  };
}

export function demandEntry(demand: StoredDemand): FeedEntry {
  const became = statusOf(demand);
  const words = demand.spans.map(({ text }) => oneLine(text)).join(' … ');
  return {
    key: `demands/${demand.id}`,
    title: `${partiesOf(demand)}: “${shortened(words, LONGEST_TITLE)}”${became}`,
    author: demand.issuer?.name,
    path: paths.demand(demand.id),
    source: linkOf(demand.article),
    publishedAt: demand.firstAt,
    updatedAt: lastRead(demand),
    content: html`<p>${foreign(partiesOf(demand))}: “${foreign(words)}”${became}</p>
<p>${foreign(oneLine(demand.evidenceText))}</p>
<p>${sourceMarkup(demand.article)}</p>`,
  };
}

/** What became of it, as far as that is sure; of one that nobody answered, nothing. */
function statusOf({ status, responses }: StoredDemand): string {
  const answer = responses.findLast(({ kind }) => kind === status);
  return answer && answer.confidence >= SUREST_ANSWER ? ` (${status})` : '';
}

/** When the last was read of all that tell it or what became of it. */
const lastRead = ({ sources, responses }: StoredDemand): Date =>
  new Date(Math.max(...[...sources, ...responses.map(({ article }) => article)].map(({ readAt }) => readAt.getTime())));

export function editionEntry({ occurrenceId, sentAt, corrections, edition: { reply, full } }: PostedEdition): FeedEntry {
  return {
    key: `briefs/${occurrenceId}`,
    title: printedLine(reply.title),
    path: paths.edition(occurrenceId),
    publishedAt: sentAt,
    updatedAt: corrections.at(-1)?.at ?? sentAt,
    content: replyMarkup(full ?? reply),
  };
}
