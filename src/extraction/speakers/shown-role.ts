import { NOT_NAMES } from '../lexicon/names/no-names.ts';
import { ROLE_MODIFIERS, TITLE_PREFIXES } from '../lexicon/people/roles.ts';
import { isRoleNoun } from './word-classes.ts';

/** "Her adviser" and one word of kinship or age say beside a name nothing of who it is. */
const OF_SOMEBODY = /^(?:his|her|its|their|my|our|your)\b|^(?:elder|younger|oldest|youngest|only|other|former|latter)$/i;

/** "Rival", "former colleague": whose, the words don't say. */
const RELATION =
  /^(?:(?:close|fellow|former|late|longtime|old)\s+)*(?:ally|aunt|boss|boyfriend|brother|colleague|companion|cousin|daughter|father|friend|girlfriend|grandfather|grandmother|granddaughter|grandson|husband|mother|neighbou?r|nephew|niece|opponent|partner|relative|rival|sister|son|uncle|widow|widower|wife)$/i;

const TITLES = String.raw`(?:Dr|Fr|Hon|Miss|Mr|Mrs|Ms|Mx|Prof|Rev|Sir)\.?`;
const TITLE_ALONE = new RegExp(`^${TITLES}$`);
const TITLE_BEHIND = new RegExp(`,?\\s+${TITLES}$`);

/** "Last week State Department official": when it was said is no part of who said it. */
const TIME_BEFORE =
  /^(?:(?:earlier|last|next|this) (?:autumn|fall|month|season|spring|summer|week|weekend|winter|year|\w+day)|earlier|later|meanwhile|today|tonight|yesterday|\w+day)(?:['’]s)?\s+/i;

/** A word with a capital because it begins its sentence. */
const MODIFIER_AT_START = /^(?:Acting|Disgraced|Fellow|Former|Late|Leading|Local|Longtime|Outgoing|Retired|Senior|Veteran)(?=\s+\p{Ll})/u;

/** "So Labor Secretary", "As House Speaker": without the words that begin the sentence, which have a capital for it. */
function withoutOpening(role: string): string {
  const words = role.split(' ');
  while (words.length > 1 && isOpening(words[0] ?? '')) words.shift();
  return words.join(' ');
}

function isOpening(word: string): boolean {
  const lower = word.toLowerCase().replaceAll('’', "'");
  return /^\p{Lu}/u.test(word) && NOT_NAMES.has(lower) && !ROLE_MODIFIERS.has(lower) && !TITLE_PREFIXES.has(lower) && !isRoleNoun(lower);
}

/** A title that stands where a role does, and that says nothing but how one is addressed. */
export const titleIn = (role: string | undefined): string | undefined => (role !== undefined && TITLE_ALONE.test(role) ? role : undefined);

/** The role as it is told beside a name: without titles and times that ran into it; undefined where nothing is left that says who it is. */
export function shownRole(role: string | undefined): string | undefined {
  const shown = withoutOpening(role?.replace(TIME_BEFORE, '') ?? '')
    .replace(TITLE_BEHIND, '')
    .replace(MODIFIER_AT_START, (word) => word.toLowerCase());
  return !shown || OF_SOMEBODY.test(shown) || RELATION.test(shown) || TITLE_ALONE.test(shown) ? undefined : shown;
}
