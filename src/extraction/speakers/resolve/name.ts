import type { Resolution } from '../cast.ts';
import type { NameFit } from '../entities/name-index.ts';
import type { Mention } from '../mention.ts';
import { F, FeatureVector } from './features.ts';
import { addGender } from './gender.ts';
import { askedOf, isPlaceName, positionOf } from './position.ts';
import { type Candidate, type Choice, choose } from './ranking.ts';
import type { ResolutionState } from './reading.ts';

const FIT_FEATURES: Readonly<Record<NameFit, number>> = {
  full: F.fitFull,
  alone: F.fitAlone,
  surname: F.fitSurname,
  given: F.fitGiven,
  inner: F.fitInner,
  half: F.fitHalf,
  acronym: F.fitAcronym,
  beginning: F.fitBeginning,
  misspelt: F.fitMisspelt,
};

const RULES: Readonly<Record<NameFit, string>> = {
  full: 'full-name',
  alone: 'name',
  surname: 'surname',
  given: 'surname',
  inner: 'surname',
  half: 'surname',
  acronym: 'surname',
  beginning: 'surname',
  misspelt: 'surname',
};

/** The one whom the text names so in full, or whom the fitted weights put first of those for whom the name may be short. */
export function resolveName(reading: ResolutionState, mention: Mention): Resolution {
  const { fit, choice } = nameChoice(reading, mention);
  const { best, probability } = choose(choice, reading.model);
  if (best.entity)
    return { entity: best.entity, confidence: probability, rule: choice.candidates.length > 2 ? 'shared-surname' : RULES[fit] };
  const [only] = choice.candidates;
  if ((fit === 'full' || fit === 'alone') && only?.entity) return { entity: only.entity, confidence: 1 - probability, rule: RULES[fit] };
  return { entity: reading.index.single(mention), confidence: probability, rule: 'name' };
}

export function nameChoice(reading: ResolutionState, mention: Mention): { readonly fit: NameFit; readonly choice: Choice } {
  const { fit, entities } = reading.index.candidates(mention);
  const sure = fit === 'full' || fit === 'alone';
  const asked = sure ? undefined : askedOf(reading, mention);
  const candidates: Candidate[] = (fit === 'alone' ? [reading.index.single(mention)] : entities).map((entity) => {
    const features = asked && entities.length > 1 ? positionOf(reading, entity, asked) : new FeatureVector();
    features.add(FIT_FEATURES[fit], 1);
    if (!sure) {
      features.flag(F.introduced, reading.introduced.has(entity));
      features.flag(F.kindConflict, mention.kind !== 'name' && entity.kind !== 'unsure' && mention.kind !== entity.kind);
      addGender(features, entity, mention);
    }
    return { entity, features };
  });
  const none = new FeatureVector();
  none.add(F.none, 1);
  if (!sure) none.flag(F.nonePlace, isPlaceName(mention.label));
  candidates.push({ entity: undefined, features: none });
  return { fit, choice: { mention, mentionClass: 'name', candidates } };
}
