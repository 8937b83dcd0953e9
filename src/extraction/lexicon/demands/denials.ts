import { inflect } from '../inflection.ts';
import { words } from '../words.ts';

/** Who is said to have asked says that they did not. */
export const DENYING = words('denied denies deny denying');

/** What somebody takes care not to do. */
export const TAKING_CARE = words('avoid avoided avoiding avoids careful refrain refrained refraining wary');

/** Verbs of somebody who finds fault with a demand that is another's: FrameNet Judgment_communication. */
export const FINDING_FAULT: ReadonlySet<string> = new Set(
  [
    ...words(
      `accuse attack berate blast censure condemn criticise criticize decry denounce deride dismiss lambast lambaste lampoon mock reject ridicule slam`,
    ),
  ].flatMap((lemma) => (lemma === 'slam' ? ['slam', 'slams', 'slammed', 'slamming'] : inflect(lemma).map(({ word }) => word))),
);

/** What stands before "to" and a verb of asking where nobody has asked yet: "is likely to demand". */
export const NOT_YET_TO = words(
  'able due enough entitled free going intends likely plan planned planning plans power preparing ready right',
);
/** The same right before the verb: "may call for". A plain "will" is none: who says so asks. */
export const NOT_YET = words('can could may might');
/** Those whom a pollster asked: what they hold is an answer. */
export const POLLED = words('polled respondents surveyed');
