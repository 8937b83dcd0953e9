import type { Document, Unit } from '../grammar/document.ts';
import { ANAPHORIC_HEADS, FIRST_PERSONS, KNOWN_TO_ALL, SINGULAR_PERSONS, TIMES } from '../lexicon/references.ts';
import type { Cast } from '../speakers/cast.ts';
import { isName } from '../speakers/mention.ts';
import { isAdjective, isNoun, isProper, PENN } from '../tagging/tag-set.ts';
import { rootOf, stemOf } from './stems.ts';

/** A stretch of a document in units, half-open. */
interface SentenceUnits {
  readonly from: number;
  readonly to: number;
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'such', 'each', 'both']);
/** With a noun behind them these mean one that was told of, wherever in a sentence they stand. */
const DEMONSTRATIVES: ReadonlySet<string> = new Set(['this', 'these', 'those']);
/** Behind a noun these say which one is meant: "the decision to close the lock", "the men who left". */
const SAYS_WHICH: ReadonlySet<string> = new Set(
  'of to that which who whom whose where when in on for by from with at between over against about into under called named known'.split(
    ' ',
  ),
);

/**
 * What has to be known before a stretch can be read, as stems: whom a surname alone means, what "the decision" was. Empty where it stands alone; undefined where it can't be read out of
 * its place at all: the reporter's "I", or a "she" whom nothing in it names.
 */
export function needsOf(document: Document, cast: Cast, range: SentenceUnits): ReadonlySet<string> | undefined {
  const { units } = document;
  const needs = new Set<string>();
  let named = false;
  for (let at = range.from; at < range.to; at++) {
    const unit = units[at]!;
    if (unit.kind === 'piece') continue;
    if (FIRST_PERSONS.has(unit.lower) && unit.text !== 'US') return undefined;
    if (SINGULAR_PERSONS.has(unit.lower) && !named) return undefined;
    if (isObjectOfTheOnlyOne(document, cast, at, range)) return undefined;
    const mention = cast.mentions[cast.mentionOfToken[unit.tokenIndex] ?? -1];
    if (unit.lower === 'a' || unit.lower === 'an' || (mention && (isName(mention) || mention.kind === 'description'))) named = true;
    const surname = surnameAt(document, cast, unit);
    if (surname !== undefined) needs.add(stemOf(surname));
    const head = DETERMINERS.has(unit.lower) ? headBehind(document, at, range) : undefined;
    if (head !== undefined) needs.add(rootOf(head));
  }
  return needs;
}

const OBJECTS: ReadonlySet<string> = new Set(['him', 'her']);
/** Between two clauses, of which one may name whom the other means. */
const BETWEEN_CLAUSES: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '–',
  '—',
  'and',
  'but',
  'or',
  'that',
  'who',
  'whom',
  'which',
  'because',
  'if',
  'to',
  'when',
  'while',
]);

/** "The governor named her to the court": a "her" that is no possessive, in a clause that names but its subject, is somebody else. */
function isObjectOfTheOnlyOne({ units, tags }: Document, cast: Cast, at: number, { from, to }: SentenceUnits): boolean {
  if (!OBJECTS.has(units[at]!.lower)) return false;
  const behind = units.slice(at + 1, Math.min(to, at + 2));
  if (behind.some(({ kind, tokenIndex }) => kind === 'word' && tags.pos[tokenIndex] !== PENN.IN && tags.pos[tokenIndex] !== PENN.TO))
    return false;
  const before = units.slice(from, at);
  if (before.some(({ kind, lower, text }) => kind === 'piece' || BETWEEN_CLAUSES.has(lower) || BETWEEN_CLAUSES.has(text))) return false;
  const named = new Set(before.map(({ tokenIndex }) => cast.mentionOfToken[tokenIndex] ?? -1).filter((index) => index >= 0));
  return named.size === 1;
}

