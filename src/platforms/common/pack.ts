interface Packing<T> {
  /** Whether a unit still goes into a message with these. */
  readonly fits: (units: readonly T[], unit: T) => boolean;
  /** Whether a unit is a heading: it never ends a message that another one goes on. */
  readonly isHeading: (unit: T) => boolean;
}

/** Units joined into messages, in order, as many in each as fit; at least one message, empty where there are no units. A heading stands in the message of what it heads, where both fit into one. */
export function packed<T>(units: readonly T[], { fits, isHeading }: Packing<T>): T[][] {
  const messages: T[][] = [];
  let open: T[] = [];
  for (const unit of units) {
    if (open.length === 0 || fits(open, unit)) {
      open.push(unit);
      continue;
    }
    let carried: T[] = [];
    for (const heading of open.slice(1).reverse()) {
      if (!isHeading(heading) || !fits([heading, ...carried], unit)) break;
      carried = [heading, ...carried];
    }
    messages.push(open.slice(0, open.length - carried.length));
    open = [...carried, unit];
  }
  return [...messages, open];
}
