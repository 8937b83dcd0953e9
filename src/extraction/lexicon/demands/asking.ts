import type { Force } from '../../../core/news/demand.ts';
import { inflect } from '../inflection.ts';
import { words } from '../words.ts';
import { DEMAND_NOUNS } from './nouns.ts';
import { DEMAND_VERBS } from './verbs.ts';

/** A word that may govern what somebody demands. */
export interface AskingWord {
  readonly lemma: string;
  readonly force: Force;
}

/** Verbs that say what somebody wants done: those of FrameNet's Request, Attempt_suasion, Desiring, Being_necessary and Taking_sides. Whether they do in a sentence is for the classifier to say. */
const VERBS: Readonly<Record<Force, string>> = {
  demand: `bid compel force make need oblige require threaten`,
  request: `advocate argue back believe challenge encourage expect favor favour help hope invite let like look lobby oppose persuade prefer protest
    prompt remind say see stress sue suggest summon support tip trust underline vote wait wish write`,
  ultimatum: '',
  condition: '',
};

const NOUNS: Readonly<Record<Force, string>> = {
  demand: 'claim claims deadline deadlines insistence instruction instructions notice responsibility threat threats warning warnings',
  request: `bid campaign campaigns case challenge idea invitation letter letters lobbying message messages need opportunity plan plans
    proposal proposals recommendation recommendations reason reminder suggestion suggestions support time`,
  ultimatum: '',
  condition: 'proviso',
};

/** Adjectives that tell what ought to be: "it is vital that". */
const ADJECTIVES: Readonly<Record<string, Force>> = {
  better: 'request',
  critical: 'request',
  crucial: 'request',
  desirable: 'request',
  eager: 'request',
  essential: 'request',
  imperative: 'demand',
  important: 'request',
  keen: 'request',
  necessary: 'request',
  right: 'request',
  urgent: 'request',
  vital: 'request',
};

const listed = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** By word form, in lower case: verbs, nouns and adjectives that may govern a demand. */
export const ASKING_VERBS: ReadonlyMap<string, AskingWord> = new Map([
  ...Object.entries(VERBS).flatMap(([force, lemmas]) =>
    listed(lemmas).flatMap((lemma) => inflect(lemma).map(({ word }): [string, AskingWord] => [word, { lemma, force: force as Force }])),
  ),
  ...[
    ['sought', 'seek'],
    ['seeks', 'seek'],
    ['see', 'see'],
    ['let', 'let'],
    ["let's", 'let'],
    ['bidding', 'bid'],
    ['made', 'make'],
  ].map(([word, lemma]): [string, AskingWord] => [word!, { lemma: lemma!, force: 'request' }]),
  ...[...DEMAND_VERBS].map(([word, { lemma, force }]): [string, AskingWord] => [word, { lemma, force }]),
]);

export const ASKING_NOUNS: ReadonlyMap<string, AskingWord> = new Map([
  ...Object.entries(NOUNS).flatMap(([force, nouns]) =>
    listed(nouns).map((noun): [string, AskingWord] => [noun, { lemma: noun.replace(/s$/, ''), force: force as Force }]),
  ),
  ...[...DEMAND_NOUNS].map(([word, force]): [string, AskingWord] => [word, { lemma: word.replace(/s$/, ''), force }]),
]);

export const ASKING_ADJECTIVES: ReadonlyMap<string, AskingWord> = new Map(
  Object.entries(ADJECTIVES).map(([word, force]) => [word, { lemma: word, force }]),
);

/** Modals that lay a duty on their subject by themselves. */
export const DUTIES = words("must mustn't shall should shouldn't");

/** Verbs that do so before "to". */
export const DUTIES_BEFORE_TO = words('got had has have having need needed needs ought');

/** What may stand between a duty's subject and it. */
export const BEFORE_DUTIES = words("'s 've also always did do does had has have just not now really simply still there will would");

/** What may stand between a word of asking and whom it asks. */
export const BEFORE_THE_ASKED = words('for from of on to upon with');

/** Lemmas of wishes whose object is what is to change, not who is asked: "want the road to be closed". */
export const PUT_TO_NOBODY = words('demand expect like need order require want wish');

/** Lemmas whose clause needs no "that": "demanded the board resign", "time he went". */
export const CLAUSES_WITHOUT_THAT = words('ask demand hope insist let propose recommend request see suggest time want');

/** What may stand before the verb of an order: "now go", "please go". */
export const LEADS_OF_ORDERS = words('always and but first just never now or please so then');

/** What opens a clause of circumstance before a cue: what is asked there is seldom asked by the main clause's subject. */
export const OPENERS_BEFORE_CUES = words(
  'after although because before how if since that though unless until what when where whether which while who why',
);

/** Words before a cue that deny or refuse it; those in -n't do so as well. */
export const DENYING = words('declined denied denies deny neither never no nobody nor not refused rejected without');

/** Who brings what is asked: "a demand from Lee", "an apology by Lee". */
export const BEFORE_PARTIES = words('against by for from in of on to with');

/** What leads to what a question is about: "asked Lee about the plans to close it". */
export const QUESTION_LINKS = words('about how if what when where whether who why');

/** Words that are nothing that can be demanded. */
export const NO_CONTENTS = words('here it one ones that them there these this those');

/** Nouns before "against" that tell of an effort, which somebody is asked to make: "step up the fight against malaria". */
export const EFFORTS = words(
  'action battle crackdown crusade defence evidence fight measures offensive protection safeguards struggle war',
);

/** What begins no subject of a duty: "only judges, not politicians, should", "in case the pump could not". */
export const NO_SUBJECT_BEGINS = words('as at by for from if in not of on to unless until with');

/** Words in the names of those who report what they are told. */
export const MEDIA = words(
  'bbc cnn interviewers itv journal journalists magazine news newspaper post press programme radio reporters reuters television times tv website',
);
