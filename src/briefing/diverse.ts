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
  const rest = items.map((item) => ({ item, ...meritOf(item) }));
  const scores = rest.map(({ worth }) => worth);
  const chosen: T[] = [];
  while (chosen.length < most && rest.length > 0) {
    const best = scores.indexOf(scores.reduce((a, b) => Math.max(a, b)));
    scores.splice(best, 1);
    for (const taken of rest.splice(best, 1)) {
      if (!fits(taken.item)) continue;
      chosen.push(taken.item);
      for (const [i, { kinds }] of rest.entries())
        for (const [kind, cost] of kinds) if (taken.kinds.some(([one]) => one === kind)) scores[i]! -= cost;
    }
  }
  return chosen;
}
