import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import type { Article } from '../../core/news/article.ts';
import { changeNote, dayAndTime } from '../../presentation/news/citations.ts';
import { paragraphsOf } from '../../presentation/news/context.ts';
import { contentOf, partiesOf } from '../../presentation/news/demands.ts';
import { count } from '../../text/lists.ts';
import { oneLine } from '../../text/white-space.ts';
import { quoteFigure } from '../markup/quotes.ts';
import { richMarkup } from '../markup/rich.ts';
import { foreignLink, type Markup } from '../markup/text.ts';
import type { ArticleFindings } from './article-findings.ts';

const MOST_LOST = 12;
/** In characters, of the paragraphs that are shown as left out or as new. */
const LONGEST_CHANGES = 8_000;

/** What the archive read of an article at different times, and what it tells no more. Nothing where it was read once, and stayed as it was. */
export function revisionsSection(article: Article, { quotes, demands }: ArticleFindings): Markup | string {
  const { readings = [] } = article;
  if (readings.length < 2) return '';
  const lostQuotes = quotes.filter(({ changed }) => changed);
  const lostDemands = demands.filter(({ changed }) => changed);
  return html`<section aria-labelledby="revisions"><h2 id="revisions">Revisions</h2>
<ol>${readings.map((date, n) => html`<li>${n === readings.length - 1 ? html`Read ${dayAndTime(date)}: as it stands` : html`<a href="${paths.article(article.id, n + 1)}">Read ${dayAndTime(date)}</a>`}</li>`)}</ol>
${
  lostQuotes.length + lostDemands.length === 0
    ? html`<p>Its quotations and demands stayed as they were.</p>`
    : html`<h3>What it no longer says</h3>
${lostQuotes.slice(0, MOST_LOST).map((quote) => quoteFigure(quote, { source: false }))}${lostDemands
  .slice(0, MOST_LOST)
  .map(
    (demand) =>
      html`<p>${foreignLink(partiesOf(demand), paths.demand(demand.id))}: ${oneLine(contentOf(demand))}${demand.changed ? html`<br><span class="note">${richMarkup(changeNote(demand.changed))}</span>` : ''}</p>\n`,
  )}`
}</section>`;
}

interface Compared {
  readonly article: Article;
  /** The number of the revision that is shown. */
  readonly revision: number;
  /** The text of the one behind it. */
  readonly next: string;
  /** Whether the changed paragraphs themselves are shown. */
  readonly whole: boolean;
}

/** Above an earlier revision: which it is, and how the next one differs from it. */
export function earlierNotice({ article, revision, next, whole }: Compared): Markup {
  const [before, after] = [paragraphTexts(article.text), paragraphTexts(next)];
  const [left, fresh] = [before.filter((text) => !after.includes(text)), after.filter((text) => !before.includes(text))];
  const read = article.readings?.[revision - 1];
  return html`<div class="problem"><p>This is revision ${revision} of ${article.revision}${read ? `, as it was read on ${dayAndTime(read)}` : ''}. <a href="${paths.article(article.id)}">As it stands now</a></p>
<p>${left.length + fresh.length === 0 ? 'The next revision differs from it in white space alone.' : `In the next revision ${count(left.length, 'paragraph')} of it ${left.length === 1 ? 'is' : 'are'} left out or reworded, and ${count(fresh.length, 'paragraph')} ${fresh.length === 1 ? 'is' : 'are'} new or reworded.`}</p></div>
${
  whole && left.length + fresh.length > 0
    ? html`<section aria-labelledby="changes"><h2 id="changes">What the next revision changed</h2>
${firstOf(left).map((text) => html`<p dir="auto"><del>${oneLine(text)}</del></p>\n`)}${firstOf(fresh).map((text) => html`<p dir="auto"><ins>${oneLine(text)}</ins></p>\n`)}</section>`
    : ''
}`;
}

const paragraphTexts = (text: string): string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end).trim());

/** The first paragraphs, as many as a page holds. */
function firstOf(paragraphs: readonly string[]): string[] {
  const shown: string[] = [];
  let left = LONGEST_CHANGES / 2;
  for (const text of paragraphs) {
    left -= text.length;
    if (left < 0) break;
    shown.push(text);
  }
  return shown;
}
