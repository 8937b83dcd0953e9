import type { Article } from './article.ts';
import type { Block, Citation, Inline, QuoteBlock, Rich } from './reply.ts';
import type { ArticleRef, StoredDemand, StoredQuote } from './store.ts';
import { RESPONSE_WORDS } from './wording.ts';

/** The shared shapes in which answers show what is stored: one look for a quote, a demand and a source, whichever command shows it. */

/** A link that a reader can follow; a file of the operator's has none. */
const linkOf = (article: ArticleRef): string | undefined => article.canonicalUrl ?? (/^https?:/.test(article.origin) ? article.origin : undefined);

/** "Title (Publisher)", with where it stands. */
export const citationOf = (article: ArticleRef): Citation => ({
  label: article.publisher ? `${article.title} (${article.publisher})` : article.title,
  url: linkOf(article),
  articleId: article.id,
});

/** When the source was published; undefined where it doesn't say, never the day on which it was read. */
export const dateOf = (article: ArticleRef): Date | undefined => article.publishedAt;

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
    sources: [citationOf(quote.article)],
    notes: words.length > 0 ? [`The source is garbled here, and is left as it stands: ${words.join(', ')}`] : undefined,
  };
}

/** Whose demands on whom. */
const partiesOf = ({ issuer, addressee }: StoredDemand): string => `${issuer?.name ?? 'Somebody unnamed'}${addressee ? `, of ${addressee.name}` : ''}`;

/** Demands by the parties, each in the source's words, with what became of it and where it stands. */
export function demandBlocks(demands: readonly StoredDemand[], { source = true } = {}): Block[] {
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
      ...(responses.length > 0 ? [{ kind: 'list' as const, items: responses }] : []),
      ...(source ? [{ kind: 'text' as const, text: sourceLine(group[0]!.article) }] : []),
    ];
  });
}

const demandText = (demand: StoredDemand): Rich => [demand.spans.map((span) => `“${span.text}”`).join(' … '), { text: ` (${demand.force})`, style: 'quiet' }];

/** Each reaction with who said so and the sentence that tells it; one that answers several demands is told once. */
function responseTexts(demands: readonly StoredDemand[]): Rich[] {
  const told = new Map<string, Rich>();
  for (const response of demands.flatMap((demand) => demand.responses)) {
    const by = response.by ? ` by ${response.by.name}` : '';
    told.set(`${response.kind}${by}${response.evidence.start}`, [{ text: `${RESPONSE_WORDS[response.kind]}${by}: `, style: 'strong' }, response.text]);
  }
  return [...told.values()];
}

/** "Reuters, 20 November 2026, article 12", with a link where there is one. */
export function sourceLine(article: ArticleRef): Inline[] {
  const { label, url } = citationOf(article);
  const date = dateOf(article);
  return [url ? { text: label, url } : { text: label, style: 'quiet' }, { text: `${date ? `, ${day(date)}` : ''}, article ${article.id}`, style: 'quiet' }];
}

export const day = (date: Date): string => date.toLocaleDateString('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
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