/** In units, with its comma: what is said of a noun before it is named. */
const LONGEST_PARTICIPLE = 4;

/**
 * The noun with which a stretch opens behind "the", as a root, where no word beside it says which one is meant: "The governor signed", "Signed late, the law …".
 * Undefined for any other.
 */
export function openingNoun({ units, tags }: Document, { from, to }: SentenceUnits): string | undefined {
  const comma = units.findIndex(({ text }, k) => k >= from && (text === ',' || k >= from + LONGEST_PARTICIPLE));
  const begun = tags.pos[units[from]?.tokenIndex ?? 0] === PENN.VBN && units[comma]?.text === ',' ? comma + 1 : from;
  const [article, noun, behind] = units.slice(begun, Math.min(to, begun + 3));
  if (article?.lower !== 'the' || !noun || !behind) return undefined;
  const [nounTag, tagBehind] = [tags.pos[noun.tokenIndex] ?? PENN.DT, tags.pos[behind.tokenIndex] ?? PENN.DT];
  if (!isNoun(nounTag) || isProper(nounTag) || isNoun(tagBehind)) return undefined;
  return KNOWN_TO_ALL.has(noun.lower) || SAYS_WHICH.has(behind.lower) ? undefined : rootOf(noun.lower);
}

/** A short form of a name, told first by one word of it where the text has it in full. */
function surnameAt({ tags }: Document, cast: Cast, { tokenIndex, lower }: Unit): string | undefined {
  const index = cast.mentionOfToken[tokenIndex] ?? -1;
  const mention = cast.mentions[index];
  const resolution = cast.resolutions[index];
  if (!mention || !resolution || mention.core.length !== 1 || !isName(mention) || resolution.entity.kind === 'body') return undefined;
  if (!isProper(tags.pos[tokenIndex]!) || mention.core[0]?.toLowerCase() !== lower) return undefined;
  const full = resolution.entity.name.split(' ');
  return full.length > 1 && full.at(-1)?.toLowerCase() === lower ? lower : undefined;
}

/** The noun of a definite phrase that says by nothing in it which one is meant; undefined for any other. */
function headBehind({ units, tags }: Document, at: number, { from, to }: SentenceUnits): string | undefined {
  const posOf = (place: number): number => tags.pos[units[place]?.tokenIndex ?? 0] ?? PENN.NN;
  let head = at + 1;
  while (head < to && (isAdjective(posOf(head)) || posOf(head) === PENN.CD || posOf(head) === PENN.VBN || posOf(head) === PENN.VBG)) head++;
  if (head >= to || !isNoun(posOf(head)) || isProper(posOf(head)) || units[head]!.kind === 'piece') return undefined;
  while (head + 1 < to && isNoun(posOf(head + 1)) && !isProper(posOf(head + 1)) && units[head + 1]!.kind !== 'piece') head++;
  if (head + 1 < to && isProper(posOf(head + 1))) return undefined;
  const [{ lower }, behind] = [units[head]!, units[head + 1]];
  const opens = at === from && units[at]!.lower !== 'both';
  const points = units[at]!.lower !== 'the';
  if (KNOWN_TO_ALL.has(lower) || SAYS_WHICH.has(behind?.lower ?? '')) return undefined;
  if (posOf(head + 1) === PENN.POS && !points && !ANAPHORIC_HEADS.has(lower)) return undefined;
  const demonstrates = DEMONSTRATIVES.has(units[at]!.lower) && !TIMES.has(lower) && !isToldBefore(units, lower, { from, to: at });
  return ANAPHORIC_HEADS.has(lower) || (opens && points) || demonstrates ? lower : undefined;
}

/** The noun itself, or a verb of its root, in the same sentence. */
const isToldBefore = (units: readonly Unit[], lower: string, { from, to }: SentenceUnits): boolean =>
  units.slice(from, to).some((unit) => unit.kind === 'word' && rootOf(unit.lower) === rootOf(lower));
