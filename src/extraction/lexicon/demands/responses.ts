import type { ResponseKind } from '../../../core/news/demand.ts';
import { inflect } from '../inflection.ts';
import { words } from '../words.ts';

/** lemma or phrase's verb, by what it tells of a demand: PLOVER AGREE, CONCEDE, REJECT; CAMEO 05, 08, 12. */
const VERBS: Readonly<Record<Exclude<ResponseKind, 'pending'>, string>> = {
  accepted: 'accept agree comply concede grant approve heed honor honour oblige relent acquiesce consent',
  rejected:
    'reject refuse decline rebuff dismiss condemn slam denounce bash blast rule-out deny oppose scoff spurn resist defy veto block criticize criticise deride violate',
  ignored: 'ignore disregard overlook shrug',
  countered: 'counter retort',
  withdrawn: 'withdraw drop retract rescind abandon',
};

const FORMS: Readonly<Record<string, string>> = {
  withdraw: 'withdraw withdraws withdrew withdrawn withdrawing',
  drop: 'drop drops dropped dropping',
  deny: 'deny denies denied denying',
  defy: 'defy defies defied defying',
  rebuff: 'rebuff rebuffs rebuffed rebuffing',
};

/** Judgements that turn a demand down: "is a non-starter". */
export const TURNS_DOWN = words(`absurd impossible non-starter non-starters nonstarter nonstarters unacceptable unrealistic unreasonable`);

/** Verbs of response by every inflected form, judgements, and the answers whose want tells that a demand is ignored. */
export const RESPONSE_VERBS: ReadonlyMap<string, ResponseKind> = new Map<string, ResponseKind>([
  ...[...TURNS_DOWN].map((word): [string, ResponseKind] => [word, 'rejected']),
  ...[...words('answer answered replied reply respond responded responding unanswered unheeded')].map((word): [string, ResponseKind] => [
    word,
    'ignored',
  ]),
  ...Object.entries(VERBS).flatMap(([kind, lemmas]) =>
    lemmas
      .split(' ')
      .flatMap((lemma) =>
        (FORMS[lemma]?.split(' ') ?? inflect(lemma).map(({ word }) => word)).map((form): [string, ResponseKind] => [
          form,
          kind as ResponseKind,
        ]),
      ),
  ),
]);

/** Verbs that tell of a response only beside a word for the demand: what one denies, opposes or grants may be anything. */
export const WEAK_RESPONSES: ReadonlySet<string> = new Set(
  [
    ...words(`abandon approve bash blast block condemn criticise criticize defy denounce deny drop grant honor honour oppose rescind resist retract
    slam violate withdraw`),
  ].flatMap((lemma) => FORMS[lemma]?.split(' ') ?? inflect(lemma).map(({ word }) => word)),
);

/** Words for answers: they tell of a response by not coming. */
export const ANSWERS = /^(?:respond\w*|repl\w+|answer\w*)$/;
/** Words for refusals: they tell the same denied or not. */
export const REFUSING = /^(?:refus|declin)/;
