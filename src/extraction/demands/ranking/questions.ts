/** The questions that are asked of a place where a demand may stand. Their places in the list are part of the trained weights: a new one goes to the end. */
const QUESTIONS = [
  'form and cue',
  'rule',
  'voice',
  'reporting verb',
  'verb group of the cue',
  'subject of the cue',
  'words before the cue',
  'words behind the cue',
  'whom',
  'first words of the content',
  'size of the content',
  'end of the content',
  'place in the text',
  'clause around',
  'duty',
  'act',
  'head of the thing',
  'leads to a question',
  'asker',
  'words of the content',
] as const;
type DemandQuestion = (typeof QUESTIONS)[number];
/** The number of each question. */
export const Q: Readonly<Record<DemandQuestion, number>> = Object.fromEntries(QUESTIONS.map((name, at) => [name, at])) as Record<
  DemandQuestion,
  number
>;

/** The questions that are asked of whoever may be a party to a demand. */
const PARTY_QUESTIONS = [
  'nobody',
  'way',
  'way and cue',
  'way and kind',
  'two ways',
  'kind',
  'is the issuer',
  'what it is called',
  'parties before',
] as const;
export const P: Readonly<Record<(typeof PARTY_QUESTIONS)[number], number>> = Object.fromEntries(
  PARTY_QUESTIONS.map((name, at) => [name, 100 + at]),
) as Record<(typeof PARTY_QUESTIONS)[number], number>;
