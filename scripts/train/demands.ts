import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { candidatesOf } from '../../src/extraction/demands/candidates/collect.ts';
import type { DemandScene } from '../../src/extraction/demands/parties.ts';
import { type CandidateView, demandFeatures, viewOf } from '../../src/extraction/demands/ranking/features.ts';
import { DECISION_SIZE, type DemandWeights, PARTY_SIZE, packedDemandWeights } from '../../src/extraction/demands/ranking/model.ts';
import { addresseeChoices, issuerChoices } from '../../src/extraction/demands/ranking/parties.ts';
import type { EarlierDemand, PartyChoice } from '../../src/extraction/demands/ranking/party-choice.ts';
import { sceneOfText } from './answers.ts';
import { type DemandText, demandTexts, type GoldDemand, sameParty } from './demand-gold.ts';
import { type ChoiceExample, fitChoice, fitPlatt, fitYesNo, type YesNoExample } from './sparse-logistic.ts';

/** What one article teaches. */
export interface DemandLessons {
  readonly id: string;
  readonly decisions: readonly YesNoExample[];
  readonly issuers: readonly ChoiceExample[];
  readonly addressees: readonly ChoiceExample[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A candidate held against the gold demands. */
interface Judged {
  readonly view: CandidateView;
  readonly span: Stretch;
  /** The gold demand that it fits best, and how well: character F1, 0 to 1. */
  readonly gold: number;
  readonly fit: number;
}

/** From how good a fit on a candidate is a gold demand's own; from how good a fit on it is as good as the best. Ours. */
const FITS = 0.5;
const FITS_WELL = 0.75;
/** How much a place in an article of our own counts, so that the papers' way of writing decides. Probabilities are scaled without those. */
const INVENTED_WEIGHT = 0.5;
/** The same of places that were read because they were doubtful: how many of them are demands says nothing of others. */
const READ_WEIGHT = 0.75;

export function lessonsOf(article: DemandText): DemandLessons {
  const scene = sceneOfText(article.text);
  const judged = candidatesOf(scene).map((candidate) => {
    const span = trimmed(article.text, { start: scene.tokens.at(candidate.from).start, end: scene.tokens.at(candidate.to - 1).end });
    const fits = article.demands.map((gold) => spanF1(trimmed(article.text, gold), span));
    const fit = Math.max(0, ...fits);
    return { view: viewOf(scene, candidate), span, gold: fits.indexOf(fit), fit };
  });
  const decisions = judged.map((each) => ({
    features: demandFeatures(scene, each.view).indexes,
    holds: each.fit >= FITS_WELL || isBest(judged, each),
    weight: weightOf(article, judged, each) * (article.isInvented ? INVENTED_WEIGHT : article.none ? READ_WEIGHT : 1),
  }));
  return { id: article.id, decisions, ...partyLessons(scene, article.demands, judged) };
}

const isBest = (judged: readonly Judged[], { gold, fit }: Judged): boolean =>
  fit >= FITS && judged.every((other) => other.gold !== gold || other.fit <= fit);

function weightOf({ demands, unsure, none }: DemandText, judged: readonly Judged[], each: Judged): number {
  if (isBest(judged, each)) return 1;
  if (none && each.fit < FITS && !none.some(({ start, end }) => start < each.span.end && each.span.start < end)) return 0;
  if (each.fit >= FITS) return each.fit >= FITS_WELL ? 0.5 : 0;
  const passed = [...unsure, ...demands.flatMap(({ also }) => also)];
  return passed.some((stretch) => stretch.start < each.span.end && each.span.start < stretch.end) ? 0 : 1;
}

function partyLessons(
  scene: DemandScene,
  demands: readonly GoldDemand[],
  judged: readonly Judged[],
): Pick<DemandLessons, 'issuers' | 'addressees'> {
  const issuers: ChoiceExample[] = [];
  const addressees: ChoiceExample[] = [];
  const earlier: EarlierDemand[] = [];
  for (const each of judged.filter((one) => isBest(judged, one)).sort((a, b) => a.span.start - b.span.start)) {
    const gold = demands[each.gold];
    if (!gold || gold.issuer === undefined || gold.addressee === undefined) continue;
    const makers = issuerChoices(scene, each.view, earlier);
    const issuer = right(makers, gold.issuer);
    issuers.push(exampleOf(makers, issuer));
    const maker = makers[issuer.indexOf(true)]?.entity;
    const asked = addresseeChoices(scene, each.view, maker, earlier);
    const addressee = right(asked, gold.addressee);
    addressees.push(exampleOf(asked, addressee));
    earlier.push({ issuer: maker, addressee: asked[addressee.indexOf(true)]?.entity, sentence: each.view.candidate.strip.sentence });
  }
  return { issuers, addressees };
}

const right = (choices: readonly PartyChoice[], gold: string | null): boolean[] =>
  choices.map(({ entity }) => (gold === null ? entity === undefined : entity !== undefined && sameParty(entity.name, gold)));

const exampleOf = (choices: readonly PartyChoice[], isRight: readonly boolean[]): ChoiceExample => ({
  choices: choices.map(({ features }) => features.indexes),
  right: isRight,
});

/** Without the marks, spaces and stops at the edges. */
function trimmed(text: string, { start, end }: Stretch): Stretch {
  const edge = /[\s"“”„‟″‘’'.,;:!?…–—\-[\]()]/;
  let [from, to] = [start, end];
  while (from < to && edge.test(text.charAt(from))) from++;
  while (to > from && edge.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function spanF1(a: Stretch, b: Stretch): number {
  const common = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return common === 0 ? 0 : (2 * common) / (a.end - a.start + b.end - b.start);
}

const FOLDS = 5;

/** The articles of one fold, and all others. */
export const foldOf = <T>(all: readonly T[], fold: number): { readonly rest: T[]; readonly held: T[] } => ({
  rest: all.filter((_, at) => at % FOLDS !== fold),
  held: all.filter((_, at) => at % FOLDS === fold),
});

/** Weights from lessons; the probability is scaled on articles that each fold leaves out. */
export function fitDemands(lessons: readonly DemandLessons[]): DemandWeights {
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const { rest, held } = foldOf(lessons, fold);
    const weights = fitYesNo(
      rest.flatMap(({ decisions }) => decisions),
      DECISION_SIZE,
    );
    return held.flatMap(({ decisions }) =>
      decisions
        .filter(({ weight }) => weight === 1)
        .map(({ features, holds }) => ({ score: features.reduce((sum, index) => sum + weights[index & (DECISION_SIZE - 1)]!, 0), holds })),
    );
  }).flat();
  return {
    demand: fitYesNo(
      lessons.flatMap(({ decisions }) => decisions),
      DECISION_SIZE,
    ),
    issuer: fitChoice(
      lessons.flatMap(({ issuers }) => issuers),
      PARTY_SIZE,
    ),
    addressee: fitChoice(
      lessons.flatMap(({ addressees }) => addressees),
      PARTY_SIZE,
    ),
    ...fitPlatt(scored),
  };
}

const FILE = path.resolve(import.meta.dirname, '../../src/extraction/demands/ranking/weights.bin');

/** Trains on the articles of `folder` (`../shared/train`), of `../eval` beside it and of our own, and writes the weights beside the code that reads them. Returns what was done. */
export function writeDemandWeights(folder: string, own: string): string {
  const lessons = demandTexts(folder, path.resolve(folder, '../eval'), own).map(lessonsOf);
  const bytes = packedDemandWeights(fitDemands(lessons));
  writeFileSync(FILE, bytes);
  const places = lessons.reduce((sum, { decisions }) => sum + decisions.length, 0);
  return `${places} places for demands in ${lessons.length} articles; ${bytes.length} bytes written to ${FILE}`;
}
