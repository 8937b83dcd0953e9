import { words } from '../words.ts';

/** What says that an act is only thought of. */
export const UNREAL = words('can could if may might should unless whether would');

/** Auxiliaries of the passive. */
export const BE = words("'re 's are aren't be been being get gets got is isn't was wasn't were weren't");

/** Auxiliaries of the perfect. */
export const HAVE = words('had has have');

/** Subjects that deny what they are said to do. */
export const NO_ONE = words('few neither no nobody none');

/** What makes its clause a condition. */
export const HYPOTHETICAL = words('if should unless whether');

/** Pronouns that are no subject. */
export const OBJECT_PRONOUNS = words('her hers him his');

/** What a party writes, and asks by: the ask is the writer's. */
export const PARTY_DOCUMENTS =
  words(`amendment bill declaration draft legislation letter letters manifesto motion petition petitions plan platform proposal resolution
    resolutions statement statements`);

/** Nouns and pronouns of number before "of" and a name. */
export const QUANTITIES =
  words(`alliance coalition crowd crowds dozens families few group groups handful hundreds majority many members millions most neither none
    number relatives residents scores several some tens thousands`);

/** Adjectives of place between a preposition and the name that it governs: "in south Serbia". */
export const COMPASS = words(
  `central east eastern lower mainland nearby neighboring neighbouring north northern rural south southern upper west western`,
);

/** Prepositions that lead to a clause as well. */
export const SUBORDINATING = words('after as before since than until');

/** First words of a phrase between two commas or dashes. */
export const PARENTHESIS_OPENERS = words(
  `a after along among an at backed both citing despite during four from her his in including its joined led now of once one several speaking the their three two which while who whose`,
);

/** What ends a bare plural to the left. */
export const BEFORE_PLURALS = words('and as because but if that to when while');

/** The writer or the reader, outside all marks. */
export const TALK_OF_WRITER = words('i my our we you your');

/** Words right before a verb that show that it is one. */
export const VERB_HOSTS = words("'ll can could did do does he i it must n't she should that they to we which who will would you");

/** Verbs of demanding that a comma or dash may part from their subject. */
export const VERBS_BEHIND_COMMA = words('demand urge want');

/** Words that deny what follows them. */
const NEGATIONS = words('cannot neither never no nor not without');
export const isNegation = (lower: string): boolean => NEGATIONS.has(lower) || lower.endsWith("n't");

/** Words by which what follows is not done: "refused to", "failed to", "stopped short of". */
export const AVOIDING = /^(?:refus\w+|declin\w+|stopp?ed|stopping|avoid\w*|fail\w*|reluctant|short|unwilling)$/;

/** Verbs and adverbs that a search for a subject passes over. */
export const PASSED_OVER = /^(?:of|from|continu\w+|began|begun|start\w*|beginning|immediately|stepped|going)$/;

/** What a plural that may stand without a determiner ends in. */
export const ENDS_AS_PLURAL = /(?:[^s]s|people|men|women|children|police)$/;
/** The same, of the word right before a verb that may be a noun as well. */
export const ENDS_AS_PLURAL_SUBJECT = /(?:[^s]s|people|men|women)$/;
