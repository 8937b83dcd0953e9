/** B-cubed precision, recall and F1 (Bagga and Baldwin 1998), 0 to 100, of clusters of things that `labelOf` puts into their true classes; `counts`: whose share is summed up, everything's unless it is given. */
export function bCubed<T>(
  clusters: readonly (readonly T[])[],
  labelOf: (one: T) => string,
  counts: (one: T) => boolean = () => true,
): { precision: number; recall: number; f1: number } {
  const all = clusters.flat();
  const sizes = countsOf(all.map(labelOf));
  let [precision, recall] = [0, 0];
  const counted = all.filter(counts).length;
  for (const cluster of clusters) {
    const own = countsOf(cluster.map(labelOf));
    for (const one of cluster.filter(counts)) {
      const label = labelOf(one);
      const right = own.get(label) ?? 0;
      precision += right / cluster.length;
      recall += right / (sizes.get(label) ?? 1);
    }
  }
  [precision, recall] = [(100 * precision) / counted, (100 * recall) / counted];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function countsOf(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
