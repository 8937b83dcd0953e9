import { ASKING_NOUNS, NO_CONTENTS, QUESTION_LINKS } from '../../lexicon/demands/asking.ts';
import { TRIVIA } from '../../lexicon/demands/contents.ts';
import { ASIDES, FORECASTS, NOTED } from '../../lexicon/demands/modals.ts';
import { NO_ONE } from '../../lexicon/demands/subjects.ts';
import type { Entity } from '../../speakers/entities/entity.ts';
import { isAdjective, isNoun, isPronoun, PENN } from '../../tagging/tag-set.ts';
import type { DemandPlace } from '../candidates/candidate.ts';
import { candidatesOf } from '../candidates/collect.ts';
import type { DemandFrame, FramedDemand } from '../frames/frame.ts';
import { isRuled, isWriter } from '../frames/gates.ts';
import { ownerBefore } from '../frames/nouns.ts';
import type { DemandScene } from '../parties.ts';
import { lowerAt } from '../scene.ts';
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
      const score = slope * scoreOf(demandFeatures(scene, view), demand) + offset + (candidate.framed ? RULE_PRIOR : 0);
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
/** The same for whom it gives as issuer and as addressee, and against the issuer who would demand it of himself. */
const PARTY_PRIOR = 1;
const ADDRESSEE_PRIOR = 1.6;
/** The same for whom "Lee said workers were angry and called for talks" begins with, and for whom a letter goes to or an order is said to: on the marked articles right 21 times of 24 and 12 of 13. */
const PARALLEL_PRIOR = 2.5;
const RECIPIENT_PRIOR = 2;
/** The same for whoever is named as the doer of what is to be done: "ministers should act". */
const DOER_PRIOR = 1;
const OF_HIMSELF = -20;
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

/** Whose the noun for a demand is: "Lee's repeated calls". */
function ownerOf(scene: DemandScene, { strip, cue }: DemandPlace): Entity | undefined {
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

/** What is nobody's demand, whatever else speaks for it: "has not yet called", "I asked" outside all marks, "requested anonymity to speak", "demanded no such thing". */
function isDenied(scene: DemandScene, { candidate, subject }: CandidateView): boolean {
  if (
    candidate.form === 'a duty' &&
    (isAside(scene, candidate) || isForecast(scene, candidate) || isRelative(scene, candidate) || !hasSubject(scene, candidate))
  )
    return true;
  const isOneWord = candidate.to - candidate.from === 1;
  if (isOneWord && (NO_CONTENTS.has(lowerAt(scene, candidate.from)) || scene.document.tags.pos[candidate.from] === PENN.CD)) return true;
  if (NO_ONE.has(lowerAt(scene, candidate.cue - 1))) return true;
  if (lowerAt(scene, candidate.from) === 'no' && lowerAt(scene, candidate.from + 1) === 'such') return true;
  if (candidate.form === 'to do' && isQuestion(scene, candidate)) return true;
  if (!subject) return false;
  const site = { scene, strip: candidate.strip, at: candidate.cue };
  return (subject.negated && candidate.lemma !== 'let') || isWriter(site, subject) || isRuled(site);
}

/** "asked Lee about the closures to come", "requested anonymity to speak": what stands between the cue and "to" is what is asked. */
function isQuestion(scene: DemandScene, { cue, lemma, whom }: DemandPlace): boolean {
  if (!whom) return false;
  if (TRIVIA.has(lowerAt(scene, whom.from)) && isNoun(scene.document.tags.pos[whom.from] ?? PENN.SYM)) return true;
  for (let k = cue + 1; lemma === 'ask' && k < whom.to; k++) if (QUESTION_LINKS.has(lowerAt(scene, k))) return true;
  return false;
}

/** A noun or pronoun stands before the duty, which in marks may begin what is said: no fragment such as "worn and have to be replaced". */
function hasSubject(scene: DemandScene, { kind, from, cue }: DemandPlace): boolean {
  if (kind !== 'clause') return true;
  if (/^(?:there|more|less)$/.test(lowerAt(scene, from))) return true;
  return scene.document.tags.pos.subarray(from, cue).some((pos) => isNoun(pos) || isPronoun(pos) || SUBJECT_TAGS.has(pos));
}

/** "there", "this", "all", "three", "who". */
const SUBJECT_TAGS: ReadonlySet<number> = new Set([PENN.EX, PENN.DT, PENN.CD, PENN.WP, PENN.WDT]);

/** "should be noted", "must say", "can't just let them": words by the way. */
function isAside(scene: DemandScene, { cue }: DemandPlace): boolean {
  if (/^can/.test(lowerAt(scene, cue)) && lowerAt(scene, cue + 1) === 'just') return true;
  const act = cue + (lowerAt(scene, cue + 1) === 'to' ? 2 : 1);
  return ASIDES.has(lowerAt(scene, act)) || (lowerAt(scene, act) === 'be' && NOTED.has(lowerAt(scene, act + 1)));
}

/** "the money that we need to build it": what is needed is told by the way. */
function isRelative(scene: DemandScene, { lemma, from }: DemandPlace): boolean {
  const { pos } = scene.document.tags;
  return (
    (lemma === 'need' || lemma === 'have') &&
    isPronoun(pos[from] ?? PENN.SYM) &&
    /^(?:that|which)$/.test(lowerAt(scene, from - 1)) &&
    isNoun(pos[from - 2] ?? PENN.SYM)
  );
}

/** "the economy should grow", "it should be safe to return": what is expected. */
function isForecast(scene: DemandScene, { lemma, cue, from, whom }: DemandPlace): boolean {
  if (lemma === 'should' && lowerAt(scene, from) === 'it' && lowerAt(scene, cue + 1) === 'be')
    return isAdjective(scene.document.tags.pos[cue + 2] ?? PENN.SYM);
  return lemma === 'should' && FORECASTS.has(lowerAt(scene, cue + 1)) && whom !== undefined && !scene.parties.ofPhrase(whom);
}

const labelOf = ({ lemma, form }: DemandPlace): string => `${lemma}-${form.replace(/^an? /, '').replaceAll(' ', '-')}`;

const LEARNED: DemandFrame = { name: 'learned', kind: 'verb', precision: 0.7, cues: new Set(), match: () => undefined };
const LEARNED_NOUN: DemandFrame = { ...LEARNED, kind: 'noun' };

const frameOf = ({ document }: DemandScene, { cue }: DemandPlace): DemandFrame =>
  isNoun(document.tags.pos[cue] ?? PENN.SYM) ? LEARNED_NOUN : LEARNED;
