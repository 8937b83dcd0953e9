import { CONTRASTING, EARLIER, MONTHS, ONLY_THOUGHT } from '../../lexicon/demands/responses.ts';
import { HYPOTHETICAL } from '../../lexicon/demands/subjects.ts';
import type { DemandScene } from '../parties.ts';
import { type DemandedItem, stemOf } from '../repeats.ts';
import { type CuedText, lowerAt, pieceAt, tokenAt, tokensOf } from '../scene.ts';
import { hasEarlierObject, OBJECT_REACH, objectOf } from './objects.ts';
import type { AnswerPair, Reaction } from './reactions.ts';
import { isSame, relationOf } from './relations.ts';

/** How much each feature speaks for an answer, in log odds; what is left out says nothing. */
export type AnswerWeights = Readonly<Record<string, number>>;

/** What speaks for the reaction being to the demand, and what against it, by name: weights are learned for each. */
export function featuresOf(scene: DemandScene, pair: AnswerPair): string[] {
  const { item, reaction, between } = pair;
  const { group, kind, sentence } = reaction;
  const relation = relationOf(scene, reaction, item);
  const object = objectOf(scene, pair);
  const shared = sharedShare(scene, pair);
  const echo = echoOf(reaction, item);
  const link = linkOf(object, shared, echo);
  const distance = distanceOf(scene, pair);
  const features = [
    'always',
    `group ${group}`,
    `kind ${kind}`,
    `by ${relation}`,
    `object ${object}`,
    `words ${shared}`,
    `${link}, distance ${distance}`,
    `${link}, between ${Math.min(between, 2)}`,
    `echo ${echo}`,
    `link ${link}`,
    `link ${link}, by ${relation}`,
    `link ${link}, group ${group}`,
    ...(isSame(reaction.teller, item.framed.issuer) ? [`told by the issuer, ${kind}`, `told by the issuer, ${kind}, ${link}`] : []),
    `by ${relation}, distance ${distance}`,
    `${kind}, object ${object}, words ${shared}`,
    `group ${group}, by ${relation}`,
  ];
  const holds: Readonly<Record<string, boolean>> = {
    passive: reaction.passive,
    unreal: reaction.unreal && kind !== 'rejected' && group !== 'would',
    'told of before': reaction.before,
    'only thought': hasNear(scene, reaction, ONLY_THOUGHT),
    earlier: hasNear(scene, reaction, EARLIER) || isDated(scene, reaction),
    'on a condition': hasNear(scene, reaction, HYPOTHETICAL),
    contrast: CONTRASTING.has(lowerAt(scene, tokensOf(scene.document, sentence).from)),
    quoted: pieceAt(scene, reaction.at) >= 0,
    'the issuer’s words': pieceAt(scene, reaction.at) >= 0 && pieceAt(scene, reaction.at) === item.framed.strip.piece,
    headline: sentence === 0 && !/[.!?]\W*$/.test(textOf(scene, sentence)),
    'first person': pieceAt(scene, reaction.at) >= 0 && isFirstPerson(scene, reaction),
    'owner is another':
      reaction.echo?.owner !== undefined && item.framed.issuer !== undefined && !isSame(reaction.echo.owner, item.framed.issuer),
    'of something earlier': hasEarlierObject(scene, reaction),
  };
  return [...features, ...Object.keys(holds).filter((name) => holds[name])];
}

type AnswerTie = 'named' | 'alike' | 'pointed' | 'loose' | 'none';

/** What ties the sentence to the demand: a word for it or its very act, words of it, a pronoun, nothing said that could be something else, or nothing. */
function linkOf(object: string, shared: string, echo: string): AnswerTie {
  if (NAMING_OBJECTS.has(object) || echo === 'the issuer’s') return 'named';
  if (shared === 'many' || shared === 'half' || shared === 'two') return 'alike';
  if (object === 'pronoun' || object === 'do so') return 'pointed';
  return object === 'none' ? 'loose' : 'none';
}

const NAMING_OBJECTS: ReadonlySet<string> = new Set(['a demand', 'the issuer', 'the demand', 'this demand', 'its words', 'same act']);

