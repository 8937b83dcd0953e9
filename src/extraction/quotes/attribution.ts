import { answer } from './rules/answer.ts';
import { cueBehind, cueBehindClause, subjectBehind } from './rules/behind.ts';
import { accordingTo, cueInFront } from './rules/in-front.ts';
import { nounCue, owner } from './rules/owner.ts';
import { held, reopened, sameParagraph } from './rules/piece-before.ts';
import { putTo } from './rules/put-to.ts';
import type { AttributionRule } from './rules/rule.ts';
import { colonBefore, floating, introduced } from './rules/sentence-before.ts';
import { sentenceSubject } from './rules/sentence-subject.ts';
import { signed } from './rules/signed.ts';

/**
 * The sieve (Muzny et al. 2017): rules in the order in which they are asked, roughly the surest first. What they say are features of the ranker, which decides. The frames are those of O'Keefe et al.
 * (2012) and of the Gender Gap Tracker: cue behind, in front, around; reopened and floating paragraphs.
 */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  reopened,
  signed,
  putTo,
  answer,
  nounCue,
  cueBehind,
  subjectBehind,
  cueInFront,
  accordingTo,
  cueBehindClause,
  colonBefore,
  sameParagraph,
  introduced,
  floating,
  held,
  owner,
  sentenceSubject,
];
