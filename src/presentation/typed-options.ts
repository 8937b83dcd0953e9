/** The option by which commands take only what is newer. */
export const SINCE = {
  type: 'since',
  description: 'Only since then: 2d, yesterday, a date',
  localised: { de: ['seit', 'Nur seit: 2d, yesterday, ein Datum'], fr: ['depuis', 'Seulement depuis : 2d, yesterday, une date'] },
} as const;

/** The option by which commands take only what one outlet or article says. */
export const SOURCE = {
  type: 'string',
  description: 'Only from this publisher or article',
  localised: {
    de: ['quelle', 'Nur aus dieser Zeitung oder diesem Artikel'],
    fr: ['source', 'Seulement de ce journal ou de cet article'],
  },
} as const;

/** Options as a person would have typed them: "putin about nato since 2d"; the one called `first` stands in front, without its name. */
export function wordsTyped(typed: Readonly<Record<string, string>>, first: string): string {
  const { [first]: head, ...others } = typed;
  return [head, ...Object.entries(others).map(([name, value]) => `${name} ${value}`)].filter((part) => part !== undefined).join(' ');
}
