import { words } from '../words.ts';

/** Verbs whose "that" clause reports a fact unless it says what must be. */
export const CLAIMING_VERBS = words('advise ask insist propose recommend request urge');

/** Verbs whose object may be a thing: pressing a point, wanting a bill to pass. */
export const NEEDS_PARTY = words('direct lobby press push tell want warn');

/** Nouns that are a public ask only with an owner, a "that" clause or their own preposition. */
export const NEEDS_OWNER = words('call condition conditions motion order pressure requirement requirements');

/** What may stand between a noun for demands and their list. */
export const LIST_LINKS = words(', : about are concerning include included includes including namely on regarding were which – —');

/** Those of them that show that a list follows. */
export const LISTING = words('about concerning include included includes including namely on regarding');

/** Words before which "call" or "demand" is a verb. */
export const BEFORE_VERB_LIKE_NOUN = words('can could did do does he i it must not she should they we who will would');

/** Nouns for asks that were put to whoever answers them. */
export const ANSWERED_NOUNS = words('appeal appeals call calls demand demands plea pleas');

/** Words before a noun that deny the demand or make it something else: "without a request", "a roll call". */
export const NO_DEMAND_BEFORE = words(
  `abandoned close conference curtain denied denies dropped never no phone roll stopped telephone withdrawn withdrew without`,
);

/** Past forms of verbs of demanding without -ed. */
export const IRREGULAR_PAST_CUES = words('begged besought pled told');

/** Numbers of demands, digits aside. */
const COUNTS = words('eight five four many nine seven several six ten three two');
export const isCount = (lower: string): boolean => COUNTS.has(lower) || /^\d+$/.test(lower);

/** Verbs whose subject lists its demands: "the workers presented three demands:". */
export const LISTING_VERBS = /^(?:list\w*|made|issued|set|has|have|had|put|presented|laid|announced|published|released|outlined)$/;

/** Verbs whose subject makes the demand that is their object: "renewed its call". */
export const MAKING_VERBS =
  /^(?:made|make|makes|making|issue\w*|issuing|renew\w*|repeat\w*|reiterat\w*|launch\w*|sign\w*|back\w*|join\w*|led|echo\w*|file\w*|filing|submit\w*|submitted|sent|put|press\w*|stepped|voice\w*|voicing|insist\w*|set|gave|add\w*|amplif\w*|intensif\w*)$/;

/** Nouns that "for" leads to no demand from, and their compounds. */
export const NOT_FOR = /^(?:order|motion|pressure|condition)/;

/** Openers of what must come about first. */
export const CONDITION_CUES = words('if unless until');
