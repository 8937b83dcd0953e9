/**
 * The longest text that is taken for one article, in UTF-16 units: some thousand times a long one. What is worked out of a text takes about
 * 85 bytes a unit while it lasts, and this much fits into Node's own default heap.
 */
const MOST_UNITS = 10_000_000;

/** What is said of a text that is longer, behind its name. */
export const tooLong = (text: string): string | undefined =>
  text.length > MOST_UNITS
    ? `is too long for one article (${million(text.length)} characters; at most ${million(MOST_UNITS)}); split it first`
    : undefined;

const million = (n: number): string => `${(n / 1_000_000).toFixed(0)} million`;
