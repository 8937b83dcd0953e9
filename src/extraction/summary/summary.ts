import type { Span } from '../../core/span.ts';
import { NAMED_DAY } from '../../matching/genre/signs.ts';
import { sharedCount } from '../../text/overlap.ts';
import { COMMON_WORDS } from '../../text/stop-words.ts';
import { lowerWords } from '../../text/words.ts';
import type { Document, Sentence } from '../grammar/document.ts';
import { DECIDING, DECISIONS } from '../lexicon/references.ts';
import type { Cast } from '../speakers/cast.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { narrativeSpan } from './narrative.ts';
import { rootOf, stemOf } from './stems.ts';

const MOST_SENTENCES = 3;
/** How many sentences are read; news says what it is about before that, and the time stays short in any text. */
const CONSIDERED = 60;
/** Tokens read of one sentence. */
const READ = 150;
/** Each candidate further down counts this much less for its place. */
const PLACE_DECAY = 0.8;
/** What the place weighs beside what the words weigh. */
const PLACE_WEIGHT = 2.5;
/** Two sentences that share more of the shorter one's terms say the same. */
const SAME = 0.5;
/** How much of a term's weight is left once a chosen sentence has it, as in SumBasic. */
const TOLD = 0.3;
/** A sentence with this share of its terms in the headline repeats it. */
const REPEATED = 0.8;
/** In units. */
const LONGEST_HEADLINE = 24;
/** A longer sentence that the next few tell again may as well be the lead. */
const LONGEST_RETOLD = 16;
const MOST_HEADLINES = 3;
/** In units; how many sentences behind a deck are read for its words, and how many of these have to stand there. */
const LONGEST_DECK = 32;
const DECK_RETOLD = 8;
const DECK_SHARE = 0.75;

/** How much of a sentence has to be new for it to be news. */
const NEWS = 1 / 3;

/** Numbers that stand for terms, each once. */
type TermSet = ReadonlySet<number>;
interface SummaryCandidate {
  readonly span: Span;
  readonly terms: TermSet;
  readonly place: number;
  readonly novelty: number;
  /** What has to be known before it; see `needsOf`. */
  readonly needs: ReadonlySet<string>;
  /** What has to be known besides where it comes first; see `openingNoun`. */
  readonly opening: string | undefined;
  /** What is known behind it: its words, as stems. */
  readonly tells: ReadonlySet<string>;
}

interface SummaryChoice {
  /** By how much of the sentence with this number is new to readers too, 0 to 1; none is taken that they mostly know. */
  readonly noveltyAt?: ((index: number) => number) | undefined;
  /** The headline above the text, where it isn't a part of it. */
  readonly title?: string | undefined;
}

/**
 * The sentences that sum a text up, at most three, in its order; none where no sentence can stand alone. Chosen one by one for the
 * weight of their terms in the text (SumBasic, Nenkova and Vanderwende 2005) and their place, none like another or the headline. What only leads up to the
 * news, above a sentence that tells what the headline says, is left out.
 */
export function summaryOf(document: Document, cast: Cast, { noveltyAt = () => 1, title = '' }: SummaryChoice = {}): Span[] {
  const sentences = withoutBoilerplate(document).slice(0, CONSIDERED);
  const { termSets, weights, termOf } = termsOf(document, sentences);
  const lines = headlines(document, termSets);
  // What ends so is the text's own beginning, cut, and no headline.
  const titleWords = title.endsWith('…') ? [] : lowerWords(title);
  const headline = new Set([...termSets.slice(0, lines).flatMap((terms) => [...terms]), ...titleWords.filter(isContent).map(termOf)]);
  const candidates: SummaryCandidate[] = [];
  for (let index = lines; index < sentences.length; index++) {
    const terms = termSets[index]!;
    if (headline.size > 0 && sharedPart(terms, headline) >= REPEATED) continue;
    const sentence = sentences[index]!;
    const found = narrativeSpan(document, cast, sentence, index === lines);
    const novelty = noveltyAt(index);
    if (!found || novelty < NEWS) continue;
    const { span, needs, opening } = found;
    candidates.push({ span, needs, opening, terms, novelty, tells: wordsIn(document, sentence), place: PLACE_DECAY ** candidates.length });
  }
  const first = sentences[lines];
  const known = [
    ...(first ? wordsIn(document, { from: 0, to: first.from }) : []),
    ...titleWords.flatMap((word) => [stemOf(word), rootOf(word)]),
  ];
  return choose(withoutLeadUp(candidates, document, headline), weights, new Set(known));
}

