import type { Article } from './article.ts';
import type { Block, Citation, Inline, QuoteBlock, Rich } from './reply.ts';
import type { ArticleRef, StoredDemand, StoredQuote } from './store.ts';
import { RESPONSE_WORDS } from './wording.ts';

/** The shared shapes in which answers show what is stored: one look for a quote, a demand and a source, whichever command shows it. */

/** A link that a reader can follow; a file of the operator's has none. */
const linkOf = (article: ArticleRef): string | undefined =>
  article.canonicalUrl ?? (/^https?:/.test(article.origin) ? article.origin : undefined);

/** A title as it is cited beneath something else; whole in `/article`. */
const LONGEST_CITED = 70;

/** An article's headline; where its source has none, the beginning of its first sentence. */
export const headlineOf = (article: ArticleRef): string => (article.title.endsWith('…') ? shortTitle(article) : article.title);

function shortTitle({ title }: ArticleRef): string {
  if (title.length <= LONGEST_CITED) return title;
  const cut = title.lastIndexOf(' ', LONGEST_CITED - 1);
  return `${title.slice(0, cut > 0 ? cut : LONGEST_CITED - 1).replace(/[\s,;:.…–—-]+$/, '')}…`;
}

/** "Title (Publisher)", the title cut short where it is long, with where it stands. */
const citationOf = (article: ArticleRef): Citation => ({
  label: article.publisher ? `${shortTitle(article)} (${article.publisher})` : shortTitle(article),
  url: linkOf(article),
  articleId: article.id,
});

/** When the source was published; undefined where it doesn't say, never the day on which it was read. */
const dateOf = (article: ArticleRef): Date | undefined => article.publishedAt;

/** Under one quote. */
const MOST_SOURCES = 5;

export function quoteBlock(quote: StoredQuote, options: { readonly speaker?: boolean } = {}): QuoteBlock {
  const pieces = quote.spans.map((span) => span.text);
  const garbled = quote.defects.map((defect) => {
    const span = quote.spans.find((s) => s.start <= defect.start && defect.end <= s.end);
    return span ? span.text.slice(defect.start - span.start, defect.end - span.start) : '';
  });
  const words = garbled.filter(Boolean);
  return {
    kind: 'quote',
    pieces,
    verbatim: quote.kind !== 'indirect',
    speaker: options.speaker === false ? undefined : quote.speaker?.name,
    role: options.speaker === false ? undefined : quote.speaker?.role,
    date: dateOf(quote.article),
    sources: [quote.article, ...(quote.alsoIn ?? [])].slice(0, MOST_SOURCES).map(citationOf),
    notes: words.length > 0 ? [`The source is garbled here, and is left as it stands: ${words.join(', ')}`] : undefined,
  };
}

/** Whose demands on whom: "Ukraine to NATO". */
const partiesOf = ({ issuer, addressee }: StoredDemand): string =>
  `${issuer?.name ?? 'Somebody unnamed'}${addressee ? ` to ${addressee.name}` : ''}`;

/** Demands by the parties, each in the source's words, with what became of it and where it stands. */
export function demandBlocks(demands: readonly StoredDemand[], { source = true }: { readonly source?: boolean } = {}): Block[] {
  const groups = new Map<string, StoredDemand[]>();
  for (const demand of demands) {
    const key = `${partiesOf(demand)}\0${demand.article.id}`;
    groups.set(key, [...(groups.get(key) ?? []), demand]);
  }
  return [...groups.values()].flatMap((group): Block[] => {
    const responses = responseTexts(group);
    return [
      { kind: 'heading', text: partiesOf(group[0]!) },
      { kind: 'list', items: group.map(demandText) },
      ...(responses.length > 0
        ? [
            { kind: 'text' as const, text: 'What became of it:' },
            { kind: 'list' as const, items: responses },
          ]
        : []),
      ...(source
        ? [{ kind: 'text' as const, text: [{ text: 'Source: ', style: 'quiet' as const }, ...sourceLine(group[0]!.article)] }]
        : []),
    ];
  });
}

/** A plain demand needs no word for its force. */
function demandText({ spans, force }: StoredDemand): Rich {
  const words = spans.map((span) => `“${span.text}”`).join(' … ');
  return force === 'demand' ? words : [words, { text: ` (${force})`, style: 'quiet' }];
}

/** Each reaction with who said so and the sentence that tells it; one that answers several demands is told once. */
function responseTexts(demands: readonly StoredDemand[]): Rich[] {
  const told = new Map<string, Rich>();
  for (const response of demands.flatMap((demand) => demand.responses)) {
    const by = response.by ? ` by ${response.by.name}` : '';
    told.set(`${response.kind}${by}${response.evidence.start}`, [
      { text: `${RESPONSE_WORDS[response.kind]}${by}: `, style: 'strong' },
      response.text,
    ]);
  }
  return [...told.values()];
}

/** "Title (Reuters), 20 November 2026, article 12", with a link where there is one. */
const sourceLine = (article: ArticleRef): Inline[] => placeLine(article, citationOf(article).label);

/** The same where the title stands above it: "Reuters, 20 November 2026, article 12". */
export function placeLine(article: ArticleRef, label: string | undefined = article.publisher): Inline[] {
  const url = linkOf(article);
  const date = dateOf(article);
  const rest = [date ? day(date) : '', `article ${article.id}`].filter(Boolean).join(', ');
  if (url)
    return [
      { text: label ?? new URL(url).hostname, url },
      { text: `, ${rest}`, style: 'quiet' },
    ];
  return [{ text: label ? `${label}, ${rest}` : `${rest[0]!.toUpperCase()}${rest.slice(1)}`, style: 'quiet' }];
}

let dayFormat: Intl.DateTimeFormat | undefined;
/** "20 November 2026", by UTC. The formatter is made once: it costs more than all the rest of an answer. */
export function day(date: Date): string {
  dayFormat ??= new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  return dayFormat.format(date);
}
export const dayAndTime = (date: Date): string => `${day(date)}, ${date.toISOString().slice(11, 16)} UTC`;

/** Where an article came from, field by field; what its source doesn't say is left out. */
export function articleFields(article: Article): { name: string; value: Rich }[] {
  const url = linkOf(article);
  const fields: [string, Rich | undefined][] = [
    ['Source', url ? [{ text: article.publisher ?? new URL(url).hostname, url }] : (article.publisher ?? article.origin)],
    ['By', article.byline],
    ['Published', article.publishedAt && dayAndTime(article.publishedAt)],
    ['Read', dayAndTime(article.readAt)],
    ['Revision', article.revision > 1 ? `${article.revision}: the source changed its text` : undefined],
  ];
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}
