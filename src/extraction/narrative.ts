import type { Span } from '../core/span.ts';
import { DANGLING_OPENERS, DANGLING_PHRASES, DATELINE, PAGE_JUNK } from './lexicon/narrative.ts';
import { AUXILIARIES, CUE_VERBS, OTHER_VERBS } from './lexicon/verbs.ts';
import type { Cast } from './speakers/resolve.ts';
import type { Document, Sentence } from './text/document.ts';

/** Words in a sentence worth quoting alone. */
const SHORTEST = 8;
const LONGEST = 60;

const STOPS = /[.!…][)\]”’"'»]*$/;
const VERB = /(?:[^e]ed|n't|'(?:s|re|ve|ll|d))$/;

/**
 * The span of a sentence that can be read out of its place, without its dateline: the reporter's own and complete, with nothing in it
 * that points back, no question, caption or credit. Undefined for any other.
 */
export function narrativeSpan(document: Document, cast: Cast, sentence: Sentence): Span | undefined {
  const { text, units } = document;
  const first = units[sentence.from]!;
  if (sentence.to - sentence.from < SHORTEST || sentence.to - sentence.from > LONGEST * 2) return undefined;
  if (first.piece >= 0 || isMostlyQuoted(document, sentence)) return undefined;
  const whole = text.slice(sentence.start, sentence.end);
  const dateline = DATELINE.exec(whole.slice(0, 90))?.[0].length ?? 0;
  const body = whole.slice(dateline);
  const words = body.split(/\s+/, LONGEST + 1).length;
  if (words < SHORTEST || words > LONGEST || !STOPS.test(body) || PAGE_JUNK.test(whole)) return undefined;
  if (!/^[\p{Lu}\p{N}$]/u.test(body) || DANGLING_PHRASES.test(body)) return undefined;
  const from = unitFrom(document, sentence, sentence.start + dateline);
  if (DANGLING_OPENERS.has(units[from]!.lower) || !hasVerb(document, from, sentence.to) || pointsBack(document, cast, from, sentence.to))
    return undefined;
  return { start: units[from]!.start, end: sentence.end };
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

function hasVerb({ units }: Document, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const { lower, token } = units[k]!;
    if (token?.kind !== 'word' || token.capital) continue;
    const form = CUE_VERBS.get(lower)?.form;
    if (form === 'past' || form === 'present' || AUXILIARIES.has(lower) || OTHER_VERBS.has(lower) || VERB.test(lower)) return true;
  }
  return false;
}

/** "After the vote, she said": a pronoun of the third person that no name in the sentence precedes; and the reporter's "I". */
function pointsBack({ units }: Document, cast: Cast, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const { token, tokenIndex, lower } = units[k]!;
    if (!token) continue;
    if (/^(?:i|me|my|you|your)$/.test(lower) && token.text !== 'US') return true;
    if (/^(?:he|she|they|him|his|her|hers|them|their)$/.test(lower)) return true;
    const mention = cast.mentions[cast.mentionOfToken[tokenIndex]!];
    if (mention && mention.kind !== 'pronoun') return false;
  }
  return false;
}
