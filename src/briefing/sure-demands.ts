import { SUREST_ANSWER, SUREST_DEMAND } from '../core/news/demand.ts';
import type { StoredDemand } from '../core/news/stored.ts';
import { isMisread } from './words.ts';

type TellableDemand = Pick<StoredDemand, 'confidence' | 'issuer' | 'spans' | 'evidenceText' | 'lastAt'>;

/** What an edition may tell: by somebody named or a group, in words that can be understood alone, and made of late. */
export const isSure = ({ confidence, issuer, spans, evidenceText, lastAt }: TellableDemand): boolean =>
  confidence >= SUREST_DEMAND &&
  !isOfFormerYears(evidenceText, lastAt) &&
  issuer !== undefined &&
  (issuer.kind !== 'unnamed' || !ONE_PERSON.test(issuer.name)) &&
  spans.every(({ text }) => isWhole(text));

const FORMER = /^\W*(?:(?:back )?in (?:\p{L}+ ){0,2}((?:19|20)\d\d)\b|(?:last year|(?:\p{L}+|\d+) (?:years|decades) (?:ago|earlier))\b)/iu;

/** "In 1998 Nolan called on …", "Ten years ago …": the sentence begins with a time before the year in which it was told. */
function isOfFormerYears(evidence: string, toldAt: Date): boolean {
  const found = FORMER.exec(evidence);
  return found !== null && (found[1] === undefined || Number(found[1]) < toldAt.getUTCFullYear());
}

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

/** A word that says by itself what is to be done: "resign", and not "do". */
const SAYS_WHAT = /\p{L}{3,}/u;

/** Neither cut off nor begun in the middle nor misread nor without a word that says what, with every bracket and quotation mark closed. */
export function isWhole(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  const isClosed = count(/[([]/g) === count(/[)\]]/g) && count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0;
  return isClosed && SAYS_WHAT.test(text) && !isMisread(text) && !BEGUN.test(text) && !OPEN.test(text.trim());
}
