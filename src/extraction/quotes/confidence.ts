import type { Resolution } from '../speakers/cast.ts';
import type { Attribution } from './rules/rule.ts';

/** Below this confidence a quote stands without a speaker. */
export const SPEAKER_THRESHOLD = 0.45;

/** Ways to resolve a mention that are weaker where no word reports the piece: nothing but the mention's own words tells whom it means. */
const BY_WORDS_ALONE: ReadonlySet<string> = new Set(['description', 'name', 'other-words', 'role']);

/** What is left of a rule's precision where such a mention, or a body, stands without a reporting word: it may be only the topic. */
const WITHOUT_CUE = 0.5;
/** What is left of it where a letter or report is the speaker: its writer is not known. */
const OF_DOCUMENT = 0.4;

/** 0 to 1: that the mention is the right one, times that it was taken for the right person. */
export function confidenceOf({ rule, cue }: Attribution, { rule: way, entity, confidence }: Resolution): number {
  let precision = rule.precision;
  const isReported = cue !== undefined || rule.kind === 'layout';
  if (!isReported && BY_WORDS_ALONE.has(way)) precision *= WITHOUT_CUE;
  if (!isReported && entity.kind === 'body') precision *= WITHOUT_CUE;
  if (entity.isDocument) precision *= OF_DOCUMENT;
  return rounded(precision * confidence);
}

/** To two digits, as confidences are shown and stored. */
export const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;
