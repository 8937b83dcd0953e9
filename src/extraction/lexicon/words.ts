/** A set of the words in a string, parted by spaces or line ends: how the lexicons are written down. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));
