import { html } from 'hono/html';
import { paths } from '../../core/archive/paths.ts';
import type { StoredDemand, StoredQuote } from '../../core/news/stored.ts';
import type { Space } from '../../core/scope.ts';
import { contentOf, partiesOf } from '../../presentation/news/demands.ts';
import { quoteFigure } from '../markup/quotes.ts';
import { foreign, type Markup } from '../markup/text.ts';
import { callForm } from './call-form.ts';
import type { DashboardParts } from './dashboard.ts';

/** How many of the newest are looked through, and how many of those are shown. */
const LOOKED_AT = 100;
const MOST_SHOWN = 10;
/** What is less sure than this waits for somebody to look at it: 0 to 1. */
const UNSURE_SPEAKER = 0.85;
const UNSURE_DEMAND = 0.75;

/** The least sure of the newest quotations and demands, each with what a ruling on it would be. */
export async function unsureMarkup(
  { quotes, demands }: Pick<DashboardParts['store'], 'quotes' | 'demands'>,
  { space, formToken, mayRule }: { readonly space: Space; readonly formToken: string; readonly mayRule: boolean },
): Promise<Markup> {
  const slice = { offset: 0, limit: LOOKED_AT, uncounted: true };
  const [said, demanded] = await Promise.all([
    quotes.find({ space, verbatim: true, attributed: true, distinct: true }, slice),
    demands.find({ space }, slice),
  ]);
  const unsureQuotes = leastSure(said.items, UNSURE_SPEAKER);
  const unsureDemands = leastSure(demanded.items, UNSURE_DEMAND);
  if (unsureQuotes.length + unsureDemands.length === 0)
    return html`<p>Of the newest ${LOOKED_AT} quotations and demands each is sure enough to be shown under its name.</p>\n`;
  return html`${unsureQuotes.map((quote) => quoteEntry(quote, mayRule ? formToken : undefined))}${unsureDemands.map((demand) => demandEntry(demand, formToken))}`;
}

const leastSure = <T extends { readonly confidence: number }>(items: readonly T[], below: number): T[] =>
  items
    .filter(({ confidence }) => confidence < below)
    .toSorted((a, b) => a.confidence - b.confidence)
    .slice(0, MOST_SHOWN);

const percent = (share: number): string => `${Math.min(99, Math.round(100 * share))}% sure`;

/** Without a token only what is not sure: whoever may not rule on it is offered no button. */
const quoteEntry = (quote: StoredQuote, formToken: string | undefined): Markup => html`${quoteFigure(quote)}
<div class="buttons"><span class="note">${percent(quote.confidence)}</span>${
  quote.number === undefined || formToken === undefined
    ? ''
    : callForm(
        { label: 'Wrong speaker', call: { command: 'rulings speaker', options: { quote: `${quote.article.id}.${quote.number}` } } },
        formToken,
      )
}</div>\n`;

const demandEntry = (
  demand: StoredDemand,
  formToken: string,
): Markup => html`<p dir="auto"><strong>${foreign(partiesOf(demand))}</strong>: ${foreign(
  contentOf(demand),
)} <a href="${paths.demand(demand.id)}">Demand ${demand.id}</a></p>
<div class="buttons"><span class="note">${percent(demand.confidence)}</span>${callForm(
  { label: 'Not a demand', call: { command: 'dismiss', options: { demand: String(demand.id) } } },
  formToken,
)}</div>\n`;
