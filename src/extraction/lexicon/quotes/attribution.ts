import { words } from '../words.ts';

/** Nouns for what one says: "his claim", "Lee’s warning". */
export const SAYING_NOUNS = words(
  `accusation admission allegation announcement answer argument assertion assertions boast call claim claims comment comments complaint
  contention declaration demand denial description insistence joke message motto observation plea pledge prediction promise promises remark
  remarks reply response slogan statement statements suggestion testimony threat tweet vow warning warnings`,
);

/** What a crowd breaks into: behind "of" stand its words. */
export const CRIES = words('boos calls chant chants cheers chorus choruses cries cry howls murmurs screams shout shouts yells');

/** Verbs that report words only right behind them: "“…?” Lee went on". The regular ones are told by their ending. */
export const GOING_ON = words('began begins goes went');

/** What no title before a name holds. */
export const NO_TITLE_PARTS = words('and but he it or she that they which who');

/** What stands between words and the name that signs them. */
export const DASHES = words('- -- – — ―');

/** What opens the line above a letter's signature, or of it. */
export const CLOSING_FORMULAS = words('best faithfully regards respectfully signed sincerely yours');

/** Participles that name somebody or something: "known as “…”". */
export const NAMED_AS = words('called dubbed entitled known named nicknamed titled');