/** A first sentence with this share of the headline's terms tells the news, whatever follows. */
const TELLS_HEADLINE = 0.5;
/** What share of them a later one has at least, and how much more than the first, where it names no day. */
const TELLS_SOME = 0.4;
const TELLS_MORE = 0.2;
/** "She had a rough day Monday" has a day, and tells nothing of it. */
const FEWEST_TERMS = 6;
/** Behind so many sentences the news has begun. */
const LONGEST_LEAD_UP = 4;
const SAYS = /\b(?:said|says|told|announced|according to|reports?|reported|shows?|showed|finds?|found|suggests?|reveals?|revealed)\b/i;

/** Without the first sentences that name no day, nobody who says so and little of the headline, where one of the next tells more of it or on which day it was. */
function withoutLeadUp(candidates: readonly SummaryCandidate[], { text }: Document, headline: TermSet): readonly SummaryCandidate[] {
  const considered = candidates.slice(0, LONGEST_LEAD_UP + 1).map(({ span, terms }) => {
    const line = text.slice(span.start, span.end);
    return { told: sharedPart(headline, terms), dated: NAMED_DAY.test(line) && terms.size >= FEWEST_TERMS, says: SAYS.test(line) };
  });
  const [first, ...next] = considered;
  if (!first || headline.size === 0 || first.dated || first.says || first.told >= TELLS_HEADLINE) return candidates;
  const leadUp = next.findIndex(
    ({ told, dated }) => (dated && told > 0 && told >= first.told) || told >= Math.max(TELLS_SOME, first.told + TELLS_MORE),
  );
  return candidates.slice(leadUp + 1);
}

/** The words of a stretch as stems and roots, with the nouns that its verbs explain. */
function wordsIn({ units }: Document, { from, to }: Pick<Sentence, 'from' | 'to'>): ReadonlySet<string> {
  const words = units.slice(from, to).filter(({ kind }) => kind === 'word');
  const told = words.some(({ lower }) => DECIDING.has(lower)) ? [...DECISIONS].map(rootOf) : [];
  return new Set([...words.flatMap(({ lower }) => [stemOf(lower), rootOf(lower)]), ...told]);
}

/** How many of the first sentences are a headline and what stands under it, in small letters as often. */
function headlines(document: Document, termSets: readonly TermSet[]): number {
  const { firstSentence } = document;
  let paragraph = 0;
  while (paragraph < MOST_HEADLINES && paragraph + 2 < firstSentence.length) {
    const [from, to] = [firstSentence[paragraph]!, firstSentence[paragraph + 1]!];
    if (!(to - from === 1 ? isHeadline(document, from, termSets) || isDeck(document, from, termSets) : isLongHeadline(document, from, to)))
      break;
    paragraph++;
  }
  return firstSentence[paragraph] ?? 0;
}

/** Beneath the headline, one sentence that the first of the report tell again nearly word for word. */
function isDeck({ sentences }: Document, index: number, termSets: readonly TermSet[]): boolean {
  const { from, to } = sentences[index]!;
  const behind = new Set(termSets.slice(index + 1, index + 1 + DECK_RETOLD).flatMap((terms) => [...terms]));
  return index > 0 && to - from <= LONGEST_DECK && sharedPart(termSets[index]!, behind) >= DECK_SHARE;
}

