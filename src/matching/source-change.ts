import type { ArticleKind } from '../core/news/article.ts';
import type { Demand } from '../core/news/demand.ts';
import type { Quote } from '../core/news/quote.ts';
import type { SourceChange } from '../core/news/source-change.ts';
import type { Speaker } from '../core/news/speaker.ts';
import { jaccard } from '../text/overlap.ts';
import { foldedWords } from '../text/words.ts';
import { standsForProse } from './wall-words.ts';

/** What of a quote or a demand is compared between two revisions. */
export interface Comparable {
  readonly words: string;
  /** Whose. */
  readonly by: string | undefined;
  /** What else has to agree. */
  readonly form: string;
}

/** From this Jaccard likeness of their words on (0 to 1), one is taken for the other, reworded. */
const REWORDED = 0.4;

/** A text without a letter or figure is compared as it stands. */
const wordsOf = (text: string): string[] => {
  const words = foldedWords(text);
  return words.length > 0 ? words : [text];
};

const joined = (spans: Quote['spans']): string => spans.map(({ text }) => text).join(' … ');
const nameOf = (speaker: Speaker | undefined): string | undefined => speaker?.name;

export const comparableQuote = ({ spans, speaker, kind }: Quote): Comparable => ({
  words: joined(spans),
  by: nameOf(speaker),
  form: kind === 'indirect' ? 'reported' : 'marks',
});

export const comparableDemand = ({ spans, issuer, addressee, polarity }: Demand): Comparable => ({
  words: joined(spans),
  by: nameOf(issuer),
  form: [polarity, ...wordsOf(addressee?.name ?? '')].join(' '),
});

const keyOf = ({ words, by, form }: Comparable): string => [wordsOf(words).join(' '), wordsOf(by ?? '').join(' '), form].join('\0');

/** Each quote or demand that disappeared is compared with at most this many new ones. */
const MOST_COMPARED = 300;

interface Fresh extends Comparable {
  readonly set: ReadonlySet<string>;
}

interface Carried {
  /** By the place among the new ones, the place among the old that it goes on. */
  readonly kept: ReadonlyMap<number, number>;
  /** By the place among the old ones, what stands in its place now, if anything. */
  readonly gone: ReadonlyMap<number, SourceChange['now']>;
}

/** Which of what stood stands still, to the word and under the same name (marks, spaces and places don't count), and what became of the rest. */
export function carryOver(old: readonly Comparable[], now: readonly Comparable[]): Carried {
  const waiting = new Map<string, number[]>();
  for (const [place, one] of old.entries()) waiting.set(keyOf(one), [...(waiting.get(keyOf(one)) ?? []), place]);
  const kept = new Map<number, number>();
  for (const [place, one] of now.entries()) {
    const before = waiting.get(keyOf(one))?.shift();
    if (before !== undefined) kept.set(place, before);
  }
  const fresh = now
    .filter((_, place) => !kept.has(place))
    .slice(0, MOST_COMPARED)
    .map((one): Fresh => ({ ...one, set: new Set(wordsOf(one.words)) }));
  const gone = new Map<number, SourceChange['now']>();
  for (const place of [...waiting.values()].flat().sort((a, b) => a - b)) gone.set(place, insteadOf(old[place]!, fresh));
  return { kept, gone };
}

/** The nearest in words: of the same speaker where it was reworded, of another where the words are the same. */
function insteadOf(one: Comparable, fresh: readonly Fresh[]): SourceChange['now'] {
  const set = new Set(wordsOf(one.words));
  let best: SourceChange['now'];
  let most = REWORDED;
  for (const other of fresh) {
    const own = keyOf({ ...one, words: '', form: '' }) === keyOf({ ...other, words: '', form: '' });
    const overlap = jaccard(set, other.set);
    if (overlap < most || (!own && overlap < 1) || (one.form === 'marks') !== (other.form === 'marks')) continue;
    most = overlap;
    best = own ? { words: other.words } : { words: other.words, by: other.by ?? null };
  }
  return best;
}

/** What a paywall leaves of an article is less than this share of its characters. */
const FRACTION = 0.35;

interface FetchedText {
  readonly kind?: ArticleKind | undefined;
  readonly text: string;
}

/** What a later fetch turned out to be where it must not replace the article that was read before; undefined where it is a reading like another. */
export function refusedAs(before: FetchedText, now: FetchedText): ArticleKind | undefined {
  if ((before.kind ?? 'article') !== 'article') return undefined;
  if (now.kind !== undefined && now.kind !== 'article') return now.kind;
  return now.text.length < FRACTION * before.text.length && standsForProse(now.text) ? 'wall' : undefined;
}
