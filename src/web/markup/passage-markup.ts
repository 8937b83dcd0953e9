import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import type { StoredDemand, StoredQuote } from '../../core/news/stored.ts';
import { partiesOf, RESPONSE_WORDS } from '../../presentation/news/demands.ts';
import { count } from '../../text/lists.ts';
import { oneLine } from '../../text/white-space.ts';
import { speakerMarkup } from './attribution.ts';
import type { MarkedPassage, MarkedRun, PlacedWords } from './passages.ts';
import { foreign, foreignLink, type Markup } from './text.ts';

/** A quotation or a demand that is marked in its article. */
export type PlacedFinding = PlacedWords &
  ({ readonly kind: 'quote'; readonly quote: StoredQuote } | { readonly kind: 'demand'; readonly demand: StoredDemand });

export const placedQuote = (quote: StoredQuote): PlacedFinding => ({ kind: 'quote', spans: quote.spans, quote });
export const placedDemand = (demand: StoredDemand): PlacedFinding => ({ kind: 'demand', spans: demand.spans, demand });

/** About how long a passage is as HTML, in bytes. */
export const passageBytes = ({ runs, begins }: MarkedPassage<PlacedFinding>): number =>
  runs.reduce((sum, { text }) => sum + Buffer.byteLength(text) + MARK_BYTES, 0) + begins.length * FINDING_BYTES;
const MARK_BYTES = 40;
const FINDING_BYTES = 230;

/** A passage with its marks, and beneath it whose they are and where each can be checked. */
export const passageMarkup = ({ runs, begins, leftOut, cutBefore, cutBehind }: MarkedPassage<PlacedFinding>): Markup => html`${
  leftOut > 0 ? html`<p class="gap">${count(leftOut, 'paragraph')} without a quotation or demand</p>\n` : ''
}<div class="passage">
<p dir="auto">${cutBefore ? '… ' : ''}${runs.map(runMarkup)}${cutBehind ? ' …' : ''}</p>
${begins.length > 0 ? html`<ul class="findings">${begins.map((finding) => html`<li>${findingLine(finding)}</li>`)}</ul>\n` : ''}</div>
`;

function runMarkup({ text, marks }: MarkedRun<PlacedWords>): Markup | string {
  const words = oneLine(text);
  if (marks.length === 0) return words;
  return html`<mark class="${[...new Set(marks.map(({ kind }) => kind))].join(' ')}">${words}</mark>`;
}

function findingLine(finding: PlacedFinding): Markup {
  if (finding.kind === 'quote') {
    const { quote } = finding;
    return html`<span class="label quote">${quote.kind === 'indirect' ? 'Reported' : 'Quotation'}</span> ${speakerMarkup(quote)}${
      quote.number === undefined ? '' : html` <a class="check" href="${paths.quote(quote)}">Check it</a>`
    }`;
  }
  const { demand } = finding;
  return html`<span class="label demand">Demand</span> ${foreignLink(partiesOf(demand), paths.demand(demand.id))}, ${foreign(RESPONSE_WORDS[demand.status].toLowerCase())}`;
}
