import type { Extraction, Extractor } from '../core/news/extraction.ts';
import { isEnglish } from '../text/language.ts';
import { demandsOf } from './demands/demands.ts';
import { attribute } from './quotes/attribution.ts';
import { cuesOf } from './quotes/cues.ts';
import { indirectQuotes } from './quotes/indirect.ts';
import { notSpeech } from './quotes/speech.ts';
import { isOutside, transcriptQuotes, turnsOf } from './quotes/transcript.ts';
import { utterances } from './quotes/utterances.ts';
import { Phrases } from './speakers/phrases.ts';
import { castOf } from './speakers/resolve.ts';
import { Roster } from './speakers/roster.ts';
import { summaryOf } from './summary/summary.ts';
import { documentOf } from './text/document.ts';

/**
 * Works out quotes, demands, speakers and a summary from one text, by rules alone. All offsets are into `text`, which is taken as it is. The rules are for
 * English: of another language quotations in marks and a summary are all that is worked out. `skip` leaves out rules of attribution, to measure what each brings.
 */
export function extract(text: string, { skip }: { readonly skip?: ReadonlySet<string> } = {}): Extraction {
  const document = documentOf(text);
  const cast = castOf(document);
  const spoken = document.pieces.map((_, piece) => notSpeech(document, piece) === undefined);
  const turns = turnsOf(text);
  const isSpoken = (piece: number): boolean => spoken[piece]! && isOutside(turns, document.pieces[piece]!);
  const roster = new Roster();
  if (!isEnglish(text))
    return { quotes: utterances(document, cast, [], isSpoken, roster.of), demands: [], speakers: [], summary: summaryOf(document, cast) };
  const phrases = new Phrases(document, cast);
  const cues = cuesOf(phrases);
  const attributions = attribute(document, cast, cues, isSpoken, skip);
  const quotes = [
    ...utterances(document, cast, attributions, isSpoken, roster.of),
    ...indirectQuotes(document, cast, cues, roster.of).filter(({ spans }) => isOutside(turns, spans[0]!)),
    ...transcriptQuotes(document, cast, turns, roster.of),
  ];
  quotes.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
  return {
    quotes,
    demands: demandsOf({ document, cast, cues, attributions }, roster.of),
    speakers: roster.all,
    summary: summaryOf(document, cast),
  };
}

/** The rules behind the port that other engines fill too. */
export const ruleExtractor: Extractor = { extract: async (text) => extract(text) };
