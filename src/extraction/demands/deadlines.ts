import type { Span } from '../../core/span.ts';
import type { Phrase } from './parties.ts';
import { type CuedText, lowerAt, type Strip, tokenAt } from './scene.ts';

const LINK = /^(?:by|before|within|until)$/;
const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.|tomorrow|tonight|midnight|noon|dawn|christmas|easter|\d+|(?:19|20)\d\d|one|two|three|four|five|six|seven|ten|twelve|next)$/;
const MORE =
  /^(?:week|month|year|day|days|weeks|months|years|hours|minutes|morning|evening|night|noon|midnight|of|the|at|\d+|p\.m\.|a\.m\.|september|october|may|june|july|march|april|august)$/;

/** "by Friday", "within ten days", in or right behind what is demanded; absent where no day is set. */
export function deadlineOf(scene: CuedText, strip: Strip, { from, to }: Phrase): Span | undefined {
  for (let k = from; k < Math.min(strip.to - 1, to + 4); k++) {
    if (!LINK.test(lowerAt(scene, k))) continue;
    const first = lowerAt(scene, k + 1) === 'the' && lowerAt(scene, k + 2) === 'end' ? k + 2 : k + 1;
    if (first === k + 1 && !DAY.test(lowerAt(scene, first))) continue;
    let end = first + 1;
    while (end < Math.min(strip.to, first + 5) && MORE.test(lowerAt(scene, end))) end++;
    return { start: tokenAt(scene, k)!.start, end: tokenAt(scene, end - 1)!.end };
  }
  return undefined;
}