/** "We will not", in the words of whoever answers. */
const isFirstPerson = (scene: CuedText, { subject }: Reaction): boolean =>
  subject !== undefined && /^(?:i|we)$/.test(lowerAt(scene, subject.from));

/** Tokens behind a reaction that tell what it is about. */
const COMPLEMENT = 25;
/** How many of the demand's words stand behind the reaction or ahead of it in the sentence: of those that are rare in the text, each counts more. */
function sharedShare(scene: CuedText, { item, reaction }: AnswerPair): string {
  const { from, to } = tokensOf(scene.document, reaction.sentence);
  const found = new Set<string>();
  for (let k = Math.max(from, reaction.at - COMPLEMENT); k < Math.min(to, reaction.to + COMPLEMENT); k++) {
    const { kind, lower } = tokenAt(scene, k);
    const stem = kind === 'word' ? stemOf(lower) : '';
    if (item.stems.has(stem) && !(k >= item.from && k < item.to)) found.add(stem);
  }
  if (found.size === 0) return 'none';
  const share = found.size / item.stems.size;
  return found.size > 2 || (share >= 0.5 && found.size > 1) ? 'many' : share >= 0.5 ? 'half' : found.size > 1 ? 'two' : 'one';
}

/** By sentences, from the demand on; what stands ahead of it is told earlier, though not always earlier done. */
function distanceOf({ document }: CuedText, { item, reaction }: AnswerPair): string {
  const apart = reaction.sentence - item.framed.strip.sentence;
  if (apart === 0) return reaction.at > item.to ? 'same, behind' : 'same, ahead';
  const of = (sentence: number): number => document.sentences[sentence]?.paragraph ?? 0;
  const paragraphs = of(reaction.sentence) - of(item.framed.strip.sentence);
  if (apart < 0) return apart >= -2 ? 'just ahead' : 'ahead';
  if (apart === 1) return 'next';
  return apart <= 3 || paragraphs <= 1 ? 'near' : apart <= 8 ? 'behind' : 'far';
}

/** Whose demand the word for one means, where that is what is answered. */
function echoOf({ echo, passive, teller, subject, to: behind }: Reaction, { framed: { issuer }, from, to }: DemandedItem): string {
  if (!echo) return 'none';
  const isSubject = subject !== undefined && echo.at >= subject.from && echo.at < subject.to;
  const isObject = echo.at >= behind && echo.at < behind + 2 * OBJECT_REACH;
  if (!isSubject && !isObject) return 'elsewhere';
  if (echo.at >= from && echo.at < to) return 'its own words';
  if (passive && isSame(teller, issuer)) return 'the issuer’s';
  if (!echo.owner || !issuer) return 'nobody’s';
  return isSame(echo.owner, issuer) ? 'the issuer’s' : 'another’s';
}

const textOf = ({ document: { sentences, text } }: CuedText, sentence: number): string => {
  const found = sentences[sentence];
  return found ? text.slice(found.start, found.end) : '';
};

/** "In March", "had agreed in 1970": told of another time than what stands around it. */
function isDated(scene: CuedText, { sentence, to }: Reaction): boolean {
  const { from, to: end } = tokensOf(scene.document, sentence);
  const isYear = (at: number): boolean => /^(?:19|20)\d\d$/.test(lowerAt(scene, at));
  if (lowerAt(scene, from) === 'in' && (MONTHS.has(lowerAt(scene, from + 1)) || isYear(from + 1))) return true;
  for (let k = to; k < Math.min(end, to + OBJECT_REACH); k++) if (lowerAt(scene, k) === 'in' && isYear(k + 1)) return true;
  return false;
}

/** How far ahead of the reaction a word may stand that bears on it. */
const WORDS_BEFORE = 8;

/** A word of the list stands in the same sentence, ahead of the reaction. */
function hasNear(scene: CuedText, { at, sentence }: Reaction, list: ReadonlySet<string>): boolean {
  const { from } = tokensOf(scene.document, sentence);
  for (let k = Math.max(from, at - WORDS_BEFORE); k < at + 4; k++) if (list.has(lowerAt(scene, k))) return true;
  return false;
}
