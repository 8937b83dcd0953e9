import type { DatedText } from '../../core/chat/reply.ts';
import type { AnyRuling, NumberedRuling } from '../../core/ports/ruling-store.ts';
import { cutShort } from '../../text/split-text.ts';
import { oneLine } from '../../text/white-space.ts';
import { day } from '../news/citations.ts';

/** Of words and titles in a line on a ruling, in characters. */
const LONGEST = 80;

const marked = (text: string): string => `“${cutShort(oneLine(text), LONGEST)}”`;

/** What is ruled, with its number. */
export const rulingTitle = ({ id, ...ruling }: NumberedRuling): string => `${id}. ${wordsOf(ruling)}`;

/** The same with the day on which it was, by UTC. */
export const rulingLine = (ruling: NumberedRuling): string => `${rulingTitle(ruling)} (${day(ruling.ruledAt)})`;

/** The same as an item of a list. */
export const rulingItem = (ruling: NumberedRuling): DatedText => [`${rulingTitle(ruling)} (`, { date: ruling.ruledAt }, ')'];

function wordsOf(ruling: AnyRuling): string {
  switch (ruling.kind) {
    case 'merge':
      return `“${ruling.other}” is “${ruling.name}”`;
    case 'split':
      return `“${ruling.other}” is not “${ruling.name}”`;
    case 'attribution':
      return `${marked(ruling.words)} is ${[ruling.other && `${ruling.other.name}’s`, ruling.name && `not ${ruling.name}’s`].filter(Boolean).join(', ') || 'nobody’s by name'}`;
    case 'story':
      return `${marked(ruling.title)} tells another story`;
  }
}
