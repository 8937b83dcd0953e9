import type { Span } from '../core/span.ts';
import { COMMON_WORDS } from './lexicon/narrative.ts';
import { narrativeSpan } from './narrative.ts';
import type { Cast } from './speakers/resolve.ts';
import type { Document, Sentence } from './text/document.ts';

const MOST_SENTENCES = 3;
/** How many sentences are read; news says what it is about before that, and the time stays short in any text. */
const CONSIDERED = 60;
/** Tokens read of one sentence. */
const READ = 150;
/** Each candidate further down counts this much less for its place. */
const PLACE_DECAY = 0.8;
/** What the place weighs beside what the words weigh. */
const PLACE_WEIGHT = 2;
/** Two sentences that share more of the shorter one's terms say the same. */
const SAME = 0.5;
/** How much of a term's weight is left once a chosen sentence has it, as in SumBasic. */
const TOLD = 0.3;

/** A sentence with this share of its terms in the headline repeats it. */
const REPEATED = 0.8;
const LONGEST_HEADLINE = 20;

interface Candidate {
  readonly span: Span;
  readonly terms: ReadonlySet<string>;
  readonly place: number;
}

/**
 * The sentences that sum a text up, at most three, in its order; none where no sentence can stand alone. Chosen one by one for the
 * weight of their terms in the text (SumBasic, Nenkova and Vanderwende 2005) and their place, none like another or the headline.
 */
export function summaryOf(document: Document, cast: Cast): Span[] {
  const weights = new Map<string, number>();
  const candidates: Candidate[] = [];
  const sentences = document.sentences.slice(0, CONSIDERED);
  const termSets = sentences.map((sentence) => termsOf(document, sentence));
  const headline = isHeadline(document, termSets) ? termSets[0]! : new Set<string>();
  for (const [index, sentence] of sentences.entries()) {
    const terms = termSets[index]!;
    for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + 1);
    const span = narrativeSpan(document, cast, sentence);
    if (span && (headline.size === 0 || (index > 0 && sharedPart(terms, headline) < REPEATED)))
      candidates.push({ span, terms, place: PLACE_DECAY ** candidates.length });
  }
  return choose(candidates, weights).sort((a, b) => a.start - b.start);
}

/** The first paragraph is a headline when it is one short sentence without a stop or an article, in capitals, or told again by the next few. */
function isHeadline({ text, sentences, firstSentence }: Document, termSets: readonly ReadonlySet<string>[]): boolean {
  const first = sentences[0];
  if (!first || firstSentence.length < 3 || firstSentence[1] !== 1 || first.to - first.from > LONGEST_HEADLINE + 4) return false;
  const line = text.slice(first.start, first.end);
  const long = line.match(/[\p{L}'’-]{4,}/gu) ?? [];
  if (!/[.!?]["”’')]*$/.test(line) || !/\b(?:the|an?)\b/i.test(line) || long.every((word) => /^\p{Lu}/u.test(word))) return true;
  const next = new Set(termSets.slice(1, 4).flatMap((terms) => [...terms]));
  return sharedPart(termSets[0]!, next) >= 0.5;
}

function choose(candidates: readonly Candidate[], weights: Map<string, number>): Span[] {
  const chosen: Candidate[] = [];
  while (chosen.length < MOST_SENTENCES) {
    let best: Candidate | undefined;
    let bestScore = 0;
    const scored = candidates.map((candidate) => ({ candidate, score: weightOf(candidate.terms, weights) }));
    const most = Math.max(0.001, ...scored.map(({ score }) => score));
    for (const { candidate, score } of scored) {
      const total = score / most + PLACE_WEIGHT * candidate.place;
      if (total <= bestScore || chosen.some((other) => likeness(candidate.terms, other.terms) > SAME)) continue;
      best = candidate;
      bestScore = total;
    }
    if (!best) break;
    chosen.push(best);
    for (const term of best.terms) weights.set(term, weights.get(term)! * TOLD);
  }
  return chosen.map(({ span }) => span);
}

/** In how many sentences the terms stand, on average; a term of this sentence alone weighs nothing. */
function weightOf(terms: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const term of terms) sum += Math.max(0, weights.get(term)! - 1);
  return terms.size > 0 ? sum / (terms.size + 4) : 0;
}

/** The share of the smaller set that both have. */
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => (a.size < b.size ? sharedPart(a, b) : sharedPart(b, a));

function sharedPart(terms: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of terms) if (others.has(term)) shared++;
  return terms.size > 0 ? shared / terms.size : 1;
}

/** The words that tell what a sentence is about, cut to six letters so that "rises" and "rise" meet in most words. */
function termsOf({ tokens, units }: Document, { from, to }: Sentence): Set<string> {
  const terms = new Set<string>();
  const first = units[from]!.tokenIndex;
  const end = Math.min(units[to]?.tokenIndex ?? tokens.length, first + READ);
  for (let k = first; k < end; k++) {
    const { lower, kind } = tokens[k]!;
    if (kind === 'word' && lower.length > 2 && !COMMON_WORDS.has(lower)) terms.add(stem(lower));
  }
  return terms;
}

const stem = (lower: string): string => (lower.endsWith('s') ? lower.slice(0, -1) : lower).slice(0, 6);
