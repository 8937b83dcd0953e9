import type { StoredDemand } from '../core/news/stored.ts';

/**
 * An edition goes to everybody and can't be asked back: it holds no demand that is less sure than this, 0 to 1. `npm run eval` prints how many of those from
 * here on are right in issuer and words; the dev sets hold a dozen of them, too few to say that 95 % are.
 */
export const SUREST_DEMAND = 0.965;
/** For what became of one: answers are told in more ways than are learned, so that only the very sure are told. */
export const SUREST_ANSWER = 0.95;

/** What an edition may tell: by somebody named or a group, in words that can be understood alone. */
export const isSure = ({ confidence, issuer, spans }: Pick<StoredDemand, 'confidence' | 'issuer' | 'spans'>): boolean =>
  confidence >= SUREST_DEMAND &&
  issuer !== undefined &&
  (issuer.kind !== 'unnamed' || !ONE_PERSON.test(issuer.name)) &&
  spans.every(({ text }) => isWhole(text));

/** The same demand with those answers alone that are sure. */
export const withSureAnswers = (demand: StoredDemand): StoredDemand => ({
  ...demand,
  responses: demand.responses.filter(({ confidence }) => confidence >= SUREST_ANSWER),
});

/** "a spokesman", "the director": one, whom nobody can ask. "protesters", "the police" and "the guild" are several. */
const ONE_PERSON =
  /(?:man|woman|person|er|or|ist|ian|ant|aide|boss|chief|coach|father|head|husband|judge|mother|official|president|priest|resident|secretary|source|student|wife)$/i;

/** A word that leaves what is demanded open, at the beginning or the end of it. */
const BEGUN = /^(?:and|or|but|that|which|who|whom|he|she|it|they|him|her|them|its|his|their|these|those|this|such|so)\b/i;
const OPEN =
  /(?:^|\s)(?:a|an|the|to|of|in|on|at|by|for|from|with|and|or|but|that|than|as|into|about|between|his|her|their|its|more|less|see)$/i;

/** Neither cut off nor begun in the middle, with every bracket and quotation mark closed. */
export function isWhole(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  const isClosed = count(/[([]/g) === count(/[)\]]/g) && count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0;
  return isClosed && !BEGUN.test(text) && !OPEN.test(text.trim());
}
