/** `a, b or c`. */
export const listOf = (names: readonly string[]): string =>
  names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
/** `a, b and c`. */
export const allOf = (names: readonly string[]): string => listOf(names).replace(/ or (?=[^,]*$)/, ' and ');

/** `1 quote`, `1,204 quotes`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
