import type { Force } from '../../../core/news/demand.ts';
import { words } from '../words.ts';

/** Nouns for a public ask, singular and plural: FrameNet Request, PLOVER REQUEST. */
export const DEMAND_NOUNS: ReadonlyMap<string, Force> = new Map<string, Force>([
  ['demand', 'demand'],
  ['demands', 'demand'],
  ['ultimatum', 'ultimatum'],
  ['ultimatums', 'ultimatum'],
  ['order', 'demand'],
  ['call', 'request'],
  ['calls', 'request'],
  ['request', 'request'],
  ['requests', 'request'],
  ['appeal', 'request'],
  ['appeals', 'request'],
  ['plea', 'request'],
  ['pleas', 'request'],
  ['petition', 'request'],
  ['petitions', 'request'],
  ['motion', 'request'],
  ['pressure', 'request'],
  ['condition', 'condition'],
  ['conditions', 'condition'],
]);

/** Those that a count or "including", "regarding" may list: "three key demands: …". */
export const LISTED_NOUNS = words('conditions demands requests requirements ultimatums');

/** Later words for a demand made before: "his proposal", "the idea". */
export const ECHO_NOUNS = words(
  `appeal appeals ban call calls comments complaint complaints concern concerns conditions demand demands idea motion order petition plan
    plea pleas proposal proposals remarks request requests requirement requirements suggestion ultimatum`,
);

/** What lays something down without a party that asks: "the plan calls for", "the law orders". Ours. */
export const RULING_NOUNS = words(
  `agreement agreements bill bills budget budgets contract contracts deal deals design designs forecast forecasts guideline guidelines
    law laws legislation measure plan plans protocol protocols recipe recipes regulation regulations rule rules scenario scenarios
    schedule schedules script scripts treaty`,
);
