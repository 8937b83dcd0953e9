import type { Abstract } from '../core/news/abstract.ts';
import type { Article, ArticleSummary, Provenance, Refused } from '../core/news/article.ts';
import type { Demand } from '../core/news/demand.ts';
import type { Extraction } from '../core/news/extraction.ts';
import type { Quote } from '../core/news/quote.ts';
import type { SourceChange } from '../core/news/source-change.ts';
import type { Speaker, StoredSpeaker } from '../core/news/speaker.ts';
import type { ArticleRef, DemandTelling, StoredQuote, StoredResponse } from '../core/news/stored.ts';

/** `at` as milliseconds. */
export type ChangeJson = Omit<SourceChange, 'at' | 'revision'> & { readonly at: number };

const changeOf = (row: { changed: string | null; revision: number }): SourceChange | undefined => {
  if (row.changed === null) return undefined;
  const { at, now } = JSON.parse(row.changed) as ChangeJson;
  return { at: new Date(at), revision: row.revision, ...(now && { now }) };
};

const dateOf = (instant: number | null): Date | undefined => (instant === null ? undefined : new Date(instant));

/** JSON has no `undefined` and no `Date`: keys that are absent stay absent, and instants become ISO 8601 text. */
export function provenanceOf(json: string): Provenance {
  const { publishedAt, modifiedAt, ...rest } = JSON.parse(json) as Omit<Provenance, 'publishedAt' | 'modifiedAt'> & {
    publishedAt?: string;
    modifiedAt?: string;
  };
  return {
    ...rest,
    publishedAt: publishedAt === undefined ? undefined : new Date(publishedAt),
    modifiedAt: modifiedAt === undefined ? undefined : new Date(modifiedAt),
  };
}

export interface RefRow {
  article_id: number;
  article_title: string;
  origin: string;
  canonical_url: string | null;
  publisher: string | null;
  published_at: number | null;
  read_at: number;
  language: string | null;
}

export const REF_COLUMNS = [
  'a.id as article_id',
  'a.title as article_title',
  'a.origin',
  'a.canonical_url',
  'a.publisher',
  'a.published_at',
  'a.read_at',
  'a.language',
] as const;

export const refOf = (row: RefRow): ArticleRef => ({
  id: row.article_id,
  title: row.article_title,
  origin: row.origin,
  canonicalUrl: row.canonical_url ?? undefined,
  publisher: row.publisher ?? undefined,
  publishedAt: dateOf(row.published_at),
  readAt: new Date(row.read_at),
  language: row.language ?? undefined,
});

export interface SpeakerColumns {
  id: number;
  name: string;
  kind: Speaker['kind'];
  role: string | null;
  aliases: string;
}

const speakerOf = (row: SpeakerColumns): Speaker => ({
  name: row.name,
  kind: row.kind,
  role: row.role ?? undefined,
  aliases: JSON.parse(row.aliases) as string[],
});

export const storedSpeakerOf = (
  row: SpeakerColumns & { quotes: number; demands: number; last_spoke_at: number | null },
): StoredSpeaker => ({
  ...speakerOf(row),
  id: row.id,
  quotes: row.quotes,
  demands: row.demands,
  lastSpokeAt: dateOf(row.last_spoke_at),
});

/** A quote as its row keeps it: the speaker is the row's own column. */
export type QuoteJson = Omit<Quote, 'speaker'> & { readonly role?: string | undefined; readonly report?: string | undefined };

export function storedQuoteOf(
  row: RefRow & {
    id: number;
    number: number;
    revision: number;
    changed: string | null;
    quote: string;
    speaker_id: number | null;
    speaker_name: string | null;
    speaker_kind: Speaker['kind'] | null;
  },
): StoredQuote {
  const { role, ...quote } = JSON.parse(row.quote) as QuoteJson;
  const speaker = row.speaker_name === null ? undefined : { name: row.speaker_name, kind: row.speaker_kind!, role, aliases: [] };
  const changed = changeOf(row);
  return {
    ...quote,
    id: row.id,
    number: row.number,
    speaker,
    speakerId: row.speaker_id ?? undefined,
    article: refOf(row),
    ...(changed && { changed }),
  };
}

/** A demand as its row keeps it, with the words of its evidence. */
export type DemandJson = Omit<Demand, 'responses'> & {
  readonly evidenceText: string;
  readonly responses: readonly Omit<StoredResponse, 'article'>[];
};

export type TellingRow = RefRow & {
  demand: string;
  revision: number;
  changed: string | null;
  issuer_name: string | null;
  addressee_name: string | null;
};

export const tellingOf = (row: TellingRow): DemandTelling => {
  const demand = JSON.parse(row.demand) as DemandJson;
  const article = refOf(row);
  const changed = changeOf(row);
  return {
    ...demand,
    ...(changed && { changed }),
    issuer: demand.issuer && row.issuer_name !== null ? { ...demand.issuer, name: row.issuer_name } : demand.issuer,
    addressee: demand.addressee && row.addressee_name !== null ? { ...demand.addressee, name: row.addressee_name } : demand.addressee,
    responses: demand.responses.map((response) => ({ ...response, article })),
    article,
  };
};

export const extractionOf = (json: string): Extraction => JSON.parse(json) as Extraction;

/** A model's bullets where there are some, the article's own sentences otherwise. */
export const abstractOf = (text: string, { abstract, summary, topics = [] }: Extraction): Abstract =>
  abstract
    ? { lines: abstract.map((bullet) => bullet.text), by: 'model', topics }
    : { lines: summary.map(({ start, end }) => text.slice(start, end)), by: 'article', topics };

interface ArticleColumns extends RefRow {
  byline: string | null;
  modified_at: number | null;
  revision: number;
  content_hash: string;
}

const detailsOf = (row: ArticleColumns) => ({
  ...refOf(row),
  byline: row.byline ?? undefined,
  modifiedAt: dateOf(row.modified_at),
  revision: row.revision,
  contentHash: row.content_hash,
});

export const articleOf = (row: ArticleColumns & { text: string; provenance: string; refused: string | null }): Article => ({
  ...detailsOf(row),
  kind: provenanceOf(row.provenance).kind,
  refused: row.refused === null ? undefined : refusedOf(row.refused),
  text: row.text,
});

export const articleSummaryOf = (row: ArticleColumns & { quotes: number; demands: number }): ArticleSummary => ({
  ...detailsOf(row),
  quotes: row.quotes,
  demands: row.demands,
});

function refusedOf(json: string): Refused {
  const { at, kind } = JSON.parse(json) as { at: number; kind: Refused['kind'] };
  return { at: new Date(at), kind };
}
