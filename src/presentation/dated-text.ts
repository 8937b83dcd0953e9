import type { DatedText, Inline } from '../core/chat/reply.ts';

/** `a, b or c`, or with another word before the last. */
export const datedList = (texts: readonly DatedText[], word: ' or ' | ' and '): DatedText =>
  texts.flatMap((text, n) => (n === 0 ? text : [n === texts.length - 1 ? word : ', ', ...text]));

/** Its words in small type; a renderer sets dates as it does everywhere. */
export const quietly = (text: DatedText): Inline[] =>
  text.map((piece) => (typeof piece === 'string' ? { text: piece, style: 'quiet' } : piece));
