import { words } from './words.ts';

/** Words by which a text refers to what it told before; ours. */

/** The reporter, the reader, and both. */
export const FIRST_PERSONS = words(
  `i i'd i'll i'm i've i’d i’ll i’m i’ve let's let’s me mine my myself our ours ourselves us we we'd we'll we're we've we’d we’ll we’re we’ve you you'll
  you're you've your yours yourself you’ll you’re you’ve`,
);

/** One person who was named before. */
export const SINGULAR_PERSONS = words(
  `he he'd he'll he's her hers herself he’d he’ll he’s him himself his she she'd she'll she's she’d she’ll she’s`,
);

/** Nouns that with "the" and nothing behind them mean one that was told of before. */
export const ANAPHORIC_HEADS = words(
  `accusation accusations allegation allegations announcement claim claims comment comments couple decision duo findings incident move outcome pair
  proposal proposals reaction remark remarks response ruling statement suggestion trio`,
);

/** Nouns of which a reader knows without a word which one is meant. */
export const KNOWN_TO_ALL = words(
  `air army authorities cabinet case's city country court courts east economy end environment eu evening fact future government hospital internet law's
  left market media military moment morning nation night north opposition past pentagon people police pope president press prime public queen rest right
  sea sky south state sun uk un us war weather web week weekend west world year`,
);

/** Behind "this" and "these" a time is the reader's own. */
export const TIMES = words(
  `afternoon autumn century christmas cycle day days decade evening fall month months morning night quarter season spring summer term time week weekend
  weeks winter year years`,
);

/** What somebody decided: behind such a verb "the decision", "the move" and the like say which one is meant. */
export const DECIDING = words(
  `agreed appointed approved backed banned blocked bought cancelled chose closed cut decided dismissed dropped elected ended extended fired granted
  halted imposed increased launched lifted lowered named ordered passed postponed raised reduced refused rejected ruled sacked scrapped shut signed sold
  stopped suspended voted will withdrew`,
);

/** The nouns that such verbs explain. */
export const DECISIONS = words('announcement decision move outcome proposal proposals ruling');
