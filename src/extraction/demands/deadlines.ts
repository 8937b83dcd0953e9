import type { Span } from '../../core/span.ts';
import { DAY_CONTINUES, DAYS, DEADLINE_LINKS } from '../lexicon/demands/deadlines.ts';
import type { Phrase } from './parties.ts';
import { type CuedText, lowerAt, type Strip, tokenAt } from './scene.ts';

/** "by Friday", "within ten days", in or right behind what is demanded; absent where no day is set. */
export function deadlineOf(scene: CuedText, strip: Strip, { from, to }: Phrase): Span | undefined {
  for (let k = from; k < Math.min(strip.to - 1, to + 4); k++) {
    if (!DEADLINE_LINKS.has(lowerAt(scene, k))) continue;
    const first = lowerAt(scene, k + 1) === 'the' && lowerAt(scene, k + 2) === 'end' ? k + 2 : k + 1;
    if (first === k + 1 && !isDay(lowerAt(scene, first))) continue;
    let end = first + 1;
    while (end < Math.min(strip.to, first + 5) && goesOn(lowerAt(scene, end))) end++;
    return { start: tokenAt(scene, k).start, end: tokenAt(scene, end - 1).end };
  }
  return undefined;
}

const isNumber = (lower: string): boolean => /^\d+$/.test(lower);
const isDay = (lower: string): boolean => DAYS.has(lower) || isNumber(lower);
const goesOn = (lower: string): boolean => DAY_CONTINUES.has(lower) || isNumber(lower);
