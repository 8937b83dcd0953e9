import { documentOf } from '../../src/extraction/grammar/document.ts';
import type { Cast } from '../../src/extraction/speakers/cast.ts';
import type { Entity } from '../../src/extraction/speakers/entities/entity.ts';
import { FEATURES, type Feature } from '../../src/extraction/speakers/resolve/features.ts';
import {
  type Choice,
  type CoreferenceModel,
  type CoreferenceWeights,
  MENTION_CLASSES,
  type MentionClass,
  rowsOf,
  scoreOf,
} from '../../src/extraction/speakers/resolve/ranking.ts';
import { castOf } from '../../src/extraction/speakers/resolve.ts';
import type { GoldSource, GoldText } from './gold.ts';

/**
 * Fits the weights by which whom a mention means is ranked (`src/extraction/speakers/resolve/weights.ts`): a softmax over the candidates of each mention that is a
 * quotation's speaker in the gold articles, by gradient ascent. Each class of mentions has its own weights, drawn towards those that all classes share (Daumé III
 * 2007), and those towards what theory leads one to expect. What a mention is taken for changes the candidates of the next, so each round adds what the last
 * one's weights meet (DAgger; Ross et al. 2011).
 */

type SameName = (a: string | null | undefined, b: string | null | undefined) => boolean;

/** A mention whose meaning is known: `right[k]` for candidate k. */
interface CoreferenceExample {
  readonly choice: Choice;
  readonly right: readonly boolean[];
}

/** What is expected of all classes alike; everything else is expected to weigh nothing. */
const EXPECTED: Partial<Record<Feature, number>> = {
  salience: 0.5,
  mentions: 0.5,
  sameSubject: 0.8,
  previousSubject: 0.7,
  distance: -0.8,
  asked: 0.7,
  saysAgain: 0.7,
  spokeHere: 0.5,
  fullName: 0.5,
  genderKnown: 1,
  genderConflict: -4,
  genderLeaning: 1.5,
  unsure: -0.5,
  unnamed: -0.7,
  place: -1,
  locative: -1,
  namedInQuote: -0.5,
  told: -5,
  ahead: 5,
  documentAsSubject: 1.5,
  documentOfWriter: 0.5,
  kindConflict: -2,
  roleHead: 1.5,
  roleSynonym: 0.7,
  otherRole: -0.7,
  modifierShare: 1,
  sieveApposition: 4,
  sieveRole: 1.5,
  sieveOtherWords: 0.7,
  sieveSameHead: 1,
  sieveSameDescription: 1,
  sievePronoun: 1,
  calledSo: 1,
  besideName: 2,
  ageKnown: 2,
  ageConflict: -3,
  qualifierConflict: -1,
  nextNamed: 1,
  nextNamedIndefinite: 2,
  unseen: -2,
  none: -1,
  noneSieve: 1.5,
  noneIndefinite: 1.5,
  fitFull: 3,
  fitAlone: 3,
  fitSurname: 3,
  fitGiven: 3,
  fitInner: 2.5,
  fitHalf: 2,
  fitAcronym: 3,
  fitBeginning: 2,
  fitMisspelt: 2,
  introduced: 1,
};
/** Of one class besides; of "he" and "she" it is what an earlier fit to one set of American politics found. */
const EXPECTED_OF: Partial<Record<MentionClass, Partial<Record<Feature, number>>>> = {
  they: { plural: 3, sameSubject: 2, unnamed: 0.5, none: -2 },
  body: { person: -4 },
  personal: {
    salience: 0.88,
    mentions: 0.93,
    sameSubject: 2.08,
    sameOther: -0.24,
    previousSubject: 0.82,
    previousOther: -0.42,
    distance: -1.53,
    asked: 1.3,
    owner: 0.59,
    oblique: -0.12,
    latest: -0.57,
    latestOfGender: 0.16,
    spokePrevious: -0.39,
    saysAgain: 1.13,
    saysNext: 1.15,
    spokeHere: 0.88,
    sameParagraph: 0.14,
    fullName: 1.2,
    subjectFullName: -0.23,
    genderKnown: 0.98,
    genderConflict: -8,
    unsure: -1.58,
    unnamed: -1.53,
    body: -6,
    namedInQuote: -1,
  },
};
const SHARED_PRECISION = 1.5;
const CLASS_PRECISION = 3;
/** "he" and "she" stay near what is expected of them: what one set of texts teaches beyond it does not hold for another. */
const PERSONAL_PRECISION = 40;
const FIXED = Number.POSITIVE_INFINITY;
const ROUNDS = 2;
const STEPS = 250;
const RATE = 0.1;

