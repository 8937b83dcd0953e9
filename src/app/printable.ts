/** What would move the cursor or turn the reading direction, were it printed. */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The text without anything that a terminal would obey. */
export const printable = (text: string): string => text.replace(UNSAFE, (unsafe) => (unsafe === '\t' ? ' ' : ''));
