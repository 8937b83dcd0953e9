import { editDistance } from './edit-distance.ts';

/** The names nearest to what was typed, at most `most`, best first; those too far off are left out. */
export function nearestOf(typed: string, names: readonly string[], most = 3): string[] {
  const scored = names.map((name) => ({
    name,
    off: name.startsWith(typed) && typed !== '' ? 0 : editDistance(typed.toLowerCase(), name.toLowerCase()),
  }));
  return scored
    .filter(({ name, off }) => off <= Math.max(2, name.length / 2))
    .sort((a, b) => a.off - b.off || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}
