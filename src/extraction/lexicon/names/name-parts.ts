import { words } from '../words.ts';

/** Titles that only say how one is addressed, and the gender that they tell. */
export const COURTESY_TITLES: Readonly<Record<string, 'male' | 'female' | undefined>> = {
  'mr.': 'male',
  mr: 'male',
  'mrs.': 'female',
  mrs: 'female',
  'ms.': 'female',
  ms: 'female',
  miss: 'female',
  'mx.': undefined,
  sir: 'male',
  dame: 'female',
  lord: 'male',
  lady: 'female',
  king: 'male',
  queen: 'female',
  prince: 'male',
  princess: 'female',
  madam: 'female',
  madame: 'female',
  mme: 'female',
  monsieur: 'male',
  herr: 'male',
  frau: 'female',
  señor: 'male',
  señora: 'female',
  shri: 'male',
  smt: 'female',
  'smt.': 'female',
  alhaji: 'male',
  hajiya: 'female',
  mallam: 'male',
  datuk: undefined,
  datin: 'female',
  puan: 'female',
  encik: 'male',
  ratu: 'male',
  mwalimu: undefined,
  mzee: 'male',
  ustaz: 'male',
};

/** Lower-case words inside a name: nobiliary and patronymic particles. */
export const PARTICLES = words('abu af al av ben bin da das de del della den der di dos du el ibn la le st. ten ter van von y zu');

/** Those that are words of English too. */
export const ENGLISH_PARTICLES = words('ben bin den do st. ten van y');

/** Between a given name and a father's or ancestor's: whoever is named so is a person. Ours. */
export const PATRONYMIC_PARTICLES = words('bin bint ibn');

/** What else links two parts of a name, in lower case: "von und zu", "Vila i Casals", "Santos e Silva". Ours. */
export const NAME_LINKS = words('bint e i und');

/** "son of", "daughter of" in names of Malaysia and Singapore: "Anwar s/o Kadir". Ours. */
export const CHILD_OF = /^(?:a\/l|a\/p|d\/o|s\/o)$/;

/** Lower-case forms of incorporation behind a firm's name. Ours. */
export const INCORPORATED = words('gmbh plc');

/** Honorifics of which a second part follows: "Tan Sri", "Datuk Seri". Alone the second part is a given name. Ours. */
export const TWO_PART_HONORIFICS = /^(?:tan sri|(?:dato|datuk|datin) (?:seri|sri|wira|paduka)|toh puan)$/;

/** What may follow a surname, in lower case. */
export const SUFFIXES = words('esq esq. ii iii iv jr jr. m.d. mp ph.d. sr sr.');

/** What stands before the "'t" of Dutch names. */
export const DUTCH_PARTICLES = words('in op van');

/** "Yin Myint May": a month behind another word is a name. */
export const MONTHS_AS_NAMES = words('april august june march may');

/** What may follow a surname and is none of it. */
export const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv|mp|m\.?d|ph\.?d|esq)\.?$/i;

/** Seats and honours behind a name, which are none of it. */
export const POST_NOMINALS = words('AM AO CBE CMG DBE FRS KBE KC KCB KCMG LVO MBE MEP MLA MP MPP MS MSP MVO OAM OBE OM PC QC SC TD');

/** Ranks that a text may write as a part of the name: "Baroness Cardew" is Adele Cardew. */
export const RANKS_IN_NAMES = words(
  'baron baroness dame dato datuk father imam justice lady lord pastor rabbi sheikh sir sister viscount viscountess',
);
