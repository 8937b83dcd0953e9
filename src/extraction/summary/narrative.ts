import type { Span } from '../../core/span.ts';
import { NAMED_DAY } from '../../matching/genre/signs.ts';
import type { Document, Sentence } from '../grammar/document.ts';
import { isFiniteVerb } from '../grammar/verbs.ts';
import {
  DANGLING_INSIDE,
  DANGLING_OPENERS,
  DANGLING_PHRASES,
  DATELINE,
  ENTRY_HEAD,
  MUSINGS,
  NO_ANSWER,
  OPENERS_OF_TEXTS,
  PAGE_JUNK,
  POINTING_PRONOUNS,
  PUTS_RIGHT,
  SUBJECTS_BEHIND_COMMA,
  THAT_TIME,
  TURN,
} from '../lexicon/narrative.ts';
import type { Cast } from '../speakers/cast.ts';
import { isFiniteVerb as isTaggedFinite } from '../tagging/tag-set.ts';
import { needsOf, openingNoun } from './references.ts';

/** Words and marks in a sentence worth quoting alone; a quoted piece counts as one. */
const SHORTEST = 8;
const LONGEST = 60;

/** Somebody's words point back to what they said. */
const QUOTED = /[“"][^“”"]*[”"]/gu;
const STOPS = /[.!…][)\]”’"'»]*$/;

/**
 * The span of a sentence that can be read out of its place, without its dateline: the reporter's own and complete, with nothing in it
 * that points back, no question, caption or credit. Undefined for any other. Before the `isFirst` stands nothing to point back to: its pronouns stand for
 * what it names itself.
 */
export function narrativeSpan(document: Document, cast: Cast, sentence: Sentence, isFirst = false): NarrativeSentence | undefined {
  const { text, units } = document;
  const first = units[sentence.from]!;
  const count = sentence.to - sentence.from;
  if (count < SHORTEST || count > LONGEST * 1.3 || first.piece >= 0 || isMostlyQuoted(document, sentence)) return undefined;
  const whole = text.slice(sentence.start, sentence.end);
  if (!STOPS.test(whole.slice(-4)) || isTurn(text, whole)) return undefined;
  const dateline = DATELINE.exec(whole.slice(0, 90))?.[0].length ?? 0;
  const from = dateline > 0 ? unitFrom(document, sentence, sentence.start + dateline) : sentence.from;
  const opener = units[from]!;
  if (opener.kind === 'piece' || !(opener.capital || opener.kind === 'number')) return undefined;
  if (MUSINGS.has(opener.lower)) return undefined;
  if (DANGLING_OPENERS.has(opener.lower) && !(isFirst && OPENERS_OF_TEXTS.has(opener.lower))) return undefined;
  if (!hasVerb(document, from, sentence.to) || (!isFirst && pointsBack(document, cast, from, sentence.to))) return undefined;
  if (isTitle(document, from, sentence.to) || units.slice(from, from + EARLY).some(({ lower }) => lower === 'also')) return undefined;
  const needs = needsOf(document, cast, { from, to: sentence.to });
  if (!needs) return undefined;
  const own = whole.slice(dateline);
  if (
    DANGLING_PHRASES.test(own.slice(0, 40)) ||
    DANGLING_INSIDE.test(own.replace(QUOTED, '“”')) ||
    isOfThatTime(own) ||
    PAGE_JUNK.test(own) ||
    PUTS_RIGHT.test(own) ||
    ENTRY_HEAD.test(own) ||
    NO_ANSWER.test(own)
  )
    return undefined;
  if (sentence.to - from < SHORTEST) return undefined;
  // The first sentence stands beneath its headline, and introduces whom it names as its outlet's readers know them.
  const names: ReadonlySet<string> = isFirst ? new Set() : needs;
  const opening = isFirst ? undefined : openingNoun(document, { from, to: sentence.to });
  return { span: { start: opener.start, end: sentence.end }, needs: names, opening };
}

/** A sentence that can be read out of its place where what it needs is known: see `needsOf`. */
interface NarrativeSentence {
  readonly span: Span;
  readonly needs: ReadonlySet<string>;
  /** See `openingNoun`: what has to be known where the sentence comes first. */
  readonly opening: string | undefined;
}

/** Initials before a colon are somebody's where the text has them at the head of another line too: a town stands there once. */
function isTurn(text: string, sentence: string): boolean {
  const turn = TURN.exec(sentence);
  const initials = turn?.[1];
  return turn !== null && (initials === undefined || text.split(`\n${initials}: `).length > 2);
}

function isOfThatTime(sentence: string): boolean {
  const time = THAT_TIME.exec(sentence);
  return time !== null && !NAMED_DAY.test(sentence.slice(0, time.index));
}

/** Units at the beginning in which "also" adds to something told before. */
const EARLY = 9;
const LONG_WORDS = 4;
const TITLE_SHARE = 0.75;

/** In units, of what stands before the subject: "Left alone, it …" says of what was named before that it was left alone. */
const LONGEST_ASIDE = 4;

/** A headline within the text: nearly every longer word has a capital. */
function isTitle({ units }: Document, from: number, to: number): boolean {
  const long = units.slice(from, to).filter(({ kind, lower }) => kind === 'word' && lower.length >= 4);
  return long.length >= LONG_WORDS && long.filter(({ capital }) => capital).length >= TITLE_SHARE * long.length;
}

function isMostlyQuoted({ units, pieces }: Document, { from, to, start, end }: Sentence): boolean {
  let quoted = 0;
  for (let k = from; k < to; k++) {
    const piece = pieces[units[k]!.piece];
    if (piece && !piece.closed) return true;
    if (piece) quoted += piece.end - piece.start;
  }
  return quoted * 2 > end - start;
}

function unitFrom({ units }: Document, sentence: Sentence, offset: number): number {
  let k = sentence.from;
  while (k + 1 < sentence.to && units[k]!.start < offset) k++;
  return k;
}

function hasVerb({ units, tags }: Document, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const { lower, kind, capital, tokenIndex } = units[k]!;
    if (kind === 'word' && !capital && (isFiniteVerb(lower) || isTaggedFinite(tags.pos[tokenIndex] ?? -1))) return true;
  }
  return false;
}

/** "After the vote, she said": a pronoun before any name in the sentence, or as its subject; and the reporter's "I". */
function pointsBack({ units }: Document, cast: Cast, from: number, to: number): boolean {
  let named = false;
  const comma = units.findIndex(({ text }, k) => k >= from && (text === ',' || k >= from + LONGEST_ASIDE));
  if (units[comma]?.text === ',' && units[comma + 1]?.lower === 'it') return true;
  for (let k = from; k < to; k++) {
    const { kind, capital, tokenIndex, lower } = units[k]!;
    if (kind === 'piece') continue;
    if (POINTING_PRONOUNS.has(lower)) return !named || (SUBJECTS_BEHIND_COMMA.has(lower) && units[k - 1]!.lower === ',');
    const mention = cast.mentions[cast.mentionOfToken[tokenIndex]!];
    if (mention && mention.kind !== 'pronoun') named = true;
    if (named && !capital && isFiniteVerb(lower)) return false;
  }
  return false;
}
