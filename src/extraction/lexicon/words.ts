/**
 * A set of the words in a string, parted by spaces or line ends: how the lists of this folder are written down, in the order of the alphabet.
 * A list is ours unless the comment above it names its source; then `ours` holds what we added to it.
 */
export const words = (list: string, ours = ''): ReadonlySet<string> => new Set(`${list} ${ours}`.split(/\s+/).filter(Boolean));
