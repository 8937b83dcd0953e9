import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import type { StoredDemand, StoredQuote } from '../../core/news/stored.ts';
import { partiesOf, statusWords } from '../../presentation/news/demands.ts';
import { count } from '../../text/lists.ts';
import { oneLine } from '../../text/white-space.ts';
import { speakerMarkup } from './attribution.ts';
import { shortened } from './cut.ts';
import { checkLink } from './figure.ts';
import type { MarkedPassage, MarkedRun, PlacedWords } from './passages.ts';
import { foreign, foreignLink, type Markup } from './text.ts';

/** A quotation or a demand that is marked in its article. */
export type PlacedFinding = PlacedWords &
  ({ readonly kind: 'quote' | 'reported'; readonly quote: StoredQuote } | { readonly kind: 'demand'; readonly demand: StoredDemand });

export const placedQuote = (quote: StoredQuote): PlacedFinding => ({
  kind: quote.kind === 'indirect' ? 'reported' : 'quote',
  spans: quote.spans,
  quote,
});
export const placedDemand = (demand: StoredDemand): PlacedFinding => ({ kind: 'demand', spans: demand.spans, demand });

/** About how long a passage is as HTML, in bytes. */
export const passageBytes = ({ runs, begins }: MarkedPassage<PlacedFinding>): number =>
  runs.reduce((sum, { text }) => sum + Buffer.byteLength(text) + MARK_BYTES, 0) + begins.length * FINDING_BYTES;
const MARK_BYTES = 40;
const FINDING_BYTES = 300;

/** A passage with its marks, and beneath it whose they are and where each can be checked. */
export const passageMarkup = ({ runs, begins, leftOut, cutBefore, cutBehind }: MarkedPassage<PlacedFinding>): Markup => html`${
  leftOut > 0 ? html`<p class="gap">${count(leftOut, 'paragraph')} without a quotation or demand</p>\n` : ''
}<div class="passage">
<p dir="auto">${cutBefore ? '… ' : ''}${runs.map(runMarkup)}${cutBehind ? ' …' : ''}</p>
${begins.length > 0 ? html`<ul class="findings">${begins.map((finding) => html`<li>${findingLine(finding)}</li>`)}</ul>\n` : ''}</div>
`;

export function runMarkup({ text, marks }: MarkedRun<PlacedWords>): Markup | string {
  const words = oneLine(text);
  if (marks.length === 0) return words;
  return html`<mark class="${[...new Set(marks.map(({ kind }) => kind))].join(' ')}">${words}</mark>`;
}

function findingLine(finding: PlacedFinding): Markup {
  if (finding.kind !== 'demand') {
    const { quote } = finding;
    return html`<span class="label ${finding.kind}">${quote.kind === 'indirect' ? 'Reported' : 'Quotation'}</span> ${firstWords(quote)} ${speakerMarkup(quote)}${
      quote.number === undefined ? '' : html` ${checkLink(paths.quote(quote))}`
    }`;
  }
  const { demand } = finding;
  return html`<span class="label demand">Demand</span> ${firstWords(demand)} ${foreignLink(partiesOf(demand), paths.demand(demand.id))}, ${statusWords(demand).toLowerCase()}`;
}

/** In characters: enough to find the marked words again. */
const LONGEST_FIRST_WORDS = 40;

/** By which of the marked words a line beneath a passage is known. */
const firstWords = ({ spans: [first] }: Pick<StoredQuote, 'spans'>): Markup =>
  html`<span class="first-words">${foreign(shortened(oneLine(first?.text ?? ''), LONGEST_FIRST_WORDS))}</span>`;
