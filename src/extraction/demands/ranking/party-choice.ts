import { bucket } from '../../quotes/ranking/questions.ts';
import { FeatureList, hashOf } from '../../quotes/ranking/sparse.ts';
import type { Entity } from '../../speakers/entities/entity.ts';
import { CANDIDATE_FORMS } from '../candidates/candidate.ts';
import type { DemandScene } from '../parties.ts';
import { lowerAt } from '../scene.ts';
import type { CandidateView } from './features.ts';
import { P } from './questions.ts';

/** Somebody who may be the issuer or the addressee; undefined: nobody whom the text names. */
export interface PartyChoice {
  readonly entity: Entity | undefined;
  readonly features: FeatureList;
  /** What leads from the demand to them. */
  readonly ways: readonly string[];
}

/** The parties of a demand that stands before in the text. */
export interface EarlierDemand {
  readonly issuer: Entity | undefined;
  readonly addressee: Entity | undefined;
  readonly sentence: number;
}

const lastWord = (name: string): string => name.toLowerCase().slice(name.lastIndexOf(' ') + 1);

/** Who may be a party, and what is known of the demand. */
interface PartyQuestion {
  readonly entity: Entity | undefined;
  readonly ways: readonly string[];
  /** 0: the issuer's, 1: the addressee's. */
  readonly role: number;
  readonly issuer: Entity | undefined;
  readonly earlier: readonly EarlierDemand[];
  /** Every way to anybody. */
  readonly open: ReadonlySet<string>;
}

/** Ways to somebody that speak against nobody's being asked. */
const TELLING_WAYS = [
  'whom',
  'whom, done to',
  'recipient',
  'told',
  'last of this issuer',
  'agent',
  'answerer',
  'governs 0',
  'inside owner',
  'asked before',
  'rule',
];

/** What tells whether they are it. */
export function choiceOf(
  scene: DemandScene,
  view: CandidateView,
  { entity, ways, role, issuer, earlier, open }: PartyQuestion,
): PartyChoice {
  const list = new FeatureList();
  const { candidate, voice, subject } = view;
  const form = CANDIDATE_FORMS.indexOf(candidate.form);
  const word = hashOf(candidate.lemma);
  const said = hashOf(voice.kind);
  const label = candidate.framed ? hashOf(candidate.framed.label) : 0;
  if (!entity) {
    list.add(P.nobody, role);
    list.add(P.nobody, role, 1, form);
    list.add(P.nobody, role, 2 + form, word);
    list.add(P.nobody, role, 20 + form, said);
    list.add(P.nobody, role, 40, label);
    list.add(P.nobody, role, 41, hashOf(lowerAt(scene, candidate.from)));
    list.add(P.nobody, role, 42 + form, subject?.passive ? 1 : subject?.noun ? 2 : 3);
    if (candidate.whom) {
      const asked = scene.parties.ofPhrase(candidate.whom);
      list.add(P.nobody, role, 60 + form, hashOf(lowerAt(scene, candidate.whom.from)));
      list.add(P.nobody, role, 80 + form, asked ? hashOf(asked.kind) : 1);
      list.add(P.nobody, role, 100, asked ? 2 : 1);
    }
    for (const [at, way] of TELLING_WAYS.entries()) if (open.has(way)) list.add(P.nobody, role, 120, at);
    return { entity, features: list, ways };
  }
  const kind = hashOf(entity.kind) + (entity.plural ? 1 : 0);
  for (const way of ways) {
    const sign = hashOf(way);
    list.add(P.way, role, sign);
    list.add(P.way, role, sign, form + 1);
    list.add(P.way, role, sign, 100 + said);
    list.add(P['way and cue'], role, sign, word);
    list.add(P['way and kind'], role, sign, kind);
    if (sign !== hashOf('rule')) for (const other of ways) if (other !== way) list.add(P['two ways'], role, sign, hashOf(other));
  }
  list.add(P.kind, role, kind);
  list.add(P.kind, role, kind, form + 1);
  list.add(P.kind, role, 7, bucket(entity.mentions));
  list.add(P.kind, role, 8, ways.length);
  list.add(P.kind, role, 9, entity.isDocument ? 1 : 0);
  if (entity === issuer) list.add(P['is the issuer'], role, form);
  const noun = hashOf(entity.kind === 'person' ? '' : lastWord(entity.name));
  if (issuer) list.add(P['what it is called'], role, noun, hashOf(issuer.kind === 'person' ? 'person' : lastWord(issuer.name)));
  list.add(P['what it is called'], role, noun);
  list.add(P['what it is called'], role, noun, form + 1);
  for (const title of entity.roleNouns) list.add(P['what it is called'], role, hashOf(title), 99);
  list.add(P['parties before'], role, earlier.some((one) => one.issuer === entity) ? 1 : 0, 0);
  list.add(P['parties before'], role, earlier.some((one) => one.addressee === entity) ? 1 : 0, 1);
  return { entity, features: list, ways };
}
