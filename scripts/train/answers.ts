import { pairsOf } from '../../src/extraction/demands/answers/answers.ts';
import { type AnswerWeights, featuresOf } from '../../src/extraction/demands/answers/features.ts';
import { type AnswerPair, reactionsOf } from '../../src/extraction/demands/answers/reactions.ts';
import { answeredItems, sceneOf } from '../../src/extraction/demands/demands.ts';
import { FRAMES } from '../../src/extraction/demands/frames/index.ts';
import type { DemandScene } from '../../src/extraction/demands/parties.ts';
import { type DemandedItem, demandedItem } from '../../src/extraction/demands/repeats.ts';
import { tokenAt } from '../../src/extraction/demands/scene.ts';
import { documentOf } from '../../src/extraction/grammar/document.ts';
import { SIDING_GROUPS } from '../../src/extraction/lexicon/demands/responses.ts';
import { cuesOf } from '../../src/extraction/quotes/cues.ts';
import { attribute } from '../../src/extraction/quotes/ranking/attribute.ts';
import type { Entity } from '../../src/extraction/speakers/entities/entity.ts';
import { Phrases } from '../../src/extraction/speakers/phrases.ts';
import { castOf } from '../../src/extraction/speakers/resolve.ts';
import { Roster } from '../../src/extraction/speakers/roster.ts';
import { EXPECTED } from './answer-prior.ts';
import type { AnsweredArticle, AnsweredDemand } from './answer-texts.ts';

/** Fits the weights by which a sentence is held to answer a demand (`src/extraction/demands/answers/weights.ts`): logistic regression on pairs of demand and reaction, with a Gaussian prior. */

/** A pair of demand and reaction by its features. */
export interface AnswerExample {
  readonly features: readonly string[];
  readonly right: boolean;
}

export function sceneOfText(text: string): DemandScene {
  const document = documentOf(text);
  const cast = castOf(document);
  const phrases = new Phrases(document, cast);
  const cues = cuesOf(phrases);
  const attributions = attribute(phrases, { cues, isSpoken: () => true, skip: new Set() });
  return sceneOf({ document, cast, cues, attributions }, new Roster().of);
}

/** The pairs of an article's marked demands, where their parties are marked too, and of those that are found in it and are marked; only those with a sentence that was read. */
export function examplesOf({ text, demands, read }: AnsweredArticle): AnswerExample[] {
  const scene = sceneOfText(text);
  const { sentences } = scene.document;
  const marked = (read ? [] : demands).flatMap((demand) => {
    const item = itemOf(scene, demand);
    return item ? [{ item, demand }] : [];
  });
  const found = answeredItems(scene).items.flatMap((item) => {
    const demand = demandOf(scene, item, demands);
    return demand ? [{ item, demand }] : [];
  });
  return [marked, found].flatMap((known) => {
    const byItem = new Map(known.map(({ item, demand }) => [item, demand]));
    return pairsOf(scene, [...byItem.keys()], reactionsOf(scene))
      .filter(
        ({ reaction }) =>
          !read || read.some(({ start, end }) => start < sentences[reaction.sentence]!.end && sentences[reaction.sentence]!.start < end),
      )
      .map((pair) => ({ features: featuresOf(scene, pair), right: isAnswer(scene, pair, byItem.get(pair.item)?.responses ?? []) }));
  });
}

const isAnswer = (scene: DemandScene, { reaction }: AnswerPair, responses: AnsweredDemand['responses']): boolean => {
  const { start } = tokenAt(scene, reaction.at);
  const isKind = (kind: string): boolean =>
    kind === reaction.kind || (kind === 'supported' && reaction.kind === 'accepted' && SIDING_GROUPS.has(reaction.group));
  return responses.some((response) => isKind(response.kind) && response.start <= start && start < response.end);
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
  const rows = examples.map(({ features, right }) => ({ at: features.flatMap((feature) => indexes.get(feature) ?? []), right }));
  const expected = Float64Array.from(names, (name) => EXPECTED[name] ?? 0);
  const drawn = Float64Array.from(names, (name) => (name === 'always' ? 0.1 : isJoint(name) ? DRAWN_TOGETHER : DRAWN));
  const weights = Float64Array.from(expected);
  const squares = new Float64Array(names.length).fill(1e-6);
  const gradient = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (const k of weights.keys()) gradient[k] = -drawn[k]! * (weights[k]! - expected[k]!);
    for (const { at, right } of rows) {
      let odds = 0;
      for (const k of at) odds += weights[k]!;
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-odds));
      for (const k of at) gradient[k]! += error;
    }
    for (const k of weights.keys()) {
      squares[k] = 0.9 * squares[k]! + 0.1 * gradient[k]! * gradient[k]!;
      weights[k]! += ((RATE * gradient[k]!) / (Math.sqrt(squares[k]!) + 1e-8)) * (1 - round / ROUNDS);
    }
  }
  return Object.fromEntries(names.map((name, index) => [name, Math.round(100 * weights[index]!) / 100]));
}

const isJoint = (name: string): boolean => name.includes(', ') && !/^(?:named|alike|pointed|loose), /.test(name);

/** Weights below this change nothing that anybody sees. */
const LEAST_SHIPPED = 0.03;

/** The module that ships. */
export const answersModule = (weights: AnswerWeights): string =>
  `import type { AnswerWeights } from './features.ts';

/** Fitted by \`npm run train\`, which writes this file. */
export const ANSWER_WEIGHTS: AnswerWeights = {
${Object.entries(weights)
  .filter(([, weight]) => Math.abs(weight) >= LEAST_SHIPPED)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight},`)
  .join('\n')}
};
`;
