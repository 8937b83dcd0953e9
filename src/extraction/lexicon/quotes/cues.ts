import { words } from '../words.ts';

/** Forms of reporting verbs that are more often nouns or adjectives, unless a subject stands right before them. */
export const NOUNISH_CUES = words(
  `address answer answers attack attacks bar bill bills blame blog boast brand call calls challenge challenges claim claims comment
    comments complaint contest counter cry defended demand demands echo email emails estimate estimates fear fears hope hopes joke jokes
    label laugh matter message messages murmur nod note notes notice offer offers order orders paint pitch pledge pledges point points
    post posts praise press promise promises proposed protest protests question questions quote quotes rate rates read reason related
    remark remarks repeat replies reply report reports request requests shout shrug signal signals smile state states sum support term
    terms text texts threat tweet tweets volunteer volunteers vow vows whisper witness wonder worry`,
);

/** What no title holds: behind a verb of saying these open what was said. */
export const NO_TITLE_WORDS = words('after as at before by from he how i if in it on she that there they to we what when why');

/** What opens a phrase or clause between two commas that tells of the noun before them. Prepositions and participles do so too. */
export const PARENTHESIS_OPENERS = words('a also an both her herself himself his its now once one the their then which who whom whose');

/** What a verb of saying in -ing never stands right behind: there it is a noun, "the saying", "of promising". So do prepositions, but for some. */
export const NOUN_LEADERS = words('a an are be been her his is its not of that the their was were');

/** Words behind which a verb of saying in -ing is a verb all the same: "is saying", "while promising". */
export const VERB_LEADERS = words('after are as been before by is was were while');

/** Words behind which a participle of reporting stands for a whole clause: "when asked", "as told to Lee". */
export const REDUCERS = words('although as if once than though unless when');

/** Verbs behind which "to say" tells what somebody did say: "liked to say", "went on to say". */
export const LEADS_TO_SAYING = words('began begins continued continues goes hastened liked likes loved loves used went');
