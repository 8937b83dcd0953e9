import { NO_CONTENTS, QUESTION_LINKS } from '../../lexicon/demands/asking.ts';
import { TRIVIA } from '../../lexicon/demands/contents.ts';
import { ASIDES, FORECASTS, NOTED } from '../../lexicon/demands/modals.ts';
import { NO_ONE } from '../../lexicon/demands/subjects.ts';
import { words } from '../../lexicon/words.ts';
import { isAdjective, isNoun, isPronoun, PENN } from '../../tagging/tag-set.ts';
import type { DemandPlace } from '../candidates/candidate.ts';
import { isPolled, isStillToCome } from '../denials.ts';
import { isRuled, isWriter } from '../frames/gates.ts';
import type { DemandScene } from '../parties.ts';
import { lowerAt } from '../scene.ts';
import type { CandidateView } from './features.ts';

/** What is nobody's demand, whatever else speaks for it: "has not yet called", "I asked" outside all marks, "requested anonymity to speak", "demanded no such thing". */
export function isDenied(scene: DemandScene, { candidate, subject }: CandidateView): boolean {
  if (
    candidate.form === 'a duty' &&
    (isAside(scene, candidate) || isForecast(scene, candidate) || isRelative(scene, candidate) || !hasSubject(scene, candidate))
  )
    return true;
  const isOneWord = candidate.to - candidate.from === 1;
  if (isOneWord && (NO_CONTENTS.has(lowerAt(scene, candidate.from)) || scene.document.tags.pos[candidate.from] === PENN.CD)) return true;
  if (NO_ONE.has(lowerAt(scene, candidate.cue - 1))) return true;
  if (isPolled(scene, candidate.strip, candidate.cue) || (candidate.form !== 'a duty' && isAskedLater(scene, candidate))) return true;
  if (lowerAt(scene, candidate.from) === 'no' && lowerAt(scene, candidate.from + 1) === 'such') return true;
  if (candidate.form === 'to do' && isQuestion(scene, candidate)) return true;
  if (!subject) return false;
  const site = { scene, strip: candidate.strip, at: candidate.cue };
  return (subject.negated && candidate.lemma !== 'let') || isWriter(site, subject) || isRuled(site);
}

/** Conditions and orders ask where they stand; all else asks by its verb. */
const isAskedLater = (scene: DemandScene, { form, cue, lemma }: DemandPlace): boolean =>
  form !== 'a condition' && form !== 'an order' && !NO_ASKING_ALONE.has(lemma) && isStillToCome(scene, cue);

/** Verbs that ask of whoever is to do what they tell of: "we will need", "you can expect". */
const NO_ASKING_ALONE = words('expect help hope let like look make need see wait');

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
