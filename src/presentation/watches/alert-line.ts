import type { ArticleRef, StoredQuote } from '../../core/news/stored.ts';
import type { AlertContent, ToldDemand } from '../../core/watches/alert-content.ts';
import { linkOf } from '../news/outlets.ts';

/**
 * An alert as one line of JSON, for other programs: when it came, of which watch, and what it tells. Words are the source's to the letter; a field of which
 * nothing is known is left out.
 */
export const alertLine = ({ watch, instant, quotes, demands, articles }: AlertContent): string =>
  JSON.stringify({
    at: instant,
    watch: { id: watch.id, subject: watch.subject },
    quotes: quotes.map(quoteFields),
    demands: demands.map(demandFields),
    articles: articles.map(({ article, passage }) => ({ ...articleFields(article), passage: passage?.passage })),
  });

const articleFields = (article: ArticleRef): object => ({
  id: article.id,
  title: article.title,
  publisher: article.publisher,
  url: linkOf(article),
  publishedAt: article.publishedAt,
});

/** `words`: each piece of an utterance that its attribution breaks. `number`: which of its article's quotes it is. */
const quoteFields = ({ number, speaker, kind, spans, article }: StoredQuote): object => ({
  number,
  speaker: speaker?.name,
  role: speaker?.role,
  kind,
  words: spans.map(({ text }) => text),
  article: articleFields(article),
});

/** `change`: what became of a demand that was known before; absent for a new one. */
const demandFields = ({ demand, change }: ToldDemand): object => ({
  id: demand.id,
  issuer: demand.issuer?.name,
  addressee: demand.addressee?.name,
  force: demand.force,
  polarity: demand.polarity,
  words: demand.spans.map(({ text }) => text),
  evidence: demand.evidenceText,
  status: demand.status,
  change: change && { from: change.from, to: change.to, by: change.response.by?.name, words: change.response.text },
  article: articleFields(change?.response.article ?? demand.article),
});
