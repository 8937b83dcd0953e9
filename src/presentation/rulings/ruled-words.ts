import type { CommandContext } from '../../core/chat/command.ts';
import { type FailureOf, fail, ok, type Result } from '../../core/failure.ts';
import type { SpeakerKind } from '../../core/news/speaker.ts';
import type { ArticleRef, StoredQuote } from '../../core/news/stored.ts';
import type { AttributionRuling } from '../../core/ports/ruling-store.ts';
import { quoteNumbered } from '../news/quote-number.ts';
import type { NewRuling } from './rule-answer.ts';
import { speakerRuledOn } from './ruled-names.ts';

/** What stands for a speaker whom nobody knows. */
export const NOBODY = 'nobody';

type RulingPorts = Pick<CommandContext<'articles' | 'quotes' | 'speakers'>, 'articles' | 'quotes' | 'speakers' | 'space'>;
type AttributionFailure = FailureOf<'quote_unknown' | 'speaker_unknown' | 'speaker_ambiguous'>;

/** A quote by its article and its place there. */
export async function quoteRuledOn(typed: string, where: RulingPorts): Promise<Result<StoredQuote, FailureOf<'quote_unknown'>>> {
  const quote = await quoteNumbered(typed, where);
  return quote ? ok(quote) : fail({ code: 'quote_unknown', asked: typed });
}

/** That a quote's words are somebody's, or `nobody`'s, in its article and in those with the same words of the same speaker. */
export async function attributionOf(
  quote: StoredQuote,
  speaker: string,
  where: RulingPorts,
): Promise<Result<NewRuling, AttributionFailure>> {
  const other = speaker.trim().toLowerCase() === NOBODY ? ok(undefined) : await speakerOf(quote, speaker.trim(), where);
  if (!other.ok) return other;
  const articles = [quote.article, ...(quote.alsoIn ?? [])];
  return ok({
    kind: 'attribution',
    words: quote.spans.map(({ text }) => text).join(' '),
    origins: articles.map(({ origin }) => origin),
    name: quote.speaker?.name,
    other: other.value,
  });
}

/** Somebody of the store, or whom the article names. */
async function speakerOf(
  quote: StoredQuote,
  typed: string,
  where: RulingPorts,
): Promise<Result<AttributionRuling['other'], AttributionFailure>> {
  const known = await speakerRuledOn(typed, where);
  if (known.ok) return ok({ name: known.value.name, kind: known.value.kind });
  if (known.failure.code === 'speaker_ambiguous') return known;
  const article = await where.articles.get(quote.article.id, where.space);
  return article?.text.includes(typed) ? ok({ name: typed, kind: 'person' satisfies SpeakerKind }) : known;
}

const MOST_NAMED = 8;

/** Whom else the words can be: those who say something in the same article, the most often quoted there first. */
export async function othersQuoted({ article, speaker }: StoredQuote, { quotes, space }: RulingPorts): Promise<readonly string[]> {
  const { items } = await quotes.find({ space, articleId: article.id, attributed: true }, { offset: 0, limit: 100 });
  const named = items.flatMap((quote) => (quote.speaker && quote.speaker.kind !== 'unnamed' ? quote.speaker.name : []));
  const counts = Map.groupBy(named, (name) => name);
  return [...counts]
    .filter(([name]) => name !== speaker?.name)
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST_NAMED)
    .map(([name]) => name);
}

const MOST_ARTICLES = 100;

/** That an article tells another event than the others, each by its number; its own number among them, and one that comes twice, say nothing more. */
export async function storyOf(
  article: number,
  others: string,
  { articles, space }: Pick<RulingPorts, 'articles' | 'space'>,
): Promise<Result<NewRuling, FailureOf<'article_unknown' | 'story_alone'>>> {
  const ids = [...new Set([article, ...(others.match(/\d{1,9}/g) ?? []).map(Number).sort((a, b) => a - b)])];
  if (ids.length === 1 && /\d/.test(others)) return fail({ code: 'story_alone', article });
  const found = new Map<number, ArticleRef>();
  for (const one of (await articles.find({ space, ids }, { offset: 0, limit: MOST_ARTICLES })).items) found.set(one.id, one);
  const [missing] = ids.filter((id) => !found.has(id));
  const [out, ...rest] = ids.flatMap((id) => found.get(id) ?? []);
  if (!out || missing !== undefined || rest.length === 0) return fail({ code: 'article_unknown', asked: String(missing ?? others) });
  return ok({ kind: 'story', origin: out.origin, title: out.title, others: rest.map(({ origin }) => origin) });
}
