import { SUREST_ANSWER, SUREST_DEMAND } from '../core/news/demand.ts';
import type { StoredDemand } from '../core/news/stored.ts';
import { isMisread } from './words.ts';

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
  /(?:^|\s)(?:a|an|the|to|of|in|on|at|by|for|from|with|and|or|but|that|than|as|into|about|between|his|her|their|its|more|less|see|so|who|which|those|these|we|he|she|they|i)$/i;

/** Neither cut off nor begun in the middle nor misread, with every bracket and quotation mark closed. */
export function isWhole(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  const isClosed = count(/[([]/g) === count(/[)\]]/g) && count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0;
  return isClosed && !isMisread(text) && !BEGUN.test(text) && !OPEN.test(text.trim());
}
