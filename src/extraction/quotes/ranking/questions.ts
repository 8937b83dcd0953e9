/** The questions that are asked of a candidate. Their places in the list are part of the trained weights: a new one goes to the end. */
const QUESTIONS = [
  'nobody',
  'words beside the piece',
  'side and distance',
  'mentions between',
  'pieces between',
  'way to the piece',
  'way near the candidate',
  'way near the piece',
  'word behind',
  'word in front',
  'verb behind',
  'reporting verb',
  'nearest reporting verb',
  'kind of phrase',
  'what a rule says',
  'what the first rule says',
  'speaker of the piece before',
  'speaker of the one before that',
  'speaker of the piece behind',
  'how often named',
  'how sure whom it means',
  'nearest on its side',
  'words of the phrase',
  'place in its sentence',
  'prominence',
  'how often they speak',
  'named in the words',
  'person of the words',
] as const;
type RankerQuestion = (typeof QUESTIONS)[number];
/** The number of each question. */
export const Q: Readonly<Record<RankerQuestion, number>> = Object.fromEntries(QUESTIONS.map((name, at) => [name, at])) as Record<
  RankerQuestion,
  number
>;

/** What each question asks, as a reader is told; several may be told alike. */
const WORDS: Readonly<Record<RankerQuestion, string>> = {
  nobody: 'how the quotation looks',
  'words beside the piece': 'the words beside the quotation',
  'side and distance': 'where it stands, and how far away',
  'mentions between': 'other names in between',
  'pieces between': 'other quotations in between',
  'way to the piece': 'what leads from it to the quotation',
  'way near the candidate': 'what leads from it to the quotation',
  'way near the piece': 'what leads from it to the quotation',
  'word behind': 'the words around it',
  'word in front': 'the words around it',
  'verb behind': 'the verb behind it',
  'reporting verb': 'its verb of saying',
  'nearest reporting verb': 'its verb of saying',
  'kind of phrase': 'whether it is a name, a pronoun or a description',
  'what a rule says': 'what the rules say',
  'what the first rule says': 'what the rules say',
  'speaker of the piece before': 'who spoke before and next',
  'speaker of the one before that': 'who spoke before and next',
  'speaker of the piece behind': 'who spoke before and next',
  'how often named': 'how often the article names them',
  'how sure whom it means': 'how sure it is whom it means',
  'nearest on its side': 'where it stands, and how far away',
  'words of the phrase': 'the words around it',
  'place in its sentence': 'where it stands, and how far away',
  prominence: 'how often the article names them',
  'how often they speak': 'how often the article lets them speak',
  'named in the words': 'whom the words themselves name',
  'person of the words': 'whether the words say “I” or “we”',
};
/** By a question's number. */
export const PLAIN_WORDS: readonly string[] = QUESTIONS.map((question) => WORDS[question]);
/** What the trust in a rule's own word is told as. */
export const RULE_WORDS: string = WORDS['what a rule says'];

/** A count as one of ten sizes. */
export const bucket = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 22 ? 7 : n < 40 ? 8 : 9);
/** A difference, no further from 0 than `most`. */
export const clip = (n: number, most: number): number => Math.max(-most, Math.min(most, n));
