import { words } from '../words.ts';

/** Words that hook a sentence to the one before; no part of what is reported. */
export const SENTENCE_HOOKS = words('also and but indeed meanwhile or so still yet');

/** Words that open a clause or phrase which cannot stand alone. */
export const SUBORDINATE_OPENERS = words('after although as asked at because before during if in on since speaking though when while');

/** Behind the comma of an attribution, words that hang on it and not on the clause; participles do so too. */
export const APPENDAGES = words(
  `a according adding after although an and as before but citing noting saying the though when which while who with`,
);

/** What may follow the verb of an attribution at once: a place, a time, an addressee. */
export const ATTRIBUTION_ADJUNCTS = words('after at by during her him in last me of on reporters them this to us');

/** Behind a comma, words that take the reporter's own sentence up again. */
export const CLAUSE_LEAVERS = words('according although but though whereas which while whom whose yet');

/** Words in -ing behind which the clause goes on: prepositions and pronouns. */
export const NO_PARTICIPLES = words(
  'anything concerning considering depending everything excluding including involving nothing regarding something',
);

/** Conjunctions that hold a reporting clause inside another. */
export const SUBORDINATORS = words('after although because before if since though until when whereas while');

/** Words that open an adjunct of the verb, no part of what it takes. */
export const VERB_ADJUNCTS = words('after before during when while');

/** Behind a dash, what says the object over again. */
export const EXPLANATION_OPENERS = words('a an especially her his its namely particularly that the their');

/** Adjunct openers that may belong to a verb in the infinitive behind it, but to no noun. */
export const NOUN_PHRASE_ENDS = words('although as if once since though unless until whenever');

/** Words that open a clause inside a noun phrase. */
export const EMBEDDED_OPENERS = words('how that what where whether which who whom whose why');

/** Where and when things are said, where "in", "on" or "at" leads to them. */
export const SPEECH_PLACES = words(
  `abc ad afternoon april aug. august bbc briefing call cbs cnn column conference day debate dec. december e-mail email evening
    facebook feb. february friday hearing instagram interview interviews jan. january july june letter march may memo monday month
    morning msnbc nbc night nov. november oct. october page post radio rally saturday sept. september site speech statement sunday
    television thursday tuesday tv tweet twitter video website wednesday week weekend year`,
);

/** Adverbs of manner and place that may stand between a reporting verb and its clause; those in -ly do so anyway. */
export const MANNERS = words(
  'again aloud also anyway bluntly flatly here herself himself however instead outright publicly simply there too',
);

/** What opens the phrase for whom a statement is put to: "told reporters", "told the crowd". */
export const ADDRESSEE_OPENERS = words('a an her him his its me reporters the their them us you');

/** What leads to a day, week or month without a preposition: "last week". */
export const TIME_DETERMINERS = words('earlier early last late next this');

/** Units of time: "two days later". */
export const TIME_UNITS = words('day days hour hours minute minutes month months week weeks year years');

/** What follows a unit of time. */
export const TIME_DIRECTIONS = words('after ago before earlier later');

/** No clause begins with these, whatever the verb before them. */
export const NO_CLAUSE_OPENERS = words(
  `about after against amid and anything as because before but during following for goodbye hello her him how little me nothing of or
    since so than that them to until us when where whether which while who why yes`,
);

/** Words that open no noun phrase that could stand for what was said. */
export const NO_OBJECTS = words(
  `and anything back but her herself him himself how if it me more nobody none nothing one or out that them themselves up us what
    when where whether who why`,
);

/** Verbs, by lemma, whose object is told what it is or did: the pronoun alone is no statement, the phrase behind it is. */
export const JUDGING_VERBS = words('accuse blame brand call characterise characterize describe label portray');

/** What may not stand between a verb of asking and its "to": another clause begins there. */
export const INFINITIVE_ENDS = words('about for how if that what whether why');

/** What stands before "asked" in the passive, with or without its auxiliary. */
export const ASKED_LEADERS = words(', after been being if once was were when');
