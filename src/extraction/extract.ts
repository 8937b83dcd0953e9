import type { Extraction, Extractor } from '../core/news/extraction.ts';
import type { Quote } from '../core/news/quote.ts';
import { isEnglish } from '../text/language.ts';
import { demandsOf } from './demands/demands.ts';
import type { DemandWeights } from './demands/ranking/model.ts';
import { documentOf } from './grammar/document.ts';
import { cuesOf } from './quotes/cues.ts';
import { indirectQuotes } from './quotes/indirect.ts';
import { attribute } from './quotes/ranking/attribute.ts';
import type { Decision } from './quotes/ranking/decision.ts';
import { notSpeech } from './quotes/speech.ts';
import { isOutside, transcriptQuotes, turnsOf } from './quotes/transcript.ts';
import { unsaidPieces } from './quotes/unsaid.ts';
import { utterances } from './quotes/utterances.ts';
import { Phrases } from './speakers/phrases.ts';
import { castOf } from './speakers/resolve.ts';
import { Roster } from './speakers/roster.ts';
import { summaryOf } from './summary/summary.ts';

interface ExtractionSettings {
  /** The headline above the text, where it isn't a part of it: what its summary is to tell. */
  readonly title?: string | undefined;
  /** Rules of attribution and of reported speech to leave out, by name, to measure what each brings. */
  readonly skip?: ReadonlySet<string>;
  /** Is told why each quoted piece that the ranker gives to somebody is theirs, in the text's order. */
  readonly onDecision?: (decision: Decision) => void;
  /** Other weights for demands than the trained ones, for whoever trains them. */
  readonly demandWeights?: DemandWeights | undefined;
}

/**
 * Works out quotes, demands, speakers and a summary from one text, by rules alone. All offsets are into `text`, which is taken as it is. The rules are for
 * English: of another language quotations in marks and a summary are all that is worked out.
 */
export function extract(text: string, { title, skip = new Set(), onDecision, demandWeights }: ExtractionSettings = {}): Extraction {
  const document = documentOf(text);
  const cast = castOf(document);
  const phrases = new Phrases(document, cast);
  const turns = turnsOf(text);
  const unsaid = unsaidPieces(phrases);
  const spoken = document.pieces.map(
    (piece, index) => notSpeech(document, index) === undefined && !unsaid[index] && isOutside(turns, piece),
  );
  const isSpoken = (piece: number): boolean => spoken[piece] === true;
  const roster = new Roster();
  if (!isEnglish(text)) {
    const quotes = utterances(phrases, { attributions: [], isSpoken, isEnglish: false }, roster.of);
    return { quotes, demands: [], speakers: [], summary: summaryOf(document, cast, { title }) };
  }
  const cues = cuesOf(phrases);
  const attributions = attribute(phrases, { cues, isSpoken, skip, onDecision });
  const quotes = [
    ...utterances(phrases, { attributions, isSpoken, isEnglish: true }, roster.of),
    ...indirectQuotes(phrases, { cues, skip }, roster.of).filter(({ spans: [first] }) => first && isOutside(turns, first)),
    ...transcriptQuotes(phrases, turns, roster.of),
  ];
  quotes.sort((a, b) => startOf(a) - startOf(b));
  const demands = demandsOf({ document, cast, cues, attributions }, roster.of, demandWeights);
  // A sentence with words that nobody said needs the one that says so.
  const withUnsaid = new Set(document.sentenceOfPiece.filter((_, piece) => unsaid[piece]));
  const noveltyAt = (sentence: number): number => (withUnsaid.has(sentence) ? 0 : 1);
  return { quotes, demands, speakers: roster.all, summary: summaryOf(document, cast, { title, noveltyAt }) };
}

const startOf = ({ spans }: Quote): number => spans[0]?.start ?? 0;

/** The rules behind the port that other engines fill too. */
export const ruleExtractor: Extractor = { extract: async (text, from) => extract(text, { title: from?.title }) };
