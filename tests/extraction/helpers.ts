import { extract } from '../../src/extraction/extract.ts';

/** Each quote in marks as "Speaker: words / words", the speaker `?` where unknown. */
export const said = (text: string): string[] =>
  extract(text)
    .quotes.filter((quote) => quote.kind !== 'indirect')
    .map((quote) => `${quote.speaker?.name ?? '?'}: ${quote.spans.map((span) => span.text).join(' / ')}`);
