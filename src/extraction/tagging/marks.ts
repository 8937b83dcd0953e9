import type { Token } from '../text/tokens.ts';
import { PENN } from './tag-set.ts';

const TAG_OF_MARK: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '.': '.?!…',
    ',': ',،、',
    ':': ':;–—―-/‐‑‒',
    '``': '“‘«„‚‹「『',
    "''": '”»›」』',
    '-LRB-': '([{',
    '-RRB-': ')]}',
    $: '$£€¥₹₦₽₩₵',
    '#': '#',
  } as const).flatMap(([tag, marks]) => [...marks].map((mark) => [mark, PENN[tag as keyof typeof PENN]] as const)),
);

/** The tag of a mark, or -1 where a word's context has to tell: an apostrophe can be a genitive's, "&" is a conjunction and "%" a noun. */
export function tagOfMark(text: string, { start, end, text: mark }: Token): number {
  if (mark === '"')
    return end < text.length && !/\s/.test(text[end]!) && (start === 0 || !/[\p{L}\d.,?!]/u.test(text[start - 1]!))
      ? PENN['``']
      : PENN["''"];
  if (mark === "'" || mark === '’') return -1;
  if (mark === '&') return PENN.CC;
  if (mark === '%') return PENN.NN;
  return TAG_OF_MARK.get(mark) ?? PENN.SYM;
}
