import { lowerWords } from '../text/words.ts';

/** The words of a quote or demand alone, in lower case, with one space between: what two printings of one utterance share. Sent editions hold it. */
export const foldSpans = ({ spans }: { readonly spans: readonly { readonly text: string }[] }): string =>
  lowerWords(spans.map(({ text }) => text).join(' ')).join(' ');

/** Whether one holds the other, word for word. */
export function saysTheSame(a: string, b: string): boolean {
  const [left, right] = [` ${a} `, ` ${b} `];
  return left.includes(right) || right.includes(left);
}

/** UTF-8 that was read as Latin-1: "naÃ¯ve", "â€œ". */
export const isMisread = (text: string): boolean => /[ÃÂ](?![\p{L}\s.,])|Ã\s[\p{M}\u00a8-\u00bf]|â€/u.test(text.normalize('NFC'));
