import type { Demand } from '../../core/news/demand.ts';
import type { Extraction } from '../../core/news/extraction.ts';
import type { Quote } from '../../core/news/quote.ts';
import type { Speaker } from '../../core/news/speaker.ts';
import type { Span } from '../../core/span.ts';
import type { Decision } from '../../extraction/quotes/ranking/decision.ts';
import { printable } from '../printable.ts';
import { glyphsOf, rowsOf } from './rows.ts';

/** Signs that go beneath the text; where two fall on one place, the earlier stands. */
const SIGNS = { words: '^', who: '~', cue: '=', response: '!', evidence: '-' } as const;
const LEGEND = `${SIGNS.words} the words   ${SIGNS.who} who   ${SIGNS.cue} what reports them   ${SIGNS.evidence} the sentence behind a demand   ${SIGNS.response} a response to it, or who supports it`;

type Sign = (typeof SIGNS)[keyof typeof SIGNS];
type Underline = Span & { readonly sign: Sign };
const RANKED: readonly Sign[] = Object.values(SIGNS);

/** An extraction, and where it was asked for, why each piece is its speaker's. */
export interface ExplainedExtraction extends Extraction {
  readonly decisions?: readonly Decision[];
}

/**
 * Which rule decided what, finding by finding in the text's order, above the lines of the text with the deciding words underlined.
 * `width`: columns, at least 20. Time grows linearly with the text and the findings.
 */
export function* explain(text: string, extraction: ExplainedExtraction, width: number): Generator<string> {
  const wrapped = { text, rows: rowsOf(text, width - INDENT.length) };
  yield LEGEND;
  for (const [index, quote] of extraction.quotes.entries()) {
    const decision = decisionFor(quote, extraction.decisions);
    const head = [...headOfQuote(quote, index + 1), ...(decision ? reasons(text, decision) : [])];
    yield* finding(head, marksOfQuote(quote), wrapped);
  }
  for (const [index, demand] of extraction.demands.entries())
    yield* finding(headOfDemand(demand, index + 1), marksOfDemand(demand), wrapped);
  if (extraction.quotes.length + extraction.demands.length === 0) yield* ['', 'No quotation and no demand was found.'];
}

/** Why the first piece of a quote is its speaker's; undefined where no ranker was asked, or where nobody is shown. */
export function decisionFor({ spans: [first], speaker, kind }: Quote, decisions: readonly Decision[] = []): Decision | undefined {
  return speaker && kind !== 'indirect' ? decisions.find(({ piece }) => piece.start === first?.start) : undefined;
}

function reasons(text: string, { runnerUp, features }: Decision): string[] {
  if (features.length === 0) return [];
  const other = runnerUp ? `“${printable(text.slice(runnerUp.start, runnerUp.end))}”` : 'nobody';
  const told = features.map(({ what, weight }) => `${what} ${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}`);
  return [`  chosen rather than ${other} for: ${told.join('; ')}`];
}

const INDENT = '    ';

/** A text with the rows that it is printed in. */
interface WrappedText {
  readonly text: string;
  readonly rows: readonly Span[];
}

function* finding(head: readonly string[], marks: readonly Underline[], wrapped: WrappedText): Generator<string> {
  yield '';
  yield* head;
  yield* underlined(marks, wrapped);
}

function headOfQuote(quote: Quote, number: number): string[] {
  const sure = quote.speaker ? `, sure to ${quote.confidence.toFixed(2)}` : '';
  return [
    `Quote ${number}, ${quote.kind}: ${quote.speaker ? described(quote.speaker) : 'nobody named'}${sure}`,
    `  found or attributed by: ${quote.rule}${quote.resolution ? `; took the mention for the speaker by: ${quote.resolution}` : ''}`,
    ...(quote.defects.length > 0 ? [`  garbled in the source: ${quote.defects.length}`] : []),
  ];
}

function headOfDemand(demand: Demand, number: number): string[] {
  const [by, of] = [demand.issuer, demand.addressee].map((speaker) => (speaker ? described(speaker) : 'nobody named'));
  const responses = demand.responses.map(
    ({ kind, by, confidence }) => `${kind}${by ? ` by ${printable(by.name)}` : ''}, sure to ${confidence.toFixed(2)}`,
  );
  const supporters = (demand.supporters ?? []).map(({ by, confidence }) => `${printable(by.name)}, sure to ${confidence.toFixed(2)}`);
  return [
    `Demand ${number}, ${demand.force}${demand.polarity === 'refrain' ? ' to refrain' : ''}: by ${by}, of ${of}, sure to ${demand.confidence.toFixed(2)}`,
    `  found by: ${demand.rule}`,
    ...(responses.length > 0 ? [`  responses: ${responses.join('; ')}`] : []),
    ...(supporters.length > 0 ? [`  supported by: ${supporters.join('; ')}`] : []),
  ];
}

const described = ({ name, role }: Speaker): string => printable(role ? `${name} (${role})` : name);

const marksOfQuote = ({ spans, mention, cue }: Quote): Underline[] => [
  ...spans.map((span) => marked(span, SIGNS.words)),
  ...(mention ? [marked(mention, SIGNS.who)] : []),
  ...(cue ? [marked(cue, SIGNS.cue)] : []),
];

const marksOfDemand = ({ spans, cue, evidence, responses, supporters = [] }: Demand): Underline[] => [
  ...spans.map((span) => marked(span, SIGNS.words)),
  ...(cue ? [marked(cue, SIGNS.cue)] : []),
  ...[...responses, ...supporters].map((one) => marked(one.evidence, SIGNS.response)),
  marked(evidence, SIGNS.evidence),
];

const marked = ({ start, end }: Span, sign: Sign): Underline => ({ start, end, sign });

function* underlined(marks: readonly Underline[], { text, rows }: WrappedText): Generator<string> {
  const ranked = marks.toSorted((a, b) => RANKED.indexOf(a.sign) - RANKED.indexOf(b.sign));
  const touched = new Set<number>();
  for (const mark of ranked)
    for (let row = firstRowBehind(rows, mark.start); (rows[row]?.start ?? mark.end) < mark.end; row++) touched.add(row);
  let last = -1;
  for (const index of [...touched].sort((a, b) => a - b)) {
    if (last >= 0 && index > last + 1) yield `${INDENT}…`;
    last = index;
    const row = rows[index];
    if (row) yield* underlinedRow(ranked, text, row);
  }
}

function* underlinedRow(ranked: readonly Underline[], text: string, row: Span): Generator<string> {
  const here = ranked.filter((mark) => mark.start < row.end && mark.end > row.start);
  let shown = '';
  let beneath = '';
  for (const glyph of glyphsOf(text, row.start, row.end)) {
    shown += glyph.shown;
    beneath += (here.find((mark) => mark.start < glyph.end && mark.end > glyph.start)?.sign ?? ' ').repeat(glyph.columns);
  }
  yield INDENT + shown;
  yield INDENT + beneath.trimEnd();
}

/** The first row that ends behind `offset`. */
function firstRowBehind(rows: readonly Span[], offset: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.end ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
