import { BEFORE_PARTIES } from '../../lexicon/demands/asking.ts';
import { BY_OR_FROM } from '../../lexicon/function-words.ts';
import { bucket } from '../../quotes/ranking/questions.ts';
import { FeatureList, hashOf } from '../../quotes/ranking/sparse.ts';
import type { Entity } from '../../speakers/entities/entity.ts';
import { isNoun, isVerb, PENN } from '../../tagging/tag-set.ts';
import { CANDIDATE_FORMS } from '../candidates/candidate.ts';
import { criticOf } from '../denials.ts';
import { answererBefore, ownerBefore } from '../frames/nouns.ts';
import type { DemandScene } from '../parties.ts';
import { lowerAt, mentionAt, mentionOf } from '../scene.ts';
import { clauseSubject } from '../subject-phrases.ts';
import type { CandidateView } from './features.ts';
import { addAround, addEarlier, addNear, addParallel, addRecipients, addTop, PartyWays } from './party-ways.ts';
import { P } from './questions.ts';

/** Somebody who may be the issuer or the addressee; undefined: nobody whom the text names. */
export interface PartyChoice {
  readonly entity: Entity | undefined;
  readonly features: FeatureList;
}

/** Earlier demands whose addressee may be asked again. */
const MOST_EARLIER = 6;

/** The parties of a demand that stands before in the text. */
export interface EarlierDemand {
  readonly issuer: Entity | undefined;
  readonly addressee: Entity | undefined;
  readonly sentence: number;
}

/** Those who may have made the demand. */
export function issuerChoices(scene: DemandScene, view: CandidateView, earlier: readonly EarlierDemand[]): PartyChoice[] {
  const { candidate, voice, subject } = view;
  const { strip, cue, from, to, framed } = candidate;
  const choices = new PartyWays(scene);
  const { parties } = scene;
  choices.add(framed?.issuer, 'rule');
  if (candidate.form === 'a duty' && candidate.whom) choices.add(parties.ofPhrase(candidate.whom), 'whose duty');
  addParallel(choices, scene, strip.sentence, voice.cue ? (scene.document.units[voice.cue.unit]?.tokenIndex ?? cue) : cue);
  choices.add(subject?.entity, subject?.passive ? 'passive subject' : 'subject');
  if (voice.piece >= 0) choices.add(parties.ofPiece(voice.piece), strip.piece >= 0 ? 'words of' : 'phrase of');
  if (voice.cue) choices.add(parties.ofMention(voice.cue.mention), `reporter ${voice.kind}`);
  if (isNoun(scene.document.tags.pos[cue] ?? PENN.SYM)) {
    choices.add(ownerBefore({ scene, strip, at: cue })?.entity, 'owner');
    const maker = clauseSubject({ scene, strip, low: Math.max(strip.from, cue - 30) }, cue - 1);
    choices.add(maker && parties.ofPhrase(maker), 'maker');
  }
  for (let k = cue + 1; k < Math.min(strip.to, cue + 12); k++)
    if (BY_OR_FROM.has(lowerAt(scene, k)) && (k < from || k >= to)) {
      choices.add(parties.ofPhrase({ from: k + 1, to: Math.min(strip.to, k + 10) }), `${lowerAt(scene, k)} ${k < from ? 0 : 1}`);
      break;
    }
  addNear(choices, scene, view, Math.min(cue, from), to);
  addEarlier(choices, scene, strip.sentence);
  const last = earlier.at(-1);
  if (last) choices.add(last.issuer, `last ${Math.min(3, strip.sentence - last.sentence)}`);
  addTop(choices, scene);
  const answerer = answererBefore({ scene, strip, at: cue });
  return choices.all
    .filter(([entity]) => entity === undefined || entity !== answerer)
    .map(([entity, ways]) => choiceOf(scene, view, { entity, ways, role: 0, issuer: undefined, earlier }));
}

/** Those of whom it may be demanded, where `issuer` demands it. */
export function addresseeChoices(
  scene: DemandScene,
  view: CandidateView,
  issuer: Entity | undefined,
  earlier: readonly EarlierDemand[],
): PartyChoice[] {
  const { candidate, voice, subject } = view;
  const { strip, cue, from, to, whom } = candidate;
  const choices = new PartyWays(scene);
  const { parties } = scene;
  choices.add(candidate.framedAddressee, 'rule');
  if (whom) {
    const asked = parties.ofPhrase(whom);
    choices.add(asked, 'whom');
    if (!asked && candidate.form === 'to do' && isVerb(scene.document.tags.pos[cue] ?? PENN.SYM) && whom.from - cue <= 2)
      choices.add(parties.ofAsked(whom), 'whom described');
  }
  addRecipients(choices, scene, strip.sentence, cue);
  if (subject?.passive) choices.add(subject.entity, 'passive subject');
  if (subject && !subject.passive) choices.add(subject.entity, 'subject');
  let inside = 0;
  for (let k = from; k < to && inside < 3; k++) {
    const mention = mentionOf(scene, k);
    if (!mention || mention.from !== k) continue;
    const link = lowerAt(scene, k - 1);
    const way = mention.possessive ? 'owner' : BEFORE_PARTIES.has(link) ? link : k === from ? 'first' : 'other';
    choices.add(parties.ofMention(mentionAt(scene, k)), `inside ${way}`);
    inside++;
  }
  for (let k = cue + 1; k < from; k++) {
    const mention = mentionOf(scene, k);
    if (mention?.from === k)
      choices.add(
        parties.ofMention(mentionAt(scene, k)),
        `between ${BEFORE_PARTIES.has(lowerAt(scene, k - 1)) ? lowerAt(scene, k - 1) : ''}`,
      );
  }
  for (let k = to; k < Math.min(strip.to, to + 3); k++)
    if (BY_OR_FROM.has(lowerAt(scene, k)))
      choices.add(parties.ofPhrase({ from: k + 1, to: Math.min(strip.to, k + 10) }), `behind ${lowerAt(scene, k)}`);
  if (voice.cue) {
    const object = mentionOf(scene, (scene.document.units[voice.cue.unit + 1] ?? scene.document.units[0])?.tokenIndex ?? -1);
    if (object) choices.add(parties.ofMention(mentionAt(scene, object.from)), 'told');
  }
  addNear(choices, scene, view, Math.min(cue, from), to);
  const last = earlier.at(-1);
  if (last) choices.add(last.addressee, last.issuer === issuer ? 'last of this issuer' : 'last');
  for (const { addressee } of earlier.slice(-MOST_EARLIER)) choices.add(addressee, 'asked before');
  addAround(choices, scene, strip.sentence);
  addTop(choices, scene);
  const critic = isNoun(scene.document.tags.pos[cue] ?? PENN.SYM) ? criticOf(scene, strip, cue) : undefined;
  const all = choices.all.filter(([entity]) => entity === undefined || entity !== critic);
  return all.map(([entity, ways]) => choiceOf(scene, view, { entity, ways, role: 1, issuer, earlier }));
}

const lastWord = (name: string): string => name.toLowerCase().slice(name.lastIndexOf(' ') + 1);

interface PartyQuestion {
  readonly entity: Entity | undefined;
  readonly ways: readonly string[];
  readonly role: number;
  readonly issuer: Entity | undefined;
  readonly earlier: readonly EarlierDemand[];
}

function choiceOf(scene: DemandScene, view: CandidateView, { entity, ways, role, issuer, earlier }: PartyQuestion): PartyChoice {
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
    return { entity, features: list };
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
  return { entity, features: list };
}
