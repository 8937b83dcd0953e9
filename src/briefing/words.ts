/** Its words alone, in lower case: what two printings of one utterance share. */
const foldWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const foldSpans = ({ spans }: { readonly spans: readonly { readonly text: string }[] }): string =>
  foldWords(spans.map(({ text }) => text).join(' '));

/** Whether one holds the other, word for word. */
export function saysTheSame(a: string, b: string): boolean {
  const [left, right] = [` ${a} `, ` ${b} `];
  return left.includes(right) || right.includes(left);
}
