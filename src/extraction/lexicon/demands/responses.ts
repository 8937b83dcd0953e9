import type { ResponseKind } from '../../../core/news/demand.ts';
import { inflect } from '../inflection.ts';
import { words } from '../words.ts';

/** A phrase that may tell of an answer to a demand, found by its first word. */
export interface AnswerPhrase {
  /** What kind of phrase it is: its weights are learned. */
  readonly group: string;
  readonly kind: ResponseKind;
  /** What it tells where it is denied: "would not agree". Undefined: nothing. */
  readonly denied: ResponseKind | undefined;
  /** The words behind the first; a particle may stand some words on: "turned the request down". */
  readonly rest: readonly string[];
  /** The first word is a verb, whose subject answers. */
  readonly verb: boolean;
}

/** Verbs, in whatever form: group | kind | kind where denied | verbs, each with what belongs to it. PLOVER AGREE, CONCEDE, REJECT; CAMEO 05, 08, 12; the phrases are ours. */
const VERBS = `
accept    | accepted  | rejected | accept, acquiesce, agree, bow to, comply, concede, consent, give in, give way, grant, heed, honor, honour, meet, oblige, relent, yield
attack    | rejected  |          | attack, blast, condemn, criticise, criticize, denounce, deride, ridicule, slam
consider  | pending   | rejected | consider, consult, discuss, examine, look at, look into, review, study, think about, weigh
counter   | countered |          | counter, propose
defend    | rejected  |          | defend, refute, stand by
go-ahead  | rejected  |          | go ahead, plough on, press ahead, push ahead
insist    | rejected  |          | insist
ignore    | ignored   |          | brush aside, disregard, flout, ignore, overlook, shrug off
offer     | countered | rejected | offer
promise   | accepted  | rejected | commit, guarantee, pledge, promise, undertake, vow
refuse    | rejected  | rejected | decline, refuse
reject    | rejected  |          | dismiss, knock back, laugh off, rebuff, reject, rule out, spurn, throw out, turn down, veto, vote against, vote down, wave away
reply     | ignored   | ignored  | answer, reply, respond
resist    | rejected  |          | block, defy, deny, object, oppose, resist
side      | accepted  |          | agree with, applaud, echo, join, rally behind, second, side with
sign      | accepted  |          | sign
suggest   | countered |          | suggest
support   | accepted  | rejected | back, endorse, support, welcome
withdraw  | withdrawn |          | abandon, drop, rescind, retract, take back, withdraw
`;

/** Phrases that stand as they are: group | kind | phrases. */
const FIXED = `
backing   | accepted  | backing of, blessing of, support of
instead   | countered | instead
judgement | rejected  | absurd, disastrous, impossible, irresponsible, non-starter, non-starters, nonstarter, out of the question, outrageous, unacceptable, unnecessary, unrealistic, unreasonable
no-need   | rejected  | is no money for, no case for, no intention of, no money for, no need for, no need to, no plan to, no plans for, no plans to, no question of, no reason to
not-done  | ignored   | did not, didn't, has not, hasn't, have not, haven't
say-no    | rejected  | hear of it, no way, none of it, said no, says no, saying no
say-yes   | accepted  | happy to, of course, ready to, said yes, says yes, saying yes, willing to
siding    | accepted  | in favour of, in favor of, in support of, voice to, weight behind
stays     | rejected  | as planned, here to stay, set in stone
unheard   | ignored   | fallen on deaf ears, fell on deaf ears, unanswered, unheeded
despite   | ignored   | defiance of, despite, in spite of
will      | accepted  | 'll, will
would     | accepted  | would
will-not  | rejected  | can't, cannot, could not, couldn't, not going to, will not, won't, will never, would never, would not, wouldn't
terms     | countered | but only if, in exchange, in return, on condition
waits     | pending   | no decision, not decided, not yet, under consideration, under review, yet to
`;

/** Groups by which anybody may take a stand on a demand: who does so isn't thereby who was asked. */
export const STAND_GROUPS: ReadonlySet<string> = new Set(['attack', 'counter', 'defend', 'insist', 'instead', 'resist', 'suggest']);

/** Groups by which somebody takes a demand's side: whoever is asked accepts it so, anybody else supports it. */
export const SIDING_GROUPS: ReadonlySet<string> = new Set(['backing', 'side', 'siding', 'sign', 'support']);

const FORMS: Readonly<Record<string, string>> = {
  defy: 'defy defies defied defying',
  deny: 'deny denies denied denying',
  drop: 'drop drops dropped dropping',
  give: 'give gives gave given giving',
  meet: 'meet meets met meeting',
  rebuff: 'rebuff rebuffs rebuffed rebuffing',
  sign: 'sign signs signed signing',
  stand: 'stand stands stood standing',
  take: 'take takes took taken taking',
  throw: 'throw throws threw thrown throwing',
  undertake: 'undertake undertakes undertook undertaken undertaking',
  withdraw: 'withdraw withdraws withdrew withdrawn withdrawing',
};

