/** The parts of speech of the Penn Treebank (Marcus et al. 1993); a tag's number is its place in the list. */
// biome-ignore format: a tag a line would be a page
export const PENN_TAGS = [
  'NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'PRP$', 'WP', 'WP$', 'EX', 'CD', 'DT', 'PDT', 'WDT', 'JJ', 'JJR', 'JJS', 'RB', 'RBR', 'RBS', 'WRB',
  'RP', 'IN', 'TO', 'CC', 'MD', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'POS', 'UH', 'FW', 'LS', 'SYM', '#', '$', '.', ',', ':', '``',
  "''", '-LRB-', '-RRB-',
] as const;

export type PennTag = (typeof PENN_TAGS)[number];

/** The number of each tag: `PENN.NNP`. */
export const PENN: Readonly<Record<PennTag, number>> = Object.freeze(
  Object.fromEntries(PENN_TAGS.map((tag, number) => [tag, number])) as Record<PennTag, number>,
);

/** What kind of thing a word names or helps to name; a class's number is its place in the list. MISC: a nationality, faith, event, work or law. */
export const ENTITY_CLASSES = ['none', 'PERSON', 'ORGANIZATION', 'LOCATION', 'MISC'] as const;

export type EntityClass = (typeof ENTITY_CLASSES)[number];

/** The number of each class: `ENTITY.PERSON`. */
export const ENTITY: Readonly<Record<EntityClass, number>> = Object.freeze({ none: 0, PERSON: 1, ORGANIZATION: 2, LOCATION: 3, MISC: 4 });

/** Nouns, names among them; no pronoun. */
export const isNoun = (pos: number): boolean => pos <= PENN.NNPS;
export const isProper = (pos: number): boolean => pos === PENN.NNP || pos === PENN.NNPS;
export const isPlural = (pos: number): boolean => pos === PENN.NNS || pos === PENN.NNPS;
/** Personal and possessive. */
export const isPronoun = (pos: number): boolean => pos === PENN.PRP || pos === PENN.PRP$;
export const isAdjective = (pos: number): boolean => pos >= PENN.JJ && pos <= PENN.JJS;
export const isAdverb = (pos: number): boolean => pos >= PENN.RB && pos <= PENN.WRB;
/** Any form but a modal. */
export const isVerb = (pos: number): boolean => pos >= PENN.VB && pos <= PENN.VBZ;
/** In the past or present tense, or a modal: what makes a clause. */
export const isFiniteVerb = (pos: number): boolean => pos === PENN.VBD || pos === PENN.VBP || pos === PENN.VBZ || pos === PENN.MD;
/** Punctuation, brackets, quotation marks and signs of money. */
export const isMark = (pos: number): boolean => pos >= PENN.SYM;
