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
] as const;
type RankerQuestion = (typeof QUESTIONS)[number];
/** The number of each question. */
export const Q: Readonly<Record<RankerQuestion, number>> = Object.fromEntries(QUESTIONS.map((name, at) => [name, at])) as Record<
  RankerQuestion,
  number
>;

/** A count as one of ten sizes. */
export const bucket = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 22 ? 7 : n < 40 ? 8 : 9);
/** A difference, no further from 0 than `most`. */
export const clip = (n: number, most: number): number => Math.max(-most, Math.min(most, n));
