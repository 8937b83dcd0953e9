import { words } from '../words.ts';

/** What leads to a day or an hour by which something is to be done. */
export const DEADLINE_LINKS = words('before by until within');

/** Days, months and words for when that may end a sentence's content and belong to what was said, not to what is demanded. */
export const TIMES_BEHIND =
  words(`afternoon again also april aug. august dec. december earlier evening feb. february friday here instead jan. january july june later
    march monday morning night nov. november oct. october saturday sept. september sunday thursday today tonight too tuesday wednesday
    yesterday`);

/** What names a day or hour, numbers aside. */
export const DAYS = words(
  `april aug. august christmas dawn dec. december easter feb. february five four friday jan. january july june march may midnight monday
    next noon nov. november oct. october one saturday sept. september seven six sunday ten three thursday tomorrow tonight tuesday twelve
    two wednesday`,
);

/** What may go on it, numbers aside: "Friday morning", "the end of the month". */
export const DAY_CONTINUES = words(
  `a.m. april at august day days evening hours july june march may midnight minutes month months morning night noon october of p.m.
    september the week weeks year years`,
);
