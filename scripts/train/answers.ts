import { readFileSync } from 'node:fs';
import type { ResponseKind } from '../../src/core/news/demand.ts';
import type { Span } from '../../src/core/span.ts';
import { pairsOf } from '../../src/extraction/demands/answers/answers.ts';
import { type AnswerPair, type AnswerWeights, featuresOf } from '../../src/extraction/demands/answers/features.ts';
import { reactionsOf } from '../../src/extraction/demands/answers/reactions.ts';
import { answeredItems, sceneOf } from '../../src/extraction/demands/demands.ts';
import { FRAMES } from '../../src/extraction/demands/frames/index.ts';
import type { DemandScene } from '../../src/extraction/demands/parties.ts';
import { type DemandedItem, demandedItem } from '../../src/extraction/demands/repeats.ts';
import { tokenAt } from '../../src/extraction/demands/scene.ts';
import { documentOf } from '../../src/extraction/grammar/document.ts';
import { cuesOf } from '../../src/extraction/quotes/cues.ts';
import { attribute } from '../../src/extraction/quotes/ranking/attribute.ts';
import type { Entity } from '../../src/extraction/speakers/entities/entity.ts';
import { Phrases } from '../../src/extraction/speakers/phrases.ts';
import { castOf } from '../../src/extraction/speakers/resolve.ts';
import { Roster } from '../../src/extraction/speakers/roster.ts';
import { readAnswered } from '../eval/answers.ts';

/** Fits the weights by which a sentence is held to answer a demand (`src/extraction/demands/answers/weights.ts`): logistic regression on pairs of demand and reaction, with a Gaussian prior. */

/** Our own articles are few, and hold more answers than news does. */
export const OWN_TIMES = 3;

export interface AnsweredDemand extends Span {
  readonly issuer: string | undefined;
  readonly addressee: string | undefined;
  readonly responses: readonly (Span & { readonly kind: ResponseKind })[];
}

export interface AnsweredArticle {
  readonly id: string;
  readonly text: string;
  readonly demands: readonly AnsweredDemand[];
}

/** Rows of `bbc-demands.train.jsonl`. */
export function readDemandRows(file: string): AnsweredArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, text, demands } = JSON.parse(line) as AnsweredArticle;
      return {
        id,
        text,
        demands: demands.map((demand) => ({ ...demand, issuer: demand.issuer ?? undefined, addressee: demand.addressee ?? undefined })),
      };
    });
}

/** Our own articles in which every answer is marked. */
export const readOwnAnswers = (file: string): AnsweredArticle[] =>
  readAnswered(file).map(({ id, text, demands, answers }) => ({
    id,
    text,
    demands: demands.map((demand) => ({ ...demand, responses: answers.filter(({ key }) => key === demand.key) })),
  }));

/** A pair of demand and reaction by its features. */
export interface AnswerExample {
  readonly features: readonly string[];
  readonly right: boolean;
  /** How many times it counts. */
  readonly times: number;
}

export function sceneOfText(text: string): DemandScene {
  const document = documentOf(text);
  const cast = castOf(document);
  const phrases = new Phrases(document, cast);
  const cues = cuesOf(phrases);
  const attributions = attribute(phrases, { cues, isSpoken: () => true, skip: new Set() });
  return sceneOf({ document, cast, cues, attributions }, new Roster().of);
}

/** The pairs of an article's marked demands, and of those that are found in it and are marked. */
export function examplesOf({ text, demands }: AnsweredArticle, times = 1): AnswerExample[] {
  const scene = sceneOfText(text);
  const marked = demands.flatMap((demand) => {
    const item = itemOf(scene, demand);
    return item ? [{ item, demand }] : [];
  });
  const found = answeredItems(scene).items.flatMap((item) => {
    const demand = demandOf(scene, item, demands);
    return demand ? [{ item, demand }] : [];
  });
  return [marked, found].flatMap((known) => {
    const byItem = new Map(known.map(({ item, demand }) => [item, demand]));
    return pairsOf(scene, [...byItem.keys()], reactionsOf(scene)).map((pair) => ({
      features: featuresOf(scene, pair),
      right: isAnswer(scene, pair, byItem.get(pair.item)?.responses ?? []),
      times,
    }));
  });
}

