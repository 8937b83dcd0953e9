import type { ResponseKind } from '../../core/demand.ts';
import { inflect } from './verbs.ts';

/** lemma or phrase's verb, by what it tells of a demand: PLOVER AGREE, CONCEDE, REJECT; CAMEO 05, 08, 12. */
const VERBS: Readonly<Record<Exclude<ResponseKind, 'pending'>, string>> = {
  accepted: 'accept agree comply concede grant approve heed honor honour oblige relent yield acquiesce consent',
  rejected: 'reject refuse decline rebuff dismiss condemn slam denounce bash blast rule-out deny oppose scoff spurn resist defy veto block criticize criticise deride violate',
  ignored: 'ignore disregard overlook shrug',
  countered: 'counter retort',
};

const FORMS: Readonly<Record<string, string>> = { deny: 'deny denies denied denying', defy: 'defy defies defied defying', rebuff: 'rebuff rebuffs rebuffed rebuffing' };

/** Verbs of response by every inflected form. */
export const RESPONSE_VERBS: ReadonlyMap<string, ResponseKind> = new Map(
  Object.entries(VERBS).flatMap(([kind, lemmas]) =>
    lemmas.split(' ').flatMap((lemma) => (FORMS[lemma]?.split(' ') ?? inflect(lemma).map(({ word }) => word)).map((form): [string, ResponseKind] => [form, kind as ResponseKind])),
  ),
);

/** Judgements that turn a demand down: "is a non-starter". */
export const TURNS_DOWN = new Set('non-starter non-starters nonstarter nonstarters unacceptable unrealistic impossible unreasonable absurd'.split(' '));
