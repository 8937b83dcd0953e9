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

/** The role as it is told beside a name: without titles and times that ran into it; undefined where nothing is left that says who it is. */
export function shownRole(role: string | undefined): string | undefined {
  const shown = role
    ?.replace(TIME_BEFORE, '')
    .replace(TITLE_BEHIND, '')
    .replace(MODIFIER_AT_START, (word) => word.toLowerCase());
  return !shown || OF_SOMEBODY.test(shown) || RELATION.test(shown) || TITLE_ALONE.test(shown) ? undefined : shown;
}
