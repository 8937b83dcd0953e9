import { z } from 'zod';
import { type Fields, instant } from '../json.ts';
import type { Span, TextSpan } from '../span.ts';
import { type Bullet, TOPICS } from './abstract.ts';
import { ARTICLE_KINDS, type Provenance } from './article.ts';
import { type Demand, FORCES, POLARITIES, RESPONSE_KINDS, type Response, type Supporter } from './demand.ts';
import type { Extraction } from './extraction.ts';
import { type Defect, QUOTE_KINDS, type Quote } from './quote.ts';
import type { Speaker } from './speaker.ts';
import type { DismissedDemand } from './stored.ts';

/** What stands in JSON for the nouns of news: in the store's columns, and in the lines of an export. */

const offset = z.int().nonnegative();
const confidence = z.number().min(0).max(1);
const spanJson = z.object({ start: offset, end: offset } satisfies Fields<Span>);
const textSpanJson = z.object({ start: offset, end: offset, text: z.string() } satisfies Fields<TextSpan>);

const speakerJson = z.object({
  name: z.string().min(1),
  kind: z.enum(['person', 'body', 'unnamed']),
  role: z.string().optional(),
  title: z.string().optional(),
  aliases: z.array(z.string()),
} satisfies Fields<Speaker>);

export const quoteJson = z.object({
  kind: z.enum(QUOTE_KINDS),
  spans: z.array(textSpanJson).min(1),
  speaker: speakerJson.optional(),
  mention: spanJson.optional(),
  cue: spanJson.optional(),
  evidence: spanJson.optional(),
  confidence,
  rule: z.string(),
  resolution: z.string().optional(),
  defects: z.array(z.object({ start: offset, end: offset, reason: z.literal('garbled') } satisfies Fields<Defect>)),
} satisfies Fields<Quote>);

export const responseJson = z.object({
  kind: z.enum(RESPONSE_KINDS),
  by: speakerJson.optional(),
  evidence: spanJson,
  confidence,
} satisfies Fields<Response>);

export const supporterJson = z.object({ by: speakerJson, evidence: spanJson, confidence } satisfies Fields<Supporter>);

export const demandJson = z.object({
  spans: z.array(textSpanJson).min(1),
  issuer: speakerJson.optional(),
  addressee: speakerJson.optional(),
  force: z.enum(FORCES),
  polarity: z.enum(POLARITIES),
  evidence: spanJson,
  cue: spanJson.optional(),
  deadline: spanJson.optional(),
  responses: z.array(responseJson),
  supporters: z.array(supporterJson).optional(),
  confidence,
  rule: z.string(),
} satisfies Fields<Demand>);

export const topicsJson = z.array(z.enum(TOPICS));

export const extractionJson = z.object({
  quotes: z.array(quoteJson),
  demands: z.array(demandJson),
  speakers: z.array(speakerJson),
  summary: z.array(spanJson),
  abstract: z.array(z.object({ text: z.string(), sentences: z.array(spanJson) } satisfies Fields<Bullet>)).optional(),
  topics: topicsJson.optional(),
} satisfies Fields<Extraction>);

export const provenanceJson = z.object({
  origin: z.string().min(1),
  canonicalUrl: z.string().optional(),
  title: z.string(),
  publisher: z.string().optional(),
  byline: z.string().optional(),
  publishedAt: instant.optional(),
  modifiedAt: instant.optional(),
  language: z.string().optional(),
  kind: z.enum(ARTICLE_KINDS).optional(),
} satisfies Fields<Provenance>);

export const dismissedDemandJson = z.object({
  space: z.string(),
  dismissedAt: instant,
  issuer: speakerJson.optional(),
  addressee: speakerJson.optional(),
  content: z.array(z.string().min(1)).min(1),
  polarity: z.enum(POLARITIES),
  confidence: confidence.optional(),
  evidenceText: z.string(),
  rule: z.string(),
} satisfies Fields<DismissedDemand>);