const isAnswer = (scene: DemandScene, { reaction }: AnswerPair, responses: AnsweredDemand['responses']): boolean => {
  const { start } = tokenAt(scene, reaction.at);
  return responses.some((response) => response.kind === reaction.kind && response.start <= start && start < response.end);
};

/** The marked demand that shares at least half of its characters with the item. */
export function demandOf(scene: DemandScene, { from, to }: DemandedItem, demands: readonly AnsweredDemand[]): AnsweredDemand | undefined {
  const [start, end] = [tokenAt(scene, from).start, tokenAt(scene, to - 1).end];
  return demands.find((demand) => {
    const common = Math.min(demand.end, end) - Math.max(demand.start, start);
    return 2 * common >= 0.5 * (demand.end - demand.start + end - start);
  });
}

function itemOf(scene: DemandScene, demand: AnsweredDemand): DemandedItem | undefined {
  const { tokens, sentences } = scene.document;
  const from = tokens.findIndex(({ end }) => end > demand.start);
  const to = tokens.findLastIndex(({ start }) => start < demand.end) + 1;
  const sentence = sentences.findIndex(({ end }) => end > demand.start);
  const frame = FRAMES[0];
  if (from < 0 || to <= from || sentence < 0 || !frame) return undefined;
  const strip = { from, to, piece: scene.document.pieceOfToken[from] ?? -1, sentence, asks: false };
  const framed = {
    confidence: 1,
    label: '',
    force: 'demand',
    cue: { from, to: from },
    contents: [],
    issuer: entityOf(scene, demand.issuer),
    addressee: entityOf(scene, demand.addressee),
    frame,
    strip,
  } as const;
  return demandedItem(scene, { from, to }, framed);
}

const NOBODY: Omit<Entity, 'name'> = {
  id: -1,
  kind: 'unnamed',
  gender: undefined,
  leaning: 0,
  role: undefined,
  aliases: new Set(),
  roleNouns: new Set(),
  plural: true,
  mentions: 0,
  isDocument: false,
  author: undefined,
};

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whom the text's people and bodies call so; somebody of that name where none is. */
function entityOf({ cast }: DemandScene, name: string | undefined): Entity | undefined {
  if (name === undefined) return undefined;
  const [words, all] = [wordsOf(name), new Set(cast.resolutions.map((resolution) => resolution?.entity))];
  for (const entity of all)
    if (entity && [entity.name, ...entity.aliases].some((called) => wordsOf(called).join(' ') === words.join(' '))) return entity;
  return { ...NOBODY, name: name.replace(/^the /, '') };
}

