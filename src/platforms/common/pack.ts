interface Packing<T> {
  /** Whether a unit still goes into a message with these. */
  readonly fits: (units: readonly T[], unit: T) => boolean;
  /** Whether a unit is a heading: it never ends a message that another one goes on. */
  readonly isHeading: (unit: T) => boolean;
}

/** What stands beneath one heading goes into the next message with it, up to so many units. */
const MOST_CARRIED = 6;

/**
 * Units joined into messages, in order, as many in each as fit; at least one message, empty where there are no units. A heading stands in the message of what it
 * heads, and the few units of one heading stand together, where they fit into one.
 */
export function packed<T>(units: readonly T[], { fits, isHeading }: Packing<T>): T[][] {
  const messages: T[][] = [];
  let open: T[] = [];
  for (const unit of units) {
    if (open.length === 0 || fits(open, unit)) {
      open.push(unit);
      continue;
    }
    const from = carriedFrom(open, unit, { fits, isHeading });
    messages.push(open.slice(0, from));
    open = [...open.slice(from), unit];
  }
  return [...messages, open];
}

/** Where in the open message the units begin that go into the next one with this unit; its length where none does. */
function carriedFrom<T>(open: readonly T[], unit: T, { fits, isHeading }: Packing<T>): number {
  const goes = (from: number): boolean => from > 0 && fits(open.slice(from), unit);
  const heading = isHeading(unit) ? open.length : open.findLastIndex(isHeading);
  let from = goes(heading) && open.length - heading <= MOST_CARRIED ? heading : open.length;
  while (goes(from - 1) && open.slice(from - 1, from).every(isHeading)) from--;
  return from;
}