const formsOf = (lemma: string): readonly string[] => FORMS[lemma]?.split(' ') ?? inflect(lemma).map(({ word }) => word);

const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim());

function* entries(): Generator<[first: string, AnswerPhrase]> {
  for (const line of VERBS.trim().split('\n')) {
    const [group = '', kind, denied, verbs = ''] = cellsOf(line);
    for (const phrase of verbs.split(', ')) {
      const [lemma = '', ...rest] = phrase.split(' ');
      for (const form of formsOf(lemma))
        yield [form, { group, kind: kind as ResponseKind, denied: (denied || undefined) as ResponseKind | undefined, rest, verb: true }];
    }
  }
  for (const line of FIXED.trim().split('\n')) {
    const [group = '', kind, , phrases = cellsOf(line)[2] ?? ''] = cellsOf(line);
    for (const phrase of phrases.split(', ')) {
      const [first = '', ...rest] = phrase.split(' ');
      yield [first, { group, kind: kind as ResponseKind, denied: undefined, rest, verb: false }];
    }
  }
}

/** The phrases by their first word, in lower case; those with most words first. */
export const ANSWER_PHRASES: ReadonlyMap<string, readonly AnswerPhrase[]> = new Map(
  [...Map.groupBy(entries(), ([first]) => first)].map(([first, found]) => [
    first,
    found.map(([, phrase]) => phrase).sort((a, b) => b.rest.length - a.rest.length),
  ]),
);

/** Verbs of response that need nothing else to be one, by every form. */
export const RESPONSE_VERBS: ReadonlySet<string> = new Set(
  [...ANSWER_PHRASES].flatMap(([first, phrases]) => (phrases.some(({ verb, rest }) => verb && rest.length === 0) ? first : [])),
);

/** What may stand apart from its verb. */
export const PARTICLES = words('ahead aside away back down in off out');

/** What somebody refuses a reporter, or says they will not do in passing: no answer to a demand. */
export const TO_REPORTERS = words(
  `answer be comment confirm disclose discuss divulge elaborate give identify name reveal say speak specify speculate talk tell`,
);
export const OF_REPORTERS = words('comment comments interview interviews question questions statement');

/** Words for the demand itself, as an object or subject: "refused it", "that would be wrong". */
export const MEANS_DEMAND = words('it so such that them these this those');

/** By which an answer is only thought of, hoped for or foretold. */
export const ONLY_THOUGHT = words(
  `assume believe believes bet betting doubt expect expected expects fear hope hoped hopes likely may might optimistic perhaps predict
  predicted probably think thinks trust trusts want wants wish would-be`,
);

/** By which an answer is hoped for, foretold or feared: there is none yet. */
export const AWAITING = words(
  `believe believed believes bet bets betting confident doubt doubts expect expected expects fear feared fears hope hoped hopes hoping
  optimistic predict predicted predicts trust trusts wish wishes`,
);

/** By which it is put off or made to hang on something: "until the government agreed". */
export const PUTTING_OFF = words('if unless until whether');

/** What is done where one is asked for by another name: acts in one row are one. */
export const SAME_ACTS: readonly ReadonlySet<string>[] = [
  words('quit quits quitting resign resignation resigned stand standing step stepped steps stood'),
  words('free freed freeing let release released'),
  words('dismiss dismissed fire fired oust ousted sack sacked'),
  words('disclose disclosed publish published release released'),
  words('call called cancel canceled cancelled scrap scrapped'),
  words('apologise apologised apologize apologized apology sorry'),
  words('pull pulled withdraw withdrawal withdrawn withdrew'),
  words('close closed shut shutting'),
  words('end ended lift lifted'),
];

/** That it was so before: "last year", "had already". */
export const EARLIER = words('ago already decades earlier formerly initially last originally previous previously years');
/** Months and years behind "in" tell of another time too. */
export const MONTHS = words(
  'april august autumn december february january july june march may november october september spring summer winter',
);

/** Later words for a demand, beside those by which one is made: what is refused, granted or withdrawn. */
export const ANSWERED_THINGS = words(
  `bid bids call claim claims invitation letter letters move offer petition petitions pressure recommendation recommendations suggestions`,
);
/** Those that mean nothing else. */
export const PLAIN_ECHOES = words('appeal appeals call calls demand demands petition petitions plea pleas request requests ultimatum');

/** Those of them that mean much else as well. */
export const LOOSE_ECHOES = words(
  `ban bid bids claim claims comments complaint complaints concern concerns conditions letter letters move offer plan remarks requirement requirements`,
);

/** What sets a sentence against the one before. */
export const CONTRASTING = words('but however instead meanwhile nevertheless yet');

/** What begins the phrase of somebody new: "a court" is not whom the demand was put to. */
export const NEW_PARTIES = words('a an another one other others some three two');

/** Who governs: a minister answers for the government, a spokesman for the ministry. */
export const GOVERNING = words(
  `administration cabinet city council county department executive government minister ministers ministry office parliament premier president
  secretary state`,
);
