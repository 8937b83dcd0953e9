import { extract } from '../../../src/extraction/extract.ts';

/** The demands of a text in one line each: "issuer > addressee: content (force)", "-" for nobody. */
export const told = (text: string): string[] =>
  extract(text).demands.map(
    ({ issuer, addressee, spans, force }) =>
      `${issuer?.name ?? '-'} > ${addressee?.name ?? '-'}: ${spans.map((span) => span.text).join(' … ')} (${force})`,
  );

/** The responses in one line each: "kind by whom", of every demand. */
export const answered = (text: string): string[] =>
  extract(text).demands.flatMap(({ responses }) => responses.map(({ kind, by }) => `${kind} by ${by?.name ?? '-'}`));
