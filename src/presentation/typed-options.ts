/** Options as a person would type them: "putin about nato since 2d"; the one called `first` stands in front, without its name. */
export function wordsTyped(typed: Readonly<Record<string, string>>, first: string): string {
  const { [first]: head, ...others } = typed;
  return [head, ...Object.entries(others).map(([name, value]) => `${name} ${value}`)].filter((part) => part !== undefined).join(' ');
}
