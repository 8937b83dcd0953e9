import { words } from '../words.ts';

/** Function words, which follow no given name as a surname. */
export const NO_SURNAMES =
  words(`a after an and as at before but by for from had has he her his i if in is it no not of on or said says she that the they this to told
    was we when while who will with would you`);

/** Words with a capital that are no name before a number: "May 5", "Year 10", "Zone 6". */
export const COUNTED = words(
  `april article august chapter day grade highway june level march may month page phase route season section week year zone`,
);

/** Days, and months that are no given names. */
export const CALENDAR = words(
  `aug. dec. december feb. february friday jan. january july monday nov. november oct. october saturday sept. september sunday thursday
    tuesday wednesday`,
);

/** What stands before a month: "until June", "in early May". */
export const DATE_LEADERS = words('before between by during early in last late mid next since this through till until');

/** "Spanish-language", "Texas-based": adjectives, whatever their capital. */
export const HYPHENATED =
  /^(?:\p{Lu}[\p{L}.]*-(?:\p{Ll}*(?:ed|ing|ish|ly)|born|bound|built|centric|era|free|friendly|grown|held|language|led|like|made|only|proof|ready|run|sized|style|type|wide|won)|[RDI]-\p{Lu}.*)$/u;

/** Words that begin sentences and are no names, whatever their capital. */
export const NOT_NAMES =
  words(`a about above according across actually adding additionally after again against all allegedly almost along already also always am amid
    among an analysis and another any anyone anything apparently are aren't around as asked asking at authorities back based be because
    been before behind being below beneath beside besides between beyond big both breaking but by calling can can't certainly citing
    clearly click could critics currently democrats despite did didn't do does don't down due during each earlier early editorial eight
    either even eventually ever every everybody everyone everything except exclusive experts far few finally first five following for
    fortunately four from furthermore given good great had has have he he's hence her here hers high him his how however hundreds i i'm
    i've if image in indeed initially instead into is isn't it it's its just last late later lawmakers let let's like likely long low many
    may maybe me meanwhile might millions mine more moreover most much must my near nearly neither never nevertheless new next nine no
    nobody none nonetheless nor not nothing noting now obviously of off officials often oh old on once one only onto opinion or originally
    other others otherwise our ours out outside over past people per perhaps photo please police possibly presumably previously probably
    protesters quite rather read really recently referring related reportedly republicans responding roughly sadly said same say saying
    says second see seven several shall she she's should simply since six small so some somebody someone something sometimes sorry
    speaking still such supporters ten than thank thanks that that's the their theirs them then there there's therefore these they they're
    third this those though thousands three through throughout thus till to today told tomorrow tonight too toward towards two ultimately
    under unfortunately unlike until up update upon us very via video was wasn't watch we we're well were what what's whatever when
    whenever where whereas wherever whether which while who whoever whom whose why will with within without won't would yes yesterday yet
    you your yours`);
