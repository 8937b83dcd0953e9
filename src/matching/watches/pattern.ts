import { withoutNumber } from '../../core/news/numbered-name.ts';
import type { WatchMatch } from '../../core/watches/article-news.ts';
import type { WatchSubject } from '../../core/watches/watch.ts';
import { withoutPossessives } from '../../text/fold.ts';
import { wordsOf } from '../../text/names.ts';
import { type SearchTerm, searchTermsOf } from '../../text/search-terms.ts';
import { hostTyped } from '../../text/web-address.ts';
import { foldedWords } from '../../text/words.ts';
import { type NewsFacts, stemsOf } from './news-facts.ts';

type FittingNews = Omit<WatchMatch, 'watchId'>;

/** A subject, parsed: what it asks of an article. */
export interface WatchPattern {
  /** Each of them is among `newsKeys` of every article that fits: one is enough to find the watch by. None: nothing fits. */
  readonly keys: readonly string[];
  /** What fits in the article; undefined where nothing does. */
  find(facts: NewsFacts): FittingNews | undefined;
}

const NOTHING_MORE: FittingNews = { quotes: [], demands: [] };
const ANY_DEMAND = 'demand';

const holdsAll = (words: readonly string[], ...among: readonly ReadonlySet<string>[]): boolean =>
  words.every((word) => among.some((set) => set.has(word)));

/** The keys of an article: where a watch stands under none of them, it does not fit. */
export function newsKeys({ title, places, publisher, hosts, quotes, demands }: NewsFacts): Set<string> {
  const keys = new Set<string>();
  for (const word of places.keys()) keys.add(`word ${word}`);
  for (const word of [...publisher, ...hosts]) keys.add(`source ${word}`);
  for (const { speaker } of quotes) for (const word of speaker) keys.add(`speaker ${word}`);
  for (const { issuer, addressee, words } of demands) {
    keys.add(ANY_DEMAND);
    for (const word of issuer) keys.add(`issuer ${word}`);
    for (const word of addressee) keys.add(`addressee ${word}`);
    for (const word of [...words, ...title]) keys.add(`demanded ${word}`);
  }
  return keys;
}

/**
 * What a subject asks for. A name fits whoever bears all of its words, in whatever order, in names and role: whether that is the one who is meant, the store says.
 * Words are compared stemmed.
 */
export function patternOf(subject: WatchSubject): WatchPattern {
  switch (subject.kind) {
    case 'person':
      return personPattern(subject);
    case 'demands':
      return demandsPattern(subject);
    case 'words':
      return wordsPattern(subject.words);
    case 'source':
      return sourcePattern(subject.source);
  }
}

function personPattern({ speaker, about = '' }: Extract<WatchSubject, { kind: 'person' }>): WatchPattern {
  const [name, topic] = [wordsOf(withoutNumber(speaker)), stemsOf(about)];
  return {
    keys: name.map((word) => `speaker ${word}`),
    find({ quotes, title }) {
      const found = quotes.filter((quote) => name.length > 0 && holdsAll(name, quote.speaker) && holdsAll(topic, quote.words, title));
      return found.length === 0 ? undefined : { quotes: found.map(({ number }) => number), demands: [] };
    },
  };
}

function demandsPattern({ about = '', by = '', of = '' }: Extract<WatchSubject, { kind: 'demands' }>): WatchPattern {
  const [issuer, addressee, topic] = [wordsOf(withoutNumber(by)), wordsOf(withoutNumber(of)), stemsOf(about)];
  const parties = [...issuer.map((word) => `issuer ${word}`), ...addressee.map((word) => `addressee ${word}`)];
  const keys = [...parties, ...topic.map((word) => `demanded ${word}`)];
  return {
    keys: keys.length > 0 ? keys : [ANY_DEMAND],
    find({ demands, title }) {
      const found = demands.filter(
        (demand) => holdsAll(issuer, demand.issuer) && holdsAll(addressee, demand.addressee) && holdsAll(topic, demand.words, title),
      );
      return found.length === 0 ? undefined : { quotes: [], demands: found.map(({ id }) => id) };
    },
  };
}

/** What was typed, as a search reads it; each term is the row of its words, stemmed. */
function rowsOf(typed: string): { readonly wanted: readonly string[][]; readonly unwanted: readonly string[][] } {
  const { wanted, unwanted } = searchTermsOf(withoutPossessives(typed));
  const stemmed = (terms: readonly SearchTerm[]) => terms.map((term) => stemsOf(term.join(' '))).filter((row) => row.length > 0);
  return { wanted: stemmed(wanted), unwanted: stemmed(unwanted) };
}

function wordsPattern(typed: string): WatchPattern {
  const { wanted, unwanted } = rowsOf(typed);
  const fits = (facts: NewsFacts): boolean =>
    wanted.length > 0 && wanted.every((row) => hasInRow(facts, row)) && !unwanted.some((row) => hasInRow(facts, row));
  return {
    keys: wanted.flat().map((word) => `word ${word}`),
    find: (facts) => (fits(facts) ? NOTHING_MORE : undefined),
  };
}

const hasInRow = ({ words, places }: NewsFacts, row: readonly string[]): boolean =>
  (places.get(row[0] ?? '') ?? []).some((at) => row.every((word, n) => words[at + n] === word));

function sourcePattern(typed: string): WatchPattern {
  const host = hostTyped(typed);
  if (host !== undefined) return { keys: [`source ${host}`], find: ({ hosts }) => (hosts.has(host) ? NOTHING_MORE : undefined) };
  const words = foldedWords(typed);
  return {
    keys: words.map((word) => `source ${word}`),
    find: ({ publisher }) =>
      words.length > 0 && publisher.some((_, at) => words.every((word, n) => publisher[at + n] === word)) ? NOTHING_MORE : undefined,
  };
}
