/** B-cubed precision, recall and F1 (Bagga and Baldwin 1998), 0 to 100, of clusters of things that `labelOf` puts into their true classes. */
export function bCubed<T>(
  clusters: readonly (readonly T[])[],
  labelOf: (one: T) => string,
): { precision: number; recall: number; f1: number } {
  const all = clusters.flat();
  const sizes = countsOf(all.map(labelOf));
  let [precision, recall] = [0, 0];
  for (const cluster of clusters)
    for (const [label, right] of countsOf(cluster.map(labelOf))) {
      precision += (right * right) / cluster.length;
      recall += (right * right) / (sizes.get(label) ?? 1);
    }
  [precision, recall] = [(100 * precision) / all.length, (100 * recall) / all.length];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function countsOf(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
