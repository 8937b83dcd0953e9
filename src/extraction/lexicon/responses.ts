import type { ResponseKind } from '../../core/news/demand.ts';
import { inflect } from './verbs.ts';

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
export const TURNS_DOWN = new Set(
  'non-starter non-starters nonstarter nonstarters unacceptable unrealistic impossible unreasonable absurd'.split(' '),
);

/** Verbs of response by every inflected form, judgements, and the answers whose want tells that a demand is ignored. */
export const RESPONSE_VERBS: ReadonlyMap<string, ResponseKind> = new Map<string, ResponseKind>([
  ...[...TURNS_DOWN].map((word): [string, ResponseKind] => [word, 'rejected']),
  ...'unanswered unheeded respond responded reply replied answer answered responding'
    .split(' ')
    .map((word): [string, ResponseKind] => [word, 'ignored']),
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
  'deny oppose block resist criticize criticise violate grant approve honor honour condemn slam blast bash denounce defy withdraw drop retract rescind abandon'
    .split(' ')
    .flatMap((lemma) => FORMS[lemma]?.split(' ') ?? inflect(lemma).map(({ word }) => word)),
);
