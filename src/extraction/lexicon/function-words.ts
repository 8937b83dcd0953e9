import { words } from './words.ts';

/*
 * Closed classes of English, all lists ours: what the stages need of each class in news. Where one stage takes more of a class than another does, its list
 * is the other's and what it adds: what is found changes where the two are made one.
 */

/** Prepositions that every stage takes for one. */
export const CORE_PREPOSITIONS = words(
  `about after against among as at before behind between by during for from in including into like near of on over since than through to
    toward towards under until upon via with within without`,
);

/** With those of circumstance: none of these leads to a clause's subject. */
export const PREPOSITIONS: ReadonlySet<string> = new Set([...CORE_PREPOSITIONS, 'amid', 'despite']);

/** What a mention may stand behind without being the subject of the sentence: a preposition, or a word that opens a clause beside the main one. */
export const GOVERNORS: ReadonlySet<string> = new Set([...PREPOSITIONS, 'because', 'if', 'when', 'while']);

/** With those of place and those made of participles, too often adverbs or verbs for the search of a subject; a demand's content goes on behind them. */
export const ALL_PREPOSITIONS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...words('above across along around below beyond following inside outside per regarding unlike'),
]);

/** Prepositions that open a clause as well, so that a subject may stand behind them. */
export const CLAUSE_PREPOSITIONS = words('after as before since than until');

export const DETERMINERS = words(
  `a all an another any both each eight every five four her his its many more my nine no other our seven several six some ten that the
    their these this those three two your`,
);

export const PERSONAL_PRONOUNS = words('he i it she they we you');

/** Pronouns that can be a clause's subject, or fill its place. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set([
  ...PERSONAL_PRONOUNS,
  ...words('anyone everybody everyone nobody somebody someone there these this those'),
]);

/** Pronouns of one person that are never a clause's subject. */
export const OBJECT_PRONOUNS = words('her hers herself him himself his');

export const QUESTION_WORDS = words('how if what when where whether which who why');

/** Those that can be the subject of their clause. */
export const RELATIVES = words('that which who');

/** Conjunctions that go on a sentence with the same subject. */
export const CONJUNCTIONS = words('and but or then');

/** Conjunctions that join two main clauses. */
export const CLAUSE_COORDINATORS = words('and but while');

/** Words that a clause with a subject of its own may follow at once. */
export const SUBJECT_OPENERS = words(
  `after although and as because before but for if nor or since so that then though until when where whereas whether which while yet`,
);

/** Words that open a clause of reason, time or contrast, or a participle that adds what was said: what is demanded ends before them. */
export const CLAUSE_OPENERS = words(
  `accusing adding after although amid arguing because but calling citing claiming describing despite following if noting saying since
    telling though unless warning when where whereas which while who whom whose`,
);

/** Verbs and nouns in -ly. */
export const NO_ADVERBS = words('apply comply family july reply');

/** Other nouns and adjectives in -ly. */
export const MORE_NO_ADVERBS = words(
  `ally anomaly assembly costly daily deadly elderly friendly italy lovely monopoly monthly orderly quarterly rally supply weekly yearly`,
);

/** What stands between "to", a modal or a subject and what is to be done: adverbs, auxiliaries and reflexives. */
export const BEFORE_ACTS = words(
  `'d 's 've again all already also always are be been being both did do does each even ever friday further had has have herself himself
    instead is itself jointly just later long monday never not now often once only publicly repeatedly saturday simply soon still sunday
    themselves then thursday to've today tonight too tuesday was wednesday were will would yesterday yet`,
);

/** Conjunctions that join two of a kind. */
export const COORDINATORS = words('and or');

/** With the comma that may stand for one. */
export const COORDINATORS_AND_COMMA = words(', and or');

/** The definite article and both indefinite ones. */
export const ARTICLES = words('a an the');

/** Determiners that make what follows a noun. */
export const POSSESSORS_AND_DEMONSTRATIVES = words('a an her his its my our that the their these this those');

/** Determiners that bring in one of several. */
export const INDEFINITE = words('a an another one');

/** Auxiliaries that can be the act itself. */
export const BE_HAVE_DO = words('be do have');

/** Modals of duty that are one only with "to". */
export const DUTY_BY_NEED = words('has have need needs');

/** What leads to whoever something comes from. */
export const BY_OR_FROM = words('by from');