const SIZE = FEATURES.length;
const ROW_OF: Readonly<Record<MentionClass, number>> = Object.fromEntries(
  MENTION_CLASSES.map((name, index) => [name, (index + 1) * SIZE]),
) as Record<MentionClass, number>;

export function trainCoreference(articles: readonly GoldText[], sameName: SameName): CoreferenceWeights {
  let weights = weightsOf(startingPoint());
  const pool: CoreferenceExample[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const rows = rowsOf(weights);
    for (const article of articles) pool.push(...examplesOf(article, rows, sameName));
    const ofPersons = pool.filter(({ choice }) => choice.mentionClass === 'personal');
    weights = {
      ...weightsOf(ascend(pool, { shared: SHARED_PRECISION * round, own: CLASS_PRECISION * round })),
      personal: weightsOf(ascend(ofPersons, { shared: FIXED, own: PERSONAL_PRECISION * round })).personal,
    };
  }
  return weights;
}

/** The speakers of an article's quotations, with the candidates that these weights leave them. */
function examplesOf({ text, pieces }: GoldText, rows: CoreferenceModel['rows'], sameName: SameName): CoreferenceExample[] {
  const choices = new Map<number, Choice>();
  const { mentions, resolutions } = castOf(documentOf(text), { rows, observe: (choice) => choices.set(choice.mention.from, choice) });
  const seen = new Set<number>();
  return pieces.flatMap((piece) => {
    const at = mentionOf(piece, mentions);
    if (at < 0 || seen.has(at)) return [];
    seen.add(at);
    const choice = choices.get(mentions[at]!.from);
    // A possessive pronoun is nobody's subject: what it owns speaks.
    if (!choice || (choice.mention.kind === 'pronoun' && choice.mention.possessive)) return [];
    const right = choice.candidates.map(({ entity }) => {
      if (!entity) return false;
      if (piece.reference !== undefined) return meant(entity, resolutions).some((name) => sameName(name, piece.reference));
      return entity.kind === 'unnamed' && (choice.mentionClass === 'personal' || entity === resolutions[at]?.entity);
    });
    if (!right.includes(true) && choice.candidates.at(-1)?.entity) return [];
    if (!choice.candidates.at(-1)?.entity && (!right.includes(true) || piece.reference === undefined)) right[right.length - 1] = true;
    return [{ choice, right }];
  });
}

/** An entity's name and, of a document, the name of who speaks through it. */
function meant({ name, author }: Entity, resolutions: Cast['resolutions']): string[] {
  const writer = author === undefined ? undefined : resolutions[author]?.entity.name;
  return writer === undefined ? [name] : [name, writer];
}

/** The mention that a piece's marked source is: the one with the same bounds, else the first in it that is no part of another. -1: none is marked or found. */
function mentionOf(
  { isSpeech, source }: GoldSource,
  mentions: readonly { start: number; end: number; possessive: boolean; quoted: boolean }[],
): number {
  if (!source || isSpeech === false) return -1;
  const within = mentions.flatMap(({ start, end, quoted }, at) => (!quoted && end > source.start && start < source.end ? [at] : []));
  const exact = within.find((at) => mentions[at]!.end === source.end && Math.abs(mentions[at]!.start - source.start) < 5);
  return exact ?? within.find((at) => !mentions[at]!.possessive) ?? within[0] ?? -1;
}

