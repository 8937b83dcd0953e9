/** Cuts text into parts of at most `most` characters, at sentence ends where there are any, at spaces otherwise. */
export function splitText(text: string, most: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const head = rest.slice(0, most);
    const sentence = Math.max(...['. ', '! ', '? ', '.” ', '." '].map((stop) => head.lastIndexOf(stop) + stop.length - 1));
    const space = head.lastIndexOf(' ');
    const cut = sentence > most / 3 ? sentence : space > 0 ? space : unbroken(head);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  parts.push(rest);
  return parts;
}

/** The end of `head`, one less where it would part the halves of a character. */
const unbroken = (head: string): number => head.length - (/[\uD800-\uDBFF]$/.test(head) ? 1 : 0);

/** Text of at most `most` characters, its end marked with "…" where it is cut. */
export const cutShort = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
