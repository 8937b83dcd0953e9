import { words } from '../words.ts';

/** Nouns of number: the people behind "of" are the party. */
export const AMOUNTS = words('all dozens handful hundreds lot majority many millions most number scores some tens thousands');

/** Pronouns by which those who speak mean themselves. */
export const SPEAKING = words('i me my our ours us we');

/** Pronouns inside marks that may go back to somebody named there. */
export const THIRD_PERSON = words('he her him she they');

/** What joins the parts of a party. */
export const JOINS = words('& , and or');

/** What may stand between the parts of a party. */
export const BETWEEN_PARTS = words('& ( ) , and her his its or the');

/** Words behind a name that are no noun: "Lee immediately", as against "Lee supporters". */
export const NO_PEOPLE_BEHIND_NAME = words(
  `along also and earlier even immediately last next not or recently so that this to voluntarily which who`,
);

/** First words of a short phrase that describes nobody. */
export const NOBODY_IN_PARTICULAR =
  words(`all anyone everybody everyone he her him i it me nobody one others people she someone that them there these they this those us we what
    which who you`);

/** Pronouns that a description of a party doesn't hold. */
export const ADDRESSED = words('him me them us we you');

/** What may follow the head of a phrase for people. */
export const BEHIND_HEAD = words('( , that which who whose');

/** Objects that need no name to be asked. */
export const ANYBODY = words('all everyone her him it me people them these those us');

/** What may stand behind "for" that no determiner opens. */
export const OBJECTS_OF_FOR = words('a an her him more them us');

/** The same behind a noun: "a call for more". */
export const OBJECTS_OF_NOUN_FOR = words('her him more them');

/** What begins a thing that is called for, and no party: "a ban to stop". */
export const NEW_THINGS = words('a an another more new');

/** The same behind a noun. */
export const NEW_THINGS_OF_NOUN = words('a an more new');

/** Words for people and bodies, and what longer ones end in: "tribespeople". */
const PEOPLE = words(
  `activists airline allies assembly board bureau cabinet chamber citizens communities community countries crew elders embassy everyone
    faction families fans firm fund guild hospital industry junta leadership league members militia ministry movement nation nations
    opposition palace panel parents parliament partners people public rebels regime residents senate side sides staff states statesmen
    students studio syndicate workers`,
);
/** Endings of plurals for people. */
const ENDS_AS_PEOPLE = /(?:[^t]ers|ors|ists|ians|ees|men)$/;

/** A word for people or a body, or one that ends as such a word does. */
export const namesPeople = (lower: string): boolean => ENDS_AS_PEOPLE.test(lower) || PEOPLE_ENDINGS.test(lower);
const PEOPLE_ENDINGS = new RegExp(`(?:${[...PEOPLE].join('|')})$`);
