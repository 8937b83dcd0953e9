import type { QuoteKind } from '../../core/news/quote.ts';
import type { Resolution } from '../speakers/cast.ts';
import type { Attribution } from './rules/case.ts';

/** How often each rule's mention is the right one, as measured on public news; `npm run eval` prints what it is today. */
const RULE_PRECISION: Readonly<Record<string, number>> = {
  'reopened-paragraph': 0.97,
  'cue-behind': 0.98,
  'subject-behind': 0.9,
  'noun-cue': 0.88,
  'cue-in-front': 0.94,
  'according-to': 0.95,
  'cue-behind-clause': 0.93,
  'colon-before': 0.93,
  'same-paragraph': 0.95,
  introduced: 0.8,
  floating: 0.85,
  held: 0.75,
  owner: 0.8,
  'sentence-subject': 0.6,
};

/** 0 to 1: that the mention is the right one, times that it was taken for the right person. */
export function confidenceOf(attribution: Attribution, resolution: Resolution, _kind: QuoteKind): number {
  let rule = RULE_PRECISION[attribution.rule] ?? 0.5;
  if (attribution.cue === undefined && /^(?:name|description|role|other-words)$/.test(resolution.rule)) rule *= 0.5;
  if (attribution.cue === undefined && resolution.entity.kind === 'body') rule *= 0.5;
  if (resolution.entity.isDocument) rule *= 0.4;
  return Math.round(rule * resolution.confidence * 100) / 100;
}
