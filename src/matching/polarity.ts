import type { Polarity } from '../core/news/demand.ts';
import type { Span } from '../core/span.ts';

/** Which way a demand points, told from its words: whether something is to be done, or to be left. */

/** "not to vote", "never open it", "against driving", "refrain from", "no new taxes", "nobody should enter". What is to "stop" or to "end" is to be done. */
const OPENS =
  /^["“”'‘’([\s]*(?:that\s+)?(?:to\s+)?(?:(?:please|also|ever|just|simply|so|therefore)\s+)*(?:not(?!\s+(?:only|just|merely|simply)\b)|never|don[’']?t|do\s+not|cannot|can(?:\s*not|[’']t)|against|no(?!\s+(?:less|later|fewer|sooner|longer\s+than)\b)|nobody|no[\s-]one|none|neither|nothing(?!\s+(?:less|short|but)\b)|refrain|desist|abstain|avoid)\b/i;

/** The same words right before what is demanded: "warned residents against", "urged them not to". Who will strike "if they do not" act wants them to. */
const BEFORE =
  /\b(?:(?:against|(?<!\b(?:do|does|did|is|are|was|were|has|have|had|will|would)\s+)(?:not|never))(?:\s+to)?|(?:refrain|desist|abstain)\w*\s+from)[\s"“”'‘’(]*$/i;
/** Verbs that turn round what stands behind them: "forbade drivers to", "banned them from", "discouraged guests from". */
const FORBIDS =
  /\b(?:forb(?:ids?|ade|idden|idding)\s(?:[^.;:!?]{0,60}\s)?(?:from|to)|(?:prohibit\w*|bann?(?:s|ed|ing)?|barr?(?:s|ed|ing)|discourag\w+|dissuad\w+|deter(?:s|red|ring)?)\s(?:[^.;:!?]{0,60}\s)?from)[\s"“”'‘’(]*$/i;

/** A negated verb of the main clause: "must not be held back", "shouldn't let", "cannot continue". */
const NEGATED =
  /\b(?:must|should|shall|could|may|might|will|would|ought|need|needs|do|does)(?:n[’']t\b|\s+(?:\w+ly\s+|ever\s+|also\s+|now\s+)?(?:not(?!\s+only\b)|never|no\s+longer)\b)|\bca(?:n\s*not|n[’']t)\b|\bwon[’']t\b|\bshan[’']t\b/i;
/** "that the plant not be closed", "the county not to close it": a subject, then the negation. */
const NEGATED_SUBJECT =
  /^["“”'‘’(\s]*(?:that\s+)?(?:the|an?|his|her|its|their|our|my|your|any|all|these|those|this|they|he|she|it|we|you|them|him|us|\p{Lu}[\p{L}'’.-]*)(?:\s(?!must\b|should\b|shall\b|can\b|could\b|ought\b|will\b|would\b)[^,;\s]+)*?\s(?:not|never)\s+(?!only\b|just\b|(?:the|an?|his|her|its|their|our|this|that|by|on|in|for|with)\s)(?:to\s+)?\p{L}/iu;
/** What is asked for is the promise: "a pledge not to raise fares" is to be given. */
const PROMISES =
  /\b(?:agreements?|assurances?|choice|commitments?|deals?|decisions?|guarantees?|orders?|pledges?|promises?|reasons?|rights?|undertakings?|vows?)\s+(?:(?:not|never)\s+to|to\s+(?:not|never))\b/i;
/** "ensure that …": the clause behind it is what is asked for. */
const ENSURES = /^["“”'‘’(\s]*(?:to\s+)?(?:ensure|guarantee|make\s+(?:sure|certain)|see\s+to\s+it)\s+(?:that\s+)?/i;
/** Behind these another clause begins, whose negation says nothing of the demand: "a law for those who do not pay". */
const CLAUSE_BEHIND =
  /\s(?:who|which|that|because|unless|if|when|while|where|until|till|after|before|so|but|in\s+case|since|although|though)\s|[;:]/i;

/** What is shown says itself that something is to be left. */
const SAYS_NOT =
  /\b(?:not|never|no|nobody|none|neither|nor|nothing|against|without|cannot|refrain\w*|desist\w*|abstain\w*|avoid\w*|forb[ia]\w+|prohibit\w*|bann?(?:s|ed|ing)?|barr?(?:s|ed|ing)|discourag\w+|dissuad\w+|deter\w*)\b|n[’']t\b/i;

/** Whether words show by themselves that something is to be left, "against" or "not" among them. */
export const saysNot = (words: string): boolean => SAYS_NOT.test(words);

/** Which way the demand in `content` points, and where its words begin so that they show it: at the "against" or "not" before them. `from`: where its sentence begins. */
export function polarityIn(text: string, from: number, content: Span): { readonly polarity: Polarity; readonly start: number } {
  const words = text.slice(content.start, content.end);
  if (isRefrain(words)) return { polarity: 'refrain', start: content.start };
  const before = text.slice(Math.min(from, content.start), content.start);
  const marker = BEFORE.exec(before) ?? FORBIDS.exec(before);
  if (!marker) return { polarity: 'do', start: content.start };
  return { polarity: 'refrain', start: content.start - before.length + marker.index };
}

/** Which way these words point when they stand alone. */
export const polarityOf = (words: string): Polarity => (isRefrain(words) ? 'refrain' : 'do');

function isRefrain(words: string): boolean {
  if (OPENS.test(words)) return true;
  const told = words.replace(ENSURES, '');
  const clause = told.split(CLAUSE_BEHIND)[0] ?? '';
  if (NEGATED.test(clause)) return true;
  return NEGATED_SUBJECT.test(clause) && !PROMISES.test(clause);
}
