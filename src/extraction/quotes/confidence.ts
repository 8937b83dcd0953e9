import type { Resolution } from '../speakers/cast.ts';
import { calibrated } from './calibration.ts';
import type { Attribution } from './rules/rule.ts';

/** Below this, before calibration, a quote stands without a speaker. */
export const SPEAKER_THRESHOLD = 0.5;

/** What is left of the confidence where a letter or report is the speaker: its writer is not known. Ours. */
const OF_DOCUMENT = 0.4;

/** How often a quotation that is so attributed is its speaker's, 0 to 1. */
export const confidenceOf = (attribution: Attribution, resolution: Resolution): number =>
  rounded(calibrated(rawConfidence(attribution, resolution)));

/** Before calibration, 0 to 1: that the mention is the right one, times that it was taken for the right person. */
export const rawConfidence = ({ probability }: Attribution, { entity, confidence }: Resolution): number =>
  probability * confidence * (entity.isDocument ? OF_DOCUMENT : 1);

/** To two digits, as confidences are shown and stored. */
export const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;
