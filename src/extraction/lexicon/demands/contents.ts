import { words } from '../words.ts';

/** Acts too common to tell by their verb alone that a demand was met. */
export const COMMON_ACTS =
  words(`act ask back be become call come consider continue do end face get give go have help keep lead let look make need press put read see
    show speak stand start stop support take talk tell try turn urge use vote work`);

/** Words that show that the "and" behind them joins two parts of one thing: "a treaty between the North and the South". */
export const PAIRED = words('between both of that to who');

/** What goes on behind a verb that needs no object. */
export const NOT_OF_BARE_ACT = words('as for from');

/** Openers of a clause that may be a part of what is demanded. */
export const INNER_OPENERS = words('if when where which who whose');

/** What makes a clause of its own with "even". */
export const BEHIND_EVEN = words('as if though when');

/** Verbs that end a clause that is demanded: the main clause goes on. */
export const MAIN_VERBS_BEHIND = words('are had has is was were will');

/** What leads to a verb inside a noun phrase. */
export const RELATIVE_LINKS = words('allegations can claims fact suggestions that to until where which who whose');

/** What opens a relative clause with a subject or place of its own. */
export const RELATIVE_OPENERS = words('where which who whose');

/** Reporting verbs of the present behind "and": another clause of the reporter's. */
export const SAYING_NOW = words('adds argues calls insists says tells warns');

/** Verbs that make the name before them a subject, and no item of a list. */
export const VERBS_BEHIND_NAMES = words('are had has have is said says was were will would');

/** Words that begin no item of a list. */
export const NO_ITEMS = words('he it said says she they where which who');

/** Prepositions that lead from what is demanded to when, why or with what. */
export const OPENERS_OF_ADJUNCTS = words('after amid as before despite following for including since with');

/** What the main clause begins with behind a phrase between commas. */
export const CLAUSE_SUBJECTS = words('a he she the they');

/** What is left hanging when the time behind it is taken off. */
export const TAIL_BEFORE_TIME = words('and as at but by in last of on or the this to');

/** Whoever a relative clause says: "those who break it". */
export const ANYBODY_WHO = words('all anybody anyone everybody everyone people somebody someone those');

/** What something is said in: "in a statement on Monday". */
export const OCCASIONS = words('briefing email interview op-ed speech statement tweet');

/** What ends no content. */
export const TAIL = words('and as but by or with');

/** Nouns for an act of one party: whose it is, is who is to do it. */
export const STEPS_BY_A_PARTY = words('apology departure recusal resignation');

/** What leads from such a noun to its party. */
export const STEP_LINKS = words('by from of');

/** Past forms without -ed of the acts that demands ask for. */
export const IRREGULAR_PAST_ACTS = words('freed left paid quit sent shut withdrawn withdrew');

/** What is asked for in passing, or of a source by a reporter: no public ask. */
export const TRIVIA =
  words(`advice anonymity answers autograph bottle clarification coffee comment comments copy credit cup details directions donations drink
    example examples forgiveness fun glass help hug information interview it lift moment money more much name office permission prayers
    question questions reelection refuge response ride solutions something that them time treatment trouble vote votes water`);

/** What a reporter, a poll or a court asks somebody to do: answers, no acts. */
export const ANSWERING = words(
  `believe choose comment describe elaborate explain guess identify imagine know list name rate react reflect respond think`,
);

/** Prepositions that a noun has to follow. */
export const BEFORE_NOUNS = words('about against at between by for from into of over upon with');
