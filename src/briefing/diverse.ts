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
  const taken = new Map<string, number>();
  const chosen: T[] = [];
  const score = ({ worth, kinds }: Merit): number => kinds.reduce((sum, [kind, cost]) => sum - cost * (taken.get(kind) ?? 0), worth);
  while (chosen.length < most && rest.length > 0) {
    let best = 0;
    for (let i = 1; i < rest.length; i++) if (score(rest[i]!) > score(rest[best]!)) best = i;
    const [{ item, kinds }] = rest.splice(best, 1) as [(typeof rest)[number]];
    if (!fits(item)) continue;
    chosen.push(item);
    for (const [kind] of kinds) taken.set(kind, (taken.get(kind) ?? 0) + 1);
  }
  return chosen;
}
