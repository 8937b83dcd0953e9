/** The beginning of a longer text and "[…]": at most as many characters of it, to a space where one stands in the second half of them. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest);
  const beginning = space > longest / 2 ? text.slice(0, space) : text.slice(0, longest);
  return `${beginning.replace(/[\ud800-\udbff]$/, '')} […]`;
}
