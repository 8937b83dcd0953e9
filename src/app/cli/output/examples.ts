/** The end of a help page. */
export const exampleText = (examples: readonly string[]): string =>
  ['', examples.length === 1 ? 'Example:' : 'Examples:', ...examples.map((example) => `  verbatim ${example}`)].join('\n');
