import type { Force } from '../../../core/news/demand.ts';
import { words } from '../words.ts';

/** Subjects of which nothing can be demanded. */
export const NOBODY = words("he'd i nobody nothing one something that there what which who");

/** What "must" and "should" say without asking for it: guesses, courtesies, knowledge. */
export const NO_ASK_VERBS = words(
  `add admit believe confess expect feel happen have imagine know look mean mention note remember say see seem understand worry`,
);

/** Acts by which a speaker comments on the own words: "I must say". */
export const ASIDES = words('add admit confess imagine remind say');

/** The same behind "should be". */
export const NOTED = words('added emphasised emphasized noted pointed remembered said seen stressed');

/** What "should" foretells of a thing: "the economy should grow by 3 percent". */
export const FORECASTS = words(
  'benefit climb come decline drop ease expand fall grow help improve increase level peak reach recover rise shrink slow stabilise stabilize',
);

/** Verbs after which "X should do" is a thought about a fact, or a question. */
export const NO_ASKING_CUES = words('deny estimate fear hope imagine joke predict recall remember speculate wonder worry');

/** Acts by which "this must" asks for something. */
export const ENDINGS_OF_THIS = words('be cease change end stop');

/** What "we cannot" refuses to go on with. */
export const NOT_TO_BE_DONE = words('accept allow continue have keep let tolerate');

/** Subjects without a party that can be asked all the same. */
export const ALL_OF_US = words('all americans everybody everyone people those you');

/** Acts by which a thing as subject is asked for something: "the violence must stop". */
export const CHANGES = words('cease change come continue drop end fall go happen prevail remain rise stop');

/** What may stand between a modal and its act, adverbs aside. */
export const BETWEEN_MODAL_AND_ACT = words('all never not to');

/** Auxiliaries that are the act itself behind a modal. */
export const ACTS_BY_THEMSELVES = words('be do does have');

/** Modals that need "to" to say what is to be done. */
export const NEEDS_TO = words('has have need needs ought');

/** What "must be" says of a state of things, without asking for it. */
export const NO_ACT_BEHIND_BE =
  words(`a able an around at cautious clear difficult easy enough fine fun glad grateful happy hard in interesting made more nice no noted
    obvious ok okay on possible proud remembered said so some surprised the there true very`);

/** What joins a clause with a subject of its own. */
export const JOINED_CLAUSES = words('and or then');

/** Subjects that such a clause begins with. */
export const SUBJECTS_OF_JOINED = words('all he i it she they we you');

/** What the subject's clause begins behind. */
export const SUBJECT_BOUNDARIES =
  words(`added adding announced anything argue argued argues arguing as because believe believes but declared everything how if insisted
    insisting insists is noted reiterated remarking said say saying says so stressed suggested tells that think thinks told tweeted warned
    what whatever when where whether which while whoever why`);

/** What makes a clause with a modal no statement. */
export const NO_STATEMENT = words('anything as everything how if what whatever when where whether which whoever why');

/** Adverbs not in -ly that may stand before a modal. */
export const ADVERBS_BEFORE_MODAL = words('all also just probably still then');

/** Verbs whose object stands between them and "that". */
export const TOLD_FORMS = words('advised assured informed reminded tell telling tells told warned');

/** Nouns for words by which something is asked: "a reminder that it must". */
export const TELLING_NOUNS = words('announcement declaration message notice reminder signal statement warning');

/** What one does with them. */
export const SENDING_VERBS = words('delivered delivering gave issued issuing made repeated sending sent');

/** Conjunctions across which a reporting verb governs nothing. */
export const REASONS = words('although because though');

/** Finite verbs without an ending that shows it, in clauses of condition. */
export const FINITE_IN_CONDITION = words(
  `agree are came come did do does end gave get give got held is leave left meet met paid pay stop was were`,
);

/** Participles without -ed or -en, by which "be" is a passive, and what longer ones end in. */
export const PASSIVE_OF_CLAUSE = /(?:ed|en|own|put|held|made|done|cut|set|shut|let|brought|sent|paid|kept|told)$/;

/** The same behind a modal, with "out" and "off": "must be out of office". */
export const PASSIVE_OF_DUTY = /(?:ed|en|own|put|held|made|done|cut|set|shut|brought|sent|paid|kept|out|off|allowed)$/;

/** Words for what somebody will or won't do unless a condition is met: "will", "threatened", "refuses". */
export const VOWS = /^(?:will|would|won't|wouldn't|refuse\w*|refusing|threaten\w*|vow\w*|pledg\w*|'ll)$/;
/** Those of them that deny by themselves. */
export const REFUSALS = /^(?:won't|wouldn't|refus\w+)$/;

/** What foretells or denies the duty behind it: "will have to", "don't need to". */
const NOT_YET = words("'ll can could did do does may might never not to will would");
export const isNotYet = (lower: string): boolean => NOT_YET.has(lower) || lower.endsWith("n't") || lower.endsWith("'ll");

/** Nouns and adjectives that take a "that" clause of what is said or held, and words for when it was said. */
const CLAUSE_TAKERS = words(
  `, belief case clear declaration message notice point position reminder statement sure today understand view want warning yesterday`,
);
export const takesThat = (lower: string): boolean => CLAUSE_TAKERS.has(lower) || /^\w+day$/.test(lower);

/** Modal verbs that lay a duty on their subject, and those that do so before "to", by how strongly. */
export const MODALS: ReadonlyMap<string, Force> = new Map<string, Force>([
  ['must', 'demand'],
  ["mustn't", 'demand'],
  ['should', 'request'],
  ["shouldn't", 'request'],
  ['ought', 'request'],
  ['need', 'demand'],
  ['needs', 'demand'],
  ['has', 'demand'],
  ['have', 'demand'],
  ["can't", 'demand'],
  ['cannot', 'demand'],
]);
