import type { Extraction } from '../../src/core/news/extraction.ts';
import type { Quote } from '../../src/core/news/quote.ts';
import type { Speaker } from '../../src/core/news/speaker.ts';
import type { Reading } from '../../src/core/ports/article-store.ts';

export const LOPEZ: Speaker = { name: 'Maria Lopez', kind: 'person', role: 'harbour spokeswoman', aliases: ['Lopez'] };
export const BAKER: Speaker = { name: 'John Baker', kind: 'person', role: 'mayor', aliases: [] };

/** A quote of what stands in `text` at the first place of each of `words`. */
export function quoteOf(text: string, words: readonly string[], speaker: Speaker | undefined, more: Partial<Quote> = {}): Quote {
  const spans = words.map((word) => {
    const start = text.indexOf(word);
    return { start, end: start + word.length, text: word };
  });
  return { kind: 'direct', spans, speaker, confidence: 0.9, rule: 'cue-behind', defects: [], ...more };
}

export const TEXT =
  '“The bridge will close,” Maria Lopez said. “We have no choice.” John Baker demanded that the council reopen it. The council refused. Maria Lopez denied a deal.';

export function extractionOf(text: string = TEXT): Extraction {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const demanded = 'the council reopen it';
  return {
    quotes: [
      quoteOf(text, ['The bridge will close,', 'We have no choice.'], LOPEZ, {
        mention: at('Maria Lopez'),
        cue: at('said'),
        resolution: 'full-name',
        defects: [{ ...at('choice'), reason: 'garbled' }],
      }),
      quoteOf(text, ['a deal'], LOPEZ, { kind: 'indirect' }),
    ],
    demands: [
      {
        spans: [{ ...at(demanded), text: demanded }],
        issuer: BAKER,
        addressee: { name: 'council', kind: 'body', aliases: [] },
        force: 'demand',
        polarity: 'do',
        confidence: 0.8,
        evidence: at('John Baker demanded that the council reopen it.'),
        responses: [
          { kind: 'rejected', by: { name: 'council', kind: 'body', aliases: [] }, evidence: at('The council refused.'), confidence: 0.7 },
        ],
        rule: 'verb',
      },
    ],
    speakers: [LOPEZ, BAKER],
    summary: [at('John Baker demanded that the council reopen it.')],
  };
}

export function readingOf(name: string, more: Partial<Reading['article']> = {}, extraction?: Extraction): Reading {
  const text = more.text ?? `${TEXT} (${name})`;
  return {
    article: { origin: `file:///news/${name}.txt`, title: `Bridge ${name}`, ...more, text },
    extraction: extraction ?? extractionOf(text),
    space: '',
    readAt: new Date('2026-11-20T08:00:00Z'),
  };
}