function startingPoint(): Float64Array {
  const point = new Float64Array(SIZE * (MENTION_CLASSES.length + 1));
  for (const [index, name] of FEATURES.entries()) {
    point[index] = EXPECTED[name] ?? 0;
    for (const mentionClass of MENTION_CLASSES)
      point[ROW_OF[mentionClass] + index] = (EXPECTED_OF[mentionClass]?.[name] ?? point[index]!) - point[index]!;
  }
  return point;
}

/** How fast the weights that all classes share and each class's own are drawn back to what is expected of them. */
interface Precision {
  readonly shared: number;
  readonly own: number;
}

/** Adam (Kingma and Ba 2015) on the log probability of the right candidates, all examples at once. */
function ascend(examples: readonly CoreferenceExample[], { shared, own }: Precision): Float64Array {
  const prior = startingPoint();
  const point = Float64Array.from(prior);
  const [first, second] = [new Float64Array(point.length), new Float64Array(point.length)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientOf(examples, point);
    const rate = RATE * (1 - step / (STEPS + 1));
    for (let k = shared === FIXED ? SIZE : 0; k < point.length; k++) {
      const slope = gradient[k]! - (k < SIZE ? shared : own) * (point[k]! - prior[k]!);
      first[k] = 0.9 * first[k]! + 0.1 * slope;
      second[k] = 0.999 * second[k]! + 0.001 * slope * slope;
      point[k]! += (rate * first[k]!) / (1 - 0.9 ** step) / (Math.sqrt(second[k]! / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return point;
}

function gradientOf(examples: readonly CoreferenceExample[], point: Float64Array): Float64Array {
  const gradient = new Float64Array(point.length);
  const rows = rowsOf(weightsOf(point));
  for (const { choice, right } of examples) {
    const { candidates, mentionClass } = choice;
    const scores = candidates.map(({ features }) => scoreOf(features, rows[mentionClass]));
    const highest = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - highest));
    const sum = shares.reduce((a, b) => a + b, 0);
    const rightSum = shares.reduce((a, b, k) => a + (right[k] ? b : 0), 0);
    for (const [k, { features }] of candidates.entries()) {
      const pull = (right[k] ? shares[k]! / rightSum : 0) - shares[k]! / sum;
      if (Math.abs(pull) < 1e-6) continue;
      for (const [j, index] of features.indexes.entries()) {
        gradient[index]! += pull * features.values[j]!;
        gradient[ROW_OF[mentionClass] + index]! += pull * features.values[j]!;
      }
    }
  }
  return gradient;
}

function weightsOf(point: Float64Array): CoreferenceWeights {
  return Object.fromEntries(
    MENTION_CLASSES.map((mentionClass) => [
      mentionClass,
      Object.fromEntries(FEATURES.map((name, index) => [name, point[index]! + point[ROW_OF[mentionClass] + index]!])),
    ]),
  ) as Record<MentionClass, Record<Feature, number>>;
}

/** The text of the file that holds the weights. Those that no mention of a class was fitted to are left out where they count next to nothing. */
export function coreferenceModule(weights: CoreferenceWeights): string {
  const rows = MENTION_CLASSES.map((mentionClass) => {
    const entries = FEATURES.map((name) => [name, Number((weights[mentionClass][name] ?? 0).toFixed(2))] as const).filter(
      ([, weight]) => weight !== 0,
    );
    return [`  ${mentionClass}: {`, ...entries.map(([name, weight]) => `    ${name}: ${weight},`), '  },'].join('\n');
  });
  return [
    "import type { CoreferenceWeights } from './ranking.ts';",
    '',
    '/** Fitted by `npm run train`, which writes this file. */',
    'export const COREFERENCE_WEIGHTS: CoreferenceWeights = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}