/** What is expected of a feature before any text is read, in log odds; of all others nothing. Answers are few: what was learned is drawn towards this. */
const EXPECTED: AnswerWeights = {
  always: -4.2,
  'group refuse': 0.5,
  'group reject': 1,
  'group accept': 0.5,
  'group not-accept': 0.7,
  'group promise': 0.5,
  'group not-refuse': 0.3,
  'group say-no': 0.7,
  'group say-yes': 0.7,
  'group will': -1.2,
  'group not-done': -1,
  'group will-not': 0.2,
  'group judgement': 0.3,
  'group no-need': 1,
  'group stays': 1,
  'group unheard': 1,
  'group withdraw': 1.5,
  'group done': 1.5,
  'group reply': 0.8,
  'group ignore': 0.5,
  'group defend': -0.2,
  'group attack': -0.7,
  'group consider': -0.3,
  'group counter': -0.2,
  'group instead': -0.2,
  'group waits': 0.3,
  'by addressee': 2,
  'by spokesman': 1.3,
  'by somebody': 0.6,
  'by nobody': -0.5,
  'by perhaps': 0.9,
  'by issuer': 1,
  'object a demand': 1.3,
  'object perhaps a demand': 0.3,
  'first person': 0.8,
  'group terms': 1.2,
  'on a condition': -1.5,
  'group insist': -1,
  'group offer': 0.7,
  'group suggest': -0.7,
  'rejected, object another act, words none': -2,
  'accepted, object another act, words none': -2,
  'rejected, object thing, words none': -3.5,
  'accepted, object thing, words none': -3,
  'ignored, object thing, words none': -1,
  'pending, object thing, words none': -1,
  'group instead, by somebody': -0.8,
  'group instead, by unknown': -0.6,
  'group instead, by nobody': -0.8,
  'object this demand': 2.5,
  'told by the issuer, ignored': 3.5,
  'told by the issuer, accepted': -1.5,
  'told by the issuer, rejected': -0.5,
  'object its words': 6,
  'group instead of': 1.5,
  'object another demand': -2.5,
  'object same act': 1.5,
  'object do so': 1.2,
  'object pronoun': 1,
  'object none': 1,
  'object thing': -0.3,
  'object another act': -0.8,
  'object to reporters': -4,
  'words many': 1.3,
  'words two': 1,
  'words half': 1,
  'words one': 0.4,
  'words none': -0.4,
  'distance next': 1.2,
  'distance same, behind': 0.8,
  'distance near': 0.4,
  'distance just ahead': -0.3,
  'distance ahead': -0.7,
  'distance behind': -0.5,
  'distance far': -1,
  'between 0': 0.4,
  'between 1': -0.2,
  'between 2': -0.5,
  'echo the issuer’s': 1.8,
  'echo nobody’s': 0.5,
  'echo another’s': -1.5,
  'echo its own words': 0.8,
  unreal: -1.5,
  'told of before': -1.2,
  'only thought': -2,
  earlier: -1,
  'the issuer’s words': -2.5,
  'owner is another': -1.5,
  quoted: -0.2,
  contrast: 0.2,
};

/** How strongly weights are drawn to what is expected of them, in log likelihood. */
const DRAWN = 2;
/** What two features say together is believed less easily. */
const DRAWN_TOGETHER = 4;
const ROUNDS = 250;
const RATE = 0.08;
/** A feature that occurs less often gets no weight. */
const FEWEST = 3;

/** Maximum a posteriori weights by RMSprop with a rate that falls to 0. */
export function fitAnswers(examples: readonly AnswerExample[]): AnswerWeights {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
  const names = [...new Set([...frequent, ...Object.keys(EXPECTED)])];
  const indexes = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features, right, times }) => ({
    at: features.flatMap((feature) => indexes.get(feature) ?? []),
    right,
    times,
  }));
  const expected = Float64Array.from(names, (name) => EXPECTED[name] ?? 0);
  const drawn = Float64Array.from(names, (name) => (name === 'always' ? 0.1 : isJoint(name) ? DRAWN_TOGETHER : DRAWN));
  const weights = Float64Array.from(expected);
  const squares = new Float64Array(names.length).fill(1e-6);
  const gradient = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (const k of weights.keys()) gradient[k] = -drawn[k]! * (weights[k]! - expected[k]!);
    for (const { at, right, times } of rows) {
      let odds = 0;
      for (const k of at) odds += weights[k]!;
      const error = times * ((right ? 1 : 0) - 1 / (1 + Math.exp(-odds)));
      for (const k of at) gradient[k]! += error;
    }
    for (const k of weights.keys()) {
      squares[k] = 0.9 * squares[k]! + 0.1 * gradient[k]! * gradient[k]!;
      weights[k]! += ((RATE * gradient[k]!) / (Math.sqrt(squares[k]!) + 1e-8)) * (1 - round / ROUNDS);
    }
  }
  return Object.fromEntries(names.map((name, index) => [name, Math.round(100 * weights[index]!) / 100]));
}

const isJoint = (name: string): boolean => name.includes(', ') && !name.startsWith('distance same');

/** The module that ships. */
export const answersModule = (weights: AnswerWeights): string =>
  `import type { AnswerWeights } from './features.ts';

/** Fitted by \`npm run train\`, which writes this file. */
export const ANSWER_WEIGHTS: AnswerWeights = {
${Object.entries(weights)
  .filter(([, weight]) => weight !== 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight},`)
  .join('\n')}
};
`;
