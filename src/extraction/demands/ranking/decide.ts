import { ASKING_NOUNS } from '../../lexicon/demands/asking.ts';
import type { Entity } from '../../speakers/entities/entity.ts';
import { isAdjective, isNoun, isPronoun, PENN } from '../../tagging/tag-set.ts';
import type { DemandPlace } from '../candidates/candidate.ts';
import { candidatesOf } from '../candidates/collect.ts';
import { accusedOf } from '../denials.ts';
import type { DemandFrame, FramedDemand } from '../frames/frame.ts';
import { ownerBefore } from '../frames/nouns.ts';
import type { DemandScene } from '../parties.ts';
import { lowerAt } from '../scene.ts';
import { isDenied } from './denied.ts';
import { type CandidateView, demandFeatures, viewOf } from './features.ts';
import { type DemandWeights, logistic, scoreOf, sharesOf } from './model.ts';
import { addresseeChoices, issuerChoices } from './parties.ts';
import type { EarlierDemand, PartyChoice } from './party-choice.ts';

/** What is likelier than this is taken for a demand. Over five folds of the training articles F1 is highest further down, but precision falls: a demand in somebody's name is better left out than wrong. */
const TAKEN_FROM = 0.4;

/** A candidate that was taken for a demand. */
interface TakenDemand {
  readonly view: CandidateView;
  /** That it is a demand, 0 to 1. */
  readonly probability: number;
}

/** Candidates that are demands by the weights, in the text's order: of several that overlap, the likeliest, in the words that the guideline asks for. */
function takenOf(scene: DemandScene, { demand, slope, offset }: DemandWeights, from = TAKEN_FROM): TakenDemand[] {
  const likely = candidatesOf(scene)
    .map((candidate) => {
      const view = viewOf(scene, candidate);
      const score = slope * scoreOf(demandFeatures(scene, view), demand) + offset + priorOf(candidate.framed);
      return {
        view,
        probability: Math.max(logistic(score), candidate.framed && decides(candidate.framed) ? candidate.framed.frame.precision : 0),
      };
    })
    .filter(({ view, probability }) => probability >= LEAST && !isDenied(scene, view))
    .sort((a, b) => Number(isDecided(b)) - Number(isDecided(a)) || b.probability - a.probability);
  const taken: TakenDemand[] = [];
  for (const each of likely)
    if (each.probability >= from && !taken.some((other) => overlap(other.view.candidate, each.view.candidate)))
      taken.push(inItsWords(scene, each, likely));
  return taken.sort((a, b) => a.view.candidate.from - b.view.candidate.from);
}

/** Added to the score where a rule matches: forms that the rules know and that are too rare to be learned. Log odds; ours. */
const RULE_PRIOR = 1.5;
/** The same for a duty that somebody's own words lay on others, which is as often a thought as a demand: over five folds 20 were right and 22 wrong. */
const QUOTED_DUTY_PRIOR = 0.7;
const priorOf = (framed: FramedDemand | undefined): number =>
  framed ? (framed.label === 'deontic-quote' ? QUOTED_DUTY_PRIOR : RULE_PRIOR) : 0;

/** The same for whom it gives as issuer and as addressee, and against the issuer who would demand it of himself. */
const PARTY_PRIOR = 1;
const ADDRESSEE_PRIOR = 1.6;
const OF_HIMSELF = -20;
/** The same for whom "Lee said workers were angry and called for talks" begins with, and for whom a letter goes to or an order is said to: on the marked articles right 21 times of 24 and 12 of 13. */
const PARALLEL_PRIOR = 2.5;
const RECIPIENT_PRIOR = 2;
/** The same for whoever is named as the doer of what is to be done: "ministers should act". */
const DOER_PRIOR = 1;
/** The same for "Lee's call": whoever decries or repeats it, it is Lee's. */
const OWNED = 20;
/** What is less likely isn't looked at. */
const LEAST = 0.02;

/** "three demands: A, B and C", "an ultimatum: leave": so plain and so rare that the rule has the last word, on the parties too. */
const decides = ({ frame, label }: FramedDemand): boolean => frame.kind === 'list' || label === 'noun-ultimatum';

const isDecided = ({ view: { candidate } }: TakenDemand): boolean => candidate.framed !== undefined && decides(candidate.framed);

/** How likely the act has to be for that where the whole is a clause, of how likely the clause is. */
const AS_LIKELY = 0.6;

/** "to leave", rather than "the army to leave", where the army is who is asked; "lorries", rather than "the county for lorries". */
function inItsWords(scene: DemandScene, taken: TakenDemand, others: readonly TakenDemand[]): TakenDemand {
  const { form, cue, from, to } = taken.view.candidate;
  if (form !== 'a thing' && form !== 'a clause' && form !== 'for a thing') return taken;
  const act = others.find(
    ({ view: { candidate } }) =>
      (candidate.form === 'to do' || (form === 'a thing' && candidate.form === 'for a thing')) &&
      candidate.cue === cue &&
      candidate.from > from &&
      candidate.from < to &&
      candidate.to >= to - 1,
  );
  if (!act || (form === 'a clause' && act.probability < AS_LIKELY * taken.probability)) return taken;
  const { whom } = act.view.candidate;
  return whom && scene.parties.ofPhrase(whom) ? { ...act, probability: taken.probability } : taken;
}

const overlap = (a: DemandPlace, b: DemandPlace): boolean => a.from < b.to && b.from < a.to;

