import type { ModelCount, ModelRefusal, ModelSpend, ModelTrouble } from '../../core/ports/model-ledger.ts';
import { count } from '../../text/lists.ts';

/** What a trouble of the model says to whoever runs the bot, and what to do. */
const TROUBLES: Readonly<Record<ModelTrouble, string>> = {
  timeout: 'does not answer in time',
  busy: 'takes no more requests for now (429)',
  server: 'fails (a 5xx answer)',
  unreachable: 'can’t be reached: check OPENAI_BASE_URL and the network',
  key: 'refuses the key: check OPENAI_API_KEY',
  quota: 'says that the account has no money left',
  model: 'does not know the model: check OPENAI_MODEL',
  too_long: 'finds the article too long',
  rejected: 'understands no way of asking: check OPENAI_BASE_URL and OPENAI_MODEL',
  refusal: 'refuses to answer',
  half: 'breaks off its answers',
  malformed: 'does not answer in the form asked for',
  resting: 'is left alone for a while, since it failed',
  day_budget: 'has spent the day’s budget (OPENAI_DAILY_BUDGET_USD)',
  month_budget: 'has spent the month’s budget (OPENAI_MONTHLY_BUDGET_USD)',
};

export const troubleSentence = (trouble: ModelTrouble): string => `The model ${TROUBLES[trouble]}. The rules carry on without it.`;

/** What was wrong with what the model said. */
const REFUSAL_WORDS: Readonly<Record<ModelRefusal, string>> = {
  citation: 'a sentence that is not there',
  number: 'a number that its sentences lack',
  date: 'a date that its sentences lack',
  name: 'a name that its sentences lack',
  words: 'words that its sentences lack',
  sense: 'a “not” or an “if” too many or too few',
  marks: 'quotation marks, links or signs',
  length: 'too long or too short',
  quote: 'a quote that was not asked about',
  speaker: 'a name that the article lacks',
  far: 'a name far from the quote',
  span: 'words that are not the sentence’s',
  party: 'a party that the article does not name there',
  cue: 'no word that demands',
  known: 'a demand that is known already',
};

/** `$0.0123`, `$1.50`: millionths of a US dollar. */
export const dollars = (microUsd: number): string => `$${(microUsd / 1_000_000).toFixed(microUsd !== 0 && microUsd < 1_000_000 ? 4 : 2)}`;

/** `$0.0321 in 14 calls (abstract $0.0201, reading $0.0120)`. */
export function spentOf(spend: readonly ModelSpend[]): string {
  const sum = (of: (one: ModelSpend) => number): number => spend.reduce((total, one) => total + of(one), 0);
  const uses = spend.map(({ use, microUsd }) => `${use} ${dollars(microUsd)}`).join(', ');
  return `${dollars(sum(({ microUsd }) => microUsd))} in ${count(
    sum(({ calls }) => calls),
    'call',
  )}${uses ? ` (${uses})` : ''}`;
}

/** `3 for a name that its sentences lack, 1 for …`; empty where all was taken. */
export const refusedOf = (counts: readonly ModelCount[]): string =>
  counts
    .flatMap(({ kind, reason, count: n }) => (kind === 'refused' ? `${n} for ${REFUSAL_WORDS[reason as ModelRefusal]}` : []))
    .join(', ');

/** `it does not answer in time (2 times), …`; empty where there was none. */
export const troubledOf = (counts: readonly ModelCount[]): string =>
  counts
    .flatMap(({ kind, reason, count: n }) => (kind === 'trouble' ? `it ${TROUBLES[reason as ModelTrouble]} (${count(n, 'time')})` : []))
    .join(', ');