/** Of several sentences: a few words at the top, the last of them without a stop. */
function isLongHeadline({ text, sentences }: Document, first: number, end: number): boolean {
  const last = sentences[end - 1]!;
  return (
    first === 0 && last.to - sentences[first]!.from <= LONGEST_HEADLINE && !/[.!?]["”’')]*$/.test(text.slice(last.start, last.end).trim())
  );
}

/** One short sentence that has no stop or no article, or only capitals; or, at the top, that the next few tell again. */
function isHeadline({ text, sentences }: Document, index: number, termSets: readonly TermSet[]): boolean {
  const { from, to, start, end } = sentences[index]!;
  if (to - from > LONGEST_HEADLINE) return false;
  const line = text.slice(start, Math.min(end, start + 400));
  const long = line.match(/[\p{L}'’-]{4,}/gu) ?? [];
  if (!/[.!?]["”’')]*$/.test(line) || !/\b(?:the|an?)\b/i.test(line) || long.every((word) => /^\p{Lu}/u.test(word))) return true;
  return (
    index === 0 &&
    to - from <= LONGEST_RETOLD &&
    sharedPart(termSets[0]!, new Set(termSets.slice(1, 4).flatMap((terms) => [...terms]))) >= 0.5
  );
}

/** The best sentences, in the text's order; one that needs to know what neither the headline nor a chosen one before it tells gives way to the next best. */
function choose(candidates: readonly SummaryCandidate[], weights: readonly number[], headline: ReadonlySet<string>): Span[] {
  let left = candidates;
  for (;;) {
    const chosen = best(left, [...weights]).sort((a, b) => a.span.start - b.span.start);
    const known = new Set(headline);
    const dangling = chosen.find(({ needs, opening, tells }, place) => {
      if ([...needs].some((need) => !known.has(need)) || (place === 0 && opening !== undefined && !known.has(opening))) return true;
      for (const word of tells) known.add(word);
      return false;
    });
    if (!dangling) return chosen.map(({ span }) => span);
    left = left.filter((one) => one !== dangling);
  }
}

function best(candidates: readonly SummaryCandidate[], weights: number[]): SummaryCandidate[] {
  const chosen: SummaryCandidate[] = [];
  while (chosen.length < MOST_SENTENCES) {
    const scores = candidates.map(({ terms }) => weightOf(terms, weights));
    const most = Math.max(0.001, ...scores);
    let best: SummaryCandidate | undefined;
    let bestScore = 0;
    for (const [index, candidate] of candidates.entries()) {
      const score = candidate.novelty * (scores[index]! / most + PLACE_WEIGHT * candidate.place);
      if (score <= bestScore || chosen.some(({ terms }) => likeness(candidate.terms, terms) > SAME)) continue;
      best = candidate;
      bestScore = score;
    }
    if (!best) break;
    chosen.push(best);
    for (const term of best.terms) weights[term]! *= TOLD;
  }
  return chosen;
}

/** How many more sentences have the terms, on average; short sentences are marked down a little. */
function weightOf(terms: TermSet, weights: readonly number[]): number {
  let sum = 0;
  for (const term of terms) sum += Math.max(0, weights[term]! - 1);
  return sum / (terms.size + 4);
}

/** The share of the smaller set that both have. */
const likeness = (a: TermSet, b: TermSet): number => (a.size < b.size ? sharedPart(a, b) : sharedPart(b, a));

function sharedPart(terms: TermSet, others: TermSet): number {
  return terms.size > 0 ? sharedCount(terms, others) / terms.size : 1;
}

/** For each sentence, the words that tell what it is about; `weights`: in how many sentences each term stands, which `termOf` numbers. */
function termsOf(
  { tokens, units }: Document,
  sentences: readonly Sentence[],
): { readonly termSets: TermSet[]; readonly weights: number[]; readonly termOf: (word: string) => number } {
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  const termOf = (word: string): number => {
    const term = stemOf(word);
    const number = numbers.get(term) ?? weights.push(0) - 1;
    numbers.set(term, number);
    return number;
  };
  const termSets = sentences.map(({ from, to }) => {
    const terms = new Set<number>();
    const first = units[from]!.tokenIndex;
    const end = Math.min(units[to]?.tokenIndex ?? tokens.length, first + READ);
    for (let k = first; k < end; k++) {
      const { lower, kind } = tokens[k]!;
      if (kind !== 'word' || !isContent(lower)) continue;
      const number = termOf(lower);
      if (!terms.has(number)) weights[number]!++;
      terms.add(number);
    }
    return terms;
  });
  return { termSets, weights, termOf };
}

/** Whether a word says what a sentence is about. "But" counts as one: two sentences that both turn against something are likelier about one thing. */
export const isContent = (lower: string): boolean => lower.length >= 3 && (lower === 'but' || !COMMON_WORDS.has(lower));
