/** What an item is worth, and what each further item of the same kind costs it: `['outlet harbour post', 0.75]`. */
export interface Merit {
  readonly worth: number;
  readonly kinds: readonly (readonly [kind: string, cost: number])[];
}

/**
 * The best `most`, best first, so that none of a kind fills them: each that is chosen makes the others of its kinds worth less. Of two that are
 * worth the same the earlier comes first. Greedy, as maximal marginal relevance (Carbonell and Goldstein 1998). `fits`: whether an item may still
 * stand beside those chosen; asked once for each, when its turn has come.
 */
export function diverse<T>(items: readonly T[], most: number, meritOf: (item: T) => Merit, fits: (item: T) => boolean = () => true): T[] {
  const merits = items.map(meritOf);
  const scores = merits.map(({ worth }) => worth);
  const ofKind = placesOfKinds(merits);
  const chosen: T[] = [];
  for (let left = items.length; chosen.length < most && left > 0; left--) {
    const best = placeOfHighest(scores);
    scores[best] = Number.NEGATIVE_INFINITY;
    const item = items[best]!;
    if (!fits(item)) continue;
    chosen.push(item);
    const taken = new Set(merits[best]!.kinds.map(([kind]) => kind));
    for (const place of new Set([...taken].flatMap((kind) => ofKind.get(kind) ?? [])))
      for (const [kind, cost] of merits[place]!.kinds) if (taken.has(kind)) scores[place]! -= cost;
  }
  return chosen;
}

/** Where the items of each kind stand. */
function placesOfKinds(merits: readonly Merit[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { kinds }] of merits.entries())
    for (const [kind] of kinds) {
      const known = places.get(kind);
      if (known) known.push(place);
      else places.set(kind, [place]);
    }
  return places;
}

/** Of the first of several. */
function placeOfHighest(scores: readonly number[]): number {
  let best = 0;
  for (let place = 1; place < scores.length; place++) if (scores[place]! > scores[best]!) best = place;
  return best;
}