/** Every demand of the text with its parties; those of a list are one, with a content each. */
export function decidedDemands(scene: DemandScene, weights: DemandWeights): FramedDemand[] {
  const earlier: EarlierDemand[] = [];
  const listed = new Set<FramedDemand>();
  return takenOf(scene, weights).flatMap(({ view, probability }) => {
    const { strip, framed, from, to, force } = view.candidate;
    const isList = framed?.frame.kind === 'list';
    if (isList && listed.has(framed)) return [];
    if (isList) listed.add(framed);
    const { issuer, addressee, share } = partiesOf(scene, view, weights, earlier);
    earlier.push({ issuer, addressee, sentence: strip.sentence });
    return [
      {
        label: framed?.label ?? labelOf(view.candidate),
        force: framed?.force ?? force,
        cue: framed?.cue ?? { from: view.candidate.cue, to: view.candidate.cue + 1 },
        contents: isList ? framed.contents : [{ from, to }],
        issuer,
        addressee,
        frame: framed?.frame ?? frameOf(scene, view.candidate),
        strip,
        ...(framed?.pattern ? { pattern: framed.pattern } : {}),
        confidence: issuer ? probability * share : probability,
      },
    ];
  });
}

interface DemandParties {
  readonly issuer: Entity | undefined;
  readonly addressee: Entity | undefined;
  /** That the issuer is right, 0 to 1. */
  readonly share: number;
}

function partiesOf(scene: DemandScene, view: CandidateView, weights: DemandWeights, earlier: readonly EarlierDemand[]): DemandParties {
  const { framed, framedAddressee, form } = view.candidate;
  if (framed && decides(framed)) return { issuer: framed.issuer, addressee: framedAddressee, share: framed.frame.precision };
  const makers = issuerChoices(scene, view, earlier);
  const owner = ownerOf(scene, view.candidate);
  const bound = boundOf(scene, view.candidate);
  const issuer = likeliest(makers, weights.issuer, ({ entity, ways }) => {
    if (owner && entity === owner) return OWNED;
    if (entity !== undefined && (entity === bound || (framed && entity === framedAddressee && entity !== framed.issuer))) return OF_HIMSELF;
    return (framed && entity === framed.issuer ? PARTY_PRIOR : 0) + (ways.includes('parallel') ? PARALLEL_PRIOR : 0);
  });
  const asked = addresseeChoices(scene, view, issuer.entity, earlier);
  const { entity: addressee } = likeliest(asked, weights.addressee, ({ entity, ways }) => {
    const spokenTo = form === 'an order' && ways.some((way) => way.startsWith('told, '));
    const written = ways.includes('recipient') || spokenTo ? RECIPIENT_PRIOR : 0;
    const isRules = framed && entity === framedAddressee && !ways.includes('whom, done to');
    const acts = ways.includes('whom') && (form === 'a duty' || form === 'a clause') ? DOER_PRIOR : 0;
    return (isRules ? ADDRESSEE_PRIOR : 0) + written + acts;
  });
  return { issuer: issuer.entity, addressee: addressee === issuer.entity ? undefined : addressee, share: issuer.share };
}

/** Who has the duty, and so doesn't demand it: "the government should", unlike "we must". */
function boundOf(scene: DemandScene, { form, whom, strip }: DemandPlace): Entity | undefined {
  if (form !== 'a duty' || !whom || strip.piece >= 0 || isPronoun(scene.document.tags.pos[whom.from] ?? PENN.SYM)) return undefined;
  return scene.parties.ofPhrase(whom);
}

/** Whose the noun for a demand is, "Lee's repeated calls", and who is faulted for asking. */
function ownerOf(scene: DemandScene, { strip, cue }: DemandPlace): Entity | undefined {
  const accused = accusedOf(scene, cue);
  if (accused) return accused;
  const { pos } = scene.document.tags;
  const before = pos[cue - 1] ?? PENN.SYM;
  const isOwned = before === PENN.POS || before === PENN['PRP$'] || isAdjective(before) || before === PENN.VBN || before === PENN.VBD;
  if (!isNoun(pos[cue] ?? PENN.SYM) && !(isOwned && ASKING_NOUNS.has(lowerAt(scene, cue)))) return undefined;
  return ownerBefore({ scene, strip, at: cue })?.entity;
}

/** The likeliest party and its share, 0 to 1. `prior`: what is added to a choice's score. */
function likeliest(
  choices: readonly PartyChoice[],
  weights: Float32Array,
  prior: (choice: PartyChoice) => number,
): { readonly entity: Entity | undefined; readonly share: number } {
  const shares = sharesOf(choices.map((choice) => scoreOf(choice.features, weights) + prior(choice)));
  let best = 0;
  for (const [at, share] of shares.entries()) if (share > (shares[best] ?? 0)) best = at;
  return { entity: choices[best]?.entity, share: shares[best] ?? 0 };
}

const labelOf = ({ lemma, form }: DemandPlace): string => `${lemma}-${form.replace(/^an? /, '').replaceAll(' ', '-')}`;

const LEARNED: DemandFrame = { name: 'learned', kind: 'verb', precision: 0.7, cues: new Set(), match: () => undefined };
const LEARNED_NOUN: DemandFrame = { ...LEARNED, kind: 'noun' };

const frameOf = ({ document }: DemandScene, { cue }: DemandPlace): DemandFrame =>
  isNoun(document.tags.pos[cue] ?? PENN.SYM) ? LEARNED_NOUN : LEARNED;
