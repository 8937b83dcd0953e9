import { z } from 'zod';
import type { Abstract } from '../../core/news/abstract.ts';
import { ARTICLE_KINDS, type Article, type ArticleSummary, type Provenance, type Refused } from '../../core/news/article.ts';
import type { Extraction } from '../../core/news/extraction.ts';
import type { Genre } from '../../core/news/genre.ts';
import { extractionJson, provenanceJson } from '../../core/news/json.ts';
import type { ArticleRef } from '../../core/news/stored.ts';
import { storedJson } from '../stored-json.ts';

const dateOf = (instant: number | null): Date | undefined => (instant === null ? undefined : new Date(instant));

/** Which revision of which article a row of `revisions` is. */
interface RevisionPlace {
  readonly article_id: number;
  readonly number: number;
}

const placeOf = ({ article_id, number }: RevisionPlace, column: string) => ({
  table: 'revisions',
  id: `${number} of article ${article_id}`,
  column,
});

export const provenanceOf = (row: RevisionPlace & { provenance: string }): Provenance =>
  storedJson(provenanceJson, row.provenance, placeOf(row, 'provenance'));

export const extractionOf = (row: RevisionPlace & { extraction: string }): Extraction =>
  storedJson(extractionJson, row.extraction, placeOf(row, 'extraction'));

export interface RefRow {
  article_id: number;
  article_title: string;
  origin: string;
  canonical_url: string | null;
  publisher: string | null;
  published_at: number | null;
  read_at: number;
  language: string | null;
  genre: Genre;
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
  'a.genre',
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
  genre: row.genre,
});

const summaryJson = extractionJson.pick({ summary: true, abstract: true, topics: true });

/** A model's bullets where there are some, the article's own sentences otherwise. */
export function abstractOf(row: RevisionPlace & { text: string; extraction: string }): Abstract {
  const { abstract, summary, topics = [] } = storedJson(summaryJson, row.extraction, placeOf(row, 'extraction'));
  return abstract
    ? { lines: abstract.map((bullet) => bullet.text), by: 'model', topics }
    : { lines: summary.map(({ start, end }) => row.text.slice(start, end)), by: 'article', topics };
}

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

export const articleOf = (row: ArticleColumns & RevisionPlace & { text: string; provenance: string; refused: string | null }): Article => ({
  ...detailsOf(row),
  kind: provenanceOf(row).kind,
  refused: refusedOf(row),
  text: row.text,
});

export const articleSummaryOf = (row: ArticleColumns & { quotes: number; demands: number; consequence: number }): ArticleSummary => ({
  ...detailsOf(row),
  quotes: row.quotes,
  demands: row.demands,
  consequence: row.consequence,
});

const refusedJson = z.object({ at: z.number(), kind: z.enum(ARTICLE_KINDS) });

function refusedOf({ article_id: id, refused }: { article_id: number; refused: string | null }): Refused | undefined {
  if (refused === null) return undefined;
  const { at, kind } = storedJson(refusedJson, refused, { table: 'articles', id, column: 'refused' });
  return { at: new Date(at), kind };
}
